namespace ChemSter.Site.Translations;

/// <summary>The names of two blocks that belong together, as far as each has no counterpart.</summary>
/// <param name="Place">The place of the two among the pairs of blocks.</param>
/// <param name="Missing">Those of the source.</param>
/// <param name="Surplus">Those of the translation.</param>
/// <param name="MoreInSource">Names that both have, the source more often.</param>
/// <param name="MoreInTarget">Names that both have, the translation more often.</param>
internal sealed record LoneNames(int Place, List<NameRun> Missing, List<NameRun> Surplus, List<NameRun> MoreInSource, List<NameRun> MoreInTarget);

/// <summary>Words in a row that the other text doesn't have.</summary>
/// <param name="Start">Where they begin in the block's text.</param>
/// <param name="Length">How long they are there.</param>
/// <param name="Place">Where they begin, as a share of the text's length.</param>
/// <param name="Weight">How sure it is that they are a name.</param>
/// <param name="Folded">The surest of the words, in the letters by which names are compared.</param>
/// <param name="Count">How often the text has it.</param>
/// <param name="AcronymLength">The length of the acronym that makes it so sure; 0 for other words.</param>
internal readonly record struct NameRun(int Start, int Length, double Place, NameWeight Weight, string Folded, int Count, int AcronymLength)
{
    /// <summary>Whether it is an acronym that makes it so sure.</summary>
    public bool IsAcronym => AcronymLength > 0;

    /// <summary>With one more word; the surest of them counts.</summary>
    public NameRun With(NameRun next)
    {
        var surest = next.Weight > Weight || (next.Weight == Weight && IsAcronym) ? next : this;
        return surest with { Start = Start, Place = Place, Length = next.Start + next.Length - Start };
    }
}
