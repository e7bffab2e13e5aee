using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes sitemap.xml with all language versions of each page.</summary>
public sealed class SitemapPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public SitemapPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.Output, new MakeFile(content.Index, theme.Theme, "sitemap.xml", documents => documents.Sitemap()))
            .Output(new WriteFiles());
}
