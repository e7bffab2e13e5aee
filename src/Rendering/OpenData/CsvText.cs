using System.Text;

namespace ChemSter.Site.Rendering;

/// <summary>Texts in cells of a CSV, such that no spreadsheet takes a part of them for a formula, and such that they can be had back exactly.</summary>
/// <remarks>
/// <para>A spreadsheet computes what begins with =, +, - or @ (OWASP, “CSV Injection”), and somebody else may have written the text.
/// Quotation marks don't help: they are taken off before it is looked at. Nor is the beginning of the cell the only such place. Where a
/// system separates lists by semicolons, as the Polish and the German do, a file with commas is split at the semicolons and line breaks
/// within its texts, whether they are quoted or not.</para>
/// <para>So an apostrophe, which makes a text of what follows, is put before each of these signs that stands at the beginning of a text
/// or behind a semicolon, a tab, a line break or a quotation mark, blanks not counted. It is put before an apostrophe there too.
/// Therefore every apostrophe in such a place has been put there, and without those the text is what it was.</para>
/// </remarks>
public static class CsvText
{
    /// <summary>The text as it may stand in a cell.</summary>
    public static string Protect(string text)
    {
        StringBuilder? result = null;
        var copied = 0;
        var isBeginning = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isBeginning && IsActive(text[i]))
            {
                (result ??= new StringBuilder(text.Length + 2)).Append(text, copied, i - copied).Append('\'');
                copied = i;
            }

            isBeginning = IsBeginning(text[i], isBeginning);
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text that <see cref="Protect"/> was given.</summary>
    public static string Restore(string cell)
    {
        var result = new StringBuilder(cell.Length);
        var isBeginning = true;
        for (var i = 0; i < cell.Length; i++)
        {
            // The sign behind it is the text's own, even if it is an apostrophe.
            if (isBeginning && cell[i] == '\'' && i + 1 < cell.Length) i++;
            result.Append(cell[i]);
            isBeginning = IsBeginning(cell[i], isBeginning);
        }

        return result.ToString();
    }

    // The broad forms are what Japanese and Chinese keyboards write, and are computed as well.
    private static bool IsActive(char sign) => sign is '=' or '+' or '-' or '@' or '\'' or '＝' or '＋' or '－' or '＠';

    private static bool IsBeginning(char sign, bool wasBeginning) => sign switch
    {
        ';' or '\t' or '\r' or '\n' or '"' => true,
        ' ' or '\u00A0' => wasBeginning,
        _ => false,
    };
}
