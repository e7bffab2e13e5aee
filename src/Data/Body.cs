using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>A body of the organisation, such as an assembly or a council: an entry of <c>data/bodies.yml</c>.</summary>
/// <param name="Id">Its id, by which roles and other bodies refer to it.</param>
/// <param name="Name">Its name.</param>
/// <param name="AnswersTo">The id of the body to which it answers; null for one at the top.</param>
/// <param name="Description">What it does; null where that is not said.</param>
/// <param name="Moment">When it came into being; null where that is not known.</param>
/// <param name="Until">When it ceased to be; null where it did not.</param>
public sealed record Body(string Id, LocalizedText Name, string? AnswersTo, LocalizedText? Description, Moment? Moment, PartialDate? Until) : IEntry;

/// <summary>How something with a beginning and an end stands to a time that is asked for.</summary>
public enum Standing
{
    /// <summary>True at that time, as far as the data says.</summary>
    Now,

    /// <summary>Ended before.</summary>
    Ended,

    /// <summary>Known to have been true at one moment before; whether it still was, nobody has written down.</summary>
    OnceKnown,

    /// <summary>Begins later.</summary>
    Later,
}

/// <summary>Says what was true when. Dates are as precise as they are known, so whatever can have been true on a day of the time counts as true.</summary>
/// <param name="First">The first day of the time that is asked for.</param>
/// <param name="Last">Its last day.</param>
public readonly record struct AskedTime(DateOnly First, DateOnly Last)
{
    /// <summary>The time that a day, a month, a year or a period means.</summary>
    public static AskedTime Of(DatePeriod period) => new(period.From.FirstDay, (period.To ?? period.From).LastDay);

    /// <summary>How something stands to the time.</summary>
    /// <param name="moment">When it began, or for when it is known; null where nothing is known of that.</param>
    /// <param name="until">When it ended; null where it did not.</param>
    public Standing StandingOf(Moment? moment, PartialDate? until)
    {
        if (until is { } end && end.LastDay < First) return Standing.Ended;
        if (moment?.Date is not { } date) return moment is null or { IsBeginning: true } || until is not null ? Standing.Now : Standing.OnceKnown;
        if (date.From.FirstDay > Last) return Standing.Later;
        var isOver = (date.To ?? date.From).LastDay < First;
        return isOver && !moment.IsBeginning && until is null ? Standing.OnceKnown : Standing.Now;
    }
}
