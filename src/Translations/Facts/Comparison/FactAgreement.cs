using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>Says which facts of a text and its translation mean the same, though they were read as different things: a year that was
/// taken for a number, a number whose unit was not known.</summary>
internal static class FactAgreement
{
    /// <summary>Whether two facts mean the same.</summary>
    public static bool Agree(Fact a, ReadOnlySpan<char> aText, Fact b, ReadOnlySpan<char> bText)
    {
        if (a.Kind == b.Kind && a.Value == b.Value) return true;
        if (aText.Equals(bText, StringComparison.OrdinalIgnoreCase) && !HasMarkOfThousand(aText)) return true;
        if (HasUnit(a) && HasUnit(b)) return false;
        if (Magnitude(a) is { } number && Magnitude(b) == number) return true;
        return IsSameTime(a, b) || IsSameTime(b, a) || IsSamePeriod(a, b) || IsSamePeriod(b, a) || IsInName(a, b) || IsInName(b, a) || AreNumberedWords(a, b);
    }

    /// <summary>Whether a period names the same as two dates or numbers.</summary>
    public static bool IsPeriodOf(Fact period, Fact from, Fact to)
    {
        if (period.Kind != FactKind.Period || period.Value.IndexOf('/', StringComparison.Ordinal) is not (var slash and > 0)) return false;
        var ends = period.Value.AsSpan();
        return from.Kind is FactKind.Date or FactKind.Number && to.Kind is FactKind.Date or FactKind.Number && ends[..slash].SequenceEqual(from.Value) && ends[(slash + 1)..].SequenceEqual(to.Value);
    }

    /// <summary>The end of a period that a date is not, if it is the other; null where it is neither.</summary>
    public static string? OtherEnd(Fact period, Fact date)
    {
        if (period.Kind != FactKind.Period || date.Kind != FactKind.Date || period.Value.Split('/') is not [var from, var to]) return null;
        return date.Value == from ? to : date.Value == to ? from : null;
    }

    /// <summary>Whether two dates are the same as far as the less precise one goes.</summary>
    public static bool IsSameLessPrecise(Fact a, Fact b)
    {
        if (a.Kind != FactKind.Date || b.Kind != FactKind.Date || a.Value == b.Value) return false;
        var (shorter, longer) = a.Value.Length < b.Value.Length ? (a.Value, b.Value) : (b.Value, a.Value);
        // Without a year "--08-12" is the end of "2013-08-12", and "--08" the month of "2013-08".
        return shorter.StartsWith('-')
            ? longer.Length > 4 && longer.AsSpan(longer.StartsWith('-') ? 1 : 4).StartsWith(shorter.AsSpan(1))
            : longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>The number in a fact, without unit; null where it has none.</summary>
    public static decimal? Magnitude(Fact fact)
    {
        if (fact.Kind is not (FactKind.Number or FactKind.Percent or FactKind.Amount or FactKind.Quantity or FactKind.Date or FactKind.Code or FactKind.Time)) return null;
        var number = fact.Value.AsSpan();
        if (fact.Kind == FactKind.Date && number.Length != 4) return null;
        if (fact.Kind == FactKind.Time) number = number.EndsWith(":00") ? number[..^3] : [];
        if (number.IndexOf(' ') is var blank and > 0) number = number[..blank];
        return decimal.TryParse(number.TrimEnd('.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Whether a mark stands before exactly three digits: in one language it makes thousands, in another decimals.</summary>
    public static bool HasMarkOfThousand(ReadOnlySpan<char> text)
    {
        var mark = text.LastIndexOfAny('.', ',');
        if (mark is < 1 or > 3) return false;
        var digits = 0;
        while (mark + 1 + digits < text.Length && char.IsAsciiDigit(text[mark + 1 + digits])) digits++;
        return digits == 3 && char.IsAsciiDigit(text[mark - 1]);
    }

    private static bool HasUnit(Fact fact) => fact.Kind is FactKind.Percent or FactKind.Amount or FactKind.Quantity;

    // "group1" and "grupa1": a word of its own language, with the same number.
    private static bool AreNumberedWords(Fact a, Fact b)
    {
        const int FewestLetters = 4;
        if (a.Kind != FactKind.Code || b.Kind != FactKind.Code || !a.IsLoose || !b.IsLoose) return false;
        var first = a.Value.AsSpan().TrimEnd("0123456789");
        var second = b.Value.AsSpan().TrimEnd("0123456789");
        return first.Length >= FewestLetters && second.Length >= FewestLetters && !first.ContainsAnyInRange('0', '9') && !second.ContainsAnyInRange('0', '9')
            && a.Value.AsSpan(first.Length).SequenceEqual(b.Value.AsSpan(second.Length));
    }

    // "Exim4" and "Exim 4", "64bit" and "64 bit".
    private static bool IsInName(Fact code, Fact number)
    {
        if (code.Kind != FactKind.Code || !code.IsLoose || number.IsLoose || Magnitude(number) is not { } value) return false;
        var digits = code.Value.AsSpan();
        var start = digits.IndexOfAnyInRange('0', '9');
        if (start < 0) return false;
        var length = digits[start..].IndexOfAnyExceptInRange('0', '9');
        digits = digits.Slice(start, length < 0 ? digits.Length - start : length);
        return decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var inName) && inName == value;
    }

    // "14.30" without a word that makes it a time.
    private static bool IsSameTime(Fact time, Fact code) =>
        time.Kind == FactKind.Time && code.Kind is FactKind.Code or FactKind.Number
        && code.Value.Replace('.', ':').PadLeft(5, '0') is var plain && (plain == time.Value || (plain.Length == 4 && plain + "0" == time.Value));

    // 2007-08 is a month or two years; and "XX-wieczny" has no word for a century.
    private static bool IsSamePeriod(Fact period, Fact other)
    {
        if (period.Kind != FactKind.Period) return false;
        if (other is { Kind: FactKind.Date, Value: { Length: 7 } date } && date[0] != '-') return period.Value == $"{date[..4]}/{date[..2]}{date[5..]}";
        return other.Kind == FactKind.Number && other.Value.EndsWith('.') && Magnitude(other) is { } century && period.Value == string.Create(CultureInfo.InvariantCulture, $"{((century - 1) * 100) + 1:0000}/{century * 100:0000}");
    }
}
