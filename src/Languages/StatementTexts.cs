using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words of the accessibility statement in one language: <c>accessibility-statement:</c> in <c>data/languages/CODE.yml</c>.
/// They follow the statements of Polish public bodies.</summary>
public sealed record StatementTexts
{
    /// <summary>What a public body commits itself to; <c>{entity}</c> is the body.</summary>
    public required TextTemplate Commitment { get; init; }

    /// <summary>Whose site it is, where the law does not bind them; <c>{entity}</c>.</summary>
    public required TextTemplate Responsible { get; init; }

    /// <summary>What the statement is about; <c>{address}</c> is the site's.</summary>
    public required TextTemplate Scope { get; init; }

    /// <summary>Said in place of what the data does not give.</summary>
    public required string NotGiven { get; init; }

    /// <summary>Label of the day of the site's publication.</summary>
    public required string Published { get; init; }

    /// <summary>Label of the day of its last essential update.</summary>
    public required string Updated { get; init; }

    /// <summary>Heading: status.</summary>
    public required string StatusHeading { get; init; }

    /// <summary>How far the site conforms; <c>{status}</c> is one of the three words below.</summary>
    public required TextTemplate Status { get; init; }

    /// <summary>The word for full conformance.</summary>
    public required string Compliant { get; init; }

    /// <summary>The words for conformance in part.</summary>
    public required string PartiallyCompliant { get; init; }

    /// <summary>The word for no conformance.</summary>
    public required string NonCompliant { get; init; }

    /// <summary>Said where nobody has assessed the site: a sentence that claims nothing.</summary>
    public required string NotAssessed { get; init; }

    /// <summary>The sentence that leads to the list of inaccessible content.</summary>
    public required string ListedBelow { get; init; }

    /// <summary>Heading: inaccessible content.</summary>
    public required string InaccessibleHeading { get; init; }

    /// <summary>Label of content that ought to meet the requirements and does not.</summary>
    public required string NonCompliance { get; init; }

    /// <summary>Label of content that it would be a disproportionate burden to make accessible.</summary>
    public required string DisproportionateBurden { get; init; }

    /// <summary>Label of content of which the law asks nothing.</summary>
    public required string OutOfScope { get; init; }

    /// <summary>Text of the link to the analysis of a disproportionate burden.</summary>
    public required string BurdenAnalysis { get; init; }

    /// <summary>Heading: preparation of the statement.</summary>
    public required string PreparationHeading { get; init; }

    /// <summary>Label of the day of its preparation.</summary>
    public required string Prepared { get; init; }

    /// <summary>Label of the day of its last review.</summary>
    public required string Reviewed { get; init; }

    /// <summary>Label of what it rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>The words for an assessment by the entity itself.</summary>
    public required string SelfAssessment { get; init; }

    /// <summary>The words for an audit by others.</summary>
    public required string Audit { get; init; }

    /// <summary>Label of who assessed the site.</summary>
    public required string AssessedBy { get; init; }

    /// <summary>Label of the day of the assessment.</summary>
    public required string AssessedOn { get; init; }

    /// <summary>Text of the link to its report.</summary>
    public required string Report { get; init; }

    /// <summary>Heading: feedback and contact.</summary>
    public required string ContactHeading { get; init; }

    /// <summary>Label of the person or unit that answers.</summary>
    public required string ContactName { get; init; }

    /// <summary>Label of the e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Label of the telephone number.</summary>
    public required string Phone { get; init; }

    /// <summary>Heading: demands and complaints.</summary>
    public required string ProcedureHeading { get; init; }

    /// <summary>What everybody may demand of a public body.</summary>
    public required string Demand { get; init; }

    /// <summary>What a demand must hold.</summary>
    public required string DemandHolds { get; init; }

    /// <summary>By when it must be met.</summary>
    public required string DemandDeadline { get; init; }

    /// <summary>What can be done if it is not; <c>{ombudsman}</c> is a link.</summary>
    public required TextTemplate Complaint { get; init; }

    /// <summary>Said in place of all that where the site is not known to be a public body's.</summary>
    public required string NoProcedure { get; init; }

    /// <summary>Who else may help then; <c>{ombudsman}</c> is a link.</summary>
    public required TextTemplate NoProcedureHelp { get; init; }

    /// <summary>The Ombudsman as the two texts above need the words.</summary>
    public required string Ombudsman { get; init; }

    /// <summary>The Ombudsman's address on the web.</summary>
    public required string OmbudsmanAddress { get; init; }

    /// <summary>Heading: accessibility of buildings.</summary>
    public required string BuildingsHeading { get; init; }

    /// <summary>Said where nothing is known of buildings.</summary>
    public required string BuildingsNotGiven { get; init; }

    /// <summary>Heading: mobile applications.</summary>
    public required string AppsHeading { get; init; }

    /// <summary>Said of an entity that has no mobile applications.</summary>
    public required string NoApps { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static StatementTexts Read(MapReader map)
    {
        string Text(string key) => map.RequiredText(key);
        TextTemplate Template(string key, string placeholder) => TextTemplate.Read(map, key, placeholder);

        var texts = new StatementTexts
        {
            Commitment = Template("commitment", "entity"),
            Responsible = Template("responsible", "entity"),
            Scope = Template("scope", "address"),
            NotGiven = Text("not-given"),
            Published = Text("published"),
            Updated = Text("updated"),
            StatusHeading = Text("status-heading"),
            Status = Template("status", "status"),
            Compliant = Text("compliant"),
            PartiallyCompliant = Text("partially-compliant"),
            NonCompliant = Text("non-compliant"),
            NotAssessed = Text("not-assessed"),
            ListedBelow = Text("listed-below"),
            InaccessibleHeading = Text("inaccessible-heading"),
            NonCompliance = Text("non-compliance"),
            DisproportionateBurden = Text("disproportionate-burden"),
            OutOfScope = Text("out-of-scope"),
            BurdenAnalysis = Text("burden-analysis"),
            PreparationHeading = Text("preparation-heading"),
            Prepared = Text("prepared"),
            Reviewed = Text("reviewed"),
            Basis = Text("basis"),
            SelfAssessment = Text("self-assessment"),
            Audit = Text("audit"),
            AssessedBy = Text("assessed-by"),
            AssessedOn = Text("assessed-on"),
            Report = Text("report"),
            ContactHeading = Text("contact-heading"),
            ContactName = Text("contact-name"),
            Email = Text("email"),
            Phone = Text("phone"),
            ProcedureHeading = Text("procedure-heading"),
            Demand = Text("demand"),
            DemandHolds = Text("demand-holds"),
            DemandDeadline = Text("demand-deadline"),
            Complaint = Template("complaint", "ombudsman"),
            NoProcedure = Text("no-procedure"),
            NoProcedureHelp = Template("no-procedure-help", "ombudsman"),
            Ombudsman = Text("ombudsman"),
            OmbudsmanAddress = Text("ombudsman-address"),
            BuildingsHeading = Text("buildings-heading"),
            BuildingsNotGiven = Text("buildings-not-given"),
            AppsHeading = Text("apps-heading"),
            NoApps = Text("no-apps"),
        };
        map.Finish();
        return texts;
    }
}
