using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>An organisation: an entry of <c>data/organisations.yml</c>, or a file of <c>data/organisations/</c>.</summary>
/// <param name="Id">Its id, by which pages and roles refer to it.</param>
/// <param name="Name">Its legal name, in its own language on every page.</param>
/// <param name="Language">The language of the legal name.</param>
/// <param name="Gloss">The name in other languages, where one is in use.</param>
/// <param name="Website">Its address on the web; null where none is given.</param>
/// <param name="Description">A sentence on it; null where there is none.</param>
public sealed record Organisation(string Id, string Name, string Language, LocalizedText Gloss, string? Website, LocalizedText? Description) : IEntry
{
    /// <summary>Its logo, a picture by its path below <c>input/</c>; null where there is none.</summary>
    public YamlScalar? Logo { get; init; }

    /// <summary>Whose the logo is, where that has to be said beside it, the same in all languages; null where it need not.</summary>
    public string? LogoRights { get; init; }

    /// <summary>Its kind; null where none is given.</summary>
    public OrganisationKind? Kind { get; init; }

    /// <summary>What it is good at, the most important first.</summary>
    public IReadOnlyList<Competence> Competences { get; init; } = [];

    /// <summary>Where it is; null where that is not given.</summary>
    public Place? Place { get; init; }

    /// <summary>Its membership; null where it is and was no member.</summary>
    public Membership? Member { get; init; } = Membership.NotDated;

    /// <summary>How it is reached; null where nothing is given.</summary>
    public OrganisationContact? Contact { get; init; }

    /// <summary>The day on which somebody last made sure that the entry is right; null where nobody has said so.</summary>
    public DateOnly? Confirmed { get; init; }

    /// <summary>Whether it is good at something, or at something narrower.</summary>
    /// <param name="competence">The id of the competence.</param>
    public bool IsGoodAt(string competence) => Competences.Any(c => c.Id == competence || c.Wider.Contains(competence));

    /// <summary>How it stands to the network on a day.</summary>
    public MemberStatus StatusOn(DateOnly day) => Member?.On(day) ?? MemberStatus.None;
}

/// <summary>An entry of <c>data/timeline.yml</c>.</summary>
/// <param name="Id">Its id, by which roles and figures name it as their moment.</param>
/// <param name="Date">When it was; null where that is not known, which the file says by <c>date: unknown</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What happened.</param>
public sealed record TimelineEntry(string Id, DatePeriod? Date, LocalizedText Title, LocalizedText Text) : IEntry
{
    /// <summary>Where the date stands in the file; null where it is not known, or could not be read, which has been reported.</summary>
    public SourceSpan? DatePlace { get; init; }
}

/// <summary>The moment for which a role or a figure is true.</summary>
/// <param name="IsBeginning">Whether it was true from then on (<c>from</c>), or only said to be true then (<c>at</c>).</param>
/// <param name="Event">The event of the timeline that gives the moment; null where a date does.</param>
/// <param name="Date">The date, its own or its event's; null where that is not known.</param>
public sealed record Moment(bool IsBeginning, TimelineEntry? Event, DatePeriod? Date);

/// <summary>A role that was held: an entry under <c>held:</c> in <c>data/roles.yml</c>.</summary>
/// <param name="RoleId">The id of the kind of role.</param>
/// <param name="Name">The name of the role.</param>
/// <param name="Organisation">The organisation that held it, or from which the person comes; null for a person alone.</param>
/// <param name="Moment">When that was true.</param>
/// <param name="Until">The end, where it has ended.</param>
/// <param name="Note">A sentence more; null where there is none.</param>
public sealed record Role(string RoleId, LocalizedText Name, Organisation? Organisation, Moment Moment, PartialDate? Until, LocalizedText? Note)
{
    /// <summary>The person who held it; null where an organisation did.</summary>
    public string? Person { get; init; }

    /// <summary>The body in which it was held; null for a role in none.</summary>
    public Body? Body { get; init; }
}

/// <summary>A number with its moment: an entry of <c>data/figures.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What is counted, by language code.</param>
/// <param name="Label">What the figure says.</param>
/// <param name="Moment">When it was true.</param>
/// <param name="Until">The end, where it has ended.</param>
public sealed record Figure(string Id, int Value, IReadOnlyDictionary<string, PluralText> Unit, LocalizedText Label, Moment Moment, PartialDate? Until) : IEntry
{
    /// <summary>Where the number stands in the file; null where it is missing there.</summary>
    public SourceSpan? ValuePlace { get; init; }
}

/// <summary>A principle or an aim: an entry of <c>data/principles.yml</c> or <c>data/aims.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text; null where the heading says it all.</param>
public sealed record Statement(string Id, LocalizedText Title, LocalizedText? Text) : IEntry;
