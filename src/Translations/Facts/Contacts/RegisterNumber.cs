using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>Numbers in public registers, behind the register's name: KRS, NIP and REGON of Poland, ISBN and DOI of the world.</summary>
public static class RegisterNumber
{
    private static readonly Register[] Registers =
    [
        new("KRS", [10], digits => true),
        new("NIP", [10], HasNipChecksum),
        new("REGON", [9, 14], HasRegonChecksum),
        new("ISBN", [10, 13], HasIsbnChecksum),
    ];

    private static readonly SearchValues<string> Names = SearchValues.Create([.. Registers.Select(r => r.Name)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the numbers of a text.</summary>
    public static void Find(FactScan scan)
    {
        if (scan.Text.AsSpan().ContainsAny(Names)) FindNamed(scan);
        FindDoi(scan);
    }

    private static void FindNamed(FactScan scan)
    {
        foreach (var register in Registers)
        {
            foreach (var found in Numbers(scan.Text, register))
            {
                if (scan.IsFree(found.Start, found.Length)) scan.Add(FactKind.Register, $"{register.Name} {found.Digits}", found.Start, found.Length);
            }
        }
    }

    /// <summary>The numbers of a text that can't be right: too many or too few digits, or a last digit that doesn't fit the others.</summary>
    public static IEnumerable<MistypedNumber> FindMistyped(string text) =>
        text.Length > 10 && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().ContainsAny(Names) ? Mistyped(text) : [];

    private static IEnumerable<MistypedNumber> Mistyped(string text)
    {
        foreach (var register in Registers)
        {
            foreach (var found in Numbers(text, register))
            {
                if (!register.Lengths.Contains(found.Digits.Length)) yield return new(register.Name, found.Digits, found.Start, found.Length, register.Lengths);
                else if (!register.HasChecksum(found.Digits)) yield return new(register.Name, found.Digits, found.Start, found.Length, []);
            }
        }
    }

    private static IEnumerable<(string Digits, int Start, int Length)> Numbers(string text, Register register)
    {
        for (var at = text.IndexOf(register.Name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(register.Name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWord(text, at, register.Name.Length)) continue;
            var (start, isNext) = StartOfNumber(text, at + register.Name.Length);
            if (start >= 0 && Read(text, start, register.Lengths, isNext) is { } found) yield return (found.Digits, start, found.Length);
        }
    }

    // Some words may stand between: "KRS pod numerem", "(NIP): PL". Whether nothing but signs does decides about numbers of a wrong length.
    private static (int Start, bool IsNext) StartOfNumber(string text, int from)
    {
        if (text.AsSpan(from).StartsWith("-10") || text.AsSpan(from).StartsWith("-13")) from += 3;
        var isNext = true;
        for (var at = from; at < text.Length && at - from < 28; at++)
        {
            if (char.IsAsciiDigit(text[at])) return at > 0 && char.IsLetter(text[at - 1]) && !IsCountry(text, at) ? (-1, false) : (at, isNext);
            if (char.IsLetter(text[at]) && !IsCountry(text, at + 2) && !IsCountry(text, at + 1)) isNext = false;
            if (text[at] is ',' or ';' or '!' or '?' || (text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]))) break;
        }

        return (-1, false);
    }

    private static bool IsCountry(string text, int end) => end >= 2 && end <= text.Length && text.AsSpan(end - 2, 2).SequenceEqual("PL");

    private static (string Digits, int Length)? Read(string text, int start, int[] lengths, bool isNext)
    {
        Span<char> digits = stackalloc char[20];
        var (count, best, bestEnd, end) = (0, 0, 0, start);
        for (var at = start; at < text.Length && count < digits.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c) || (c is 'X' or 'x' && count == 9 && lengths.Contains(13))) digits[count++] = char.ToUpperInvariant(c);
            else if (!(c is '-' or ' ' or '\u00A0' or '–' or '\u2011') || !(at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))) break;
            end = at + 1;
            if (lengths.Contains(count) && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]))) (best, bestEnd) = (count, end);
        }

        if (best > 0) return (digits[..best].ToString(), bestEnd - start);
        // A year behind the name of a register is no number in it.
        if (!isNext || count < 7) return null;
        return (digits[..count].ToString(), text.AsSpan(start, end - start).TrimEnd().Length);
    }

    // "10.", the number of a registrant, a slash and a name: the form of the DOI Handbook.
    private static void FindDoi(FactScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf("10.", StringComparison.Ordinal); at >= 0; at = text.IndexOf("10.", at + 3, StringComparison.Ordinal))
        {
            var slash = at + 3;
            while (slash < text.Length && char.IsAsciiDigit(text[slash])) slash++;
            if (slash - at is < 7 or > 12 || slash == text.Length || text[slash] != '/' || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
            var end = slash + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            while (end > slash + 1 && text[end - 1] is '.' or ',' or ';' or ')' or '”' or '"') end--;
            if (end > slash + 1 && scan.IsFree(at, end - at)) scan.Add(FactKind.Register, $"DOI {text[at..end].ToLowerInvariant()}", at, end - at);
        }
    }

    private static bool IsWord(string text, int at, int length) =>
        !(at > 0 && char.IsLetterOrDigit(text[at - 1])) && !(at + length < text.Length && char.IsLetterOrDigit(text[at + length]));

    private static bool HasNipChecksum(string digits) => WeightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9] - '0';

    private static bool HasRegonChecksum(string digits) =>
        WeightedSum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == digits[8] - '0'
        && (digits.Length == 9 || WeightedSum(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == digits[13] - '0');

    private static bool HasIsbnChecksum(string digits) => digits.Length == 13
        ? WeightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0
        : (WeightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) + (digits[9] == 'X' ? 10 : digits[9] - '0')) % 11 == 0;

    private static int WeightedSum(string digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return sum;
    }

    private sealed record Register(string Name, int[] Lengths, Func<string, bool> HasChecksum);
}

/// <summary>A number of a register that can't be right.</summary>
/// <param name="Register">The register: <c>NIP</c>.</param>
/// <param name="Digits">The digits of the number.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Lengths">How many digits it could have, where it has another number of them; empty where the last digit doesn't fit the others.</param>
public readonly record struct MistypedNumber(string Register, string Digits, int Start, int Length, IReadOnlyList<int> Lengths);
