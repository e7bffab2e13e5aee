using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Search;

/// <summary>The index of a language in a built site, as its script reads it.</summary>
internal sealed class IndexFile
{
    private IndexFile(string file, string text)
    {
        File = file;
        Text = text;
        using var json = JsonDocument.Parse(text);
        Pages = [.. json.RootElement.GetProperty("pages").EnumerateArray().Select(p => p.EnumerateArray().Select(t => t.GetString()!).ToArray())];
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>Address, title, its language, summary; then anchor, heading and text of each part.</summary>
    public IReadOnlyList<string[]> Pages { get; }

    /// <summary>All texts that are searched.</summary>
    public IEnumerable<string> Texts => Pages.SelectMany(p => p.Skip(1));

    public static IndexFile? Find(BuiltSite site, string language) =>
        site.Files.SingleOrDefault(f => f.StartsWith($"assets/search-{language}.", StringComparison.Ordinal)) is { } file ? new IndexFile(file, site.Text(file)) : null;
}
