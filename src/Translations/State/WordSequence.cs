using System.Runtime.InteropServices;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Translations;

/// <summary>A canonical text as a sequence of words and signs, to be compared with another.</summary>
public sealed class WordSequence
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _places = [];
    private readonly List<ulong> _hashes = [];
    private readonly List<int> _lengths = [];
    private int _weight;

    private WordSequence(string text) => _text = text;

    /// <summary>How many words it has; signs between them, and pieces of data, are none.</summary>
    public int WordCount { get; private set; }

    /// <summary>How many words and signs it has.</summary>
    internal int Count => _hashes.Count;

    internal ReadOnlySpan<ulong> Hashes => CollectionsMarshal.AsSpan(_hashes);

    /// <summary>Takes a canonical text apart. A piece of data (<c>{{fact entities}}</c>) is one sign.</summary>
    public static WordSequence Of(string canonical)
    {
        var words = new WordSequence(canonical);
        for (var at = 0; at < canonical.Length;)
        {
            if (char.IsWhiteSpace(canonical[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(canonical, at);
            if (char.IsLetterOrDigit(canonical[at])) words.WordCount++;
            words._places.Add((at, end));
            words._hashes.Add(ContentHash.Of(canonical.AsSpan(at, end - at)));
            words._lengths.Add(end - at);
            words._weight += end - at;
            at = end;
        }

        return words;
    }

    /// <summary>How many words a canonical text has.</summary>
    public static int CountIn(ReadOnlySpan<char> canonical)
    {
        var count = 0;
        for (var at = 0; at < canonical.Length;)
        {
            if (char.IsLetterOrDigit(canonical[at])) count++;
            at = EndOf(canonical, at);
        }

        return count;
    }

    /// <summary>How alike two texts are, from 0 to 1: twice the words that they have in common in the same order, by all that they have,
    /// each counted by its length. Small words and signs that any two texts have count little.</summary>
    public double SimilarityTo(WordSequence other) => SimilarityTo(other, atLeast: 0);

    /// <summary>The same; 0 as soon as it is clear that it is less than what is asked for.</summary>
    internal double SimilarityTo(WordSequence other, double atLeast)
    {
        var all = _weight + other._weight;
        if (all == 0) return 1;
        if (2.0 * Math.Min(_weight, other._weight) / all < atLeast) return 0;
        return 2.0 * CommonSequence.CommonWeight(Hashes, other.Hashes, CollectionsMarshal.AsSpan(other._lengths)) / all;
    }

    /// <summary>The text from one word or sign up to where another begins, with the blanks between.</summary>
    internal string Slice(int start, int end) => _text[StartOf(start)..StartOf(end)];

    private int StartOf(int index) => index < _places.Count ? _places[index].Start : _text.Length;

    internal int LengthOf(int index) => _lengths[index];

    // A word goes on over marks inside it: dwudziesto-letni, don't, 12.5, 118,756.
    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        if (text[at..].StartsWith("{{") && text[at..].IndexOf("}}") is var close and > 0) return at + close + 2;
        if (!char.IsLetterOrDigit(text[at])) return at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
        var end = at + 1;
        while (end < text.Length && (IsInWord(text[end]) || (text[end] is '-' or '\'' or '.' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) end++;
        return end;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
