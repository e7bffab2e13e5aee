using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Microsoft.AspNetCore.Html;

namespace ChemSter.Site.Rendering;

/// <summary>Makes of what an office has ready for others what its templates take: questions, steps, contacts, press kit.</summary>
/// <param name="page">The page on which it is shown.</param>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class OfficeComposer(MarkdownRenderer page, SiteView site, DiagnosticBag diagnostics)
{
    private readonly DataMarkup _markup = new(page, site, diagnostics);

    private Language Language => page.Language;

    /// <summary>Questions with their answers.</summary>
    public FaqModel Faq(IEnumerable<FaqEntry> entries, int level) =>
        new(level, [.. entries.Select(e => new FaqEntryModel(PartAnchors.Of(e), Set(e.Question), _markup.Render(e.Answer)))]);

    /// <summary>The steps, as numbered cards.</summary>
    public CardsModel Steps(int level) => new(
        level,
        [.. site.Facts.Steps.Select(s => new CardModel(PartAnchors.Of(s), Templates.Encode(Set(s.Title)), new HtmlString(_markup.Render(s.Text).Value + LinksTo(s))))],
        IsOrdered: true);

    /// <summary>Contacts; those that nobody can reach are told.</summary>
    public ContactsModel Contacts(OfficeTexts texts, IEnumerable<ContactPoint> contacts, int level) => new(texts, level, [.. contacts.Select(c => Contact(c, PartAnchors.Of(c)))]);

    /// <summary>What the press may take: texts with their length, logos, the terms, whom to ask.</summary>
    public PressKitModel PressKit(OfficeTexts texts, PressKit kit, int level) => new(
        texts,
        level,
        [.. kit.Texts.Select(t => (Set(t.Title), LengthOf(t.Text, texts), Paragraphs(t.Text)))],
        [.. kit.Logos.Select(l => Logo(l, texts))],
        kit.Rights is { } rights ? _markup.Render(rights) : null,
        kit.Contact is { } contact ? new ContactsModel(texts, 0, [Contact(contact, null)]) : null);

    private ContactModel Contact(ContactPoint contact, string? anchor)
    {
        if (contact is { Email: null, Phone: null, Address.Count: 0 }) diagnostics.Report(OfficeProblems.NoWayToReach(contact.Place));
        return new ContactModel(
            anchor,
            Set(contact.Role),
            contact.Name,
            contact.Email,
            contact.Phone is { } phone ? DetailValues.PhoneOf(phone) : null,
            contact.Address,
            contact.Hours is { } hours ? Set(hours) : null,
            contact.Note is { } note ? Set(note) : null);
    }

    private string LinksTo(JoiningStep step)
    {
        var links = new List<string>();
        foreach (var named in step.Files)
        {
            if (_markup.File(named.Path) is not { } file) continue;
            links.Add($"<li><a href=\"{Templates.Encoder.Encode(site.Address.Link(file.Path))}\">{Templates.Encoder.Encode(Set(named.Name))}</a> ({About(file, null)})</li>");
        }

        return links.Count == 0 ? "" : $"<ul>{string.Concat(links)}</ul>";
    }

    private PressLogoModel Logo(PressLogo logo, OfficeTexts texts)
    {
        var files = new List<DownloadModel>();
        PictureModel? picture = null;
        foreach (var path in logo.Files)
        {
            if (_markup.File(path) is not { } file) continue;
            files.Add(new DownloadModel(site.Address.Link(file.Path), Path.GetFileName(file.Source), FormatOf(file), About(file, texts)));
            if (picture is null && site.Picture(file.Source, Language.Code) is { Picture: not null } shown) picture = PictureModels.Of(shown, "", site.Address);
        }

        return new PressLogoModel(Set(logo.Title), picture, logo.IsForDark, files);
    }

    private static string FormatOf(PublishedFile file) => Path.GetExtension(file.Source).TrimStart('.').ToUpperInvariant();

    // "PNG, 1200 × 400, 34 kB" without the first word where it is the link; the width of a drawing says nothing. Each part keeps its order among letters
    // that run the other way.
    private HtmlString About(PublishedFile file, OfficeTexts? texts)
    {
        var kilobytes = Math.Max(1, (file.Content.Length + 500) / 1000);
        var size = (texts ?? Language.Office)?.Kilobytes.With(Language.Format(kilobytes)).Replace(' ', '\u00A0');
        var pixels = file.Picture is { } picture && FormatOf(file) != "SVG"
            ? string.Create(CultureInfo.InvariantCulture, $"{picture.Width}\u00A0×\u00A0{picture.Height}")
            : null;
        var parts = texts is null ? [FormatOf(file), size] : new[] { pixels, size };
        return new HtmlString(string.Join(Language.Comma + " ", parts.OfType<string>().Select(p => $"<bdi>{Templates.Encoder.Encode(p)}</bdi>")));
    }

    private string LengthOf(LocalizedText text, OfficeTexts texts)
    {
        // As an editor counts: letters with their marks.
        var count = new StringInfo(text.In(Language.Code)).LengthInTextElements;
        return Language.Format(texts.Length, count);
    }

    private HtmlString Paragraphs(LocalizedText text) => new(string.Concat(
        text.In(Language.Code).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => $"<p>{Templates.Encoder.Encode(Language.Typographer.Set(p))}</p>")));

    private string Set(LocalizedText text) => Language.Typographer.Set(text.In(Language.Code));
}
