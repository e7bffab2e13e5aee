using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders all that the data says of an organisation: the one that is named, else the one that the page is about.</summary>
internal static class OrganisationCardRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        if (inclusion.Find(inclusion.Site.Facts.Organisations, inclusion.IdIn("organisations")) is not { } organisation) return;
        inclusion.Write(Theme.parts.OrganisationCard.Create(MemberParts.Of(inclusion.Renderer, inclusion.Site).Card(organisation, inclusion.Page, inclusion.Level)));
    }
}
