using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Adds a page for each translation that is missing where the site wants the source shown in its place. It has the
/// source's text and says so; its address is the one that the translation will have if it takes its name from its file.</summary>
/// <param name="data">The site's data.</param>
public sealed class ShowSources(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var site = data.Only.Site;
        if (!site.MissingTranslations.ShowsSources) return documents;
        var shown = new List<PageDocument>();
        // Which years and tags there are differs by language, so their pages have no counterpart; a long list is divided in each language by itself.
        foreach (var page in documents.Where(d => d.IsMade || d.FrontMatter.ForEach is null).GroupBy(d => d.Name.Key))
        {
            PageDocument[] versions = [.. page];
            if (versions.Length == site.Languages.Count || versions.Any(v => v.FrontMatter.NotTranslated is not null)) continue;
            var source = PageVersions.SourceOf(versions, site.DefaultLanguage);
            var template = source.FrontMatter.Template?.Text ?? Templates.Default;
            shown.AddRange(site.Languages
                .Where(l => PageVersions.In(versions, l) is null && site.MissingTranslations.For(page.Key, l, template) == MissingTranslation.ShowSource)
                .Select(l => InPlaceOf(source, l)));
        }

        return [.. documents, .. shown];
    }

    private static PageDocument InPlaceOf(PageDocument source, string language)
    {
        var titleLanguage = source.TitleLanguage ?? source.Name.Language;
        return source with
        {
            Name = source.Name with { Language = language },
            FallbackOf = source.Name,
            TitleLanguage = titleLanguage == language ? null : titleLanguage,
            Fingerprint = ContentHash.OfAll(["shown in place of a translation", source.Name.Language], source.Fingerprint),
            // Old addresses lead to the source, whose slug is in its own language.
            FrontMatter = source.FrontMatter with { Slug = null, RedirectFrom = [] },
        };
    }
}
