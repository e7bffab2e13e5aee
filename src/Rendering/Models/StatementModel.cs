using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The accessibility statement. Its elements have the ids by which programs look for them in the statements of Polish public
/// bodies, each once and the same in every language.</summary>
public sealed record StatementModel
{
    /// <summary>The words of the statement in the language of the page's text.</summary>
    public required StatementTexts Texts { get; init; }

    /// <summary>The level of its headings, 2 to 6, that follows from where it stands.</summary>
    public required int HeadingLevel { get; init; }

    /// <summary>What stands before and behind the entity's name.</summary>
    public required Around Introduction { get; init; }

    /// <summary>Whose site it is; null where that is not given.</summary>
    public NameModel? Entity { get; init; }

    /// <summary>What stands before and behind the site's address.</summary>
    public required Around Scope { get; init; }

    /// <summary>The site's full address as it is read, and with the base path alone as it is followed; the language of the page there, where it is another.</summary>
    public required (string Shown, string Href, string? Hreflang) Address { get; init; }

    /// <summary>When the site was published, and last changed in essence; each is null where it is not given.</summary>
    public (DateModel? Published, DateModel? Updated) Site { get; init; }

    /// <summary>What stands before and behind the words for the status, and these; no such words where nobody has assessed the site.</summary>
    public required (Around Around, string? Words) Status { get; init; }

    /// <summary>What is not accessible, by reasons; reasons that nothing has are left out.</summary>
    public required IReadOnlyList<(string Reason, IReadOnlyList<string> Contents)> Inaccessible { get; init; }

    /// <summary>The address of the analysis of a disproportionate burden; null where there is none.</summary>
    public string? BurdenAnalysis { get; init; }

    /// <summary>When the statement was prepared, and last reviewed; the latter is null where it was not.</summary>
    public required (DateModel On, DateModel? Reviewed) Prepared { get; init; }

    /// <summary>What the statement rests on; null where there is no such thing.</summary>
    public StatementBasisModel? Basis { get; init; }

    /// <summary>Whom to turn to, a person, a unit or both, with what stands between them; none where that is not given.</summary>
    public required (IReadOnlyList<string> Names, string Comma) Contact { get; init; }

    /// <summary>The e-mail address; null where it is not given.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number, with its form for a link; null where it is not given.</summary>
    public (string Shown, string Called)? Phone { get; init; }

    /// <summary>The paragraphs on demands and complaints but the last.</summary>
    public required IReadOnlyList<string> Procedure { get; init; }

    /// <summary>The last one, that names the Ombudsman: what stands before and behind the name.</summary>
    public required Around Ombudsman { get; init; }

    /// <summary>How accessible the buildings are, or that it is not known.</summary>
    public required string Buildings { get; init; }

    /// <summary>The mobile applications, with where they can be had; empty for none, null where it is not given.</summary>
    public IReadOnlyList<(string Name, string? Link)>? Apps { get; init; }

    /// <summary>The sections' headings as links to them, for the page's contents.</summary>
    public required IReadOnlyList<LinkModel> Contents { get; init; }
}

/// <summary>A text before and behind something that stands in it.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">Behind.</param>
public sealed record Around(string Before, string After);

/// <summary>What the statement rests on.</summary>
/// <param name="Kind">What kind of assessment it was, or that this is not given.</param>
/// <param name="By">Who made it; null where that is not given.</param>
/// <param name="Date">When; null where that is not given.</param>
/// <param name="Report">The address of its report; null where there is none.</param>
public sealed record StatementBasisModel(string Kind, string? By, DateModel? Date, string? Report);

/// <summary>A date of the statement in an element of its own.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Date">The date; null where it is not given.</param>
/// <param name="NotGiven">What is said then.</param>
public sealed record StatementDateModel(string Id, DateModel? Date, string NotGiven);
