using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Takes a block's text apart, each passage by the words of the language that it is marked with.</summary>
/// <param name="languages">The languages of the site. A passage in another language is read by its digits alone.</param>
internal sealed class FactTokenizer(IReadOnlyList<Language> languages)
{
    /// <summary>Whether a block may have facts; false is certain. Most blocks have none, and are not taken apart.</summary>
    public bool MayHaveFacts(TextBlock block, FactWords language)
    {
        if (block.Text.AsSpan().ContainsAnyInRange('0', '9') || block.Text.AsSpan().ContainsAnyInRange('₀', '₉') || HasWordOfFact(block, WordsOf(block.Language, language))) return true;
        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Inclusion || (run.Language is not null && HasWordOfFact(block.Text.AsSpan(run.Start, run.Length), WordsOf(run.Language, language)))) return true;
        }

        return false;
    }

    /// <summary>Fills <paramref name="tokens"/> with the parts of a block's text.</summary>
    public void Read(FactScan scan, FactTokens tokens)
    {
        tokens.Begin(scan);
        var block = scan.Block;
        var words = WordsOf(block.Language, scan.Language.Rules.Facts);
        var gap = 0;
        if (block.Runs.Length == 0) ReadProse(tokens, 0, scan.Text.Length, words, ref gap);
        for (var i = 0; i < block.Runs.Length; i++)
        {
            var run = block.Runs[i];
            if (run.Kind != RunKind.Prose)
            {
                // Code, addresses and data end whatever stands before them.
                tokens.Add(default);
                gap = 0;
                continue;
            }

            // Emphasis makes runs of its own, and may stand inside a word.
            var end = run.Start + run.Length;
            for (; i + 1 < block.Runs.Length && block.Runs[i + 1] is { Kind: RunKind.Prose } next && next.Language == run.Language; i++) end = next.Start + next.Length;
            ReadProse(tokens, run.Start, end, run.Language is null ? words : WordsOf(run.Language, words), ref gap);
        }
    }

    private FactWords WordsOf(string? language, FactWords otherwise)
    {
        if (language is null) return otherwise;
        foreach (var known in languages)
        {
            if (language.StartsWith(known.Code, StringComparison.OrdinalIgnoreCase) && (language.Length == known.Code.Length || language[known.Code.Length] == '-')) return known.Rules.Facts;
        }

        return FactWords.None;
    }

    private static void ReadProse(FactTokens tokens, int start, int end, FactWords language, ref int gap)
    {
        var text = tokens.Text;
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (FactLetters.IsBlank(c))
            {
                gap++;
                at++;
                continue;
            }

            var from = at;
            var kind = FactTokenKind.Mark;
            if (FactLetters.IsLetter(c))
            {
                kind = FactTokenKind.Word;
                do at++; while (at < end && FactLetters.IsLetter(text[at]));
            }
            else if (FactLetters.IsDigit(c))
            {
                kind = FactTokenKind.Digits;
                do at++; while (at < end && FactLetters.IsDigit(text[at]));
                tokens.HasFacts = true;
            }
            else at++;

            var isPlain = false;
            var words = language.Lexicon.Find(text, from, at - from, out var whole);
            if (words is not null)
            {
                // An idiom may begin with digits: "24/7".
                if (kind == FactTokenKind.Digits) kind = FactTokenKind.Word;
                at = Math.Min(from + whole, end);
                if (!tokens.HasFacts) tokens.HasFacts = IsFact(words);
            }
            else if (kind == FactTokenKind.Word)
            {
                words = NumberIn(text.AsSpan(from, at - from), language);
                if (words is not null || IsRoman(text.AsSpan(from, at - from))) tokens.HasFacts = true;
                isPlain = words is null && c is not ('I' or 'V' or 'X');
            }

            tokens.Add(tokens.Scan.IsFree(from, at - from) ? new FactToken(kind, from, at - from, gap, words, language) { IsPlain = isPlain } : default);
            gap = 0;
        }
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 1 && word[0] is 'I' or 'V' or 'X' && !word.ContainsAnyExcept("IVX");

    // By the words that other checks look at as well.
    private static bool HasWordOfFact(TextBlock block, FactWords language)
    {
        var text = block.Text.AsSpan();
        var lexicon = language.Lexicon;
        foreach (ref readonly var word in block.Words.AsSpan())
        {
            if (word.Is(WordFlags.Inclusion)) continue;
            var letters = text.Slice(word.Start, word.Length);
            if (word.Is(WordFlags.Odd | WordFlags.Parted) ? HasWordOfFact(letters, language) : lexicon.MayBeFact(letters, word.Hash) || NumberIn(letters, language) is not null) return true;
        }

        return false;
    }

    private static bool HasWordOfFact(ReadOnlySpan<char> text, FactWords language)
    {
        var lexicon = language.Lexicon;
        for (var at = 0; at < text.Length;)
        {
            if (!FactLetters.IsLetter(text[at]))
            {
                if (FactLetters.IsDigit(text[at])) return true;
                at++;
                continue;
            }

            var from = at;
            do at++; while (at < text.Length && FactLetters.IsLetter(text[at]));
            var word = text[from..at];
            if (lexicon.MayBeFact(word) || IsRoman(word) || NumberIn(word, language) is not null) return true;
        }

        return false;
    }

    private static bool IsFact(FactWord[] words)
    {
        foreach (var word in words)
        {
            if (word.IsFact) return true;
        }

        return false;
    }

    private static FactWord[]? NumberIn(ReadOnlySpan<char> word, FactWords language) =>
        language.Compounds.Find(word) is { } compound ? [compound] : NumberInOne(word, language);

    private static FactWord[]? NumberInOne(ReadOnlySpan<char> word, FactWords language) =>
        language.NumberJoint is { } joint && word.Length > 5 && language.Lexicon.MayBeginNumber(word) ? NumberInOneWord.Read(word, joint, language.Lexicon) : null;
}
