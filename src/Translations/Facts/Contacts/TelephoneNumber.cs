namespace ChemSter.Site.Translations;

/// <summary>Telephone numbers. Many other numbers have as many digits, so one counts only if it says what it is: by a plus, by an area code in
/// brackets, by a word before it, or by groups in which nothing else is written.</summary>
internal static class TelephoneNumber
{
    private const int FewestDigits = 7;

    // E.164 allows 15 digits.
    private const int MostDigits = 15;

    /// <summary>Adds the numbers of a text.</summary>
    public static void Find(FactScan scan)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!(char.IsAsciiDigit(text[at]) || text[at] is '+' or '(') || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/' or ','))) continue;
            var number = Read(text, at);
            if (number.Digits > 0 && scan.IsFree(at, number.Length) && IsTelephone(number, scan, at))
            {
                scan.Add(FactKind.Telephone, Normalise(text.AsSpan(at, number.Length)), at, number.Length);
            }

            at += Math.Max(number.Length - 1, 0);
        }
    }

    /// <summary>The digits of a number as it is dialled, behind a plus where the country is named: <c>+48771234567</c>.</summary>
    public static string Normalise(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[Math.Min(written.Length, 40) + 1];
        var length = 0;
        if (written.IndexOf('+') >= 0) digits[length++] = '+';
        // "+44 (0)20": the zero is not dialled from abroad.
        var zero = length > 0 ? written.IndexOf("(0)") : -1;
        for (var i = 0; i < written.Length && length < digits.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]) && (zero < 0 || i != zero + 1)) digits[length++] = written[i];
        }

        var all = digits[..length];
        return all.StartsWith("00") ? $"+{all[2..]}" : all.ToString();
    }

    /// <summary>Whether two numbers are one, though one names the country, or has the zero before the area code, and the other doesn't.</summary>
    public static bool AreSame(string a, string b)
    {
        if (a == b) return true;
        if (a.StartsWith('+') && b.StartsWith('+')) return false;
        var (shorter, longer) = a.StartsWith('+') || (!b.StartsWith('+') && a.Length > b.Length) ? (b.TrimStart('0'), a.TrimStart('+')) : (a.TrimStart('0'), b.TrimStart('+'));
        return shorter.Length >= FewestDigits && longer.EndsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length <= 3;
    }

    private static bool IsTelephone(Written number, FactScan scan, int at)
    {
        if (number.Digits > MostDigits) return false;
        if (number.HasPlus) return number.Digits >= FewestDigits + 1;
        if (IsAnnounced(scan, at)) return number.Digits >= FewestDigits;
        if (number.HasDot || number.Digits < FewestDigits) return false;
        if (number.HasArea) return number.Groups is >= 2 and <= 6;
        return number.Shape is 2322 or 334 || (number.HasHyphen && !number.HasBlank && number.Shape is 333 or 23);
    }

    // By a word of the block's language right before it: "tel.", "phone:".
    private static bool IsAnnounced(FactScan scan, int at)
    {
        var end = at;
        while (end > 0 && (scan.Text[end - 1] is '.' or ':' or '(' or '/' || char.IsWhiteSpace(scan.Text[end - 1]))) end--;
        var start = end;
        while (start > 0 && char.IsLetter(scan.Text[start - 1])) start--;
        return end > start && scan.Language.Rules.Words.IsTelephone(scan.Text.AsSpan(start, end - start));
    }

    private static Written Read(string text, int start)
    {
        var number = default(Written);
        var (group, open, at) = (0, false, start);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                number.Digits++;
                group++;
                number.Length = at - start + 1;
                continue;
            }

            if (group > 0) number.Close(ref group);
            if (c == '+' && at == start) number.HasPlus = true;
            else if (c == '(' && (at == start || (number.HasPlus && number.Groups == 1)) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) open = number.HasArea = true;
            else if (c == ')' && open) open = false;
            else if (at == start || at - start > number.Length + 1) break;
            else if (c is ' ' or '\u00A0' or '\u202F') number.HasBlank = true;
            else if (c is '-' or '\u2010' or '\u2011' or '–') number.HasHyphen = true;
            else if (c == '.') number.HasDot = true;
            else break;
        }

        if (group > 0) number.Close(ref group);
        if (open || number.Groups < 2) number.HasArea = false;
        return number;
    }

    private struct Written
    {
        public int Length;
        public int Digits;
        public int Groups;
        public int Shape;
        public bool HasPlus;
        public bool HasArea;
        public bool HasBlank;
        public bool HasHyphen;
        public bool HasDot;

        // The lengths of the groups, a digit each: 77 123 45 67 is 2322.
        public void Close(ref int group)
        {
            Groups++;
            Shape = Shape < 100_000 ? Shape * 10 + Math.Min(group, 9) : Shape;
            group = 0;
        }
    }
}
