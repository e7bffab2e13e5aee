using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>Events, one below the other.</summary>
/// <param name="HeadingLevel">The level of the events' headings.</param>
/// <param name="Events">The events, in the order in which they are read.</param>
public sealed record EventsModel(int HeadingLevel, IReadOnlyList<EventItemModel> Events);

/// <summary>An event in a list.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Page">The address of its page; null where it has none.</param>
/// <param name="When">When it is: moments, and the signs between them.</param>
/// <param name="Place">Where it is, or the words for an event that is online only; null where that is not said.</param>
/// <param name="Summary">A sentence on it; null where there is none.</param>
/// <param name="Mark">What has become of it; null where it takes place as announced.</param>
public sealed record EventItemModel(string Title, string? Page, IReadOnlyList<DateModel> When, string? Place, string? Summary, string? Mark);

/// <summary>All that is known of an event, for its page.</summary>
public sealed record EventModel
{
    /// <summary>The words of events.</summary>
    public required EventTexts Texts { get; init; }

    /// <summary>What has become of it; null where it takes place as announced.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsPast { get; init; }

    /// <summary>A sentence on it; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>When it is: moments, and the signs between them.</summary>
    public required IReadOnlyList<DateModel> When { get; init; }

    /// <summary>In which zone the times are; null where it takes whole days.</summary>
    public string? Zone { get; init; }

    /// <summary>Where it is; null where that is not said.</summary>
    public string? Place { get; init; }

    /// <summary>Where one can take part online; null where one can't, or can no more.</summary>
    public string? Online { get; init; }

    /// <summary>Who invites to it; null where that is not said.</summary>
    public NameModel? Organiser { get; init; }

    /// <summary>The address of the page about who invites to it; null where there is none.</summary>
    public string? OrganiserPage { get; init; }

    /// <summary>The address where one registers; null where one can't, or can no more.</summary>
    public string? Registration { get; init; }

    /// <summary>Until when one can register, or could, the words around the day among it; empty where there is no such day.</summary>
    public IReadOnlyList<DateModel> RegistrationUntil { get; init; } = [];

    /// <summary>The languages in which it is held, each by its name for itself.</summary>
    public IReadOnlyList<(string Name, LanguageMark Mark)> Languages { get; init; } = [];

    /// <summary>What stands between languages.</summary>
    public required string Separator { get; init; }

    /// <summary>What it costs; null where nothing is said.</summary>
    public string? Fee { get; init; }

    /// <summary>Its own address on the web; null where it has none.</summary>
    public string? Website { get; init; }

    /// <summary>The address of its calendar file; null for an event that is over.</summary>
    public string? Calendar { get; init; }
}

/// <summary>The calendar of a language.</summary>
/// <param name="Texts">The words of events.</param>
/// <param name="Subscription">Its address for programs that know <c>webcal:</c>.</param>
/// <param name="Address">Its full address.</param>
public sealed record CalendarModel(EventTexts Texts, string Subscription, string Address);
