using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds numbers with what they count: per cent, amounts, quantities, places in an order, and plain numbers.</summary>
internal static class NumberFinder
{
    /// <summary>Finds them.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens.IsPlain(i)) i++;
            else if (tokens.Find(i, FactSense.Currency) is { } currency && NumberReader.Read(tokens, i + 1) is { IsInWords: false } amount && tokens[i + 1].Gap <= 1) i = ReportAmount(tokens, i, currency.Code, amount);
            else if (NumberReader.Read(tokens, i) is { } number)
            {
                if (number is { IsInWords: true, Value: 1 }) i = number.End;
                else i = Report(tokens, i, number);
            }
            else
            {
                if (tokens.IsWord(i) && tokens[i].Length > 1 && RomanNumeral.Read(tokens.Span(i)) is var roman and > 0) tokens.Report(FactKind.Number, $"{roman}.", i, i + 1, isLoose: true);
                i++;
            }
        }
    }

    // "€3bn": a letter for a scale is understood behind a currency only, since m is the metre as well.
    private static int ReportAmount(FactTokens tokens, int at, string currency, ReadNumber amount)
    {
        amount = WithShortScale(tokens, amount);
        // "EUR 2–2.5 million": the second number shares the currency, and the first one the scale.
        if (IsTo(tokens, amount.End) && NumberReader.Read(tokens, amount.End + 1) is { IsInWords: false } next && UnitAt(tokens, next.End) is null)
        {
            next = WithShortScale(tokens, next);
            var shared = amount.HasScale ? amount : amount with { Value = amount.Value * ScaleOf(tokens, amount.End + 1, next) };
            if (shared.Value < next.Value)
            {
                tokens.Report(FactKind.Amount, $"{ReadNumber.Write(next.Value)} {currency}", amount.End + 1, next.End);
                tokens.Report(FactKind.Amount, $"{ReadNumber.Write(shared.Value)} {currency}", at, amount.End);
                return next.End;
            }
        }

        tokens.Report(FactKind.Amount, $"{ReadNumber.Write(amount.Value)} {currency}", at, amount.End);
        return amount.End;
    }

    private static ReadNumber WithShortScale(FactTokens tokens, ReadNumber amount) =>
        tokens.Find(amount.End, FactSense.ShortScale) is { } scale && tokens[amount.End].IsAttached
            ? amount with { Value = amount.Value * scale.Value, End = amount.End + 1, HasScale = true }
            : amount;

    // What the digits of a number are multiplied by.
    private static decimal ScaleOf(FactTokens tokens, int at, ReadNumber number) =>
        number.HasScale && DigitReader.Read(tokens, at) is { Value: > 0 } digits ? number.Value / digits.Value : 1;

    private static int Report(FactTokens tokens, int at, ReadNumber number)
    {
        // "5–10 mln zł": the first number shares what stands behind the second.
        if (IsTo(tokens, number.End) && NumberReader.Read(tokens, number.End + 1) is { } second && !number.HasScale && !number.IsOrdinal && UnitAt(tokens, number.End) is null)
        {
            var shared = number with { Value = number.Value * ScaleOf(tokens, number.End + 1, second), HasScale = second.HasScale };
            if (shared.Value < second.Value)
            {
                var unit = UnitAt(tokens, second.End);
                if (unit is { } common) ReportWith(tokens, at, number.End, shared, common.Kind, common.Name);
                else ReportPlain(tokens, at, shared);
                return number.End + 1;
            }
        }

        if (UnitAt(tokens, number.End) is not { } own) return ReportPlain(tokens, at, number);
        ReportWith(tokens, at, own.End, number, own.Kind, own.Name);
        return own.End;
    }

    private static bool IsTo(FactTokens tokens, int at) => tokens.IsDash(at) || tokens.Is(at, FactSense.To);

    private static void ReportWith(FactTokens tokens, int from, int end, ReadNumber number, FactKind kind, string unit) =>
        tokens.Report(kind, $"{Signed(tokens, from, number.Value)} {unit}", from, end);

    private static int ReportPlain(FactTokens tokens, int at, ReadNumber number)
    {
        var end = number.End;
        if (!number.IsInWords && EndOfOrdinal(tokens, at, number) is { } ordinal)
        {
            tokens.Report(FactKind.Number, number.Text, at, ordinal, isLoose: true);
            return ordinal;
        }

        var value = number with { Value = Signed(tokens, at, number.Value, out _) };
        tokens.Report(FactKind.Number, value.Text, at, end, number.IsLoose);
        return end;
    }

    private static string Signed(FactTokens tokens, int at, decimal value) => ReadNumber.Write(Signed(tokens, at, value, out _));

    // A minus stands directly before the digits, with nothing but a blank or a bracket before it.
    private static decimal Signed(FactTokens tokens, int at, decimal value, out bool isNegative)
    {
        isNegative = tokens.IsDash(at - 1) && tokens.IsAttachedDigits(at) && !(tokens[at - 1].IsAttached && at > 1 && tokens[at - 2].Kind != FactTokenKind.Mark);
        return isNegative ? -value : value;
    }

    // "20th"; "2. posiedzenie" before a word, if the number is small enough for one.
    private static int? EndOfOrdinal(FactTokens tokens, int at, ReadNumber number)
    {
        var end = number.End;
        if (tokens.Is(end, FactSense.OrdinalEnd) && (tokens[end].IsAttached || (tokens.IsDash(end - 1) && end > at + 1))) return end + 1;
        if (tokens.IsDash(end) && tokens[end].IsAttached && tokens[end + 1].IsAttached && tokens.Is(end + 1, FactSense.OrdinalEnd)) return end + 2;
        if (!tokens[at].Language.HasOrdinalMark || tokens.Is(at - 1, FactSense.NumberMark) || end != at + 1 || number.Value >= 100 || !tokens.IsAttachedMark(end, '.')) return null;
        return tokens[end + 1] is { Kind: FactTokenKind.Word, Gap: > 0 } ? end + 1 : null;
    }

    private static (FactKind Kind, string Name, int End)? UnitAt(FactTokens tokens, int at)
    {
        // "5-kilometrowy", "3-percent".
        var unit = tokens.IsDash(at) && tokens[at].IsAttached && tokens[at + 1].IsAttached ? at + 1 : at;
        foreach (var word in tokens[unit].Words ?? [])
        {
            switch (word.Sense)
            {
                case FactSense.Percent:
                    return (FactKind.Percent, "%", unit + 1);
                case FactSense.PerMille:
                    return (FactKind.Percent, "‰", unit + 1);
                case FactSense.Points:
                    return (FactKind.Percent, "pp", unit + 1);
                case FactSense.Currency:
                    return (FactKind.Amount, word.Code, unit + 1);
                case FactSense.Unit:
                    return (FactKind.Quantity, word.Code, unit + 1);
                default:
                    break;
            }
        }

        return null;
    }
}
