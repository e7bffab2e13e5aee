using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds dates and periods: "12 sierpnia 2013 r.", "w sierpniu 2013", "12 VIII 2013", "August 12, 2013", "12–14 August 2013",
/// "w latach 2012–2013", "from 2012 to 2013", "2012–13".</summary>
internal sealed class DateFinder
{
    private readonly List<ReadDate> _dates = [];

    /// <summary>Finds them.</summary>
    public void Find(FactTokens tokens)
    {
        _dates.Clear();
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens.IsPlain(i) || tokens[i].Kind == FactTokenKind.None || (tokens[i].IsAttached && tokens.IsDigits(i) && tokens.IsWord(i - 1)) || DateForms.Read(tokens, i, _dates) is not { } end) i++;
            else i = end;
        }

        ShareYears(tokens);
        for (var i = 0; i < _dates.Count; i++)
        {
            var date = _dates[i];
            if (i + 1 < _dates.Count && IsPeriod(tokens, date, _dates[i + 1]))
            {
                tokens.Report(FactKind.Period, $"{date}/{_dates[i + 1]}", date.From, _dates[i + 1].End);
                i++;
            }
            else tokens.Report(date.IsPeriod ? FactKind.Period : FactKind.Date, date.ToString(), date.From, date.End, date.IsLoose);
        }
    }

    // "w lipcu i sierpniu 2013", "12 lipca – 14 sierpnia 2013": the year said once is that of both.
    private void ShareYears(FactTokens tokens)
    {
        for (var i = _dates.Count - 2; i >= 0; i--)
        {
            var (date, next) = (_dates[i], _dates[i + 1]);
            if (date.Year == 0 && next is { Year: > 0, IsPeriod: false, Month: > 0 } && IsJoint(tokens, date.End, next.From)) _dates[i] = date with { Year = next.Year };
        }
    }

    private static bool IsJoint(FactTokens tokens, int from, int to) =>
        to == from + 1 && (IsTo(tokens, from) || tokens.Is(from, FactSense.And) || tokens.IsMark(from, ','));

    private static bool IsTo(FactTokens tokens, int at) => tokens.IsDash(at) || tokens.Is(at, FactSense.To);

    private static bool IsPeriod(FactTokens tokens, ReadDate from, ReadDate to)
    {
        if (from.IsPeriod || to.IsPeriod || to.From != from.End + 1 || from.Month > 0 != to.Month > 0 || from.Year > 0 != to.Year > 0) return false;
        return IsTo(tokens, from.End) || (tokens.Is(from.End, FactSense.And) && tokens.Is(from.From - 1, FactSense.Between));
    }
}
