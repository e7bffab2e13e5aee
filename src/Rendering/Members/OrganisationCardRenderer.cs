using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Renderers;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders all that the data says of an organisation: the one that is named, else the one that the page is about.</summary>
internal static class OrganisationCardRenderer
{
    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer renderer, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        var about = renderer.Page.Entry is { List: "organisations" } entry ? entry.Id : null;
        var id = inclusion.Arguments is [var named, ..] && named != "this" ? named : about ?? "this";
        if (site.Organisation(id) is not { } organisation)
        {
            diagnostics.Report(ValueProblems.UnknownReference(place, id, "data/organisations.yml", site.Facts.Organisations.Select(o => o.Id)));
            return;
        }

        html.EnsureLine();
        Templates.Render(Theme.parts.OrganisationCard.Create(MemberParts.Of(renderer, site).Card(organisation, renderer.Page, renderer.HeadingLevelBelow)), html.Writer);
        html.EnsureLine();
    }
}
