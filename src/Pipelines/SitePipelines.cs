namespace ChemSter.Site.Pipelines;

/// <summary>All pipelines of a site, in the order in which they build on each other. A new one is a class and a line here.</summary>
public sealed class SitePipelines
{
    /// <summary>Puts a new set together. It can run again and again, one build after the other.</summary>
    public SitePipelines()
    {
        Data = new DataPipeline();
        Theme = new ThemePipeline(Data);
        Assets = new AssetsPipeline(Data);
        Translations = new TranslationsPipeline(Data);
        Ledger = new LedgerPipeline();
        Content = new ContentPipeline(Data, Theme, Assets, Translations, Ledger);
        Checks = new ChecksPipeline(Data, Assets, Content, Translations, Ledger);
        Pictures = new PicturesPipeline(Theme, Content);
        Redirects = new RedirectsPipeline(Content, Theme);
        Sitemap = new SitemapPipeline(Content, Theme);
        Feeds = new FeedsPipeline(Content, Theme);
        Calendars = new CalendarsPipeline(Content, Theme);
        Search = new SearchPipeline(Data, Content, Theme);
        OpenData = new OpenDataPipeline(Content, Theme);
        NotFound = new NotFoundPipeline(Content, Theme);
        WebFiles = new WebFilesPipeline(Data, Content, Theme);
        Editor = new EditorPipeline(Data, Content);
    }

    /// <summary><c>data/</c>: settings, languages, facts.</summary>
    public DataPipeline Data { get; }

    /// <summary><c>theme/</c>: styles, scripts, icons.</summary>
    public ThemePipeline Theme { get; }

    /// <summary>Pictures and downloads beside the pages.</summary>
    public AssetsPipeline Assets { get; }

    /// <summary><c>translations/</c>: what was accepted of translations, and how they are checked.</summary>
    public TranslationsPipeline Translations { get; }

    /// <summary>The addresses that were published before.</summary>
    public LedgerPipeline Ledger { get; }

    /// <summary><c>input/</c>: the pages.</summary>
    public ContentPipeline Content { get; }

    /// <summary>What may be wrong with the pages as a whole.</summary>
    public ChecksPipeline Checks { get; }

    /// <summary>Pictures in all formats and sizes, and social cards.</summary>
    public PicturesPipeline Pictures { get; }

    /// <summary>Pages at old addresses.</summary>
    public RedirectsPipeline Redirects { get; }

    /// <summary>sitemap.xml.</summary>
    public SitemapPipeline Sitemap { get; }

    /// <summary>Atom feeds.</summary>
    public FeedsPipeline Feeds { get; }

    /// <summary>Calendars of events.</summary>
    public CalendarsPipeline Calendars { get; }

    /// <summary>The indices that the search loads.</summary>
    public SearchPipeline Search { get; }

    /// <summary>The site's data as files for programs and spreadsheets.</summary>
    public OpenDataPipeline OpenData { get; }

    /// <summary>404.html.</summary>
    public NotFoundPipeline NotFound { get; }

    /// <summary>robots.txt, web manifests, security.txt, humans.txt, .nojekyll.</summary>
    public WebFilesPipeline WebFiles { get; }

    /// <summary>The editor in the browser, of sites that have one.</summary>
    public EditorPipeline Editor { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Pipeline> All => [Data, Theme, Assets, Translations, Ledger, Content, Checks, Pictures, Redirects, Sitemap, Feeds, Calendars, Search, OpenData, NotFound, WebFiles, Editor];
}
