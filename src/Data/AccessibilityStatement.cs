using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What <c>data/accessibility.yml</c> says: the accessibility statement (deklaracja dostępności) of the site. Whatever is not
/// there the statement calls not given; nothing is assumed.</summary>
/// <remarks>Polish law of 4 April 2019 on the digital accessibility of websites and mobile applications of public sector bodies, art. 10,
/// and the technical conditions of publication, version 2.0 of 31 July 2024.</remarks>
public sealed record AccessibilityStatement
{
    /// <summary>The page on which the statement stands, by its translation key, named in the head of every page; null where none is named.</summary>
    public YamlScalar? Page { get; init; }

    /// <summary>Whose site it is, by name or by the id of an organisation; null where that is not known here, and the site's publisher answers for it.</summary>
    public string? Entity { get; init; }

    /// <summary>Whether that is a public sector body, for which the law gives everybody a right to demand and to complain.</summary>
    public bool IsPublicBody { get; init; }

    /// <summary>When the site was first published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it last changed in a way that matters to accessibility.</summary>
    public StatementDate? Updated { get; init; }

    /// <summary>How far the site conforms.</summary>
    public required ConformanceStatus Status { get; init; }

    /// <summary>What the status rests on; null where that is not said.</summary>
    public ConformanceAssessment? Assessment { get; init; }

    /// <summary>When the statement was prepared: a day.</summary>
    public required StatementDate Prepared { get; init; }

    /// <summary>When it was last gone over: a day; null where it was not since.</summary>
    public StatementDate? Reviewed { get; init; }

    /// <summary>What is not accessible, in the order of the file.</summary>
    public required IReadOnlyList<InaccessibleContent> Inaccessible { get; init; }

    /// <summary>The address of the analysis of a disproportionate burden; null where none is given.</summary>
    public string? BurdenAnalysis { get; init; }

    /// <summary>Whom to write to or call.</summary>
    public required StatementContact Contact { get; init; }

    /// <summary>How accessible the entity's buildings are; null where that is not said.</summary>
    public LocalizedText? Buildings { get; init; }

    /// <summary>The entity's mobile applications, none if it says that it has none; null where that is not said.</summary>
    public IReadOnlyList<MobileApp>? Apps { get; init; }

    /// <summary>The day by which the statement was last right: that of its review, else that of its preparation.</summary>
    public StatementDate LastSeenTo => Reviewed ?? Prepared;
}

/// <summary>A date of the statement, with its place, where findings about it point.</summary>
/// <param name="Date">The date.</param>
/// <param name="Place">Where it stands.</param>
public sealed record StatementDate(PartialDate Date, SourceSpan Place);

/// <summary>How far the site conforms to the law's annex, which asks for WCAG at level AA.</summary>
public enum ConformanceStatus
{
    /// <summary>Nobody has assessed it: nothing is claimed.</summary>
    NotAssessed,

    /// <summary>It conforms; only with an assessment that says so.</summary>
    Compliant,

    /// <summary>It conforms but for what is listed.</summary>
    PartiallyCompliant,

    /// <summary>It does not conform.</summary>
    NonCompliant,
}

/// <summary>What the status rests on.</summary>
/// <param name="IsAudit">Whether it was an audit by somebody else, and not a self-assessment.</param>
/// <param name="By">Who did it; null where that is not given.</param>
/// <param name="Date">When; null where that is not given.</param>
/// <param name="Report">The address of its report; null where there is none.</param>
public sealed record ConformanceAssessment(bool IsAudit, string? By, PartialDate? Date, string? Report);

/// <summary>Something on the site that is not accessible.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Reason">Why.</param>
public sealed record InaccessibleContent(LocalizedText Text, InaccessibleReason Reason);

/// <summary>Why something is not accessible, as the law divides it.</summary>
public enum InaccessibleReason
{
    /// <summary>It does not meet the requirements, and should.</summary>
    NonCompliance,

    /// <summary>Making it accessible would be a disproportionate burden.</summary>
    DisproportionateBurden,

    /// <summary>The law does not ask for it.</summary>
    OutOfScope,
}

/// <summary>Whom to write to or call about accessibility; each is null where it is not given.</summary>
/// <param name="Person">A person's name.</param>
/// <param name="Unit">The name of a unit.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Phone">The telephone number.</param>
public sealed record StatementContact(string? Person, LocalizedText? Unit, string? Email, string? Phone);

/// <summary>A mobile application of the entity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Link">Where it can be had; null where that is not given.</param>
public sealed record MobileApp(string Name, string? Link);
