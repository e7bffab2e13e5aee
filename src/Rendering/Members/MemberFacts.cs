using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>What lists say of an organisation beside its name.</summary>
internal static class MemberFacts
{
    /// <summary>Its kind, its place, and how it stands to the network where it isn't simply a member; null where nothing is known.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="language">The language of the list.</param>
    /// <param name="today">Asks for the day of the build; null where it isn't known.</param>
    public static string? Of(Organisation organisation, Language language, Func<DateOnly?> today)
    {
        var facts = new List<string>(3);
        if (organisation.Kind is { } kind) facts.Add(kind.Name.In(language.Code));
        if (organisation.Place is { } place) facts.Add(place.Name.In(language.Code));
        if (WordsFor(StatusOf(organisation, today), language.Members) is { } status) facts.Add(status);
        return facts.Count == 0 ? null : language.Typographer.Set(string.Join(language.Comma + " ", facts));
    }

    /// <summary>How an organisation stands to the network. The day is asked for only where it matters; where it isn't known, whoever has an end has left.</summary>
    public static MemberStatus StatusOf(Organisation organisation, Func<DateOnly?> today) => organisation.Member switch
    {
        null => MemberStatus.None,
        { From: null, Until: null } => MemberStatus.Current,
        var membership => today() is { } day ? membership.On(day) : membership.Until is null ? MemberStatus.Current : MemberStatus.Former,
    };

    /// <summary>The words for it; null for a member of today, of whom nothing need be said.</summary>
    public static string? WordsFor(MemberStatus status, MemberTexts? texts) => status switch
    {
        MemberStatus.Former => texts?.Former,
        MemberStatus.Future => texts?.Joining,
        MemberStatus.None => texts?.NoMember,
        _ => null,
    };
}
