using System.Buffers;

namespace ChemSter.Site.Languages;

/// <summary>The words of a rule. Most words of a text are none of them, which their last letter tells at once.</summary>
internal sealed class WordList
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly SearchValues<char> _endings;
    private readonly int _longest;

    public WordList(params IEnumerable<string> words)
    {
        var all = new HashSet<string>(words, StringComparer.Ordinal);
        _words = all.GetAlternateLookup<ReadOnlySpan<char>>();
        // Of a word of one letter the capital ends in itself.
        _endings = SearchValues.Create([.. all.SelectMany(w => w.Length > 1 ? [w[^1]] : new[] { w[0], char.ToUpperInvariant(w[0]) })]);
        _longest = all.Count == 0 ? 0 : all.Max(w => w.Length);
    }

    /// <summary>Whether a word with this last character may be one of them.</summary>
    public bool MayEndIn(char last) => _endings.Contains(last);

    /// <summary>Whether it is one of them; a capital stands for its small letter too.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > _longest || !MayEndIn(word[^1])) return false;
        if (_words.Contains(word)) return true;
        if (!char.IsUpper(word[0])) return false;
        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return _words.Contains(small);
    }
}
