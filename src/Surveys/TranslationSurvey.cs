using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Surveys;

/// <summary>All texts of a site with their translations, as they stand in its files: what the commands for translators work on.</summary>
/// <param name="Data">The site's data.</param>
/// <param name="Setup">The checks, and what was accepted so far.</param>
/// <param name="Texts">The texts, one for each language that each is to be had in besides its own: pages, snippets, data files, in ordinal order of their keys.</param>
public sealed record TranslationSurvey(SiteData Data, TranslationSetup Setup, IReadOnlyList<TextToTranslate> Texts)
{
    /// <summary>Reads the texts of a site without building it.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="found">What is wrong with its files.</param>
    /// <returns>The texts; null where the site's settings or languages can't be read.</returns>
    public static TranslationSurvey? Read(BuildOptions options, out IReadOnlyList<Diagnostic> found)
    {
        var site = new SiteReading(options);
        var survey = site.IsRead ? Read(site.Pipelines, site.Diagnostics) : null;
        found = site.Diagnostics.Sorted();
        return survey;
    }

    private static TranslationSurvey Read(SitePipelines pipelines, DiagnosticBag diagnostics)
    {
        var data = pipelines.Data.Data.Only;
        IEnumerable<TextToTranslate> texts =
        [
            .. pipelines.Content.Read.Documents.Where(p => !p.IsBroken).GroupBy(p => p.Name.Key).SelectMany(page => OfPage([.. page], data, diagnostics)),
            .. Of(pipelines.Content.Snippets.Documents.Select(s => BlockReader.Read(s.Body, data.Language(s.Language), data.Site.Languages)), data),
            .. Of(data.Languages.SelectMany(l => DataVersions.In(l, data)), data),
        ];
        return new TranslationSurvey(data, pipelines.Translations.Setup.Only, [.. texts.OrderBy(t => t.Source.Key, StringComparer.Ordinal)]);
    }

    private static IEnumerable<TextToTranslate> OfPage(PageDocument[] pages, SiteData data, DiagnosticBag diagnostics)
    {
        var source = PageVersions.SourceOf(pages, data.Site.DefaultLanguage);
        var reason = pages.Any(p => p.FrontMatter.NotTranslated is not null) ? "translate: false" : null;
        var versions = pages.ToDictionary(p => p.Name.Language, p => Read(p, data, diagnostics));
        if (versions[source.Name.Language] is not { } original) yield break;
        foreach (var language in data.Site.Languages.Where(l => l != source.Name.Language))
        {
            yield return new TextToTranslate(original, language, versions.GetValueOrDefault(language), new PageName(source.Name.Key, language).Path) { NotTranslated = reason };
        }
    }

    // Of a text that can't be read nobody can say how far its translation is.
    private static TextVersion? Read(PageDocument page, SiteData data, DiagnosticBag diagnostics)
    {
        var language = data.Language(page.Name.Language);
        var body = MarkdownParser.Parse(page.Source, page.TextStart, language.Folding, diagnostics, allowsHtml: data.Site.AllowsHtml);
        return body.IsUnreadable ? null : BlockReader.Read(page, body, language, data.Site.Languages);
    }

    private static IEnumerable<TextToTranslate> Of(IEnumerable<TextVersion> versions, SiteData data)
    {
        foreach (var text in versions.GroupBy(v => v.Key, StringComparer.Ordinal))
        {
            var source = text.FirstOrDefault(v => v.Language.Code == data.Site.DefaultLanguage) ?? text.First();
            foreach (var language in data.Site.Languages.Where(l => l != source.Language.Code))
            {
                yield return new TextToTranslate(
                    source, language, text.FirstOrDefault(v => v.Language.Code == language), source.IsData ? source.Source.Path : new PageName(source.Key, language).Path);
            }
        }
    }
}
