using System.Text;
using System.Text.RegularExpressions;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Commands;

/// <summary>The pages of the documentation on the codes of findings, which come with the generator.</summary>
internal static partial class Explanations
{
    private const string Folder = "docs/errors";

    private static readonly BuiltInFiles Files = new();

    /// <summary>All codes that have a page, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Files.List(Folder).Select(f => Path.GetFileName(f.Path)[..^".pl.md".Length].ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What the documentation says of a code; null where it says nothing.</summary>
    public static Explanation? Of(string code, UiLanguage language)
    {
        if (!Codes.Contains(code)) return null;
        var path = $"{Folder}/{code.ToLowerInvariant()}.{(language == UiLanguage.Polish ? "pl" : "en")}.md";
        var diagnostics = new DiagnosticBag();
        var page = new SourceText(path, Encoding.UTF8.GetString(Files.Read(path)));
        if (FrontMatterFence.Find(page, diagnostics) is not { } fence || FrontMatterReader.Read(page, fence, DirectoryDefaults.None, diagnostics) is not { } about) return null;
        var text = CodeRemark().Replace(Remark().Replace(page.Text[fence.Body..], ""), "$1").Trim('\n') + "\n";
        return new Explanation(code, about.Title[(about.Title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), about.Description, text);
    }

    // Remarks are meant for whoever writes the page, or tests it.
    [GeneratedRegex(@"^(`{3,}[^ \n]* [^ \n]+)[^\n]*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeRemark();

    [GeneratedRegex(@"<!--.*?-->\n?", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Remark();
}
