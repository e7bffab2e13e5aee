using System.Buffers;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Says of words that the other text doesn't have whether they are names. Capitals alone don't tell: English sets them in titles,
/// German on every noun, and all languages at the beginning of a sentence.</summary>
/// <param name="own">The text that the words stand in.</param>
/// <param name="other">The other text.</param>
/// <param name="terms">The agreed terms, which are no names.</param>
internal sealed class NameJudge(VersionNames own, VersionNames other, TermCheck terms)
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    private readonly Language _language = own.Version.Language;

    private NameRules Rules => _language.Rules.Names;

    /// <summary>How sure it is that a word of a block is a name.</summary>
    public NameWeight Weigh(NameWords words, int at, bool isTitle)
    {
        var word = words.Words[at];
        var written = words.Written(word);
        var folded = words.Folded(word);
        if (word.Is(WordTraits.Passive | WordTraits.Foreign) || !word.Is(WordTraits.Capital | WordTraits.Mixed) || folded.Length < 2) return NameWeight.Word;
        if (IsRomanNumeral(written) || Rules.IsNoName(written) || terms.Covers(words.Block, _language, word.Start, word.Length)) return NameWeight.Word;
        if (IsUnitOrFormula(words.Block.Text, word)) return NameWeight.Word;
        if (word.Is(WordTraits.Acronym)) return IsEmphasis(words, at) ? NameWeight.Word : NameWeight.Sure;
        // "eCommerce" is e-commerce elsewhere.
        if (word.Is(WordTraits.Mixed) && written[0] == 'e') return NameWeight.Word;
        if (word.Is(WordTraits.Mixed) || HasForeignLetter(written)) return NameWeight.Sure;
        var isInitial = isTitle || word.Is(WordTraits.Initial);
        var isCommon = Rules.Lexicon.IsKnown && Rules.Lexicon.Has(written);
        // Whether a common word at the beginning of a sentence is a name as well isn't worth the search.
        if (isInitial && (isCommon || Rules.Capitals != CapitalUse.Titles)) return NameWeight.Word;
        var here = own.Count(folded);
        if (Stays(here, other.Count(folded), isCommon || Rules.Capitals == CapitalUse.Nouns)) return NameWeight.Sure;
        if (isCommon || (here.Small > 0 && Rules.Capitals != CapitalUse.Names)) return NameWeight.Word;
        return Rules.Capitals switch
        {
            // "Koordynator Klastra", where the page speaks of a "klaster" as well.
            CapitalUse.Names when !isInitial => here.Small > 0 ? NameWeight.Possible : NameWeight.Likely,
            CapitalUse.Titles when Rules.Lexicon.IsKnown => WeighUncommon(written, isInitial),
            _ => NameWeight.Word,
        };
    }

    // No common word. One that is made of two, such as "Glassmakers", is rather none either; "Silesian" other languages write otherwise.
    private NameWeight WeighUncommon(ReadOnlySpan<char> written, bool isInitial)
    {
        if (Rules.Lexicon.HasParts(written)) return isInitial ? NameWeight.Word : NameWeight.Likely;
        return isInitial ? NameWeight.Possible : IsAdjective(written) ? NameWeight.Likely : NameWeight.Sure;
    }

    /// <summary>Whether a word has its capital only from beginning a sentence, as far as the language's words are known, or by the rules of its language, as weekdays have.</summary>
    public bool IsCommonAtBeginning(NameWords words, NameWord word) =>
        Rules.IsNoName(words.Written(word)) || word.Is(WordTraits.Initial) && !word.Is(WordTraits.Acronym | WordTraits.Mixed) && Rules.Lexicon.IsKnown && Rules.Lexicon.Has(words.Written(word));

    /// <summary>Whether the words of a block begin with capitals because it is a title.</summary>
    public bool IsTitle(NameWords words) => Rules.Capitals == CapitalUse.Titles && words.IsTitle;

    // Written with a capital where it says something, in both languages: a name that stays as it is. Once may be chance with a common word.
    private static bool Stays(WordCounts here, WordCounts there, bool isCommon)
    {
        var least = isCommon ? 2 : 1;
        return here.Capital >= least && there.Capital >= least && here.Capital >= 3 * here.Small && there.Capital >= 3 * there.Small;
    }

    // "85 GWh", "SiO₂": the facts are compared as such.
    private static bool IsUnitOrFormula(string text, NameWord word)
    {
        if (word.Length > 4) return false;
        if (word.End < text.Length && text[word.End] is >= '₀' and <= '₉') return true;
        var before = word.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        return before >= 0 && before < word.Start - 1 && char.IsAsciiDigit(text[before]);
    }

    // "do NOT", "UWAGA NA STOPNIE": capitals for emphasis.
    private bool IsEmphasis(NameWords words, int at)
    {
        var word = words.Words[at];
        if (own.Count(words.Folded(word)).Small > 0 || (Rules.Lexicon.IsKnown && Rules.Lexicon.Has(words.Written(word)))) return true;
        return word.Length > 4 && (IsShouted(words, at - 1) || IsShouted(words, at + 1));
    }

    private static bool IsShouted(NameWords words, int at) => at >= 0 && at < words.Words.Length && words.Words[at].Is(WordTraits.Acronym) && words.Words[at].Length > 3;

    private bool HasForeignLetter(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (c >= 0x80 && char.IsLetter(c) && !IsOwn(char.ToLowerInvariant(c))) return true;
        }

        return false;
    }

    private bool IsOwn(char letter) => _language.Collation.Knows(letter) || _language.Folding.ContainsKey(letter);

    // "Silesian", "Danish".
    private static bool IsAdjective(ReadOnlySpan<char> written) =>
        written.Length > 5 && (written.EndsWith("ian") || written.EndsWith("ean") || written.EndsWith("ish") || written.EndsWith("ese"));

    private static bool IsRomanNumeral(ReadOnlySpan<char> written) => !written.ContainsAnyExcept(RomanDigits);
}
