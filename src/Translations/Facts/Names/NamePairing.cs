namespace ChemSter.Site.Translations;

/// <summary>Decides which of the names without counterpart are worth a finding, and which two of them stand in each other's place.</summary>
/// <param name="blocks">All names of the two texts without counterpart.</param>
internal sealed class NamePairing(IReadOnlyList<LoneNames> blocks)
{
    // The name that a page is about is often left out, or put in, where a pronoun would do.
    private const int MostOften = 3;

    // Shorter acronyms are often written out in the other language: UI, IDE.
    private const int ShortestAcronym = 4;

    /// <summary>The names of two blocks to report, with what stands in their place.</summary>
    public IEnumerable<(NameRun? Source, NameRun? Target)> Pair(LoneNames names)
    {
        var surplus = names.Surplus.ToList();
        foreach (var name in names.Missing)
        {
            if (Take(name, surplus) is { } other) yield return (name, other);
            else if (Take(name, names.MoreInTarget) is { } twice) yield return (name, twice);
            else if (IsWorth(name, surplus, b => b.Missing)) yield return (name, null);
        }

        foreach (var name in surplus)
        {
            if (Take(name, names.MoreInSource) is { } other) yield return (other, name);
            else if (IsWorth(name, names.Missing, b => b.Surplus)) yield return (null, name);
        }
    }

    private static NameRun? Take(NameRun name, List<NameRun> others)
    {
        if (Partner(name, others) is not (>= 0 and var place)) return null;
        var other = others[place];
        others.RemoveAt(place);
        return other;
    }

    // The surest of those of the other text. A name that isn't sure needs another whose language tells names from words.
    private static int Partner(NameRun name, List<NameRun> others)
    {
        var best = -1;
        for (var i = 0; i < others.Count; i++)
        {
            var other = others[i];
            if (name.IsAcronym != other.IsAcronym && Math.Max(name.AcronymLength, other.AcronymLength) < ShortestAcronym) continue;
            if (other.Weight < NameWeight.Possible || name.Weight < NameWeight.Possible) continue;
            if (name.Weight < NameWeight.Likely && other.Weight < NameWeight.Likely) continue;
            if (best < 0 || other.Weight > others[best].Weight) best = i;
        }

        return best;
    }

    private bool IsWorth(NameRun name, List<NameRun> others, Func<LoneNames, List<NameRun>> side) => name.Weight switch
    {
        NameWeight.Sure => (!name.IsAcronym || name.AcronymLength >= ShortestAcronym) && name.Count <= MostOften && TimesLeftOut(name, side) == 1,
        NameWeight.Likely => others.Count == 0,
        _ => false,
    };

    private int TimesLeftOut(NameRun name, Func<LoneNames, List<NameRun>> side)
    {
        var times = 0;
        foreach (var block in blocks)
        {
            if (side(block).Exists(other => NameSimilarity.AreOne(other.Folded, name.Folded))) times++;
        }

        return times;
    }
}
