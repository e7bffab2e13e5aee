using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes the list of the open data's files, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
public sealed class OpenDataComposer(SiteView site, Language language)
{
    /// <summary>The anchor of the list, by which a page that shows it is known.</summary>
    public const string Anchor = "open-data";

    /// <summary>The list for its template.</summary>
    public OpenDataModel Compose(OpenDataFiles files)
    {
        var texts = language.OpenData!;
        var settings = site.Settings.OpenData!;
        var (before, after) = texts.Licence.Around();
        return new OpenDataModel(
            texts,
            [.. files.Files.Select(f => Compose(f, texts))],
            new Around(Set(before), Set(after)),
            new LinkModel(settings.Licence, settings.LicenceAddress),
            Set(texts.Publisher.With(files.Publisher)));
    }

    private OpenDataFileModel Compose(OpenDataFile file, OpenDataTexts texts)
    {
        var content = file.Dataset is { } dataset ? texts.NameOf(dataset.Name) : texts.Graph;
        if (file.Kind == OpenDataKind.Schema) content = texts.Schema.With(content);
        // A file of a few bytes has one kilobyte, as everywhere.
        var kilobytes = Math.Max(1, (file.Length + 512) / 1024);
        return new OpenDataFileModel(ShownName(file), site.Address.Link(file.Path), file.MediaType, Set(content), Set(texts.Kilobytes.With(language.Format(kilobytes))));
    }

    // A schema has its dataset's name; its folder tells the two apart.
    private static string ShownName(OpenDataFile file) => file.Path[OpenDataFiles.Folder.Length..];

    private string Set(string text) => language.Typographer.Set(text);
}
