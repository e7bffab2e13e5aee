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
        var read = texts.Process(new ReadFrontMatter(data.Data, defaults));
        var all = read.Process(new EnumeratePages(data.Data))
            .Process(new DropTwins());
        Pages = all.Process(new DropUnpublished())
            .Process(new CheckTranslations(data.Data, all))
            .Process(new CheckUniqueness());
        Index = Pages.Process(new IndexSite(data.Data, all, snippets, assets.Files));

        read.PostProcess(new CheckUnpublished(data.Data, Pages));
        Pages.PostProcess(new CheckReferences(data.Data, Index));
        var built = Pages.PostProcess(new BuildPages(data.Data, Index, theme.Theme, texts))
            .PostProcess(new CheckAnchors(Pages));
        built.PostProcess(new FindUsedFiles(assets.Files, theme.Icons))
            .Output(new WriteFiles());
    }
}
