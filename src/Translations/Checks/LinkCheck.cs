using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Compares the pictures of blocks and the links to pages and files of the site. A link may stand in the neighbouring block;
/// addresses on the web are compared as facts.</summary>
/// <param name="pair">The two versions.</param>
/// <param name="found">What belongs together in them.</param>
/// <param name="report">Where findings go.</param>
internal sealed class LinkCheck(TextPair pair, Counterparts found, PairReport report)
{
    private readonly List<Difference> _differences = [];
    private Dictionary<string, int>? _sourceAnchors;
    private Dictionary<string, int>? _targetAnchors;

    /// <summary>Reports all.</summary>
    public void Check()
    {
        for (var i = 0; i < pair.Blocks.Count; i++)
        {
            if (!pair.Blocks[i].IsWhole) continue;
            var (a, b) = (pair.Source.Blocks[pair.Blocks[i].Source], pair.Target.Blocks[pair.Blocks[i].Target]);
            if (a.Links.Count + b.Links.Count > 0) Compare(i, a, b);
        }

        CancelNeighbours();
        foreach (var difference in _differences) Report(difference);
    }

    private void Compare(int place, TextBlock a, TextBlock b)
    {
        var missing = a.Links.Where(IsCompared).ToList();
        var surplus = new List<BlockLink>();
        foreach (var link in b.Links)
        {
            if (!IsCompared(link)) continue;
            var at = missing.FindIndex(m => AreSame(m, link));
            if (at < 0) surplus.Add(link);
            else missing.RemoveAt(at);
        }

        if (missing.Count + surplus.Count > 0) _differences.Add(new Difference(place, a, b, missing, surplus));
    }

    private static bool IsCompared(BlockLink link) => link.Kind != LinkKind.Outside;

    private bool AreSame(BlockLink source, BlockLink target)
    {
        if (source.Kind != target.Kind) return false;
        if (source.Kind != LinkKind.Page || source.Target == target.Target) return source.Target == target.Target;
        var (a, b) = (source.Target.IndexOf('#', StringComparison.Ordinal), target.Target.IndexOf('#', StringComparison.Ordinal));
        if (a < 0 || b < 0 || !source.Target.AsSpan(0, a).SequenceEqual(target.Target.AsSpan(0, b))) return false;
        // Anchors are made of the words of headings, and so differ. Only those of this very page can be told to belong together.
        if (!source.Target.AsSpan("page:".Length, a - "page:".Length).SequenceEqual(pair.Source.Key)) return true;
        var heading = Anchors(ref _sourceAnchors, pair.Source).GetValueOrDefault(source.Target[(a + 1)..], -1);
        var other = Anchors(ref _targetAnchors, pair.Target).GetValueOrDefault(target.Target[(b + 1)..], -1);
        return heading < 0 || other < 0 || found.OfSource(heading) == other;
    }

    private static Dictionary<string, int> Anchors(ref Dictionary<string, int>? anchors, TextVersion version)
    {
        if (anchors is not null) return anchors;
        anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < version.Blocks.Count; i++)
        {
            if ((version.Blocks[i].HeadingAnchor ?? version.Blocks[i].Anchor) is { } anchor) anchors.TryAdd(anchor, i);
        }

        return anchors;
    }

    // A translator may have put a sentence into the next paragraph.
    private void CancelNeighbours()
    {
        for (var i = 1; i < _differences.Count; i++)
        {
            var (a, b) = (_differences[i - 1], _differences[i]);
            if (b.Place - a.Place > 1) continue;
            Cancel(a.Missing, b.Surplus);
            Cancel(b.Missing, a.Surplus);
        }
    }

    private void Cancel(List<BlockLink> missing, List<BlockLink> surplus) =>
        missing.RemoveAll(m =>
        {
            var at = surplus.FindIndex(s => AreSame(m, s));
            if (at >= 0) surplus.RemoveAt(at);
            return at >= 0;
        });

    private void Report(Difference difference)
    {
        ReportKind(difference, isPicture: true);
        ReportKind(difference, isPicture: false);
    }

    // One finding a block: who mends it looks at the others too.
    private void ReportKind(Difference difference, bool isPicture)
    {
        var missing = difference.Missing.Find(l => l.Kind == LinkKind.Picture == isPicture);
        var surplus = difference.Surplus.Find(l => l.Kind == LinkKind.Picture == isPicture);
        if (missing is null && surplus is null) return;
        var (here, there) = (surplus?.Place ?? difference.Target.Content, missing?.Place ?? difference.Source.Content);
        var language = pair.Source.Language.Code;
        Diagnostic finding = isPicture
            ? StructureProblems.Picture(here, surplus?.Target, language, there, missing?.Target)
            : StructureProblems.Link(here, Shown(surplus), language, there, Shown(missing));
        report.Report(finding, difference.Source, difference.Target, isPicture ? "picture" : "link");
    }

    private static string? Shown(BlockLink? link) =>
        link is null ? null : link.Kind == LinkKind.Page && link.Target.StartsWith("page:", StringComparison.Ordinal) ? link.Target["page:".Length..] : link.Target;

    private sealed record Difference(int Place, TextBlock Source, TextBlock Target, List<BlockLink> Missing, List<BlockLink> Surplus);
}
