using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads when a role or a figure was true: <c>at</c> (as of) or <c>from</c> (since), and <c>until</c>. Without a moment it is refused.</summary>
/// <param name="timeline">The events that may be named in place of a date.</param>
/// <param name="languages">The languages whose names of months are recognised.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class MomentReader(EntryList<TimelineEntry> timeline, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
{
    /// <summary>The moment of something that must have one.</summary>
    public Moment Read(MapReader map)
    {
        var (at, from) = (map.Scalar("at"), map.Scalar("from"));
        if (at is not null && from is not null) diagnostics.Report(ValueProblems.TwoMoments(from.Span));
        if ((at ?? from) is not { } written)
        {
            diagnostics.Report(ValueProblems.NoMoment(map.Span));
            return new Moment(false, null, null);
        }

        return Read(written, isBeginning: at is null);
    }

    /// <summary>The beginning of something that may have none; null then.</summary>
    public Moment? ReadFrom(MapReader map) => map.Scalar("from") is { } written ? Read(written, isBeginning: true) : null;

    private Moment Read(YamlScalar written, bool isBeginning)
    {
        if (timeline.Find(written.Text) is { } happened) return new Moment(isBeginning, happened, happened.Date);
        // Whatever begins with a digit was meant as a date, anything else as the id of an event.
        if (written.Text.Length > 0 && char.IsAsciiDigit(written.Text[0]))
        {
            return new Moment(isBeginning, null, DateReading.ReadDate(written, diagnostics, languages) is { } date ? new DatePeriod(date) : null);
        }

        diagnostics.Report(ValueProblems.UnknownMoment(written.Span, written.Text, timeline.Ids, DateGuess.For(written.Text, languages).Readings is [var meant, ..] ? meant : null));
        return new Moment(isBeginning, null, null);
    }

    /// <summary>The end of something; null where it has not ended, or the end can't be read, which has been reported.</summary>
    public PartialDate? ReadUntil(MapReader map, Moment? moment)
    {
        if (map.Scalar("until") is not { } written || DateReading.ReadDate(written, diagnostics, languages) is not { } until) return null;
        if (moment?.Date is { } date && until.LastDay < date.From.FirstDay) diagnostics.Report(ValueProblems.EndBeforeStart(written.Span));

        return until;
    }
}
