using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>The wordings of all terms in one language, found by the stem of their first word.</summary>
internal sealed class TermTable
{
    private readonly Inflection _inflection;
    private readonly Dictionary<string, List<Phrase>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, TermHit[]> _included = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermHit[]>.AlternateLookup<ReadOnlySpan<char>> _includedLookup;
    private readonly bool[] _firstLetters = new bool[LetterPairs.Size * LetterPairs.Size];

    /// <summary>Makes the table of a language.</summary>
    public TermTable(SiteData data, Language language)
    {
        _inflection = language.Rules.Words.Inflection;
        _lookup = _byFirstStem.GetAlternateLookup<ReadOnlySpan<char>>();
        _includedLookup = _included.GetAlternateLookup<ReadOnlySpan<char>>();
        Language = language;
        for (var i = 0; i < data.Glossary.Count; i++) Add(data.Glossary[i], i);
        foreach (var phrases in _byFirstStem.Values) phrases.Sort((a, b) => b.Stems.Length.CompareTo(a.Stems.Length));
        if (_byFirstStem.Count == 0) return;
        foreach (var (written, texts) in IncludedTexts.Of(data, language)) AddIncluded(written, texts);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Whether there is anything to find.</summary>
    public bool IsEmpty => _byFirstStem.Count == 0;

    /// <summary>Adds all wordings in a block to a list, in their order, of those at one place the longest first.</summary>
    public void Find(TextBlock block, List<Word> words, List<TermHit> hits)
    {
        words.Clear();
        BlockWords.Read(block, words);
        Find(block.Text, words, hits);
    }

    private void Find(ReadOnlySpan<char> text, List<Word> words, List<TermHit> hits)
    {
        Span<char> stem = stackalloc char[2 * Inflection.LongestWord];
        var taken = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Is(WordFlags.Inclusion)) AddIncludedAt(text, word, hits);
            else if (_firstLetters[FirstLetters(text[word.Start..])] && _lookup.TryGetValue(stem[.._inflection.Stem(text.Slice(word.Start, word.Length), stem)], out var phrases))
            {
                var isInside = i < taken;
                foreach (var phrase in phrases)
                {
                    if (!StandsAt(phrase, text, words, i, stem)) continue;
                    var end = i + phrase.Stems.Length;
                    hits.Add(new TermHit(phrase.Wordings, word.Start, words[end - 1].End - word.Start, isInside || end < taken));
                    taken = Math.Max(taken, end);
                }
            }
        }
    }

    private bool StandsAt(Phrase phrase, ReadOnlySpan<char> text, List<Word> words, int first, Span<char> stem)
    {
        if (first + phrase.Stems.Length > words.Count) return false;
        for (var i = 0; i < phrase.Stems.Length; i++)
        {
            var word = words[first + i];
            if (i > 0)
            {
                if (word.Is(WordFlags.Apart | WordFlags.Inclusion) || word.Language != words[first].Language) return false;
                if (!stem[.._inflection.Stem(text.Slice(word.Start, word.Length), stem)].SequenceEqual(phrase.Stems[i])) return false;
            }

            // Of a passage in another language only names are known, and what is the same in all.
            if (word.Language is not null && word.Language != Language.Code && !phrase.IsKnownAnywhere) return false;
            if (phrase.Case != CaseRule.Any && !HasCaseOf(phrase.Words[i], text.Slice(word.Start, word.Length), phrase.Case)) return false;
        }

        return true;
    }

    // Of a name the first letters count, for it may stand in a heading that is all capitals; of what is case-sensitive all.
    private static bool HasCaseOf(string wording, ReadOnlySpan<char> word, CaseRule rule)
    {
        var length = rule == CaseRule.Name ? 1 : Math.Min(wording.Length, word.Length);
        for (var i = 0; i < length; i++)
        {
            if (char.IsUpper(wording[i]) != char.IsUpper(word[i]) && (rule == CaseRule.Exact || char.IsUpper(wording[i]))) return false;
        }

        return true;
    }

    private void Add(GlossaryTerm term, int number)
    {
        if (term.Wordings.TryGetValue(Language.Code, out var own))
        {
            Add(term, number, WordingRole.Agreed, own.Preferred);
            foreach (var form in own.Forms) Add(term, number, WordingRole.Agreed, form);
            foreach (var allowed in own.Allowed) Add(term, number, WordingRole.Allowed, allowed);
            foreach (var avoided in own.Avoid) Add(term, number, WordingRole.Avoid, avoided.Wording, avoided.Why);
            foreach (var mistranslation in own.Mistranslations) Add(term, number, WordingRole.Mistranslation, mistranslation);
        }

        if (!term.IsName) return;
        foreach (var (code, other) in term.Wordings)
        {
            if (code == Language.Code) continue;
            Add(term, number, WordingRole.Kept, other.Preferred);
            foreach (var form in other.Forms) Add(term, number, WordingRole.Kept, form);
        }
    }

    private void Add(GlossaryTerm term, int number, WordingRole role, YamlScalar written, LocalizedText? why = null)
    {
        var wording = new TermWording(term, number, role, written) { Why = why };
        var words = WordsOf(written.Text);
        Add(words, wording);
        // "Co-financing" is also written "cofinancing".
        if (written.Text.Contains('-', StringComparison.Ordinal)) Add(WordsOf(written.Text.Replace("-", "", StringComparison.Ordinal)), wording);
    }

    private void Add(string[] words, TermWording wording)
    {
        if (words.Length == 0) return;
        string[] stems = [.. words.Select(w => _inflection.Stem(w))];
        var term = wording.Term;
        // Of wordings to avoid only the case-sensitive are told by case: a name is wrong in whatever letters.
        var rule = term.IsCaseSensitive ? CaseRule.Exact : term.IsName && wording.IsRight ? CaseRule.Name : CaseRule.Any;
        if (!_byFirstStem.TryGetValue(stems[0], out var phrases)) _byFirstStem[stems[0]] = phrases = [];
        var same = phrases.FindIndex(p => p.Case == rule && p.Stems.AsSpan().SequenceEqual(stems) && (rule == CaseRule.Any || p.Words.AsSpan().SequenceEqual(words)));
        var isKnownAnywhere = wording.IsRight && (term.IsName || !term.IsTranslated);
        if (same < 0) phrases.Add(new Phrase(words, stems, rule, isKnownAnywhere, [wording]));
        else if (phrases[same].Wordings.All(w => w.Number != wording.Number)) phrases[same] = phrases[same] with { Wordings = [.. phrases[same].Wordings, wording], IsKnownAnywhere = isKnownAnywhere || phrases[same].IsKnownAnywhere };
        _firstLetters[FirstLetters(words[0])] = true;
    }

    private void AddIncluded(string written, IReadOnlyList<IncludedText> texts)
    {
        var hits = new List<TermHit>();
        var words = new List<Word>();
        foreach (var text in texts)
        {
            words.Clear();
            words.AddRange(Split(text.Text).Select(w => w with { Language = text.Language }));
            Find(text.Text, words, hits);
        }

        if (hits.Count > 0) _included[written] = [.. hits];
    }

    private void AddIncludedAt(ReadOnlySpan<char> text, Word word, List<TermHit> hits)
    {
        var written = IncludedTexts.Inside(text.Slice(word.Start, word.Length));
        if (!_includedLookup.TryGetValue(written, out var found) && !_includedLookup.TryGetValue(IncludedTexts.Entry(written), out found)) return;
        foreach (var hit in found) hits.Add(hit with { Start = word.Start, Length = word.Length });
    }

    private static string[] WordsOf(string text) => [.. Split(text).Select(w => text.Substring(w.Start, w.Length))];

    private static List<Word> Split(string text)
    {
        var words = new List<Word>();
        BlockWords.Read(text, words);
        return words;
    }

    // A number for the first two letters of a word, which no inflection changes but for their marks.
    private static int FirstLetters(ReadOnlySpan<char> word) => (NumberOf(word[0]) * LetterPairs.Size) + (word.Length > 1 ? NumberOf(word[1]) : 0);

    private static int NumberOf(char letter)
    {
        if (char.IsAsciiLetter(letter)) return (letter | 0x20) - 'a' + 1;
        if (letter < 0x80) return 0;
        Span<char> plain = stackalloc char[2];
        return LatinFolding.Fold(char.ToLowerInvariant(letter), plain) == 0 ? 0 : LetterPairs.NumberOf(plain[0]);
    }

    private enum CaseRule
    {
        Any,
        Name,
        Exact,
    }

    private sealed record Phrase(string[] Words, string[] Stems, CaseRule Case, bool IsKnownAnywhere, TermWording[] Wordings);
}
