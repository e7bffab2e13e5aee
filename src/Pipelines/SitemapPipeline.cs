using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes sitemap.xml with all language versions of each page. It is made beside the pages, for in a big site it takes its time.</summary>
public sealed class SitemapPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public SitemapPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.PostProcess, new MakeFile(content.Index, theme.Theme, "sitemap.xml", documents => documents.Sitemap()))
            .Output(new WriteFiles());
}
