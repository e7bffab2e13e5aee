namespace ChemSter.Site.Languages;

/// <summary>The words of one language that matter where facts are read, found by span. A form may be more than a word (<c>p.m.</c>, <c>per cent</c>).</summary>
public sealed class FactLexicon
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly WordFilter _words = new();
    private readonly WordFilter _facts = new();
    private readonly WordFilter _beginnings = new();

    internal FactLexicon(IEnumerable<(string Form, FactWord Word)> forms)
    {
        foreach (var (form, word) in forms) Add(form, word);
        foreach (var entry in _entries.Values) entry.Order();
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Without words.</summary>
    public static FactLexicon Empty { get; } = new([]);

    /// <summary>The meanings of what stands at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word, or the sign, begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="whole">The length of the whole form, which may be more words than one.</param>
    /// <returns>The meanings; null where there is none.</returns>
    public FactWord[]? Find(string text, int start, int length, out int whole)
    {
        whole = length;
        if (!_words.MayHave(text.AsSpan(start, length))) return null;
        if (!_bySpan.TryGetValue(text.AsSpan(start, length), out var entry)) return null;
        foreach (var (form, words) in entry.Phrases)
        {
            if (LengthAt(text, start, form) is not (var found and > 0)) continue;
            whole = found;
            return words;
        }

        return entry.Words.Length > 0 ? entry.Words : null;
    }

    /// <summary>Whether a word may be, or begin, what is a fact by itself, without digits; false is certain.</summary>
    public bool MayBeFact(ReadOnlySpan<char> word) => MayBeFact(word, WordFilter.HashOf(word));

    /// <summary>The same of a word whose hash is known.</summary>
    internal bool MayBeFact(ReadOnlySpan<char> word, int hash) => _facts.MayHave(hash) && _bySpan.TryGetValue(word, out var entry) && entry.IsFact;

    /// <summary>Whether a word may begin with a number that others are written together with; false is certain.</summary>
    public bool MayBeginNumber(ReadOnlySpan<char> word) => _beginnings.MayHave(word[..3]);

    /// <summary>The meaning of a word without anything around it; null where it has none of this kind.</summary>
    public FactWord? Find(ReadOnlySpan<char> word, FactSense sense)
    {
        if (word.Length == 0 || !_bySpan.TryGetValue(word, out var entry)) return null;
        foreach (var known in entry.Words)
        {
            if (known.Sense == sense) return known;
        }

        return null;
    }

    private void Add(string form, FactWord word)
    {
        var first = FirstPart(form);
        if (!_entries.TryGetValue(first, out var entry)) _entries.Add(first, entry = new Entry(first.Length));
        _words.Add(first);
        if (word.IsFact)
        {
            entry.IsFact = true;
            _facts.Add(first);
        }

        if (word.Sense is FactSense.Cardinal or FactSense.OneScale && first.Length >= 3) _beginnings.Add(first.AsSpan(0, 3));
        // Symbols differ by case alone: T is no tonne, and W no Polish "in".
        var isSymbol = word.Sense is FactSense.Unit or FactSense.Currency && form.Length <= 3;
        if (first.Length == form.Length && !isSymbol) entry.Words = [.. entry.Words, word];
        else entry.Add(form, word);
    }

    private static string FirstPart(string form)
    {
        var end = 0;
        if (char.IsDigit(form[0])) while (end < form.Length && char.IsDigit(form[end])) end++;
        else while (end < form.Length && char.IsLetter(form[end])) end++;
        return form[..Math.Max(end, 1)];
    }

    // A low line stands for blanks of any kind. Words of up to three letters in a unit's or currency's form are as they are written.
    private static int LengthAt(string text, int start, string form)
    {
        var at = start;
        foreach (var wanted in form)
        {
            if (wanted == '_')
            {
                if (at >= text.Length || !char.IsWhiteSpace(text[at])) return 0;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            }
            else
            {
                if (at >= text.Length || !IsSame(text[at], wanted, form.Length <= 3)) return 0;
                at++;
            }
        }

        return at < text.Length && char.IsLetterOrDigit(form[^1]) && char.IsLetterOrDigit(text[at]) ? 0 : at - start;
    }

    private static bool IsSame(char written, char wanted, bool isExact) =>
        written == wanted
        || (wanted == '\'' && written == '’')
        || (wanted == '-' && written is '‑' or '–')
        || (!isExact && char.ToLowerInvariant(written) == char.ToLowerInvariant(wanted));

    /// <summary>What begins with one word: its own meanings, and the forms of more words than one or that must be as written.</summary>
    private sealed class Entry(int length)
    {
        public FactWord[] Words { get; set; } = [];

        public List<(string Form, FactWord[] Words)> Phrases { get; } = [];

        public bool IsFact { get; set; }

        public void Add(string form, FactWord word)
        {
            var at = Phrases.FindIndex(p => p.Form == form);
            if (at < 0) Phrases.Add((form, [word]));
            else Phrases[at] = (form, [.. Phrases[at].Words, word]);
        }

        // The longest form first; one that is the word itself means whatever the word means besides.
        public void Order()
        {
            Phrases.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
            for (var i = 0; i < Phrases.Count; i++)
            {
                if (Phrases[i].Form.Length == length) Phrases[i] = (Phrases[i].Form, [.. Phrases[i].Words, .. Words]);
            }
        }
    }
}
