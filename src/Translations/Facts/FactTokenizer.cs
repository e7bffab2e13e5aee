using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Takes a block's text apart, each passage by the words of the language that it is marked with.</summary>
/// <param name="languages">The languages of the site. A passage in another language is read by its digits alone.</param>
internal sealed class FactTokenizer(IReadOnlyList<Language> languages)
{
    /// <summary>Fills <paramref name="tokens"/> with the parts of a block's text.</summary>
    public void Read(FactScan scan, FactTokens tokens)
    {
        tokens.Begin(scan);
        var block = scan.Block;
        var words = WordsOf(block.Language, scan.Language.Rules.Facts);
        var gap = 0;
        if (block.Runs.Count == 0) ReadProse(tokens, 0, scan.Text.Length, words, ref gap);
        for (var i = 0; i < block.Runs.Count; i++)
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
            for (; i + 1 < block.Runs.Count && block.Runs[i + 1] is { Kind: RunKind.Prose } next && next.Language == run.Language; i++) end = next.Start + next.Length;
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
            if (char.IsWhiteSpace(c))
            {
                gap++;
                at++;
                continue;
            }

            var from = at;
            var kind = FactTokenKind.Mark;
            if (char.IsLetter(c))
            {
                kind = FactTokenKind.Word;
                do at++; while (at < end && char.IsLetter(text[at]));
            }
            else if (IsDigit(c))
            {
                kind = FactTokenKind.Digits;
                do at++; while (at < end && IsDigit(text[at]));
                tokens.HasFacts = true;
            }
            else at++;

            var words = language.Lexicon.Find(text, from, at - from, out var whole);
            if (words is not null)
            {
                // An idiom may begin with digits: "24/7".
                if (kind == FactTokenKind.Digits) kind = FactTokenKind.Word;
                at = Math.Min(from + whole, end);
                if (!tokens.HasFacts) tokens.HasFacts = CanBeFact(words);
            }
            else if (kind == FactTokenKind.Word)
            {
                words = WordInOne(text.AsSpan(from, at - from), language);
                if (words is not null || IsRoman(text.AsSpan(from, at - from))) tokens.HasFacts = true;
            }

            tokens.Add(tokens.Scan.IsFree(from, at - from) ? new FactToken(kind, from, at - from, gap, words, language) : default);
            gap = 0;
        }
    }

    // Digits of other scripts have the same values; small digits below the line are those of formulas.
    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || (c > 127 && (char.IsDigit(c) || c is >= '₀' and <= '₉'));

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExcept("IVX");

    private static bool CanBeFact(IReadOnlyList<FactWord> words)
    {
        foreach (var word in words)
        {
            // "One" and "first" are said in so many ways that they are no facts; but "twenty-one" has twenty in it.
            if (word.Value != 1 && word.Sense is FactSense.Cardinal or FactSense.Multiple or FactSense.Ordinal) return true;
            if (word.Sense is FactSense.Month or FactSense.OneScale or FactSense.Part or FactSense.Decade) return true;
        }

        return false;
    }

    private static IReadOnlyList<FactWord>? WordInOne(ReadOnlySpan<char> word, FactWords language) =>
        language.NumberJoint is { } joint && word.Length > 5 ? NumberInOneWord.Read(word, joint, language.Lexicon) : null;
}
