namespace ChemSter.Site.Pictures;

/// <summary>Counts how often the parts of a drawing are drawn by <c>use</c>: parts that use parts that use parts make a drawing of some bytes take minutes.</summary>
internal sealed class SvgReuse
{
    /// <summary>So many parts may be drawn by reference.</summary>
    public const int Most = 10_000;

    private readonly Dictionary<string, List<string>> _uses = new(StringComparer.Ordinal);
    private readonly List<string> _all = [];

    /// <summary>Notes a reference.</summary>
    /// <param name="around">The identifiers of the elements around it.</param>
    /// <param name="target">The identifier of the part that is drawn.</param>
    public void Add(IEnumerable<string> around, string target)
    {
        _all.Add(target);
        foreach (var id in around)
        {
            if (!_uses.TryGetValue(id, out var targets)) _uses[id] = targets = [];
            targets.Add(target);
        }
    }

    /// <summary>Whether more is drawn than any drawing needs, or a part uses itself.</summary>
    public bool IsTooMuch()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var sum = 0;
        foreach (var target in _all)
        {
            if ((sum += 1 + Below(target, known)) > Most) return true;
        }

        return false;
    }

    // A circle counts as too much.
    private int Below(string id, Dictionary<string, int> known, int depth = 0)
    {
        if (!_uses.TryGetValue(id, out var targets)) return 0;
        if (known.TryGetValue(id, out var count)) return count;
        known[id] = Most;
        if (depth > SvgCleaner.Deepest) return Most;
        count = 0;
        foreach (var target in targets) count = Math.Min(Most, count + 1 + Below(target, known, depth + 1));
        return known[id] = count;
    }
}
