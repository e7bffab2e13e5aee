using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads when a role or a figure was true: <c>at</c> (as of) or <c>from</c> (since), and <c>until</c>. Without a moment it is refused.</summary>
/// <param name="timeline">The events that may be named in place of a date.</param>
/// <param name="languages">The languages whose names of months are recognised.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class MomentReader(IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
{
    public Moment Read(MapReader map)
    {
        var (at, from) = (map.Scalar("at"), map.Scalar("from"));
        if (at is not null && from is not null) diagnostics.Report(ValueProblems.TwoMoments(from.Span));
        if ((at ?? from) is not { } written)
        {
            diagnostics.Report(ValueProblems.NoMoment(map.Span));
            return new Moment(false, null, null);
        }

        if (timeline.FirstOrDefault(t => t.Id == written.Text) is { } happened) return new Moment(at is null, happened, happened.Date);
        // Whatever begins with a digit was meant as a date, anything else as the id of an event.
        if (written.Text.Length > 0 && char.IsAsciiDigit(written.Text[0]))
        {
            return new Moment(at is null, null, DateReading.ReadDate(written, diagnostics, languages) is { } date ? new DatePeriod(date) : null);
        }

        diagnostics.Report(ValueProblems.UnknownMoment(written.Span, written.Text, timeline.Select(t => t.Id), DateGuess.For(written.Text, languages).Readings is [var meant, ..] ? meant : null));
        return new Moment(at is null, null, null);
    }

    public PartialDate? ReadUntil(MapReader map, Moment moment)
    {
        if (map.Scalar("until") is not { } written || DateReading.ReadDate(written, diagnostics, languages) is not { } until) return null;
        if (moment.Date is { } date && until.LastDay < date.From.FirstDay) diagnostics.Report(ValueProblems.EndBeforeStart(written.Span));

        return until;
    }
}
