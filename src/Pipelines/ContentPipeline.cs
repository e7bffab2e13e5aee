using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Turns the Markdown of <c>input/</c> into pages: what happens to a page, from top to bottom.</summary>
public sealed class ContentPipeline : Pipeline
{
    /// <summary>The pages as they were read, one for each file.</summary>
    public Flow<PageDocument> Read { get; }

    /// <summary>All pages, drafts and pages with a date in the future among them.</summary>
    public Flow<PageDocument> All { get; }

    /// <summary>The pages that are published, those that show a source in place of a translation among them.</summary>
    public Flow<PageDocument> Pages { get; }

    /// <summary>The snippets that pages can include.</summary>
    public Flow<Snippet> Snippets { get; }

    /// <summary>Everything that a page may refer to, one document: from here on every address is known.</summary>
    public Flow<SiteIndex> Index { get; }

    /// <summary>What is left of the pages once they are built.</summary>
    public Flow<BuiltPage> Built { get; }

    /// <summary>The files that pages refer to.</summary>
    public Flow<UsedFile> Used { get; }

    /// <summary>Lists the modules.</summary>
    public ContentPipeline(DataPipeline data, ThemePipeline theme, AssetsPipeline assets, TranslationsPipeline translations, LedgerPipeline ledger)
        : base(data, theme, assets, translations, ledger)
    {
        var defaults = Input(new FindTexts("input", "/" + DirectoryDefaults.FileName))
            .Process(new DropExcluded<SourceText>(data.Data, t => t.Path))
            .Process(new ReadDirectoryDefaults());
        Input(new ListFiles("input"))
            .Process(new CheckNames(data.Data));
        var texts = Input(new FindTexts("input", ".md", alsoKnownAs: [".markdown", ".md.txt"]))
            .Process(new DropExcluded<SourceText>(data.Data, t => t.Path));
        Snippets = texts.Process(new ParseSnippets(data.Data));
        Read = texts.Process(new ReadFrontMatter(data.Data, defaults));
        All = Read.Process(new EnumeratePages(data.Data))
            .Process(new DropTwins());
        Pages = All.Process(new DropUnpublished())
            .Process(new ShowSources(data.Data))
            .Process(new DivideLists(data.Data));
        Index = Pages.Process(new IndexSite(data.Data, All, Snippets, assets.Files, ledger.Ledger));

        Built = Pages.PostProcess(new BuildPages(data.Data, Index, theme.Theme, texts, translations.Setup))
            .PostProcess(new CheckAnchors(Pages));
        Built.PostProcess(new CheckStatement(data.Data, Index));
        Built.PostProcess(new CheckWeight(data.Data, Pages, assets.Files));
        Used = Built.PostProcess(new FindUsedFiles(data.Data, assets.Files));
        Used.Output(new TakeAsTheyAre(theme.Icons))
            .Output(new WriteFiles());
    }
}
