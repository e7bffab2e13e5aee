namespace ChemSter.Site.Languages;

/// <summary>Sorts names as the readers of one language expect: Polish ą after a, not after z.</summary>
/// <remarks>Two levels, as the Unicode Collation Algorithm (UTS #10) has them, with the order of letters as data: first letters
/// and digits, then letter case, small before capital. Letters that the alphabet lacks are sorted with the letter they fold
/// to; everything else (spaces, hyphens, quotation marks) is passed over.</remarks>
/// <param name="alphabet">The small letters in their order.</param>
public sealed class Collation(string alphabet) : IComparer<string>
{
    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byLetters != 0 ? byLetters : -string.CompareOrdinal(x, y);
    }

    private string Key(string text)
    {
        var key = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiDigit(small)) key.Append(small);
            else if (alphabet.IndexOf(small, StringComparison.Ordinal) is var place and >= 0) key.Append((char)(0x100 + (place * 2)));
            else
            {
                // A folded foreign letter comes right behind its base letter.
                foreach (var folded in LatinFolding.Fold(small))
                {
                    if (alphabet.IndexOf(folded, StringComparison.Ordinal) is var near and >= 0) key.Append((char)(0x101 + (near * 2)));
                }
            }
        }

        return key.ToString();
    }
}
