namespace ChemSter.Site.Translations;

/// <summary>Judges the languages of the passages of a block: as a whole, sentence by sentence, quotations, and what is marked. For one thread at a time.</summary>
/// <param name="models">The languages of the site.</param>
/// <param name="names">Names of the data, which are no evidence.</param>
internal sealed class BlockLanguage(LanguageModels models, IReadOnlyList<string> names)
{
    private Word[] _words = [];
    private readonly List<(int Start, int End)> _quotes = [];
    private readonly Evidence _block = new(models);
    private readonly Evidence _sentence = new(models);
    private readonly Evidence _close = new(models);
    private readonly List<(int Start, int End)> _names = [];
    private TextBlock _current = null!;
    private bool _areNamesFound;
    private bool _hasMarks;

    /// <summary>Adds the passages of a block that are in another language than they should be.</summary>
    /// <param name="block">The block.</param>
    /// <param name="page">The code of the language of its page.</param>
    /// <param name="found">Where they go, in the order of the text.</param>
    public void Judge(TextBlock block, string page, List<ForeignPassage> found)
    {
        // Three words have two blanks between them.
        if (block.Text.Length < 5) return;
        Read(block);
        if (_words.Length < 3) return;
        var count = found.Count;
        if (_hasMarks) JudgeMarked(page, found);
        JudgeQuotes(page, found);
        var expected = models.Find(block.Language ?? page);
        if (expected < 0) return;
        var kind = block.Language is null ? PassageKind.Text : PassageKind.Marked;
        JudgeSentences(expected, kind, found);
        DropQuotesInside(found, count);
        if (found.Count > count + 1) found.Sort(count, found.Count - count, Comparer<ForeignPassage>.Create((a, b) => a.Start.CompareTo(b.Start)));
    }

    /// <summary>Whether a block that says the same as its source is a copy of it, and not a name or a list of names, numbers and codes that reads the same in both.</summary>
    /// <param name="block">The block.</param>
    /// <param name="source">The code of the source's language.</param>
    /// <param name="target">The code of the translation's language.</param>
    public bool IsCopy(TextBlock block, string source, string target)
    {
        Read(block);
        var (from, to) = (models.Find(source), models.Find(target));
        if (from < 0 || to < 0 || _words.Length < 3) return false;
        var letters = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            if (IsBase(_words[i]) && !_words[i].Is(WordFlags.Inclusion | WordFlags.Odd | WordFlags.OfCode)) letters++;
        }

        if (letters < 3) return false;
        LookClosely(0, _words.Length, isWithCapitals: true, isWithQuotes: true);
        var (own, other) = (_close.HitsOf(from), _close.HitsOf(to));
        if (own > other) return true;
        // Without frequent words the letters must tell, and a name alone is no text.
        LookClosely(0, _words.Length, isWithCapitals: false, isWithQuotes: true);
        return own == other && _close.Words >= 2 && _close.Advantage(from, to) > 0.3;
    }

    private void Read(TextBlock block)
    {
        _current = block;
        _words = block.Words;
        _hasMarks = false;
        _quotes.Clear();
        _names.Clear();
        _areNamesFound = false;
        if (_words.Length < 3) return;
        QuotedPassages.Find(block.Text, _quotes);
        foreach (var word in _words) _hasMarks |= word.Is(WordFlags.Marked);
    }

    private void JudgeSentences(int expected, PassageKind kind, List<ForeignPassage> found)
    {
        _block.Clear();
        _sentence.Clear();
        var count = found.Count;
        var from = 0;
        var isOneSentence = true;
        for (var i = 0; i < _words.Length; i++)
        {
            var word = _words[i];
            if (i > from && word.Is(WordFlags.BeginsSentence))
            {
                JudgeSentence(from, i, expected, kind, found);
                _block.Add(_sentence);
                _sentence.Clear();
                from = i;
                isOneSentence = false;
            }

            if (IsBase(word) && !IsQuoted(word) && TryCount(i, isWithCapitals: false, out var hit))
            {
                _sentence.Count(hit);
            }
        }

        _block.Add(_sentence);
        if (!isOneSentence) JudgeSentence(from, _words.Length, expected, kind, found);
        if (!_block.IsSuspicious(expected)) return;
        LookClosely(0, _words.Length, isWithCapitals: kind == PassageKind.Marked, isWithQuotes: false);
        if (_close.OtherThan(expected) is not (>= 0 and var language)) return;
        found.RemoveRange(count, found.Count - count);
        found.Add(new ForeignPassage(kind, models.CodeOf(language), 0, _current.Text.Length));
    }

    private void JudgeSentence(int from, int to, int expected, PassageKind kind, List<ForeignPassage> found)
    {
        // A short sentence by itself shows too little of its language.
        if (_sentence.Words < 6 || !_sentence.IsSuspicious(expected)) return;
        LookClosely(from, to, isWithCapitals: false, isWithQuotes: false);
        if (_close.Words >= 6 && _close.OtherThan(expected) is >= 0 and var language) found.Add(Passage(kind, language, from, to));
    }

    // A quotation in a passage that is in another language itself is part of it.
    private static void DropQuotesInside(List<ForeignPassage> found, int first)
    {
        for (var i = found.Count - 1; i >= first; i--)
        {
            if (found[i].Kind == PassageKind.Quotation && found.Exists(p => p.Kind == PassageKind.Text && p.Start <= found[i].Start && p.End >= found[i].End)) found.RemoveAt(i);
        }
    }

    private void JudgeMarked(string page, List<ForeignPassage> found)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (IsBase(_words[i])) continue;
            var from = i;
            while (i + 1 < _words.Length && _current.LanguageOf(_words[i + 1]) == _current.LanguageOf(_words[from])) i++;
            var marked = models.Find(_current.LanguageOf(_words[from]) ?? page);
            if (marked < 0 || i - from < 2 || IsLink(from, i + 1)) continue;
            LookClosely(from, i + 1, isWithCapitals: true, isWithQuotes: true, isMarked: true);
            if (_close.OtherThan(marked) is >= 0 and var language) found.Add(Passage(PassageKind.Marked, language, from, i + 1));
        }
    }

    // The mark of a link says in which language the page is that it leads to, and its words may speak of that in any.
    private bool IsLink(int from, int to)
    {
        var words = _current.Text.AsSpan(_words[from].Start, _words[to - 1].End - _words[from].Start);
        foreach (var link in _current.Links)
        {
            if (link.Language is not null && link.Text.AsSpan().Contains(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private void JudgeQuotes(string page, List<ForeignPassage> found)
    {
        var expected = models.Find(_current.Language ?? page);
        if (expected < 0) return;
        foreach (var (start, end) in _quotes)
        {
            var from = Array.FindIndex(_words, w => w.Start >= start);
            var to = Array.FindIndex(_words, Math.Max(from, 0), w => w.Start >= end);
            if (to < 0) to = _words.Length;
            if (from < 0 || to - from < 3) continue;
            LookClosely(from, to, isWithCapitals: false, isWithQuotes: true);
            if (_close.OtherThan(expected) is >= 0 and var language) found.Add(Passage(PassageKind.Quotation, language, from, to));
        }
    }

    private ForeignPassage Passage(PassageKind kind, int language, int from, int to) =>
        new(kind, models.CodeOf(language), _words[from].Start, _words[to - 1].End);

    // Counts words with their letters, and leaves out the names of the data, which takes longer.
    private void LookClosely(int from, int to, bool isWithCapitals, bool isWithQuotes, bool isMarked = false)
    {
        _close.Clear();
        var text = _current.Text.AsSpan();
        for (var i = from; i < to; i++)
        {
            var word = _words[i];
            if (IsBase(word) == isMarked || (!isWithQuotes && IsQuoted(word)) || !TryCount(i, isWithCapitals, out var hit) || IsInName(word)) continue;
            _close.Count(hit);
            _close.CountLetters(text.Slice(word.Start, word.Length));
        }
    }

    // Whether a word is evidence, and for which language it speaks at first sight.
    private bool TryCount(int index, bool isWithCapitals, out int hit)
    {
        hit = -1;
        ref readonly var word = ref _words[index];
        if (word.Is(WordFlags.Inclusion | WordFlags.Odd | WordFlags.OfCode)) return false;
        var letters = _current.Text.AsSpan(word.Start, word.Length);
        var mayBeFrequent = models.MayBeFrequent(word.Hash);
        if (word.Is(WordFlags.Capital))
        {
            // At the beginning of a sentence any word has a capital, names too; the frequent words are known.
            if (!isWithCapitals && !word.Is(WordFlags.BeginsSentence)) return false;
            Span<char> small = stackalloc char[LanguageModels.LongestFrequent];
            if (mayBeFrequent && letters.Length <= small.Length) hit = models.OfFrequent(small[..letters.ToLowerInvariant(small)], word.Hash);
            if (!isWithCapitals) return hit >= 0;
        }
        else
        {
            if (IsBetweenCapitals(index)) return false;
            if (mayBeFrequent) hit = models.OfFrequent(letters, word.Hash);
        }

        if (hit < 0 && word.Is(WordFlags.Accented)) hit = models.OfLetters(letters);
        return hit >= 0 || word.Length > 1;
    }

    // "of" in "Institute of Heavy Organic Synthesis" is part of the name.
    private bool IsBetweenCapitals(int index) =>
        index > 0 && IsNamePart(_words[index - 1]) && index + 1 < _words.Length && _words[index + 1].Is(WordFlags.Capital) && !_words[index + 1].Is(WordFlags.BeginsSentence);

    private static bool IsNamePart(Word word) => word.Is(WordFlags.Capital) && !word.Is(WordFlags.BeginsSentence);

    private bool IsBase(Word word) => !_hasMarks || _current.LanguageOf(word) == _current.Language;

    private bool IsQuoted(Word word)
    {
        if (_quotes.Count == 0) return false;
        foreach (var (start, end) in _quotes)
        {
            // One or two words in quotation marks belong to their sentence.
            if (word.Start >= start && word.End <= end) return CountWords(start, end) >= 3;
        }

        return false;
    }

    private int CountWords(int start, int end)
    {
        var count = 0;
        foreach (var word in _words)
        {
            if (word.Start >= start && word.End <= end) count++;
        }

        return count;
    }

    private bool IsInName(Word word)
    {
        if (!_areNamesFound) FindNames();
        foreach (var (start, end) in _names)
        {
            if (word.Start >= start && word.End <= end) return true;
        }

        return false;
    }

    private void FindNames()
    {
        _areNamesFound = true;
        foreach (var name in names)
        {
            for (var at = _current.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _current.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal)) _names.Add((at, at + name.Length));
        }
    }
}
