using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes the feeds of each language that has pages with a day: Atom, RSS and JSON Feed.</summary>
public sealed class FeedsPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    // When all pages are built: what is wrong with a text has been told, and nobody else reads it any more.
    public FeedsPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.Output, content.Built, new MakeFeeds(content.Index, theme.Theme))
            .Output(new WriteFiles());
}
