using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The anchors of entries of the data, with a prefix so that they never meet those of a page's headings.</summary>
public static class PartAnchors
{
    /// <summary>The anchor of an entry of the timeline.</summary>
    public static string Of(TimelineEntry entry) => "timeline-" + entry.Id;

    /// <summary>The anchor of an organisation.</summary>
    public static string Of(Organisation organisation) => "organisation-" + organisation.Id;

    /// <summary>The anchor of a principle or an aim.</summary>
    public static string Of(string kind, Statement statement) => $"{kind}-{statement.Id}";

    /// <summary>The anchor of a question.</summary>
    public static string Of(FaqEntry entry) => "faq-" + entry.Id;

    /// <summary>The anchor of a step.</summary>
    public static string Of(JoiningStep step) => "step-" + step.Id;

    /// <summary>The anchor of a contact.</summary>
    public static string Of(ContactPoint contact) => "contact-" + contact.Id;

    /// <summary>The anchor of a term of the glossary.</summary>
    public static string Of(GlossaryTerm term) => "term-" + term.Id;

    /// <summary>All anchors that an inclusion brings to a page.</summary>
    public static IEnumerable<string> Of(InclusionBlock inclusion, PageDocument page, SiteView site) => inclusion.Name switch
    {
        "faq" => OfficeRenderer.FaqOf(inclusion, site).Select(Of),
        "contacts" => OfficeRenderer.ContactsOf(inclusion, site).Select(Of),
        "steps" => site.Facts.Steps.Select(Of),
        "glossary" => GlossaryComposer.Shown(site.Facts).Select(Of),
        "timeline" => site.Facts.Timeline.Select(Of),
        "list" when DirectoryComposer.HasCards(page, site) => site.ListOf(page).Select(id => Of(site.Facts.Organisations.Find(id)!)),
        "organisations" => site.Facts.Organisations.Select(Of),
        "principles" => site.Facts.Principles.Select(p => Of("principle", p)),
        Inclusions.AccessibilityStatement => site.Facts.Accessibility is { } statement ? StatementComposer.Anchors(statement) : [],
        Inclusions.OpenData => [OpenDataComposer.Anchor],
        "aims" => site.Facts.Aims.Select(a => Of("aim", a)),
        // The bodies of another time have none, for a page may show several times.
        Inclusions.Governance when inclusion.Arguments.Count == 0 => site.Facts.Bodies.Select(GovernanceComposer.AnchorOf),
        _ => [],
    };
}
