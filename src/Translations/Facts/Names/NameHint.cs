using ChemSter.Site.Data;

namespace ChemSter.Site.Translations;

/// <summary>Says whether a block points to a name that it doesn't give in full: "The Institute initiated", "a park przemysłowy przyjął".</summary>
internal static class NameHint
{
    /// <summary>Whether it does.</summary>
    public static bool IsIn(NameWords words, Name name)
    {
        foreach (var form in name.Forms)
        {
            if (NamePhrase.Of(name, form.Text.Text, form.Text.Span) is not { } phrase) continue;
            if (phrase.IsIn(words) || HasPart(words, phrase)) return true;
        }

        return false;
    }

    // A word of the name that stands alone, so that it is not part of another name.
    private static bool HasPart(NameWords words, NamePhrase phrase)
    {
        var all = words.Words;
        for (var i = 0; i < all.Length; i++)
        {
            var isFirst = NameSimilarity.AreOne(words.Folded(all[i]), phrase.Words[0]) && phrase.Words[0].Length > 4;
            if (!isFirst && !(all[i].Is(WordTraits.Capital) && IsWordOf(words.Folded(all[i]), phrase))) continue;
            if (!Continues(words, i)) return true;
        }

        return false;
    }

    private static bool IsWordOf(ReadOnlySpan<char> folded, NamePhrase phrase)
    {
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (phrase.IsCapital[i] && phrase.Words[i].Length > 3 && NameSimilarity.AreOne(folded, phrase.Words[i])) return true;
        }

        return false;
    }

    // Another word with a capital before or behind it makes another name, also across a small word: "Institute of Chemistry".
    private static bool Continues(NameWords words, int at)
    {
        var all = words.Words;
        if (at > 0 && all[at].Is(WordTraits.Joined) && all[at - 1].Is(WordTraits.Capital) && !all[at - 1].Is(WordTraits.Initial)) return true;
        if (at + 1 >= all.Length || all[at + 1].Start - all[at].End > 3) return false;
        if (all[at + 1].Is(WordTraits.Capital)) return !all[at + 1].Is(WordTraits.Initial);
        return all[at + 1].Length <= 3 && at + 2 < all.Length && all[at + 1].Is(WordTraits.Joined) && all[at + 2].Is(WordTraits.Joined) && all[at + 2].Is(WordTraits.Capital);
    }
}
