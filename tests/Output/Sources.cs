using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Output;

/// <summary>A Markdown file of a page, read here on its own, so that the generator's reader is not what judges the generator.</summary>
internal sealed record PageSource(string Path, string Key, string Language, string Title, string Head, string Body)
{
    /// <summary>A key of the front matter that is one line, with every space an ordinary one; null where it is not there.</summary>
    public string? Value(string key) =>
        Head.Split('\n').FirstOrDefault(l => l.StartsWith(key + ": ", StringComparison.Ordinal)) is { } line ? ReadText.Squeeze(line[(key.Length + 2)..]) : null;
}

/// <summary>The sources of the two whole sites.</summary>
internal static class Sources
{
    private static readonly ConcurrentDictionary<WholeSite, IReadOnlyList<PageSource>> Known = new();
    private static readonly ConcurrentDictionary<WholeSite, IReadOnlyList<(string Language, Regex Title)>> Patterns = new();

    /// <summary>The pages that must be published: no draft, nothing of the future, nothing excluded.</summary>
    public static IReadOnlyList<PageSource> Published(WholeSite site) => Known.GetOrAdd(site, s => [.. ReadAll(s.Root).Where(IsPublished)]);

    /// <summary>The translation key of a page, found by the title that its source and its heading share.</summary>
    public static string KeyOf(OutputPage page, WholeSite site) =>
        Published(site).Single(s => s.Language == page.Language && s.Title == ReadText.TypedOf(page.Document.QuerySelector("h1")!)).Key;

    /// <summary>The page of a source.</summary>
    public static OutputPage PageOf(PageSource source, WholeSite site) =>
        site.Pages.SingleOrDefault(p => p.Language == source.Language && ReadText.TypedOf(p.Document.QuerySelector("h1")!) == source.Title)
        ?? throw new AssertionException($"{source.Path} has no page");

    /// <summary>Whether a page was made for an entry of a list, or for a part of one, so that no file has its title.</summary>
    public static bool IsMade(OutputPage page, WholeSite site)
    {
        var title = ReadText.TypedOf(page.Document.QuerySelector("h1")!);
        return Published(site).All(s => s.Language != page.Language || s.Title != title) && Patterns.GetOrAdd(site, PatternsOf).Any(p => p.Language == page.Language && p.Title.IsMatch(title));
    }

    // What stands in titles for the name of an entry, and behind them for the number of a part, may be anything.
    private static IReadOnlyList<(string Language, Regex Title)> PatternsOf(WholeSite site) =>
    [
        .. ReadAll(site.Root).Where(s => s.Value("for-each") is not null || s.Value("list") is not null)
            .Select(s => (s.Language, new Regex($"^{Regex.Escape(s.Title).Replace("\\{name}", ".+", StringComparison.Ordinal)}( – .+)?$"))),
    ];

    private static bool IsPublished(PageSource source) =>
        source.Value("draft") != "true"
        && source.Value("for-each") is null
        && string.CompareOrdinal(source.Value("date") ?? "", "2026") < 0
        && !source.Key.StartsWith("workshop/", StringComparison.Ordinal);

    private static IEnumerable<PageSource> ReadAll(string root)
    {
        var input = Path.Combine(root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(input, file).Replace('\\', '/');
            var parts = path[..^".md".Length].Split('.');
            var text = File.ReadAllText(file);
            if (parts.Length != 2 || path.Split('/')[^1].StartsWith('_') || !text.StartsWith("---\n", StringComparison.Ordinal)) continue;
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            var source = new PageSource(path, parts[0], parts[1], "", text[4..end], text[(end + "\n---\n".Length)..]);
            yield return source with { Title = ReadText.Typed(Unquote(source.Value("title")!)) };
        }
    }

    private static string Unquote(string yaml) => yaml switch
    {
        ['\'', .., '\''] => yaml[1..^1].Replace("''", "'", StringComparison.Ordinal),
        ['"', .., '"'] => yaml[1..^1],
        _ => yaml,
    };
}
