namespace ChemSter.Site.Languages;

/// <summary>The words of one language that matter where facts are read, found by span. A form may be more than a word (<c>p.m.</c>, <c>per cent</c>).</summary>
public sealed class FactLexicon
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    // For each first letter the lengths that there are: most words of a text are told by this alone to be none of ours.
    private readonly ulong[] _lengths = new ulong[128];

    internal FactLexicon(IEnumerable<(string Form, FactWord Word)> forms)
    {
        foreach (var (form, word) in forms) Add(form, word);
        foreach (var (key, entry) in _entries)
        {
            entry.Phrases.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
            foreach (var (form, words) in entry.Phrases)
            {
                if (form.Length == key.Length) words.AddRange(entry.Words);
            }
        }

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
    public IReadOnlyList<FactWord>? Find(string text, int start, int length, out int whole)
    {
        whole = length;
        if ((_lengths[SlotOf(text[start])] >> Math.Min(length, 63) & 1) == 0) return null;
        if (!_bySpan.TryGetValue(text.AsSpan(start, length), out var entry)) return null;
        foreach (var (form, words) in entry.Phrases)
        {
            if (LengthAt(text, start, form) is not (var found and > 0)) continue;
            whole = found;
            return words;
        }

        return entry.Words.Count > 0 ? entry.Words : null;
    }

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
        if (!_entries.TryGetValue(first, out var entry)) _entries.Add(first, entry = new Entry([], []));
        _lengths[SlotOf(first[0])] |= 1UL << Math.Min(first.Length, 63);
        // Symbols differ by case alone: T is no tonne, and W no Polish "in".
        var isSymbol = word.Sense is FactSense.Unit or FactSense.Currency && form.Length <= 3;
        if (first.Length == form.Length && !isSymbol)
        {
            entry.Words.Add(word);
            return;
        }

        var at = entry.Phrases.FindIndex(p => p.Form == form);
        if (at < 0) entry.Phrases.Add((form, [word]));
        else entry.Phrases[at].Words.Add(word);
    }

    private static int SlotOf(char first) => char.ToLowerInvariant(first) & 127;

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

    private sealed record Entry(List<FactWord> Words, List<(string Form, List<FactWord> Words)> Phrases);
}
