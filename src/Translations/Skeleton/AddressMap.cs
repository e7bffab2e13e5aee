using ChemSter.Site.Content;

namespace ChemSter.Site.Translations;

/// <summary>Turns the addresses that a text links to into those that its translation links to: another page's file in the other
/// language, and the anchor that the heading has there.</summary>
/// <param name="source">The text.</param>
/// <param name="language">The code of the translation's language.</param>
/// <param name="texts">All texts of the site and their translations.</param>
internal sealed class AddressMap(TextVersion source, string language, IReadOnlyList<TextToTranslate> texts)
{
    private readonly List<string> _unmapped = [];

    /// <summary>The addresses whose anchors could not be found in the translation of the page that they lead to.</summary>
    public IReadOnlyList<string> Unmapped => _unmapped;

    /// <summary>The translation of the text itself, where it is known already: its headings have their own anchors.</summary>
    public TextVersion? Self { get; init; }

    /// <summary>The address in the translation.</summary>
    public string Map(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (page, anchor) = hash < 0 ? (url, "") : (url[..hash], url[(hash + 1)..]);
        if (KeyOf(page) is not { } key) return url;
        var row = key == source.Key ? null : texts.FirstOrDefault(t => t.Language == language && t.Source.Key == key && !t.Source.IsData);
        // What the other language does not have and will not have is linked to as it is.
        if (key != source.Key && (row is null || row.NotTranslated is not null)) return url;
        var mapped = page.EndsWith(Ending(source.Language.Code), StringComparison.Ordinal) ? page[..^Ending(source.Language.Code).Length] + Ending(language) : page;
        return anchor.Length == 0 ? mapped : $"{mapped}#{MapAnchor(url, anchor, key == source.Key ? source : row!.Source, key == source.Key ? Self : row!.Target)}";
    }

    private static string Ending(string code) => $".{code}.md";

    // Only a page of the site has anchors, and only a file of the text's own language has a counterpart.
    private string? KeyOf(string page)
    {
        if (page.Length == 0) return source.Key;
        if (page.StartsWith("page:", StringComparison.Ordinal)) return page["page:".Length..];
        if (page.Contains(':', StringComparison.Ordinal) || page[0] == '/' || !page.EndsWith(".md", StringComparison.Ordinal)) return null;
        var path = RelativePath.Combine(PageName.FolderOf(source.Source.Path), page);
        if (path is null || !path.StartsWith(PageName.Root, StringComparison.Ordinal)) return null;
        var name = path[PageName.Root.Length..^".md".Length];
        if (name.EndsWith($".{source.Language.Code}", StringComparison.Ordinal)) return name[..^(source.Language.Code.Length + 1)];
        return texts.Any(t => t.Source.Key == name) ? name : null;
    }

    private string MapAnchor(string url, string anchor, TextVersion there, TextVersion? translated)
    {
        if (there.Blocks.Any(b => b.Anchor == anchor)) return anchor;
        var place = 0;
        var headings = there.Blocks.Where(b => b.Kind == BlockKind.Heading).ToList();
        while (place < headings.Count && headings[place].HeadingAnchor != anchor) place++;
        if (place < headings.Count && translated is not null)
        {
            var theirs = translated.Blocks.Where(b => b.Kind == BlockKind.Heading).ToList();
            if (theirs.Count == headings.Count && theirs[place].HeadingAnchor is { } mapped) return mapped;
        }

        if (!_unmapped.Contains(url)) _unmapped.Add(url);
        return anchor;
    }
}
