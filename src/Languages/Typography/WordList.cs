namespace ChemSter.Site.Languages;

/// <summary>The words of a rule. Most words of a text are none of them, which their last letter tells at once.</summary>
internal sealed class WordList
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly LetterSet _letters;
    private readonly LetterSet _beginnings;
    private readonly LetterSet _endings;
    private readonly int _longest;

    public WordList(params IEnumerable<string> words)
    {
        var all = new HashSet<string>(words, StringComparer.Ordinal);
        _words = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _letters = new LetterSet(all.Where(w => w.Length == 1).SelectMany(w => w + char.ToUpperInvariant(w[0])));
        _beginnings = new LetterSet(all.Select(w => w[0]));
        _endings = new LetterSet(all.Where(w => w.Length > 1).Select(w => w[^1]));
        _longest = all.Count == 0 ? 0 : all.Max(w => w.Length);
    }

    /// <summary>Whether it is one of them; a capital stands for its small letter too.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length <= 1) return word.Length == 1 && _letters.Contains(word[0]);
        if (word.Length > _longest || !_endings.Contains(word[^1])) return false;
        if (_beginnings.Contains(word[0]) && _words.Contains(word)) return true;
        if (!char.IsUpper(word[0]) || !_beginnings.Contains(char.ToLowerInvariant(word[0]))) return false;
        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return _words.Contains(small);
    }

    /// <summary>Whether the word that ends at a place is one of them.</summary>
    public bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        if (end == 0) return false;
        if (Surroundings.IsWordStart(text, end - 1)) return _letters.Contains(text[end - 1]);
        if (!_endings.Contains(text[end - 1])) return false;
        var start = end;
        while (end - start <= _longest && !Surroundings.IsWordStart(text, start)) start--;
        return Contains(text[start..end]);
    }
}
