namespace ChemSter.Site.Translations;

/// <summary>Reads a number in digits, by the marks of the language in which it stands.</summary>
internal static class DigitReader
{
    private const int MostDigits = 27;

    /// <summary>The number that begins at a part; null where there is none.</summary>
    public static ReadNumber? Read(FactTokens tokens, int at)
    {
        if (!tokens.IsDigits(at)) return null;
        var end = EndOfGroups(tokens, at);
        var decimals = IsInList(tokens, at) ? end : EndOfDecimals(tokens, end);
        decimal value = 0;
        var digits = 0;
        for (var i = at; i < end; i++)
        {
            if (!tokens.IsDigits(i)) continue;
            digits += tokens[i].Length;
            if (digits > MostDigits) return null;
            foreach (var digit in tokens.Span(i)) value = (value * 10) + (decimal)char.GetNumericValue(digit);
        }

        if (decimals > end)
        {
            digits += tokens[decimals - 1].Length;
            if (digits > MostDigits) return null;
            decimal unit = 1;
            foreach (var digit in tokens.Span(decimals - 1)) value += (unit /= 10) * (decimal)char.GetNumericValue(digit);
        }

        return new ReadNumber(value, decimals);
    }

    // The last of "1,2,3"; those before have been taken already.
    private static bool IsInList(FactTokens tokens, int at) =>
        tokens[at] is { IsAttached: true, Start: > 1, Language.DecimalMark: { } mark } token && tokens.Text[token.Start - 1] == mark && char.IsDigit(tokens.Text[token.Start - 2]);

    // Behind one to three digits, groups of exactly three, all with the same mark between them.
    private static int EndOfGroups(FactTokens tokens, int at)
    {
        var end = at + 1;
        if (tokens[at].Length > 3 || tokens.Text[tokens[at].Start] == '0') return end;
        if (IsGroup(tokens, end) && tokens[end].Gap == 1)
        {
            while (IsGroup(tokens, end) && tokens[end].Gap == 1) end++;
            return end;
        }

        var language = tokens[at].Language;
        foreach (var mark in (ReadOnlySpan<char?>)[language.GroupMark, language.WeakGroupMark])
        {
            if (mark is not { } written) continue;
            while (tokens.IsAttachedMark(end, written) && IsGroup(tokens, end + 1) && tokens[end + 1].IsAttached) end += 2;
            if (end == at + 1) continue;
            var isShown = mark == language.GroupMark || end > at + 3 || EndOfDecimals(tokens, end) > end;
            return isShown ? end : at + 1;
        }

        return end;
    }

    private static bool IsGroup(FactTokens tokens, int at) => tokens[at] is { Kind: FactTokenKind.Digits, Length: 3 };

    // "1,2,3" is a list, and "1.2.3" a version.
    private static int EndOfDecimals(FactTokens tokens, int at)
    {
        var isDecimal = tokens[at - 1].Language.DecimalMark is { } mark
            && tokens.IsAttachedMark(at, mark) && tokens.IsAttachedDigits(at + 1)
            && !((tokens.IsAttachedMark(at + 2, mark) || tokens.IsAttachedMark(at + 2, '.')) && tokens.IsAttachedDigits(at + 3));
        return isDecimal ? at + 2 : at;
    }
}
