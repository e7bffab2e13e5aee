using ChemSter.Site.Content;

namespace ChemSter.Site.Rendering;

/// <summary>Which news belong together: those that have most tags in common, and of these the nearest in time. So what is added later changes
/// nothing for old pages, and however many news there are, only some are compared.</summary>
internal sealed class RelatedNews
{
    /// <summary>So many are worth naming.</summary>
    private const int Most = 3;

    // So many of a tag on both sides of a page are looked at.
    private const int Reach = 12;

    private readonly IReadOnlyList<PageDocument> _news;
    private readonly Dictionary<PageName, int> _places;
    private readonly Dictionary<string, List<int>> _byTag = new(StringComparer.Ordinal);

    public RelatedNews(IReadOnlyList<PageDocument> news)
    {
        _news = news;
        _places = news.Index().ToDictionary(n => n.Item.Name, n => n.Index);
        for (var i = 0; i < news.Count; i++)
        {
            foreach (var tag in TagsOf(news[i]))
            {
                if (!_byTag.TryGetValue(tag, out var places)) _byTag[tag] = places = [];
                places.Add(i);
            }
        }
    }

    /// <summary>The news related to a page, which may be none of them itself, the closest first.</summary>
    public IReadOnlyList<PageDocument> To(PageDocument page)
    {
        var isNews = _places.TryGetValue(page.Name, out var place);
        var shared = new Dictionary<int, int>();
        foreach (var tag in TagsOf(page))
        {
            if (!_byTag.TryGetValue(tag, out var places)) continue;
            var at = places.BinarySearch(place);
            if (at < 0) at = ~at;
            for (var i = Math.Max(0, at - Reach); i < Math.Min(places.Count, at + Reach); i++) shared[places[i]] = shared.GetValueOrDefault(places[i]) + 1;
        }

        if (isNews) shared.Remove(place);
        return [.. shared.OrderByDescending(s => s.Value).ThenBy(s => Math.Abs(s.Key - place)).ThenBy(s => s.Key).Take(Most).Select(s => _news[s.Key])];
    }

    private static IEnumerable<string> TagsOf(PageDocument page) => page.FrontMatter.Tags.Select(t => t.Text).Distinct(StringComparer.Ordinal);
}
