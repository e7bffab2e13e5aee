using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes sitemap.xml with all language versions and pictures of each page. Without pictures it is made beside the pages, for in a big site it takes its time.</summary>
public sealed class SitemapPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public SitemapPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme)
    {
        Begin(Phase.PostProcess, new MakeSitemap(content.Index, theme.Theme)).Output(new WriteFiles());
        Begin(Phase.Output, content.Built, new MakeSitemapWithPictures(content.Index, theme.Theme)).Output(new WriteFiles());
    }
}
