using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>An offer or a job: an entry of <c>data/offers.yml</c>, or a file of <c>data/offers/</c>. Once it has ended it leaves all lists; its page stays and says so.</summary>
/// <param name="Id">Its id, by which pages refer to it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What is offered or wanted.</param>
public sealed record Offer(string Id, OfferKind Kind, LocalizedText Title, LocalizedText Text) : IEntry
{
    /// <summary>Whose it is; null where that is not given.</summary>
    public Party? Organisation { get; init; }

    /// <summary>The day from which it is open; null where that is not given.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it is open: the deadline. Null where it has none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where; null where that is not given.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>Where more is said of it, or where one applies; null where none is given.</summary>
    public string? Website { get; init; }

    /// <summary>The e-mail address to write to; null where none is given.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number to call; null where none is given.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether it has ended by a day. On its last day it is still open.</summary>
    public bool HasEndedBy(DateOnly day) => Until is { } until && until < day;

    /// <summary>Whether it is open on a day.</summary>
    public bool IsOpenOn(DateOnly day) => !HasEndedBy(day) && !(From is { } from && from > day);
}

/// <summary>What an offer is.</summary>
public enum OfferKind
{
    /// <summary>A job.</summary>
    Job,

    /// <summary>An internship or a traineeship.</summary>
    Internship,

    /// <summary>An offer of goods or services, or a wish for them.</summary>
    Cooperation,

    /// <summary>A call for tenders.</summary>
    Tender,
}
