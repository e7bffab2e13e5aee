namespace ChemSter.Site.Translations;

/// <summary>Words, or a code, as they stand in an XLIFF file.</summary>
/// <param name="Name">The code's element, <c>/pc</c> for the end of one; empty for words.</param>
/// <param name="Text">The words.</param>
internal sealed record ReadNode(string Name, string Text)
{
    public string? Id { get; init; }

    public string? StartRef { get; init; }

    public string? CopyOf { get; init; }

    public string? DataRef { get; init; }

    public string? DataRefEnd { get; init; }
}

/// <summary>A segment, or what lies between segments, as it stands in an XLIFF file.</summary>
internal sealed record ReadSegment
{
    public bool IsIgnorable { get; init; }

    public string? State { get; init; }

    public string? SubState { get; init; }

    public IReadOnlyList<ReadNode> Source { get; init; } = [];

    public IReadOnlyList<ReadNode>? Target { get; init; }

    public int? Order { get; init; }
}

/// <summary>Makes a unit of what was read: its segments as one, its codes as the marks that they stand for.</summary>
internal sealed class XliffUnit
{
    private readonly IReadOnlyDictionary<string, string> _data;

    // The marks of the source by the ids of their codes, for codes of the translation that came back without their data.
    private readonly Dictionary<string, (string Begin, string End)> _known = new(StringComparer.Ordinal);

    private XliffUnit(IReadOnlyDictionary<string, string> data) => _data = data;

    /// <summary>The unit.</summary>
    public static ExchangeUnit Of(string id, int line, IReadOnlyDictionary<string, string> data, IReadOnlyList<ReadSegment> segments, string? hash)
    {
        var unit = new XliffUnit(data);
        var source = unit.Resolve(segments.SelectMany(s => s.Source));
        var isTranslated = segments.Any(s => !s.IsIgnorable) && segments.All(s => s.IsIgnorable || s.Target is { Count: > 0 });
        // Where the order of sentences is another in the translation, the target says its place.
        var target = isTranslated
            ? unit.Resolve(segments.Select((s, i) => (Segment: s, Place: s.Order ?? i + 1)).OrderBy(s => s.Place).SelectMany(s => s.Segment.Target ?? s.Segment.Source))
            : null;
        var isFaulty = source is null || isTranslated && target is null;
        return new ExchangeUnit(id, source ?? new Segment([]), target, StateOf(segments, target, hash))
        {
            Line = line,
            TargetHash = hash,
            Fault = isFaulty ? UnitFault.BrokenMarks : UnitFault.None,
        };
    }

    // Many tools leave the state as it was: a translation that is another than the one given out has been worked on.
    private static UnitState StateOf(IReadOnlyList<ReadSegment> segments, Segment? target, string? hash)
    {
        if (target is null) return UnitState.Initial;
        var states = segments.Where(s => !s.IsIgnorable).Select(s => s.State ?? "initial").ToList();
        if (states.All(s => s == "final")) return UnitState.Final;
        if (states.All(s => s is not "initial") || hash is not null && UnitHash.Of(target) != hash) return UnitState.Translated;
        return segments.Any(s => s.SubState == XliffNames.Outdated) ? UnitState.Outdated : UnitState.Initial;
    }

    private Segment? Resolve(IEnumerable<ReadNode> nodes)
    {
        var segment = new SegmentBuilder();
        var open = new Stack<string?>();
        foreach (var node in nodes)
        {
            switch (node.Name)
            {
                case "":
                    segment.Add(node.Text);
                    break;
                case "ph":
                    if (MarkOf(node, node.DataRef, isEnd: false) is not { } mark) return null;
                    segment.Add(PartKind.Code, mark, mark == SegmentLines.Break ? CodeKind.LineBreak : CodeKind.Other);
                    Know(node, mark, "");
                    break;
                case "pc" or "sc":
                    if (MarkOf(node, node.DataRef, isEnd: false) is not { } begin) return null;
                    segment.Add(PartKind.Open, begin, CodeKind.Other);
                    open.Push(node.Id);
                    Know(node, begin, null);
                    break;
                case "/pc":
                    if (MarkOf(node, node.DataRefEnd, isEnd: true) is not { } end || !open.TryPop(out var last) || last != node.Id) return null;
                    segment.Add(PartKind.Close, end, CodeKind.Other);
                    Know(node, null, end);
                    break;
                default:
                    // The end of a pair that another tool has split; only pairs inside one another can be written.
                    var start = node with { Id = node.StartRef ?? node.Id };
                    if (MarkOf(start, node.DataRef, isEnd: true) is not { } close || !open.TryPop(out var begun) || begun != start.Id) return null;
                    segment.Add(PartKind.Close, close, CodeKind.Other);
                    Know(start, null, close);
                    break;
            }
        }

        return open.Count > 0 ? null : segment.Build();
    }

    private string? MarkOf(ReadNode node, string? dataRef, bool isEnd)
    {
        if (dataRef is not null) return _data.GetValueOrDefault(dataRef);
        foreach (var id in new[] { node.Id, node.CopyOf })
        {
            if (id is not null && _known.TryGetValue(id, out var known)) return isEnd ? known.End : known.Begin;
        }

        return null;
    }

    private void Know(ReadNode node, string? begin, string? end)
    {
        if (node.Id is null) return;
        var known = _known.GetValueOrDefault(node.Id);
        _known[node.Id] = (begin ?? known.Begin, end ?? known.End);
    }
}
