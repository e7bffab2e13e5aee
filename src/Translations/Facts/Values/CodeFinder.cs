using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds what is compared as written: CAS numbers, numbers of laws and documents, versions, formulas and other names of letters and digits.</summary>
internal static class CodeFinder
{
    /// <summary>Finds them.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsDigits(i)) FindByDigits(tokens, i);
            else if (tokens.IsWord(i) && tokens.IsAttachedDigits(i + 1)) FindMixed(tokens, i);
        }
    }

    private static void FindByDigits(FactTokens tokens, int at)
    {
        if (tokens[at].IsAttached && (tokens.IsWord(at - 1) || IsMiddle(tokens, at))) return;
        if (IsInPath(tokens, at)) ReportPath(tokens, at);
        else if (IsCas(tokens, at)) tokens.Report(FactKind.Code, tokens.Span(at, at + 5).ToString(), at, at + 5);
        else if (EndOfParts(tokens, at, '/') is var end && end > at + 1) FindLaw(tokens, at, end);
        else if (EndOfParts(tokens, at, '.') is var dots && IsVersion(tokens, at, dots)) tokens.Report(FactKind.Code, tokens.Span(at, dots).ToString(), at, dots);
        else if (tokens[at + 1] is { Kind: FactTokenKind.Word, IsAttached: true }) FindMixed(tokens, at);
    }

    // "db.192.168", "168.192.in-addr.arpa", "/2013/08": neither numbers nor dates.
    private static bool IsInPath(FactTokens tokens, int at)
    {
        if (tokens[at].IsAttached && tokens[at - 1] is { Kind: FactTokenKind.Mark, IsAttached: true } mark && tokens.Text[mark.Start] is '.' or '_' or '=' or '\\' or '@' && tokens.IsWord(at - 2) && RomanNumeral.Read(tokens.Span(at - 2)) == 0) return true;
        var end = EndOfParts(tokens, at, '.');
        return tokens.IsAttachedMark(end, '.') && tokens[end + 1] is { Kind: FactTokenKind.Word, IsAttached: true } && char.IsLower(tokens.Text[tokens[end + 1].Start]);
    }

    private static void ReportPath(FactTokens tokens, int at)
    {
        var end = EndOfParts(tokens, at, '.');
        while (tokens[end] is { Kind: FactTokenKind.Word or FactTokenKind.Digits, IsAttached: true }) end++;
        tokens.Report(FactKind.Code, tokens.Span(at, end).ToString(), at, end, isLoose: true);
    }

    // Behind digits and a mark: what stands before has been looked at with it.
    private static bool IsMiddle(FactTokens tokens, int at) =>
        tokens.IsDigits(at - 2) && tokens[at - 1].IsAttached && (tokens.IsMark(at - 1, '.') || tokens.IsMark(at - 1, '/'));

    // Two to seven digits, two, and a check digit (CAS registry). A wrong check digit makes it no other thing.
    private static bool IsCas(FactTokens tokens, int at) =>
        tokens[at].Length is >= 2 and <= 7
        && tokens.IsAttachedMark(at + 1, '-') && tokens[at + 2] is { Kind: FactTokenKind.Digits, Length: 2, IsAttached: true }
        && tokens.IsAttachedMark(at + 3, '-') && tokens[at + 4] is { Kind: FactTokenKind.Digits, Length: 1, IsAttached: true }
        && !tokens[at + 5].IsAttachedWordOrDash(tokens, at + 5);

    private static bool IsAttachedWordOrDash(this FactToken token, FactTokens tokens, int at) =>
        token is { Kind: not FactTokenKind.None, IsAttached: true } && (token.Kind != FactTokenKind.Mark || (tokens.IsDash(at) && tokens.IsAttachedDigits(at + 1)));

    private static int EndOfParts(FactTokens tokens, int at, char mark)
    {
        var end = at + 1;
        while (tokens.IsAttachedMark(end, mark) && tokens.IsAttachedDigits(end + 1)) end += 2;
        return end;
    }

    // 1907/2006, 2016/679, 2012/18/UE: the letters behind it are those of the language. Dates and years side by side are not meant.
    private static void FindLaw(FactTokens tokens, int at, int end)
    {
        if (!tokens.Is(at - 1, FactSense.NumberMark))
        {
            var isDate = end == at + 5 && tokens[at].Length <= 2 && tokens[at + 4].Length == 4;
            var isIsoDate = end == at + 5 && tokens[at].Length == 4 && tokens[at + 2].Length == 2;
            var isMonth = end == at + 3 && tokens.Number(at) is >= 1 and <= 12 && tokens[at + 2].Length == 4;
            var (first, second) = (tokens.Number(at), tokens.Number(at + 2));
            var areYears = end == at + 3 && tokens[at].Length == 4 && first is > 1800 and < 2100 && (second == first + 1 || (tokens[at + 2].Length == 2 && second == (first + 1) % 100));
            if (isDate || isIsoDate || isMonth || areYears) return;
        }

        // "1/2" may be "half" elsewhere.
        var isSmall = end == at + 3 && tokens[at].Length == 1 && tokens[at + 2].Length == 1;
        var value = tokens.Span(at, end).ToString();
        if (tokens.IsAttachedMark(end, '/') && tokens[end + 1] is { Kind: FactTokenKind.Word, IsAttached: true }) end += 2;
        tokens.Report(FactKind.Code, value, at, end, isSmall);
    }

    // Three parts are a version or a section; two are one where the language writes decimals with another mark, and the parts are no group of digits.
    private static bool IsVersion(FactTokens tokens, int at, int end)
    {
        var isDate = end == at + 5 && tokens[at].Length <= 2 && tokens[at + 2].Length <= 2 && tokens[at + 4].Length == 4;
        if (end >= at + 5) return !isDate && DigitReader.Read(tokens, at)?.End != end;
        var isMonth = tokens[at].Length <= 2 && tokens.Number(at) <= 12 && tokens[at + 2].Length == 4;
        return end == at + 3 && !isMonth && tokens[at].Language is { IsKnown: true, DecimalMark: not '.' } && DigitReader.Read(tokens, at)!.Value.End < end;
    }

    // "v2.1", "C₂H₄", "B2B", "3D"; but "3x4" are two numbers. A number with its unit or ending ("5kg", "20th", "1990s", "2pm") is left to those that know them.
    private static void FindMixed(FactTokens tokens, int at)
    {
        if (tokens[at].IsAttached && (tokens.IsWord(at - 1) || tokens.IsDigits(at - 1))) return;
        var end = at + 1;
        while (tokens[end] is { Kind: FactTokenKind.Word or FactTokenKind.Digits, IsAttached: true }) end++;
        if (tokens.IsDigits(at) && end == at + 3 && tokens.Span(at + 1) is ['x' or 'X']) return;
        if (tokens.IsDigits(at) && end == at + 2 && IsEnding(tokens, at + 1, tokens.Is(at - 1, FactSense.Currency))) return;
        if (tokens.Is(at, FactSense.Version) && end == at + 2)
        {
            end = EndOfParts(tokens, at + 1, '.');
            var isWhole = end == at + 2;
            tokens.Report(isWhole ? FactKind.Number : FactKind.Code, tokens.Span(at + 1, end).ToString(), at, end);
            return;
        }

        tokens.Report(FactKind.Code, Plain(tokens.Span(at, end)), at, end, isLoose: true);
    }

    private static bool IsEnding(FactTokens tokens, int at, bool isAmount)
    {
        if (isAmount && tokens.Is(at, FactSense.ShortScale)) return true;
        foreach (var word in tokens[at].Words ?? [])
        {
            if (word.Sense is FactSense.Unit or FactSense.Currency or FactSense.OrdinalEnd or FactSense.DecadeEnd or FactSense.Am or FactSense.Pm
                or FactSense.Scale or FactSense.OneScale or FactSense.Percent or FactSense.Points or FactSense.YearAfter or FactSense.HourAfter) return true;
        }

        return false;
    }

    private static string Plain(ReadOnlySpan<char> written)
    {
        Span<char> plain = stackalloc char[Math.Min(written.Length, 64)];
        for (var i = 0; i < plain.Length; i++) plain[i] = written[i] is >= '₀' and <= '₉' ? (char)(written[i] - '₀' + '0') : written[i];
        return new string(plain);
    }
}
