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
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (IsOfWord(c) || (c is '\'' or '’' && i > 0 && i + 1 < text.Length && IsOfWord(text[i - 1]) && IsOfWord(text[i + 1])))
            {
                if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;
}
