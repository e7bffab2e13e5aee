using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes 404.html, which serves every language.</summary>
public sealed class NotFoundPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public NotFoundPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.Output, new MakeFile(content.Index, theme.Theme, "404.html", documents => documents.NotFound(), namesSearch: true))
            .Output(new WriteFiles());
}
