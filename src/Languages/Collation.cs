using System.Text;

namespace ChemSter.Site.Languages;

/// <summary>Sorts names as the readers of one language expect: in Polish ą after a, not after z.</summary>
/// <remarks>Levels as in the Unicode Collation Algorithm (UTS #10), with the order of letters as data. First come letters and
/// digits, a letter that the alphabet lacks standing for the one it folds to (ä for a in Polish); then such marks, the plain
/// letter first; then letter case, small first. Everything else (blanks, hyphens, quotation marks) is passed over.</remarks>
/// <param name="alphabet">The small letters in their order.</param>
public sealed class Collation(string alphabet) : IComparer<string>
{
    /// <summary>Whether a small letter belongs to the language's alphabet.</summary>
    public bool Knows(char letter) => alphabet.Contains(letter, StringComparison.Ordinal);

    /// <summary>The letter under which a name stands in an index, as a capital: the first of the alphabet that it has, or the one to which its first letter folds;
    /// <c>0–9</c> for a digit, <c>#</c> for a name without letters of the alphabet. Names with the same one follow each other in the order of <see cref="Compare"/>.</summary>
    public string LetterOf(string name)
    {
        foreach (var letter in name)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiDigit(small)) return "0–9";
            if (Place(small) is not null) return small.ToString().ToUpperInvariant();
            foreach (var folded in LatinFolding.Fold(small))
            {
                if (Place(folded) is not null) return folded.ToString().ToUpperInvariant();
            }
        }

        return "#";
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (lettersOfX, marksOfX) = Key(x ?? "");
        var (lettersOfY, marksOfY) = Key(y ?? "");
        var order = string.CompareOrdinal(lettersOfX, lettersOfY);
        if (order == 0) order = string.CompareOrdinal(marksOfX, marksOfY);
        return order != 0 ? order : -string.CompareOrdinal(x, y);
    }

    private (string Letters, string Marks) Key(string text)
    {
        var letters = new StringBuilder(text.Length);
        var marks = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiDigit(small)) Append(small, small);
            else if (Place(small) is { } place) Append(place, ' ');
            else
            {
                foreach (var folded in LatinFolding.Fold(small))
                {
                    if (Place(folded) is { } near) Append(near, small);
                }
            }
        }

        return (letters.ToString(), marks.ToString());

        void Append(char weight, char mark)
        {
            letters.Append(weight);
            marks.Append(mark);
        }
    }

    // Letters weigh more than digits, whose weight is themselves.
    private char? Place(char small) => alphabet.IndexOf(small, StringComparison.Ordinal) is var place and >= 0 ? (char)(0x100 + place) : null;
}
