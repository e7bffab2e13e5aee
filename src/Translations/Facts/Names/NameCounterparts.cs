using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Looks for the counterpart of a name among the words of a block in the other language: the same name in some case, or what that language calls it.</summary>
internal sealed class NameCounterparts(Language source, Language target)
{
    private readonly NameEquivalents _source = NameEquivalents.Of(source);
    private readonly NameEquivalents _target = NameEquivalents.Of(target);

    /// <summary>Whether a word has a counterpart.</summary>
    /// <param name="words">The block that it stands in.</param>
    /// <param name="word">The word.</param>
    /// <param name="others">The other block.</param>
    /// <param name="isSource">Whether the word is of the source.</param>
    public bool Has(NameWords words, NameWord word, NameWords others, bool isSource)
    {
        var folded = words.Folded(word);
        if (others.Find(folded) >= 0) return true;
        var (own, other) = isSource ? (_source, _target) : (_target, _source);
        foreach (var key in own.KeysOf(folded))
        {
            foreach (var candidate in others.Words)
            {
                if (other.Has(key, others.Folded(candidate))) return true;
            }
        }

        return word.Is(WordTraits.Acronym) && AreInitials(folded, others);
    }

    // The other text may write out what is abbreviated here.
    private static bool AreInitials(ReadOnlySpan<char> acronym, NameWords others)
    {
        if (acronym.Length < 2) return false;
        for (var i = 0; i + acronym.Length <= others.Words.Length; i++)
        {
            var count = 0;
            while (count < acronym.Length && others.Folded(others.Words[i + count])[0] == acronym[count]) count++;
            if (count == acronym.Length) return true;
        }

        return false;
    }
}
