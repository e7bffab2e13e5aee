using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE234x: events and their times.</summary>
public static class EventProblems
{
    /// <summary>SITE2340: not a day, and not a day with a time.</summary>
    /// <param name="span">The value.</param>
    /// <param name="meant">What was meant; null where nobody knows.</param>
    /// <param name="isEnd">Whether it is the end, which may be a time alone.</param>
    public static Diagnostic NotATime(SourceSpan span, string? meant, bool isEnd)
    {
        var finding = Error("SITE2340", span, "tego nie da się odczytać jako dnia i godziny", "this cannot be read as a day and a time")
            .WithHelp(
                $"napisz dzień i godzinę, na przykład 2026-05-12 10:00{(isEnd ? ", sam dzień albo samą godzinę, na przykład 14:30" : ", albo sam dzień, jeśli wydarzenie trwa cały dzień")}",
                $"write day and time, for example 2026-05-12 10:00{(isEnd ? ", the day alone, or the time alone, for example 14:30" : ", or the day alone if the event lasts all day")}");
        return meant is null ? finding : finding.WithOffer($"napisz {meant}", $"write {meant}", span, meant);
    }

    /// <summary>SITE2340: a beginning with a time and an end without one, or the other way round.</summary>
    public static Diagnostic EndUnlikeStart(SourceSpan span, SourceSpan start) =>
        Error("SITE2340", span, "początek i koniec są zapisane różnie: jeden z godziną, drugi bez niej", "the beginning and the end are written differently: one with a time of day, one without")
            .WithPlace(start, "początek", "the beginning")
            .WithHelp("podaj godzinę w obu albo w żadnym", "give the time of day in both, or in neither");

    /// <summary>SITE2341: a time of day, and no zone to which it belongs.</summary>
    public static Diagnostic NoZone(SourceSpan span) =>
        Error("SITE2341", span, "nie wiadomo, w jakiej strefie czasowej jest ta godzina", "it is not clear which time zone this time is in")
            .WithHelp("w pliku data/site.yml dodaj time-zone: Europe/Warsaw", "in data/site.yml add time-zone: Europe/Warsaw");

    /// <summary>SITE2341: a time zone that there is not.</summary>
    public static Diagnostic UnknownZone(SourceSpan span, string written, IEnumerable<string> known)
    {
        var finding = Error("SITE2341", span, $"nie ma strefy czasowej „{written}”", $"there is no time zone “{written}”");
        return Suggestion.For(written, known) is { } meant
            ? finding.WithHelp($"czy chodziło o „{meant}”?", $"did you mean “{meant}”?").WithOffer($"napisz {meant}", $"write {meant}", span, meant)
            : finding.WithHelp("napisz kontynent i miasto po angielsku, na przykład Europe/Warsaw", "write continent and city, for example Europe/Warsaw");
    }

    /// <summary>SITE2342: a time that no clock shows on that day, since summer time begins.</summary>
    public static Diagnostic SkippedTime(SourceSpan span, string written, string zone) =>
        Error("SITE2342", span, $"takiej godziny tego dnia nie ma: {written}, strefa {zone}", $"there is no such time on that day: {written} in {zone}")
            .WithHelp("w nocy zmiany czasu zegary przeskakują godzinę do przodu; sprawdź dzień i godzinę", "clocks go forward an hour that night; check the day and the time");

    /// <summary>SITE2342: a time that clocks show twice on that day, since summer time ends.</summary>
    public static Diagnostic RepeatedTime(SourceSpan span, string written, string zone) =>
        Warning("SITE2342", span, $"ta godzina wypada tego dnia dwa razy: {written}, strefa {zone}", $"this time occurs twice on that day: {written} in {zone}")
            .WithHelp("liczy się pierwsza, jeszcze według czasu letniego; jeśli chodzi o drugą, napisz godzinę w UTC i dodaj zone: UTC", "the first one counts, still in summer time; if you mean the second, write the time in UTC and add zone: UTC");

    /// <summary>SITE2343: a weekday that the date does not fall on.</summary>
    public static Diagnostic WrongWeekday(SourceSpan span, string written, string right, SourceSpan start) =>
        Error("SITE2343", span, $"data i dzień tygodnia do siebie nie pasują: ten dzień to nie „{written}”", $"the date and the weekday do not match: that day is not a “{written}”")
            .WithPlace(start, $"ten dzień to „{right}”", $"this is a “{right}”")
            .WithHelp("sprawdź, co jest prawdą, i popraw dzień tygodnia albo datę", "find out which is right, and correct the weekday or the date");
}
