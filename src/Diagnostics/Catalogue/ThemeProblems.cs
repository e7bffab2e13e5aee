using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE43xx: the theme's files.</summary>
public static class ThemeProblems
{
    /// <summary>SITE4301: a style that would load something from another place.</summary>
    public static Diagnostic OtherHost(SourceSpan span) =>
        Error("SITE4301", span, "styl wczytuje coś spoza serwisu", "the style loads something from outside the site")
            .WithHelp("połóż potrzebne pliki w folderze theme, a zamiast @import dodaj plik do theme/styles", "put what is needed into theme/; instead of @import, add a file to theme/styles/");

    /// <summary>SITE4302: a style sheet that can't be made small.</summary>
    public static Diagnostic NotUnderstood(SourceSpan span) =>
        Warning("SITE4302", span, "tego miejsca w stylach nie da się odczytać, więc plik zostanie opublikowany bez skracania", "this place in the styles can’t be read, so the file is published as it is")
            .WithHelp("sprawdź nawiasy klamrowe i średniki w tym wierszu i nad nim", "check braces and semicolons in this line and above it");

    /// <summary>SITE4303: a file of the theme that nothing uses.</summary>
    public static Diagnostic NotUsed(SourceSpan span) =>
        Warning("SITE4303", span, "generator nie korzysta z tego pliku motywu", "the generator does not use this file of the theme")
            .WithHelp("motyw to pliki .css w theme/styles, pliki .js w theme/scripts, archetypy nowych plików (.md i .yml) w theme/archetypes, ikony w theme/icons i kroje pisma w theme/fonts", "a theme has .css files in theme/styles/, .js files in theme/scripts/, archetypes of new files (.md and .yml) in theme/archetypes/, icons in theme/icons/ and fonts in theme/fonts/");
}
