using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Rendering;

/// <summary>Knows who renders which inclusion. Data that a site doesn't have leaves no trace.</summary>
internal static class InclusionRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        inclusion.Html.EnsureLine();
        switch (inclusion.Name)
        {
            case "logo":
                LogoRenderer.Render(inclusion);
                break;
            case "organisation-card":
                OrganisationCardRenderer.Render(inclusion);
                break;
            case "composition" or "map" or Inclusions.Governance:
                ChartRenderer.Render(inclusion);
                break;
            case "news" or "archive" or "related" or "feeds":
            case "list" when inclusion.Page.FrontMatter.List?.Text == "news":
                NewsRenderer.Render(inclusion);
                break;
            case "faq" or "glossary" or "contacts" or "steps" or "press-kit" or "profile":
                OfficeRenderer.Render(inclusion);
                break;
            case "project" or "projects" or "documents" or "reports" or "offer" or "offers":
                ProjectPartRenderer.Render(inclusion);
                break;
            case "events" or "event" or "calendar":
                EventParts.Render(inclusion);
                break;
            case Inclusions.AccessibilityStatement when inclusion.Site.Facts.Accessibility is null:
                inclusion.Diagnostics.Report(StatementProblems.NoStatement(inclusion.Place));
                break;
            case Inclusions.OpenData when inclusion.Site.Settings.OpenData is null:
                inclusion.Diagnostics.Report(OpenDataProblems.NoOpenData(inclusion.Place));
                break;
            default:
                PartRenderer.Render(inclusion);
                break;
        }

        inclusion.Html.EnsureLine();
    }
}
