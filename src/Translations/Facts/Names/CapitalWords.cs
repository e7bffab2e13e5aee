using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>Finds the words of a block that have a capital, without looking at the others: most blocks agree with their counterparts in all of them,
/// and need no more.</summary>
internal static class CapitalWords
{
    private static readonly SearchValues<char> Capitals = SearchValues.Create([.. Enumerable.Range('A', 0x250 - 'A').Select(c => (char)c).Where(char.IsUpper)]);

    /// <summary>Adds the words to a list, in their order.</summary>
    public static void Read(string text, List<NameWord> words)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny(Capitals) is var next and >= 0;)
        {
            var start = from + next;
            while (start > from && NameWords.IsLetter(text[start - 1])) start--;
            var end = NameWords.EndOfWord(text, start);
            var traits = NameWords.TraitsOf(text.AsSpan(start, end - start));
            if (IsInitial(text, start)) traits |= WordTraits.Initial;
            words.Add(new NameWord(start, end - start, traits));
            from = end;
        }
    }

    /// <summary>Whether a word of another text stands in a text in whatever case, spelt alike at its beginning.</summary>
    public static bool IsIn(ReadOnlySpan<char> word, string text)
    {
        var beginning = word[..(word.Length < 6 ? Math.Max(word.Length - 1, 1) : word.Length - 2)];
        for (var from = 0; text.AsSpan(from).IndexOf(beginning) is var next and >= 0;)
        {
            var start = from + next;
            var end = NameWords.EndOfWord(text, start);
            if ((start == 0 || !NameWords.IsLetter(text[start - 1])) && AreOne(word, text.AsSpan(start, end - start))) return true;
            from = start + 1;
        }

        return false;
    }

    private static bool AreOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b)) return true;
        if (a.Length > 64 || b.Length > 64) return false;
        Span<char> first = stackalloc char[a.Length], second = stackalloc char[b.Length];
        NameLetters.Fold(a, first);
        NameLetters.Fold(b, second);
        return NameSimilarity.AreOne(first, second);
    }

    // As in reading all words: behind what ends a sentence, whatever quotation marks and brackets stand between.
    private static bool IsInitial(string text, int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (NameWords.EndsSentence(text[i])) return true;
            if (NameWords.IsLetter(text[i])) return false;
        }

        return true;
    }
}
