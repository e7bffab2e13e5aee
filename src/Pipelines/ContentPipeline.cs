using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Turns the Markdown of <c>input/</c> into pages: what happens to a page, from top to bottom.</summary>
public sealed class ContentPipeline : Pipeline
{
    /// <summary>The pages that are published.</summary>
    public Flow<PageDocument> Pages { get; }

    /// <summary>Everything that a page may refer to, one document: from here on every address is known.</summary>
    public Flow<SiteIndex> Index { get; }

    /// <summary>Lists the modules.</summary>
    public ContentPipeline(DataPipeline data, ThemePipeline theme, AssetsPipeline assets)
        : base(data, theme, assets)
    {
        var defaults = Input(new ReadTexts("input", "/" + DirectoryDefaults.FileName))
            .Process(new DropExcluded<SourceText>(data.Data, t => t.Path))
            .Process(new ReadDirectoryDefaults());
        var texts = Input(new ReadTexts("input", ".md"))
            .Process(new DropExcluded<SourceText>(data.Data, t => t.Path));
        var snippets = texts.Process(new ParseSnippets(data.Data));
        var all = texts.Process(new ParsePages(data.Data, defaults))
            .Process(new EnumeratePages(data.Data))
            .Process(new DropTwins());
        Pages = all.Process(new DropUnpublished())
            .Process(new CheckTranslations(data.Data, all))
            .Process(new CheckUniqueness());
        Index = Pages.Process(new IndexSite(data.Data, all, snippets, assets.Files));

        Pages.PostProcess(new CheckReferences(data.Data, Index));
        Pages.PostProcess(new ComposePages(Index, theme.Theme))
            .Output(new RenderPages());
        Pages.PostProcess(new FindUsedFiles(Index, assets.Files, theme.Icons))
            .Output(new WriteFiles());
    }
}
