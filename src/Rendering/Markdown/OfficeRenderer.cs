using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what an office has ready for others: questions, glossary, contacts, steps, press kit, profile. Data that a site doesn't have leaves no trace.</summary>
/// <param name="inclusion">What a page includes.</param>
internal sealed class OfficeRenderer(PlacedInclusion inclusion)
{
    private readonly int _level = inclusion.Level;

    private SiteView Site => inclusion.Site;

    private OfficeComposer Composer => new(inclusion.Renderer, Site, inclusion.Diagnostics);

    /// <summary>The questions that an inclusion shows: all, or those about something.</summary>
    public static IEnumerable<FaqEntry> FaqOf(InclusionBlock inclusion, SiteView site) =>
        inclusion.Arguments is [var about, ..] ? site.Facts.Faq.Where(f => f.About?.Text == about) : site.Facts.Faq;

    /// <summary>The contacts that an inclusion shows: all, or one.</summary>
    public static IEnumerable<ContactPoint> ContactsOf(InclusionBlock inclusion, SiteView site) =>
        inclusion.Arguments is [var id, ..] ? site.Facts.Contacts.Where(c => c.Id == id) : site.Facts.Contacts;

    public static void Render(PlacedInclusion inclusion)
    {
        if (new OfficeRenderer(inclusion).ToSlice() is { } slice) inclusion.Write(slice);
    }

    private RazorSlice? ToSlice() => inclusion.Name switch
    {
        "faq" => Faq(),
        "contacts" => Contacts(),
        "steps" when Site.Facts.Steps.Count > 0 => Theme.parts.Cards.Create(Composer.Steps(_level)),
        "glossary" when GlossaryComposer.Shown(Site.Facts).Any() && Office is { } words => Theme.parts.Glossary.Create(new GlossaryComposer(inclusion.Renderer, Site, inclusion.Diagnostics).Compose(words, _level)),
        "press-kit" when Site.Facts.PressKit is { } kit && Office is { } words => Theme.parts.PressKit.Create(Composer.PressKit(words, kit, _level)),
        "profile" when Profile is { } words => Theme.parts.Profile.Create(new ProfileModel(words, inclusion.Language.Texts.WideTable, inclusion.Language.Direction, new ProfileSheet(Site, inclusion.Language, words).Fields())),
        _ => null,
    };

    private OfficeTexts? Office => inclusion.Language.Office ?? (OfficeTexts?)Missing(OfficeTexts.Section);

    private ProfileTexts? Profile => inclusion.Language.Profile ?? (ProfileTexts?)Missing(ProfileTexts.Section);

    private RazorSlice<FaqModel>? Faq()
    {
        List<FaqEntry> entries = [.. FaqOf(inclusion.Block, Site)];
        if (entries.Count > 0) return Theme.parts.Faq.Create(Composer.Faq(entries, _level));
        if (inclusion.Word is { } about) inclusion.Diagnostics.Report(OfficeProblems.NoQuestionsAbout(inclusion.Place, about, Site.Facts.Faq.Select(f => f.About?.Text).OfType<string>()));
        return null;
    }

    private RazorSlice<ContactsModel>? Contacts()
    {
        List<ContactPoint> contacts = [.. ContactsOf(inclusion.Block, Site)];
        if (contacts.Count > 0) return Office is { } words ? Theme.parts.Contacts.Create(Composer.Contacts(words, contacts, _level)) : null;
        if (inclusion.Word is { } id) inclusion.Find(Site.Facts.Contacts, id);
        return null;
    }

    private object? Missing(string part)
    {
        inclusion.Diagnostics.Report(OfficeProblems.NoWords(inclusion.Place, part, inclusion.Language.Code));
        return null;
    }
}
