using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes the Atom feed of each language that has pages with a day.</summary>
public sealed class FeedsPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public FeedsPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.PostProcess, new MakeFiles(content.Index, theme.Theme, FeedsOf))
            .Output(new WriteFiles());

    private static IEnumerable<FileToMake> FeedsOf(SiteIndex site) =>
        site.Data.Languages.Where(l => site.FeedEntries(l.Code).Count > 0)
            .Select(l => new FileToMake(AtomFeed.PathOf(l.Code, site.Data.Site)[1..], _ => new AtomFeed(site).Make(l)));
}
