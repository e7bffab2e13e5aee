using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes a page at each old address that leads to the new one.</summary>
public sealed class RedirectsPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public RedirectsPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.Output, new MakeRedirects(content.Index, theme.Theme))
            .Output(new WriteFiles());
}
