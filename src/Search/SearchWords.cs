using System.Globalization;
using System.Text;

namespace ChemSter.Site.Search;

/// <summary>Finds the words of a text, exactly as the script of the search page finds them: letters and digits, an apostrophe between them,
/// marks that stand on letters left out.</summary>
public static class SearchWords
{
    /// <summary>The words in their order, as they are written.</summary>
    /// <param name="text">A text without soft hyphens.</param>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        var (wasOfWord, at) = (false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            var isOfWord = IsOfWord(rune);
            // An apostrophe between letters belongs to the word.
            if (isOfWord || (wasOfWord && rune.Value is '\'' or '’' && Rune.TryGetRuneAt(text, Math.Min(at, text.Length - 1), out var next) && IsOfWord(next)))
            {
                if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            wasOfWord = isOfWord;
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;
}
