using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE22xx: <c>data/</c> as a whole.</summary>
public static class DataProblems
{
    /// <summary>SITE2201: a folder that is no site.</summary>
    public static Diagnostic NoSettings(SourceSpan span) =>
        Error("SITE2201", span, "brakuje pliku data/site.yml", "the file data/site.yml is missing")
            .WithHelp(
                "uruchom polecenie w folderze serwisu albo wskaż go opcją --root",
                "run the command in the site’s folder, or give that folder with --root");

    /// <summary>SITE2202: a publisher without name, address or e-mail.</summary>
    public static Diagnostic PublisherIncomplete(SourceSpan span) =>
        Warning("SITE2202", span, "dane wydawcy są niepełne, więc nie zostaną pokazane", "the publisher’s details are incomplete, so they will not be shown")
            .WithHelp("podaj name, address i email", "give name, address and email");

    /// <summary>SITE2203: a file in <c>data/</c> that nothing reads.</summary>
    public static Diagnostic UnknownFile(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("SITE2203", span, $"generator nie zna pliku {name}", $"the generator does not know the file {name}").WithChoices(name, known);

    /// <summary>SITE2204: the default language has no home page.</summary>
    public static Diagnostic NoHomePage(SourceSpan span, string language) =>
        Error("SITE2204", span, "serwis nie ma strony głównej", "the site has no home page")
            .WithHelp($"utwórz plik input/index.{language}.md", $"create the file input/index.{language}.md");

    /// <summary>SITE2204: the default language's home page is a draft, or its date is in the future.</summary>
    public static Diagnostic HomePageNotPublished(SourceSpan span) =>
        Error("SITE2204", span, "strona główna jest tylko szkicem i nie zostałaby opublikowana", "the home page is only a draft and would not be published")
            .WithHelp("usuń „draft: true” albo datę z przyszłości", "remove “draft: true”, or the date in the future");

    /// <summary>SITE2205: settings for a file that is not there.</summary>
    public static Diagnostic SidecarOfNothing(SourceSpan span, string file) =>
        Error("SITE2205", span, $"nie ma pliku {file}, którego dotyczą te ustawienia", $"there is no file {file} for these settings")
            .WithHelp("zmień nazwę tego pliku albo usuń go", "rename this file, or remove it");
}
