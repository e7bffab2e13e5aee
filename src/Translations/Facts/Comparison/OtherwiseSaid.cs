using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>A last look at a text for a fact that was not found in it: as part of code, or of a word such as "dwudziestoletni".</summary>
internal static class OtherwiseSaid
{
    /// <summary>Whether a text says it after all.</summary>
    /// <param name="block">The text.</param>
    /// <param name="language">How its language is written.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="written">How the other text writes it.</param>
    /// <param name="facts">What was found in the text; the same letters there are another mention.</param>
    public static bool Has(TextBlock block, FactWords language, Fact fact, ReadOnlySpan<char> written, IReadOnlyList<Fact> facts)
    {
        if (HasWhole(block.Text, written, facts)) return true;
        return FactAgreement.Magnitude(fact) is { } number && language.Compounds.IsIn(block.Text, number);
    }

    private static bool HasWhole(string text, ReadOnlySpan<char> written, IReadOnlyList<Fact> facts)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var found = text.AsSpan(at).IndexOf(written, StringComparison.Ordinal);
            if (found < 0) return false;
            at += found;
            var end = at + written.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])) && !IsTaken(facts, at)) return true;
        }

        return false;
    }

    private static bool IsTaken(IReadOnlyList<Fact> facts, int at)
    {
        foreach (var fact in facts)
        {
            if (at >= fact.Start && at < fact.Start + fact.Length) return true;
        }

        return false;
    }
}
