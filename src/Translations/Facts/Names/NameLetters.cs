using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Letters as names are compared by: small, without marks, and one for those that languages write differently for the same sound:
/// "Amerykański" and "American" begin alike, "Warszawa" and "Warsaw" too.</summary>
internal static class NameLetters
{
    private const int TableSize = 0x250;

    private static readonly char[] Table = MakeTable();

    /// <summary>Writes the letters of a text, one for each of its characters.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var table = Table;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            folded[i] = c < TableSize ? table[c] : char.ToLowerInvariant(c);
        }
    }

    /// <summary>A word of data in such letters.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, written) => Fold(written, folded));

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        for (var c = '\0'; c < TableSize; c++)
        {
            var small = char.ToLowerInvariant(c);
            var plain = LatinFolding.Fold(small);
            table[c] = (plain.Length > 0 ? plain[0] : small) switch
            {
                'w' => 'v',
                'k' or 'q' => 'c',
                'y' or 'j' => 'i',
                'z' => 's',
                var other => other,
            };
        }

        return table;
    }
}
