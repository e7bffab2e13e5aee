using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts documents to download together, in one language: what the data says of them, and what their files show.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
public sealed class DocumentComposer(SiteView site, Language language)
{
    private const int Kilobyte = 1000, Megabyte = 1000 * Kilobyte;

    private DocumentShelf Shelf => site.Facts.Documents;

    // Where documents are read, every language has the words for them, or that has been reported.
    private DocumentTexts? Texts => language.Documents;

    /// <summary>Documents as a list; null where the language has no words for it.</summary>
    public DocumentsModel? List(IEnumerable<DocumentEntry> documents, int headingLevel) =>
        Texts is { } texts ? new DocumentsModel(texts, headingLevel, [new DocumentGroupModel(null, [.. documents.Select(d => Of(d, texts, isWhole: true)).OfType<DocumentModel>()])]) : null;

    /// <summary>Documents year by year, in the order in which they come; null where the language has no words for it.</summary>
    public DocumentsModel? ByYear(IEnumerable<DocumentEntry> documents, int headingLevel) => Texts is { } texts
        ? new DocumentsModel(texts, headingLevel,
        [
            .. documents.GroupBy(d => d.Date?.Year).Select(g => new DocumentGroupModel(
                g.Key?.ToString(CultureInfo.InvariantCulture) ?? Set(texts.Undated),
                [.. g.Select(d => Of(d, texts, isWhole: true)).OfType<DocumentModel>()])),
        ])
        : null;

    /// <summary>A document in a sentence; null where its file is missing, which has been reported.</summary>
    public DocumentLinkModel? Link(DocumentEntry document)
    {
        if (Texts is not { } texts || Of(document, texts, isWhole: false) is not { } model) return null;
        if (Shelf.NewerThan(document) is not { } next || Of(Newest(next), texts, isWhole: false) is not { } newer) return new DocumentLinkModel(model);
        var (before, after) = texts.Superseded.Around();
        var link = newer.Version is { } version ? newer.Link with { Text = $"{newer.Link.Text}{language.Comma} {version}" } : newer.Link;
        return new DocumentLinkModel(model, $"{language.Semicolon} {Set(before)}", link, Set(after));
    }

    // Of versions that supersede each other in a circle, which has been reported, any will do.
    private DocumentEntry Newest(DocumentEntry document)
    {
        for (var i = 0; i < Shelf.All.Count && Shelf.NewerThan(document) is { } newer; i++) document = newer;
        return document;
    }

    private DocumentModel? Of(DocumentEntry document, DocumentTexts texts, bool isWhole)
    {
        if (document.File is not { } path || site.File(PageName.Root + path.Text, language.Code) is not { } file) return null;
        var facts = site.FactsOf(file);
        var written = LocalFile.Read(file.Source, site.Settings.Languages)?.Language ?? document.Language;
        if (written == language.Code) written = null;
        return new DocumentModel(
            new LinkModel(Set(document.Title.In(language.Code)), site.Address.Link(file.Path)),
            written,
            new FileNoteModel(facts.Format, language.Comma + "\u00A0", Size(facts.Size, texts)),
            document.Date is { } date ? new DateModel(Set(language.Dates.Format(new DatePeriod(date))), date.ToString()) : null,
            document.Version is { } version ? Set(texts.Version.With(version)) : null,
            written is null ? null : NoteOf(written, texts),
            document.Description is { } description ? Set(description.In(language.Code)) : null,
            facts.Checksum,
            isWhole ? [.. Shelf.EarlierThan(document).Select(d => Of(d, texts, isWhole: false)).OfType<DocumentModel>()] : []);
    }

    private LanguageNoteModel NoteOf(string tag, DocumentTexts texts)
    {
        var (before, after) = texts.Language.Around();
        var known = site.Languages.FirstOrDefault(l => l.Code == tag);
        return new LanguageNoteModel(Set(before), known?.Name ?? tag, site.Mark(known?.Code), Set(after));
    }

    private string Size(long bytes, DocumentTexts texts)
    {
        // One decimal of a megabyte is as exact as anybody needs.
        var size = bytes < Megabyte
            ? texts.Kilobytes.With(language.Format((int)Math.Max(1, (bytes + (Kilobyte / 2)) / Kilobyte)))
            : texts.Megabytes.With(language.Format(Math.Round((decimal)bytes / Megabyte, 1)));
        return size.Replace(' ', '\u00A0');
    }

    private string Set(string text) => language.Typographer.Set(text);
}
