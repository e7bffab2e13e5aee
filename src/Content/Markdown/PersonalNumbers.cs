using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>Finds numbers that are somebody's own and whose check digits are right: PESEL, Polish identity cards, bank accounts.</summary>
internal static class PersonalNumbers
{
    public static void Check(MarkdownBody body, Action<Diagnostic> report)
    {
        var text = body.Source.Text.AsSpan();
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var end = at;
            // Groups of digits with one blank between them are one number.
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ' ' or '\u00A0' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            if (end - at >= 6 && Look(text, at, end) is { } kind && body.Places.IsPlain(at)) report(Found(body.Source.Span(kind.Begin, end), kind.Name));
            var next = text[end..].IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
    }

    // An organisation may well want to show its account; the other numbers are one person's.
    private static Diagnostic Found(SourceSpan place, Bilingual? name) => name is { } kind ? AdviceProblems.PersonalNumber(place, kind) : AdviceProblems.Account(place);

    // Without a name it is an account.
    private static (int Begin, Bilingual? Name)? Look(ReadOnlySpan<char> text, int at, int end)
    {
        if ((end < text.Length && char.IsLetterOrDigit(text[end])) || (at > 0 && text[at - 1] is '+' or '/' or '-' or '.' or ',' or '_')) return null;
        Span<char> digits = stackalloc char[34];
        var count = 0;
        foreach (var c in text[at..end])
        {
            if (!char.IsAsciiDigit(c)) continue;
            if (count == digits.Length) return null;
            digits[count++] = c;
        }

        digits = digits[..count];
        var letters = LettersBefore(text, at);
        if (count == 11 && end - at == 11 && letters.Length == 0 && IsPesel(digits)) return (at, new Bilingual("numer PESEL", "a PESEL number"));
        if (count == 26 && letters is "" or "PL" && IsAccount("PL", digits)) return (at - letters.Length, null);
        if (count is >= 13 and <= 32 && letters is [_, _] and not "PL" && IsAccount(letters, digits)) return (at - letters.Length, null);
        var begin = at - letters.Length - (at > 0 && text[at - 1] == ' ' ? 1 : 0);
        return count == 6 && end - at == 6 && letters.Length == 3 && IsIdentityCard(letters, digits) ? (begin, new Bilingual("numer dowodu osobistego", "the number of an identity card")) : null;
    }

    // Capitals right before, or before one blank.
    private static string LettersBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at > 1 && text[at - 1] == ' ' && char.IsAsciiLetterUpper(text[at - 2]) ? at - 1 : at;
        var begin = end;
        while (begin > 0 && char.IsAsciiLetterUpper(text[begin - 1])) begin--;
        // With anything of a word around them they are part of that.
        if (begin > 0 && char.IsLetterOrDigit(text[begin - 1])) return "?";
        return end < at && end - begin != 3 ? "" : text[begin..end].ToString();
    }

    // Rules of the register, §2: weights 1, 3, 7, 9; the month tells the century.
    private static bool IsPesel(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<int> weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += weights[i] * (digits[i] - '0');
        var month = (((digits[2] - '0') * 10) + digits[3] - '0') % 20;
        var day = ((digits[4] - '0') * 10) + digits[5] - '0';
        return sum % 10 == 0 && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    // Weights 7, 3, 1, and 9 for the check digit, which stands first; letters count from 10.
    private static bool IsIdentityCard(string letters, ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<int> weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
        var sum = 0;
        for (var i = 0; i < 3; i++) sum += weights[i] * (letters[i] - 'A' + 10);
        for (var i = 0; i < digits.Length; i++) sum += weights[i + 3] * (digits[i] - '0');
        return sum % 10 == 0;
    }

    // ISO 13616: country and check digits go to the end, letters count from 10, and the rest by 97 is 1.
    private static bool IsAccount(string country, ReadOnlySpan<char> digits)
    {
        var rest = 0;
        foreach (var digit in digits[2..]) rest = ((rest * 10) + digit - '0') % 97;
        foreach (var letter in country) rest = ((rest * 100) + letter - 'A' + 10) % 97;
        foreach (var digit in digits[..2]) rest = ((rest * 10) + digit - '0') % 97;
        return rest == 1;
    }
}
