using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What the feeds hold: <c>feeds:</c> in <c>data/site.yml</c>.</summary>
/// <param name="IsFull">Whether they hold whole texts, and not only what each page says of itself.</param>
/// <param name="Size">How many pages are in a feed at most.</param>
public sealed record FeedSettings(bool IsFull, int Size)
{
    /// <summary>What holds where a site says nothing: the newest twenty, by their descriptions.</summary>
    public static FeedSettings Default { get; } = new(IsFull: false, Size: 20);

    /// <summary>Reads the settings.</summary>
    public static FeedSettings Read(MapReader? map)
    {
        if (map is null) return Default;
        var isFull = map.OneOf("content") == "full";
        var size = map.Number("size") ?? Default.Size;
        if (size is < 1 or > FeedKeys.LargestSize) map.Diagnostics.Report(NewsProblems.FeedSize(map.SpanOf("size"), size, FeedKeys.LargestSize));
        map.Finish();
        return new FeedSettings(isFull, size);
    }
}
