using System.Globalization;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds centuries and decades: "XX w.", "20th century", "lata 90.", "the nineties", "1990s".</summary>
internal static class PeriodFinder
{
    /// <summary>Finds them.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsPlain(i)) continue;
            if (ReadDecade(tokens, i) is { } decade) i = ReportDecade(tokens, decade.From, decade.End, decade.Year);
            else if (tokens.Is(i, FactSense.Century)) FindCenturies(tokens, i);
        }
    }

    private static (int From, int End, int Year)? ReadDecade(FactTokens tokens, int at)
    {
        if (tokens.Is(at, FactSense.DecadeBefore))
        {
            // "lata 90.", "lata dziewięćdziesiąte"; "lata 2012–2013" are years.
            var next = at + 1;
            if (tokens[next] is { Kind: FactTokenKind.Digits, Length: 2 } && tokens.IsAttachedMark(next + 1, '.') && tokens.Number(next) % 10 == 0) return (at, next + 2, tokens.Number(next));
            if (tokens.Find(next, FactSense.Ordinal) is { Value: >= 10 and <= 90 } word && word.Value % 10 == 0) return (at, next + 1, (int)word.Value);
        }

        if (tokens.IsDigits(at) && tokens.Number(at) is var year && (year % 10 == 0 || tokens[at].Length == 4))
        {
            var end = tokens.IsAttachedMark(at + 1, '’') || tokens.IsAttachedMark(at + 1, '\'') ? at + 2 : at + 1;
            if (tokens.Is(end, FactSense.DecadeEnd) && tokens[end].IsAttached && tokens[at].Length is 2 or 4) return (at, end + 1, year);
        }

        return tokens.Find(at, FactSense.Decade) is { } decade ? (at, at + 1, (int)decade.Value) : null;
    }

    // "lata 90. XIX wieku" are not the 1990s. Two digits alone mean the twentieth century.
    private static int ReportDecade(FactTokens tokens, int from, int end, int year)
    {
        if (year < 100)
        {
            var century = RomanNumeral.Read(tokens.Span(end));
            if (century > 0 && tokens.Is(end + 1, FactSense.Century)) end += 2;
            else century = 20;
            year += (century - 1) * 100;
        }

        tokens.Report(FactKind.Period, string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{year + 9:0000}"), from, end);
        return end - 1;
    }

    // The word may stand behind ("XIX i XX w.") or before ("wiek XX").
    private static void FindCenturies(FactTokens tokens, int at)
    {
        var before = CenturyEndingAt(tokens, at);
        if (before is null)
        {
            if (CenturyAt(tokens, at + 1) is not { } behind) return;
            Report(tokens, at, behind.End, behind.Number);
            return;
        }

        // "The turn of the 20th century" is „przełom XIX i XX wieku”: what is counted differs by language.
        var (from, number) = before.Value;
        var earlier = tokens.Is(from - 1, FactSense.And) || tokens.IsDash(from - 1) || tokens.IsMark(from - 1, '/') || tokens.Is(from - 1, FactSense.To) ? CenturyEndingAt(tokens, from - 1) : null;
        var first = earlier?.From ?? from;
        var isTurn = tokens.Is(first - 1, FactSense.Turn) || tokens.Is(first - 2, FactSense.Turn) || tokens.Is(first - 3, FactSense.Turn);
        if (isTurn)
        {
            tokens.Take(first, at + 1);
            return;
        }

        Report(tokens, from, at + 1, number);
        if (earlier is { } other) Report(tokens, other.From, from, other.Number);
    }

    private static void Report(FactTokens tokens, int from, int end, int century) =>
        tokens.Report(FactKind.Period, string.Create(CultureInfo.InvariantCulture, $"{((century - 1) * 100) + 1:0000}/{century * 100:0000}"), from, end);

    private static (int From, int Number)? CenturyEndingAt(FactTokens tokens, int end)
    {
        for (var from = end - 1; from >= Math.Max(0, end - 4); from--)
        {
            if (CenturyAt(tokens, from) is { } century && century.End == end) return (from, century.Number);
        }

        return null;
    }

    // XX, 20., 20th, twentieth.
    private static (int Number, int End)? CenturyAt(FactTokens tokens, int at)
    {
        if (RomanNumeral.Read(tokens.Span(at)) is var roman and > 0 and <= 30) return (roman, at + 1);
        if (tokens.IsDigits(at) && tokens.Number(at) is >= 1 and <= 30)
        {
            var hasEnd = tokens.IsAttachedMark(at + 1, '.') || (tokens.Is(at + 1, FactSense.OrdinalEnd) && tokens[at + 1].IsAttached);
            return hasEnd ? (tokens.Number(at), at + 2) : null;
        }

        return NumberReader.Read(tokens, at) is { IsOrdinal: true, Value: <= 30 } ordinal ? ((int)ordinal.Value, ordinal.End) : null;
    }
}
