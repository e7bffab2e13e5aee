namespace ChemSter.Site.Translations;

/// <summary>Decides which of the names without counterpart are worth a finding, and which two of them stand in each other's place.</summary>
/// <param name="blocks">All names of the two texts without counterpart.</param>
/// <param name="areKnown">Whether it is known of both languages what capitals say in them. What names become in another language, or in another script, isn't sure.</param>
internal sealed class NamePairing(IReadOnlyList<LoneNames> blocks, bool areKnown)
{
    // The name that a page is about is often left out, or put in, where a pronoun would do.
    private const int MostOften = 3;

    // Shorter acronyms are often written out in the other language: UI, IDE.
    private const int ShortestAcronym = 4;

    /// <summary>The names of two blocks to report, with what stands in their place.</summary>
    public IEnumerable<(NameRun? Source, NameRun? Target)> Pair(LoneNames names)
    {
        var (missing, surplus) = (names.Missing.ToList(), names.Surplus.ToList());
        foreach (var pair in TakePairs(missing, surplus, Fit)) yield return pair;
        // In the place of a name that the other text has once more only a name is told that is sure to be one.
        foreach (var (name, other) in TakePairs(missing, names.MoreInTarget, FitForMore)) yield return (name, other);
        foreach (var (other, name) in TakePairs(names.MoreInSource, surplus, (a, b) => FitForMore(b, a))) yield return (other, name);
        foreach (var name in missing)
        {
            if (IsWorth(name, names.Surplus, b => b.Missing)) yield return (name, null);
        }

        foreach (var name in surplus)
        {
            if (IsWorth(name, names.Missing, b => b.Surplus)) yield return (null, name);
        }
    }

    // The surest first, of equally sure ones those that stand nearest to each other.
    private static IEnumerable<(NameRun Source, NameRun Target)> TakePairs(List<NameRun> source, List<NameRun> target, Func<NameRun, NameRun, double> fitOf)
    {
        while (true)
        {
            var (best, at) = (0.0, (Source: -1, Target: -1));
            for (var i = 0; i < source.Count; i++)
            {
                for (var j = 0; j < target.Count; j++)
                {
                    if (fitOf(source[i], target[j]) is var fit && fit > best) (best, at) = (fit, (i, j));
                }
            }

            if (at.Source < 0) yield break;
            yield return (source[at.Source], target[at.Target]);
            source.RemoveAt(at.Source);
            target.RemoveAt(at.Target);
        }
    }

    // How well two names fit as one in place of the other; 0 for not at all. One that isn't sure needs another whose language tells names from words.
    private static double Fit(NameRun a, NameRun b)
    {
        if (a.Weight < NameWeight.Possible || b.Weight < NameWeight.Possible || (a.Weight < NameWeight.Likely && b.Weight < NameWeight.Likely)) return 0;
        if (a.IsAcronym != b.IsAcronym && Math.Max(a.AcronymLength, b.AcronymLength) < ShortestAcronym) return 0;
        return (int)a.Weight + (int)b.Weight + 1 - Math.Abs(a.Place - b.Place);
    }

    private static double FitForMore(NameRun name, NameRun more) => name.Weight >= NameWeight.Likely && !name.IsAcronym ? Fit(name, more) : 0;

    private bool IsWorth(NameRun name, List<NameRun> others, Func<LoneNames, List<NameRun>> side) => name.Weight switch
    {
        NameWeight.Sure => (!name.IsAcronym || name.AcronymLength >= ShortestAcronym) && name.Count <= MostOften && TimesLeftOut(name, side) == 1,
        NameWeight.Likely => areKnown && others.Count == 0,
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
