namespace ChemSter.Site.Translations;

/// <summary>Tells whether two anchors mean the same place: they are made of the words of headings, and so differ from language to language.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
internal sealed class AnchorPairs(TextPair pair, Counterparts found)
{
    private const string Page = "page:";

    private Dictionary<string, int>? _sources;
    private Dictionary<string, int>? _targets;

    /// <summary>Whether two links, <c>page:about/founders#zasady</c> and <c>page:about/founders#principles</c>, lead to the same place.
    /// Of anchors of other pages that can't be told, and they count as the same.</summary>
    public bool AreSame(string source, string target)
    {
        var (a, b) = (source.IndexOf('#', StringComparison.Ordinal), target.IndexOf('#', StringComparison.Ordinal));
        if (a < 0 || b < 0 || !source.AsSpan(0, a).SequenceEqual(target.AsSpan(0, b))) return false;
        if (!source.AsSpan(Page.Length, a - Page.Length).SequenceEqual(pair.Source.Key)) return true;
        _sources ??= AnchorsOf(pair.Source);
        _targets ??= AnchorsOf(pair.Target);
        return !_sources.TryGetValue(source[(a + 1)..], out var one) || !_targets.TryGetValue(target[(b + 1)..], out var other) || found.OfSource(one) == other;
    }

    private static Dictionary<string, int> AnchorsOf(TextVersion version)
    {
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < version.Blocks.Count; i++)
        {
            if ((version.Blocks[i].HeadingAnchor ?? version.Blocks[i].Anchor) is { } anchor) anchors.TryAdd(anchor, i);
        }

        return anchors;
    }
}
