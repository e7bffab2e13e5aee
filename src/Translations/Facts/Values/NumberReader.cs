using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Reads a number in digits, words or both: "118 756,85", "dwudziestu pięciu", "1.5 million", "two and a half".</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at a part; null where there is none.</summary>
    public static ReadNumber? Read(FactTokens tokens, int at)
    {
        if (DigitReader.Read(tokens, at) is { } digits) return WithScales(tokens, digits);
        if (tokens.Find(at, FactSense.Multiple) is { } multiple) return new ReadNumber(multiple.Value, at + 1) { IsInWords = true };
        if (tokens.Find(at, FactSense.Compound) is { } compound) return new ReadNumber(compound.Value, at + 1) { IsInWords = true, IsBare = true };
        if (tokens.Find(at, FactSense.Part) is { } part) return ReadPart(tokens, at, part.Value);
        return ReadWords(tokens, at);
    }

    // "20 tys.", "1.5 million", and "2 mln 300 tys.".
    private static ReadNumber WithScales(FactTokens tokens, ReadNumber number)
    {
        if (ScaleAt(tokens, number.End) is not { } scale) return number;
        var whole = new ReadNumber(number.Value * scale, number.End + 1) { HasScale = true, IsInWords = number.IsInWords };
        if (DigitReader.Read(tokens, whole.End) is { } more && ScaleAt(tokens, more.End) is { } less && less < scale && more.Value * less < scale)
        {
            return whole with { Value = whole.Value + (more.Value * less), End = more.End + 1 };
        }

        return whole;
    }

    private static decimal? ScaleAt(FactTokens tokens, int at) =>
        (tokens.Find(at, FactSense.Scale) ?? tokens.Find(at, FactSense.OneScale))?.Value;

    // "Half" alone says too little; "half a million" is a number.
    private static ReadNumber? ReadPart(FactTokens tokens, int at, decimal part) =>
        ScaleAt(tokens, at + 1) is { } scale ? new ReadNumber(part * scale, at + 2) { HasScale = true, IsInWords = true } : null;

    private static ReadNumber? ReadWords(FactTokens tokens, int at)
    {
        decimal total = 0, current = 0, last = 0;
        bool isOrdinal = false, isBare = false, hasScale = false;
        var end = at;
        for (var i = at; ; i = SkipJoint(tokens, end, last))
        {
            var word = tokens.Find(i, FactSense.Cardinal) ?? tokens.Find(i, FactSense.Ordinal);
            if (word is not null && (end == at || Fits(word.Value, last)) && !(isOrdinal && word.Sense == FactSense.Cardinal))
            {
                current += word.Value;
                last = word.Value;
                isOrdinal |= word.Sense == FactSense.Ordinal;
            }
            else if (!isOrdinal && (tokens.Find(i, FactSense.OneScale) ?? (end > at ? tokens.Find(i, FactSense.Scale) : null)) is { } scale && (end == at || last < scale.Value))
            {
                isBare = end == at;
                hasScale = true;
                last = scale.Value;
                if (scale.Value == 100) current = Math.Max(current, 1) * 100;
                else (total, current) = (total + (Math.Max(current, 1) * scale.Value), 0);
            }
            else break;

            end = i + 1;
        }

        if (end == at) return null;
        var number = new ReadNumber(total + current, end) { IsInWords = true, IsOrdinal = isOrdinal, IsBare = isBare && end == at + 1, HasScale = hasScale };
        return tokens.Find(end, FactSense.AddedPart) is { } part && !isOrdinal && !hasScale
            ? WithScales(tokens, number with { Value = number.Value + part.Value, End = end + 1 })
            : number;
    }

    // A hyphen, and "and" behind hundreds and thousands.
    private static int SkipJoint(FactTokens tokens, int at, decimal last)
    {
        if (tokens.IsDash(at) && tokens[at].IsAttached && tokens[at + 1].IsAttached) return at + 1;
        return last >= 100 && tokens[at].Language.HasAndInNumbers && tokens.Is(at, FactSense.And) ? at + 1 : at;
    }

    // What may stand behind hundreds, tens and scales; anything else is a number of its own.
    private static bool Fits(decimal value, decimal last) => last switch
    {
        >= 1000 => value < 1000,
        >= 100 => value < 100,
        >= 20 => value < 10,
        _ => false,
    };
}
