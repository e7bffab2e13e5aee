using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes what the search loads: an index for each language that has a page to search on.</summary>
public sealed class SearchPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public SearchPipeline(DataPipeline data, ContentPipeline content, ThemePipeline theme)
        : base(data, content, theme) =>
        Begin(Phase.Output, content.Built, new MakeSearchIndices(data.Data, content.Index, theme.Theme))
            .Output(new WriteFiles());
}
