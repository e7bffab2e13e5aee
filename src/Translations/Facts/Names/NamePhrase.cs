using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Words by which a name of the data is known.</summary>
internal sealed class NamePhrase
{
    // Shorter words are of, and, i, w; or belong to a legal form.
    private const int ShortestOwn = 4;

    // The legal form behind the name.
    private readonly string[] _tail;

    private int _sure;

    private NamePhrase(Name name, string text, SourceSpan place, string[] words, bool[] isCapital, string[] tail) =>
        (Name, Text, Place, Words, IsCapital, _tail) = (name, text, place, words, isCapital, tail);

    /// <summary>The name.</summary>
    public Name Name { get; }

    /// <summary>The words as they are written.</summary>
    public string Text { get; }

    /// <summary>Where they stand in the data.</summary>
    public SourceSpan Place { get; }

    /// <summary>The words in the letters by which names are compared, without the legal form behind them.</summary>
    public string[] Words { get; }

    /// <summary>Which of them begin with a capital.</summary>
    public bool[] IsCapital { get; }

    /// <summary>Reads a phrase; null where it has no words.</summary>
    public static NamePhrase? Of(Name name, string text, SourceSpan place)
    {
        var words = new NameWords(new TextBlock { Kind = BlockKind.Data, Text = text, Span = place, Content = place });
        var count = words.Words.Length;
        // "Sp. z o.o.", "S.A.", "e. V.": texts leave them out.
        while (count > (words.Words[0].Length < ShortestOwn ? 2 : 1) && words.Words[count - 1].Length < ShortestOwn && !IsOwn(words, count)) count--;
        if (count == 0) return null;
        var folded = new string[count];
        var isCapital = new bool[count];
        for (var i = 0; i < count; i++)
        {
            folded[i] = words.Folded(words.Words[i]).ToString();
            isCapital[i] = words.Words[i].Is(WordTraits.Capital);
        }

        return new NamePhrase(name, text, place, folded, isCapital, [.. words.Words[count..].ToArray().Select(w => words.Folded(w).ToString())]);
    }

    /// <summary>How many words from a place on are this name; 0 where it doesn't stand there.</summary>
    public int MatchAt(NameWords words, int at)
    {
        var all = words.Words;
        // One word at the beginning of a sentence may be a word like any other.
        if (Words.Length == 1 && all[at].Is(WordTraits.Initial) && !all[at].Is(WordTraits.Acronym)) return 0;
        var count = 0;
        while (count < Words.Length && at + count < all.Length && IsWord(words, at + count, count) && (count == 0 || IsNear(all[at + count - 1], all[at + count]))) count++;
        if (count == Words.Length) return count + TailAt(words, at + count);
        // A part of a name is the name where the rest is only left out, and nothing else goes on in its place.
        return count >= _sure && !GoesOn(all, at + count) ? count : 0;
    }

    /// <summary>Whether the words stand somewhere in a text with small letters or capitals: "a park przemysłowy przyjął".</summary>
    public bool IsIn(NameWords words)
    {
        var all = words.Words;
        for (var at = 0; at + Words.Length <= all.Length; at++)
        {
            var count = 0;
            while (count < Words.Length && AreOne(words.Folded(all[at + count]), Words[count])) count++;
            if (count == Words.Length) return true;
        }

        return false;
    }

    /// <summary>Finds how many words from the first on are enough to know the name by: two of its own at least, and more than any other name shares.</summary>
    public void FindSurePart(IReadOnlyList<NamePhrase> all)
    {
        var own = 0;
        for (_sure = 1; _sure < Words.Length; _sure++)
        {
            if (Words[_sure - 1].Length >= ShortestOwn) own++;
            if (own >= 2 && Words[_sure - 1].Length >= ShortestOwn && !all.Any(p => p.Name != Name && p.Shares(this, _sure))) return;
        }

        _sure = Words.Length;
    }

    private int TailAt(NameWords words, int at)
    {
        var count = 0;
        while (count < _tail.Length && at + count < words.Words.Length && words.Folded(words.Words[at + count]).SequenceEqual(_tail[count])) count++;
        return count;
    }

    private bool Shares(NamePhrase other, int count)
    {
        if (count > Words.Length) return false;
        for (var i = 0; i < count; i++)
        {
            if (!AreOne(Words[i], other.Words[i])) return false;
        }

        return true;
    }

    private bool IsWord(NameWords words, int at, int place)
    {
        var word = words.Words[at];
        if (IsCapital[place] && !word.Is(WordTraits.Capital)) return false;
        return AreOne(words.Folded(word), Words[place]);
    }

    private static bool AreOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.SequenceEqual(b) || (a.Length >= ShortestOwn && b.Length >= ShortestOwn && NameSimilarity.AreOne(a, b));

    private static bool IsNear(NameWord before, NameWord word) => word.Start - before.End <= 3;

    private static bool GoesOn(ReadOnlySpan<NameWord> all, int next) => next < all.Length && all[next].Is(WordTraits.Capital) && all[next].Is(WordTraits.Joined);

    // A short word at the end that is a number or an acronym belongs to the name.
    private static bool IsOwn(NameWords words, int count)
    {
        var last = words.Words[count - 1];
        var written = words.Written(last);
        return char.IsDigit(written[0]) || (last.Is(WordTraits.Acronym) && last.Length == 3 && !written.Contains('.'));
    }
}
