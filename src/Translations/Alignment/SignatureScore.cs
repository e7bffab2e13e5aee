namespace ChemSter.Site.Translations;

/// <summary>How well two signatures fit: the logarithm of how much likelier they are for a text and its translation than for two texts
/// that have nothing to do with each other. Above 0 speaks for it, below 0 against it.</summary>
internal static class SignatureScore
{
    private const float MostFor = 6;
    private const float MostAgainst = 4;

    /// <summary>The score of two signatures.</summary>
    public static float Of(BlockSignature source, BlockSignature target)
    {
        var (strong, strongAlone) = Common(source.Strong, target.Strong);
        var (numbers, numbersAlone) = Common(source.Numbers, target.Numbers);
        var (names, namesAlone) = Common(source.Names, target.Names);
        var (texts, textsAlone) = Common(source.Texts, target.Texts);
        var speaksFor = (2F * strong) + (1.2F * numbers) + (0.6F * names) + (4F * texts);
        // A number may be a word in the other language, and a word with a capital be no name.
        var speaksAgainst = (0.7F * strongAlone) + (0.5F * numbersAlone) + (0.05F * namesAlone) + (2F * textsAlone);
        return OfLengths(source.Length, target.Length) + Math.Min(speaksFor, MostFor) - Math.Min(speaksAgainst, MostAgainst);
    }

    /// <summary>How plausible two lengths are for a text and its translation.</summary>
    /// <remarks>Gale and Church, “A program for aligning sentences in bilingual corpora”, 1993: the difference spreads like a normal
    /// distribution whose variance grows with the length, 6.8 a letter. A part is added that grows with the square: some translators are always brief.</remarks>
    public static float OfLengths(float source, float target)
    {
        if (source == 0 && target == 0) return 0;
        var mean = (source + target) / 2;
        var variance = 30 + (6.8F * mean) + (0.01F * mean * mean);
        var difference = target - source;
        return Math.Max(1.2F - (difference * difference / variance / 2), -3);
    }

    private static (int Common, int Alone) Common(uint[] a, uint[] b)
    {
        if (a.Length == 0 || b.Length == 0) return (0, a.Length + b.Length);
        var common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return (common, a.Length + b.Length - (2 * common));
    }
}
