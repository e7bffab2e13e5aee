using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>What the name of a page's file says: which page it is, and in which language.</summary>
/// <param name="Key">The translation key: the path below <c>input/</c> without language, such as <c>about/founders</c>. Files with one key are translations of each other.</param>
/// <param name="Language">The language's code.</param>
public readonly record struct PageName(string Key, string Language)
{
    /// <summary>The folder of pages.</summary>
    public const string Root = "input/";

    /// <summary>The path of the page's file, from the site's root.</summary>
    public string Path => $"{Root}{Key}.{Language}.md";

    /// <summary>The folder of the page's file, from the site's root, with its slash.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Reads a path such as <c>input/about/founders.pl.md</c>; null, after a report, where no language of the site stands before <c>.md</c>.</summary>
    public static PageName? Read(string path, IReadOnlyList<string> languages, DiagnosticBag diagnostics)
    {
        var name = path[Root.Length..^".md".Length];
        var dot = name.LastIndexOf('.');
        var language = dot < 0 || dot < name.LastIndexOf('/') ? null : name[(dot + 1)..];
        if (languages.FirstOrDefault(l => l == language) is { } known) return new PageName(name[..dot], known);
        // A code in capitals is told, and taken for what it means, so that its page is not missed as well.
        if (languages.FirstOrDefault(l => l.Equals(language, StringComparison.OrdinalIgnoreCase)) is { } meant)
        {
            diagnostics.Report(LanguageProblems.UnknownLanguage(new SourceText(path, "").Whole, language, name[(name.LastIndexOf('/') + 1)..], languages));
            return new PageName(name[..dot], meant);
        }

        diagnostics.Report(LanguageProblems.UnknownLanguage(new SourceText(path, "").Whole, language, name[(name.LastIndexOf('/') + 1)..], languages));
        return null;
    }
}
