using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes the list of the open data's files, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
public sealed class OpenDataComposer(SiteView site, Language language)
{
    /// <summary>The anchor of the list.</summary>
    public const string Anchor = "open-data";

    /// <summary>The bytes by which a page that shows the list is known: the list as its template begins it, for a heading may have the anchor too.</summary>
    public static ReadOnlySpan<byte> Mark => "<ul class=\"page-list\" role=\"list\" id=\"open-data\">"u8;

    /// <summary>The list for its template.</summary>
    public OpenDataModel Compose(OpenDataFiles files)
    {
        var texts = language.OpenData!;
        var settings = site.Settings.OpenData!;
        return new OpenDataModel(
            [.. files.Files.Select(f => Compose(f, texts))],
            Split(texts.Licence),
            new LinkModel(settings.Licence, settings.LicenceAddress),
            Split(texts.Publisher),
            NameOf(files.Publisher),
            Set(texts.Spreadsheets));
    }

    // A schema has its dataset's name; its folder tells the two apart.
    private OpenDataFileModel Compose(OpenDataFile file, OpenDataTexts texts)
    {
        // A file of a few bytes has one kilobyte, as everywhere.
        var size = texts.Kilobytes.With(language.Format(Math.Max(1, (file.Length + 500) / 1000)));
        var content = file.Dataset is { } dataset ? texts.NameOf(dataset.Name) : texts.Graph;
        if (file.Kind == OpenDataKind.Schema) content = texts.Schema.With(content);
        return new OpenDataFileModel(
            file.Path[OpenDataFiles.Folder.Length..],
            site.Address.Link(file.Path),
            file.MediaType,
            Set(content) + language.Comma,
            file.Format,
            language.Comma,
            Set(size));
    }

    // The legal name of an organisation that the site knows is marked with its language, as everywhere.
    private NameModel NameOf(string publisher)
    {
        var known = site.Facts.Organisations.FirstOrDefault(o => o.Name == publisher);
        return known is null ? new NameModel(publisher, default, null) : new PartModels(site, language, language.Code).Name(known) with { Gloss = null };
    }

    private Around Split(TextTemplate text)
    {
        var (before, after) = text.Around();
        return new Around(Set(before), Set(after));
    }

    private string Set(string text) => language.Typographer.Set(text);
}
