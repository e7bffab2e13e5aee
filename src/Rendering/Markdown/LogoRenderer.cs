using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders an organisation's logo on a line of its own. One that has none leaves no trace.</summary>
internal static class LogoRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        if (inclusion.Word is not { } word) return;
        var own = inclusion.Page.Entry?.Id;
        var id = word == "this" ? own ?? "this" : word;
        if (inclusion.Find(inclusion.Site.Facts.Organisations, id) is not { } organisation) return;
        // On the page about an organisation its name is the title.
        if (inclusion.Parts.Logo(organisation, id == own ? "" : organisation.Name) is { } logo) inclusion.Write(Theme.parts.Logo.Create(logo));
    }
}
