using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>The wordings of all terms in one language, found by the stem of their first word.</summary>
internal sealed class TermTable
{
    private readonly StemCache _stems;
    private readonly List<List<Phrase>?> _byFirstStem = [];
    private readonly bool[] _beginnings = new bool[1 << 10];
    private readonly Dictionary<string, TermHit[]> _included = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermHit[]>.AlternateLookup<ReadOnlySpan<char>> _includedLookup;

    /// <summary>Makes the table of a language.</summary>
    public TermTable(SiteData data, Language language)
    {
        _stems = new StemCache(language.Rules.Words.Inflection);
        _includedLookup = _included.GetAlternateLookup<ReadOnlySpan<char>>();
        Language = language;
        for (var i = 0; i < data.Glossary.Count; i++) Add(data.Glossary[i], i);
        foreach (var phrases in _byFirstStem)
        {
            if (phrases is null) continue;
            TellMisspellings(phrases);
            phrases.Sort((a, b) => b.Stems.Length.CompareTo(a.Stems.Length));
        }

        if (_byFirstStem.Count == 0) return;
        foreach (var (written, texts) in IncludedTexts.Of(data, language)) AddIncluded(written, texts);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Whether there is anything to find.</summary>
    public bool IsEmpty => _byFirstStem.Count == 0;

    /// <summary>Adds all wordings in a block to a list, in their order, of those at one place the longest first.</summary>
    public void Find(TextBlock block, List<TermHit> hits)
    {
        var isForeign = IsForeign(block.Language);
        var words = block.Words;
        var hasMarks = false;
        foreach (var word in words) hasMarks |= word.Is(WordFlags.Marked);
        // A passage in another language is looked at by itself.
        for (var i = 0; i < words.Length;)
        {
            var end = i + 1;
            while (end < words.Length && (!hasMarks || block.LanguageOf(words[end]) == block.LanguageOf(words[i]))) end++;
            Find(block.Text, words.AsSpan(i, end - i), hasMarks ? IsForeign(block.LanguageOf(words[i])) : isForeign, hits);
            i = end;
        }
    }

    private bool IsForeign(string? language) => language is not null && language != Language.Code;

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, bool isForeign, List<TermHit> hits)
    {
        var taken = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Is(WordFlags.Inclusion))
            {
                AddIncludedAt(text, word, hits);
                continue;
            }

            if (!_beginnings[BeginningOf(text[word.Start..])]) continue;
            var stem = _stems.Find(text.Slice(word.Start, word.Length));
            if ((uint)stem >= (uint)_byFirstStem.Count || _byFirstStem[stem] is not { } phrases) continue;
            var isInside = i < taken;
            foreach (var phrase in phrases)
            {
                // Of a passage in another language only names are known, and what is the same in all.
                if ((isForeign && !phrase.IsKnownAnywhere) || !StandsAt(phrase, text, words[i..])) continue;
                var end = i + phrase.Stems.Length;
                hits.Add(new TermHit(phrase.Wordings, word.Start, words[end - 1].End - word.Start, isInside || end < taken));
                taken = Math.Max(taken, end);
            }
        }
    }

    private bool StandsAt(Phrase phrase, ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
    {
        if (phrase.Stems.Length > words.Length) return false;
        for (var i = 0; i < phrase.Stems.Length; i++)
        {
            var word = words[i];
            var letters = text.Slice(word.Start, word.Length);
            if (i > 0 && (word.Is(WordFlags.Apart | WordFlags.Inclusion) || _stems.Find(letters) != phrase.Stems[i])) return false;
            if (phrase.Case == CaseRule.AsWritten ? !letters.Equals(phrase.Words[i], StringComparison.OrdinalIgnoreCase) : phrase.Case != CaseRule.Any && !HasCaseOf(phrase.Words[i], letters, phrase.Case)) return false;
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
        int[] stems = [.. words.Select(_stems.Add)];
        var term = wording.Term;
        // Of wordings to avoid only the case-sensitive are told by case: a name is wrong in whatever letters.
        var rule = term.IsCaseSensitive ? CaseRule.Exact : term.IsName && wording.IsRight ? CaseRule.Name : CaseRule.Any;
        while (_byFirstStem.Count <= stems[0]) _byFirstStem.Add(null);
        var phrases = _byFirstStem[stems[0]] ??= [];
        _beginnings[BeginningOf(words[0])] = true;
        var same = phrases.FindIndex(p => p.Case == rule && p.IsRight == wording.IsRight && p.Stems.AsSpan().SequenceEqual(stems) && (rule == CaseRule.Any || p.Words.AsSpan().SequenceEqual(words)));
        var isKnownAnywhere = wording.IsRight && (term.IsName || !term.IsTranslated);
        if (same < 0) phrases.Add(new Phrase(words, stems, rule, wording.IsRight, isKnownAnywhere, [wording]));
        else if (phrases[same].Wordings.All(w => w.Number != wording.Number)) phrases[same] = phrases[same] with { Wordings = [.. phrases[same].Wordings, wording], IsKnownAnywhere = isKnownAnywhere || phrases[same].IsKnownAnywhere };
    }

    // What differs from an agreed wording in nothing but marks or an ending is wrong only as it was written: "Kedzierzyn".
    private static void TellMisspellings(List<Phrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (!phrase.IsRight && phrase.Case == CaseRule.Any && phrases.Exists(p => p.IsRight && p.Stems.AsSpan().SequenceEqual(phrase.Stems))) phrases[i] = phrase with { Case = CaseRule.AsWritten };
        }
    }

    private void AddIncluded(string written, IReadOnlyList<IncludedText> texts)
    {
        var hits = new List<TermHit>();
        foreach (var text in texts) Find(text.Text, BlockWords.Read(text.Text), IsForeign(text.Language), hits);
        if (hits.Count > 0) _included[written] = [.. hits];
    }

    private void AddIncludedAt(ReadOnlySpan<char> text, Word word, List<TermHit> hits)
    {
        var written = IncludedTexts.Inside(text.Slice(word.Start, word.Length));
        TermHit[]? found = null;
        while (written.Length > 0 && !_includedLookup.TryGetValue(written, out found)) written = IncludedTexts.WithoutLastWord(written);
        if (found is null) return;
        foreach (var hit in found) hits.Add(hit with { Start = word.Start, Length = word.Length });
    }

    private static string[] WordsOf(string text) => [.. BlockWords.Read(text).Select(w => text.Substring(w.Start, w.Length))];

    // A number for the first two letters of a word, whatever their case: no inflection changes them, and most words have those of no term. Letters with marks count as one.
    private static int BeginningOf(ReadOnlySpan<char> word) => (NumberOf(word[0]) << 5) | (word.Length > 1 ? NumberOf(word[1]) : 0);

    private static int NumberOf(char letter) => letter < 0x80 ? char.IsAsciiLetter(letter) ? letter & 31 : 0 : 31;

    private enum CaseRule
    {
        Any,
        Name,
        Exact,
        AsWritten,
    }

    private sealed record Phrase(string[] Words, int[] Stems, CaseRule Case, bool IsRight, bool IsKnownAnywhere, TermWording[] Wordings);
}
