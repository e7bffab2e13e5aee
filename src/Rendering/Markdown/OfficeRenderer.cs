using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders what an office has ready for others: questions, glossary, contacts, steps, press kit, profile. Data that a site doesn't have leaves no trace.</summary>
/// <param name="inclusion">What a page includes.</param>
/// <param name="place">Where.</param>
/// <param name="page">The page.</param>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class OfficeRenderer(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, DiagnosticBag diagnostics)
{
    private readonly int _level = page.HeadingLevelBelow;

    private OfficeComposer Composer => new(page, site, diagnostics);

    /// <summary>Whether an inclusion is rendered here.</summary>
    public static bool Renders(string inclusion) => inclusion is "faq" or "glossary" or "contacts" or "steps" or "press-kit" or "profile";

    /// <summary>The questions that an inclusion shows: all, or those about something.</summary>
    public static IEnumerable<FaqEntry> FaqOf(InclusionBlock inclusion, SiteView site) =>
        inclusion.Arguments is [var about, ..] ? site.Facts.Faq.Where(f => f.About?.Text == about) : site.Facts.Faq;

    /// <summary>The contacts that an inclusion shows: all, or one.</summary>
    public static IEnumerable<ContactPoint> ContactsOf(InclusionBlock inclusion, SiteView site) =>
        inclusion.Arguments is [var id, ..] ? site.Facts.Contacts.Where(c => c.Id == id) : site.Facts.Contacts;

    /// <summary>Renders an inclusion.</summary>
    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        html.EnsureLine();
        if (new OfficeRenderer(inclusion, place, page, site, diagnostics).ToSlice() is { } slice) Templates.Render(slice, html.Writer);
        html.EnsureLine();
    }

    private RazorSlice? ToSlice() => inclusion.Name switch
    {
        "faq" => Faq(),
        "contacts" => Contacts(),
        "steps" when site.Facts.Steps.Count > 0 => Theme.parts.Cards.Create(Composer.Steps(_level)),
        "glossary" when GlossaryComposer.Shown(site.Facts).Any() && Office is { } words => Theme.parts.Glossary.Create(new GlossaryComposer(page, site, diagnostics).Compose(words, _level)),
        "press-kit" when site.Facts.PressKit is { } kit && Office is { } words => Theme.parts.PressKit.Create(Composer.PressKit(words, kit, _level)),
        "profile" when Profile is { } words => Theme.parts.Profile.Create(new ProfileModel(words, page.Language.Texts.WideTable, page.Language.Direction, new ProfileSheet(site, page.Language, words).Fields())),
        _ => null,
    };

    private OfficeTexts? Office => page.Language.Office ?? (OfficeTexts?)Missing(OfficeTexts.Section);

    private ProfileTexts? Profile => page.Language.Profile ?? (ProfileTexts?)Missing(ProfileTexts.Section);

    private RazorSlice<FaqModel>? Faq()
    {
        List<FaqEntry> entries = [.. FaqOf(inclusion, site)];
        if (entries.Count > 0) return Theme.parts.Faq.Create(Composer.Faq(entries, _level));
        if (inclusion.Arguments is [var about, ..]) diagnostics.Report(OfficeProblems.NoQuestionsAbout(place, about, site.Facts.Faq.Select(f => f.About?.Text).OfType<string>()));
        return null;
    }

    private RazorSlice<ContactsModel>? Contacts()
    {
        List<ContactPoint> contacts = [.. ContactsOf(inclusion, site)];
        if (contacts.Count > 0) return Office is { } words ? Theme.parts.Contacts.Create(Composer.Contacts(words, contacts, _level)) : null;
        if (inclusion.Arguments is [var id, ..]) diagnostics.Report(ValueProblems.UnknownReference(place, id, DataFiles.List(OfficeReader.Contacts).Path, site.Facts.Contacts.Select(c => c.Id)));
        return null;
    }

    private object? Missing(string part)
    {
        diagnostics.Report(OfficeProblems.NoWords(place, part, page.Language.Code));
        return null;
    }
}
