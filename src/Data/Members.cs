using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>A kind of organisations: an entry of <c>data/kinds.yml</c>.</summary>
/// <param name="Id">Its id, by which organisations name it.</param>
/// <param name="Name">What one of them is called: "research institute".</param>
/// <param name="Plural">What all of them are called, in headings, lists and charts: "Research institutes"; the name where nothing else was given.</param>
/// <param name="Class">What it is for programs that know no names.</param>
public sealed record OrganisationKind(string Id, LocalizedText Name, LocalizedText Plural, KindClass Class) : IEntry;

/// <summary>What a kind of organisations is, for programs that read the data: the classes by which the European Cluster Collaboration Platform counts members.</summary>
public enum KindClass
{
    /// <summary>Anything else, or nothing was said.</summary>
    Other,

    /// <summary>A company, of whatever size.</summary>
    Company,

    /// <summary>A company with fewer than 250 people (Recommendation 2003/361/EC).</summary>
    Sme,

    /// <summary>A company that is larger.</summary>
    Large,

    /// <summary>A research institute.</summary>
    Research,

    /// <summary>A university or another school.</summary>
    University,

    /// <summary>A business environment institution: a park, a chamber, a fund.</summary>
    BusinessEnvironment,

    /// <summary>A local government unit.</summary>
    LocalGovernment,
}

/// <summary>A field in which organisations are at home: an entry of <c>data/competences.yml</c>.</summary>
/// <param name="Id">Its id, by which organisations name it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">A sentence on it; null where there is none.</param>
public sealed record Competence(string Id, LocalizedText Name, LocalizedText? Description) : IEntry
{
    /// <summary>The ids of the wider competences that it is part of, the nearest first; empty where it stands by itself.</summary>
    public IReadOnlyList<string> Wider { get; init; } = [];
}

/// <summary>A place in which organisations are: an entry of <c>data/places.yml</c>.</summary>
/// <param name="Id">Its id, by which organisations name it.</param>
/// <param name="Name">What it is called, in each language: its own name where the language has no other.</param>
/// <param name="Position">Where it lies; null where that is not known.</param>
/// <param name="Region">The region that it lies in; null where none is given.</param>
/// <param name="Country">The code of its country (ISO 3166-1, two letters); null where none is given.</param>
public sealed record Place(string Id, LocalizedText Name, GeoPosition? Position, LocalizedText? Region, string? Country) : IEntry;

/// <summary>A position on the earth, in degrees of WGS 84.</summary>
/// <param name="Latitude">The latitude, −90 to 90, the north above zero.</param>
/// <param name="Longitude">The longitude, −180 to 180, the east above zero.</param>
public readonly record struct GeoPosition(double Latitude, double Longitude);

/// <summary>Since when an organisation is a member, and until when it was one.</summary>
/// <param name="From">The beginning, as precisely as it is known; null where it is not known.</param>
/// <param name="Until">The end; null where it has not ended.</param>
public sealed record Membership(PartialDate? From, PartialDate? Until)
{
    /// <summary>A membership of which nothing is said but that there is one.</summary>
    public static Membership NotDated { get; } = new(null, null);

    /// <summary>How it stands on a day. A date that is not known to the day counts from its first day, and to its last.</summary>
    public MemberStatus On(DateOnly day) => this switch
    {
        { Until: { } until } when until.LastDay < day => MemberStatus.Former,
        { From: { } from } when from.FirstDay > day => MemberStatus.Future,
        _ => MemberStatus.Current,
    };
}

/// <summary>How an organisation stands to the network on a day.</summary>
public enum MemberStatus
{
    /// <summary>It is a member.</summary>
    Current,

    /// <summary>It was a member.</summary>
    Former,

    /// <summary>It is going to be one.</summary>
    Future,

    /// <summary>It is none: the data knows it for other reasons.</summary>
    None,
}

/// <summary>How an organisation is reached.</summary>
/// <param name="Email">The e-mail address; null where none is given.</param>
/// <param name="Phone">The telephone number, with the prefix of its country; null where none is given.</param>
/// <param name="Address">The postal address without the name, in one line; null where none is given.</param>
public sealed record OrganisationContact(string? Email, string? Phone, string? Address);
