using System.Globalization;
using System.Text;

namespace ChemSter.Site.Languages;

/// <summary>Sorts names as the readers of one language expect: in Polish ą after a, not after z.</summary>
/// <remarks>Levels as in the Unicode Collation Algorithm (UTS #10, blanks and punctuation shifted), with the order of letters as data. First come digits and
/// letters, a letter that the alphabet lacks standing for the one it folds to (ä for a in Polish), and letters of other scripts behind all; then marks on letters,
/// the plain letter first; then letter case, small first. Everything else (blanks, hyphens, quotation marks) is passed over. Where this differs from
/// ICU, and why, is listed in docs/decisions/0036-the-same-bytes-anywhere.md.</remarks>
public sealed class Collation : IComparer<string>
{
    private readonly Dictionary<char, Weight> _weights = [];
    private readonly Dictionary<char, char> _heads = [];

    /// <summary>The order of an alphabet.</summary>
    /// <param name="alphabet">The small letters in their order; between round brackets those that stand at one place and differ as marks do, the one last that
    /// gives the place its name: <c>(ةت)</c>.</param>
    public Collation(string alphabet)
    {
        // Digits weigh what their characters do; so letters begin behind them, and far before the letters of other scripts.
        var (place, mark, group) = ((char)0x100, '\0', new List<char>());
        var isTogether = false;
        foreach (var letter in alphabet)
        {
            if (letter is '(') isTogether = true;
            else if (letter is not ')')
            {
                _weights.TryAdd(letter, new Weight(place, mark++));
                group.Add(letter);
                if (isTogether) continue;
            }
            else isTogether = false;

            if (letter is '(') continue;
            foreach (var each in group) _heads.TryAdd(each, group[^1]);
            group.Clear();
            (place, mark) = ((char)(place + 1), '\0');
        }
    }

    /// <summary>Whether a small letter belongs to the language's alphabet.</summary>
    public bool Knows(char letter) => _weights.ContainsKey(letter);

    /// <summary>The letter under which a name stands in an index, as a capital: the first of the alphabet that it has, or the one to which its first letter folds;
    /// <c>0–9</c> for a digit, a letter of another script itself, and <c>#</c> for a name without any. Names with the same one follow each other in the order of
    /// <see cref="Compare"/>.</summary>
    public string LetterOf(string name)
    {
        foreach (var letter in name)
        {
            var small = char.ToLowerInvariant(letter);
            if (Digit(small) is not null) return "0–9";
            if (_heads.TryGetValue(small, out var head)) return head.ToString().ToUpperInvariant();
            foreach (var folded in LatinFolding.Fold(small))
            {
                if (_heads.TryGetValue(folded, out head)) return head.ToString().ToUpperInvariant();
            }

            if (char.IsLetter(small)) return small.ToString().ToUpperInvariant();
        }

        return "#";
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (one, other) = (Key(x ?? ""), Key(y ?? ""));
        var order = string.CompareOrdinal(one.Letters, other.Letters);
        if (order == 0) order = string.CompareOrdinal(one.Marks, other.Marks);
        if (order == 0) order = string.CompareOrdinal(one.Cases, other.Cases);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private (string Letters, string Marks, string Cases) Key(string text)
    {
        var letters = new StringBuilder(text.Length);
        var marks = new StringBuilder(text.Length);
        var cases = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (Digit(small) is { } digit) Append(new Weight(digit, '\0'));
            else if (_weights.TryGetValue(small, out var own)) Append(own);
            else if (!AppendFolded(small) && char.IsLetter(small)) Append(new Weight(small < LatinFolding.End ? LatinFolding.End : small, small));

            void Append(Weight weight)
            {
                letters.Append(weight.Letter);
                marks.Append(weight.Mark);
                cases.Append(small == letter ? '0' : '1');
            }

            bool AppendFolded(char marked)
            {
                var isAny = false;
                foreach (var folded in LatinFolding.Fold(marked))
                {
                    if (!_weights.TryGetValue(folded, out var near)) continue;
                    Append(new Weight(near.Letter, LatinFolding.RankOf(marked)));
                    isAny = true;
                }

                return isAny;
            }
        }

        return (letters.ToString(), marks.ToString(), cases.ToString());
    }

    // A digit of any script, and a raised one, for the digit that it means.
    private static char? Digit(char c) => CharUnicodeInfo.GetDigitValue(c) is var value and >= 0 ? (char)('0' + value) : null;

    private readonly record struct Weight(char Letter, char Mark);
}
