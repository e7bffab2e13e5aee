using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts the accessibility statement together, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
public sealed class StatementComposer(SiteView site, Language language)
{
    /// <summary>The id of the status, by which a page with a statement is known.</summary>
    public const string StatusId = "a11y-status";

    /// <summary>The anchors of the sections' headings. Those of the contact and of what is within a section are named by the law's technical conditions.</summary>
    private const string StatusAnchor = "statement-status", PreparationAnchor = "statement-preparation", ContactAnchor = "a11y-kontakt",
        ProcedureAnchor = "statement-procedure", BuildingsAnchor = "statement-buildings", AppsAnchor = "statement-apps";

    /// <summary>All ids in a statement, with those that only some statements have.</summary>
    public static IEnumerable<string> Anchors(AccessibilityStatement statement)
    {
        IEnumerable<string> always =
        [
            "a11y-wstep", "a11y-podmiot", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja", StatusAnchor, StatusId, PreparationAnchor, "a11y-data-sporzadzenie",
            ContactAnchor, "a11y-osoba", "a11y-email", "a11y-telefon", ProcedureAnchor, "a11y-procedura", BuildingsAnchor, "a11y-architektura",
        ];
        (string Id, bool IsThere)[] some =
        [
            ("a11y-ocena", statement.BurdenAnalysis is not null),
            ("a11y-audytor", statement.Assessment?.By is not null),
            ("a11y-data-przeglad", statement.Reviewed is not null),
            (AppsAnchor, statement.Apps is not null),
            ("a11y-aplikacje", statement.Apps is not null),
        ];
        return always.Concat(some.Where(s => s.IsThere).Select(s => s.Id));
    }

    /// <summary>The headings of a statement as links, in their order.</summary>
    public IReadOnlyList<LinkModel> Contents(AccessibilityStatement statement)
    {
        var texts = language.Statement;
        List<(string Text, string Anchor)> headings =
        [
            (texts.StatusHeading, StatusAnchor), (texts.PreparationHeading, PreparationAnchor), (texts.ContactHeading, ContactAnchor),
            (texts.ProcedureHeading, ProcedureAnchor), (texts.BuildingsHeading, BuildingsAnchor),
        ];
        if (statement.Apps is not null) headings.Add((texts.AppsHeading, AppsAnchor));
        return [.. headings.Select(h => new LinkModel(Set(h.Text), "#" + h.Anchor))];
    }

    /// <summary>The statement for its template.</summary>
    public StatementModel Compose(AccessibilityStatement statement, int headingLevel)
    {
        var texts = language.Statement;
        return new StatementModel
        {
            Texts = texts,
            HeadingLevel = headingLevel,
            Introduction = Split(statement.IsPublicBody ? texts.Commitment : texts.Responsible),
            Entity = EntityOf(statement),
            Scope = Split(texts.Scope),
            Address = (site.Address.Absolute("/"), site.Address.Link("/"), site.Settings.DefaultLanguage == language.Code ? null : site.Settings.DefaultLanguage),
            Site = (Date(statement.Published), Date(statement.Updated?.Date)),
            Status = StatusOf(statement),
            Inaccessible =
            [
                .. statement.Inaccessible.GroupBy(c => c.Reason).OrderBy(g => g.Key)
                    .Select(g => (Set(LabelOf(g.Key)), (IReadOnlyList<string>)[.. g.Select(c => Set(c.Text.In(language.Code)))])),
            ],
            BurdenAnalysis = statement.BurdenAnalysis,
            Prepared = (Date(statement.Prepared.Date)!, Date(statement.Reviewed?.Date)),
            Basis = BasisOf(statement),
            Contact = (NamesOf(statement.Contact), language.Comma + " "),
            Email = statement.Contact.Email,
            Phone = statement.Contact.Phone is { } phone ? DetailValues.PhoneOf(phone) : null,
            Procedure = statement.IsPublicBody ? [Set(texts.Demand), Set(texts.DemandHolds), Set(texts.DemandDeadline)] : [Set(texts.NoProcedure)],
            Ombudsman = Split(statement.IsPublicBody ? texts.Complaint : texts.NoProcedureHelp),
            Buildings = Set(statement.Buildings?.In(language.Code) ?? texts.BuildingsNotGiven),
            Apps = statement.Apps?.Select(a => (a.Name, a.Link)).ToList(),
            Contents = Contents(statement),
        };
    }

    private (Around Around, string? Words) StatusOf(AccessibilityStatement statement)
    {
        var texts = language.Statement;
        return statement.Status switch
        {
            ConformanceStatus.Compliant => (Split(texts.Status), texts.Compliant),
            ConformanceStatus.PartiallyCompliant => (Split(texts.Status), texts.PartiallyCompliant),
            ConformanceStatus.NonCompliant => (Split(texts.Status), texts.NonCompliant),
            _ => (new Around(Set(texts.NotAssessed), ""), null),
        };
    }

    // Of a site that nobody has assessed there is nothing to rest on, and the status has said so.
    private StatementBasisModel? BasisOf(AccessibilityStatement statement)
    {
        var texts = language.Statement;
        if (statement.Assessment is not { } assessment) return statement.Status == ConformanceStatus.NotAssessed ? null : new(texts.NotGiven, null, null, null);
        return new(assessment.IsAudit ? texts.Audit : texts.SelfAssessment, assessment.By, Date(assessment.Date), assessment.Report);
    }

    private string LabelOf(InaccessibleReason reason) => reason switch
    {
        InaccessibleReason.DisproportionateBurden => language.Statement.DisproportionateBurden,
        InaccessibleReason.OutOfScope => language.Statement.OutOfScope,
        _ => language.Statement.NonCompliance,
    };

    private string[] NamesOf(StatementContact contact) =>
        [.. new[] { contact.Person, contact.Unit?.In(language.Code) }.OfType<string>().Where(n => n.Length > 0).Select(Set)];

    // The legal name of an organisation that the site knows is marked with its language, as everywhere.
    private NameModel? EntityOf(AccessibilityStatement statement)
    {
        if ((statement.Entity ?? site.Settings.Publisher?.Name) is not { } entity) return null;
        var known = site.Facts.Organisations.FirstOrDefault(o => o.Id == entity || o.Name == entity);
        if (known is null) return new NameModel(entity, default, null);
        return new NameModel(site.Typographer(known.Language).Set(known.Name), site.Mark(known.Language == language.Code ? null : known.Language), null);
    }

    private Around Split(TextTemplate text)
    {
        var (before, after) = text.Around();
        return new Around(Set(before), Set(after));
    }

    private DateModel? Date(PartialDate? date) => date is { } known ? new DateModel(Set(language.Dates.Format(new DatePeriod(known))), known.ToString()) : null;

    private string Set(string text) => language.Typographer.Set(text);
}
