using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;
using ChemSter.Site.Search;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Builds the pages one by one, each from its file to its file: parses the text, resolves its links, renders it, and lets
/// it go again. A page for which nothing has changed since the build before is kept as it is.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
/// <param name="texts">The texts of the pages.</param>
/// <param name="translations">The checks of translations, which go over pages while they are built.</param>
public sealed class BuildPages(Flow<SiteData> data, Flow<SiteIndex> index, Flow<ThemeFiles> theme, Flow<SourceText> texts, Flow<TranslationSetup> translations)
    : IModule<PageDocument, BuiltPage>
{
    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var answers = new Answers(index.Only);
        var environment = BuildMemory.EnvironmentOf(data.Only, theme.Only);
        var before = context.Before.Environment == environment ? context.Before : BuildMemory.Empty;
        var versions = new VersionGathering(translations.Only, index.Only, context.Diagnostics);
        if (ReferenceEquals(before.Index, index.Only) && before.InOrder.Count == documents.Count) return BuildChanged(documents, before, answers, versions, context);
        var pages = BuildContext.ForEach<PageDocument, BuiltPage>(
            [.. documents.Where(d => !d.IsBroken)], page => Keep(page, before, answers, versions, context) ?? Build(page, answers, versions, context)).ToArray();
        MarkUnsound(pages, versions);
        Leave(new BuildMemory(environment, pages), Enumerable.Range(0, pages.Length), context);
        return pages;
    }

    // The index is the same, and so are the pages in their order and all answers: only pages whose texts have changed can be others.
    private BuiltPage[] BuildChanged(IReadOnlyList<PageDocument> documents, BuildMemory before, Answers answers, VersionGathering versions, BuildContext context)
    {
        var pages = before.InOrder.ToArray();
        // A page on which one searches names an index that changes with every text.
        IReadOnlyList<int> suspects = [.. FindSuspects(before).Union(SearchPages(documents))];
        if (!context.TryKeepAllPagesBut(suspects.Select(i => pages[i].File))) suspects = [.. Enumerable.Range(0, pages.Length)];
        List<int> changed = [.. suspects.Where(i => !IsKept(pages[i], documents[i], versions, context) || !HasSameIndex(pages[i], documents[i], answers))];
        var built = BuildContext.ForEach<int, BuiltPage>(changed, i => Build(documents[i], answers, versions, context));
        foreach (var (page, i) in built.Zip(changed)) pages[i] = page;
        MarkUnsound(pages, versions);
        Leave(new BuildMemory(before.Environment, pages), changed, context);
        return pages;
    }

    private IReadOnlyList<int> FindSuspects(BuildMemory before)
    {
        var (then, now) = (before.Texts, texts.Documents);
        if (then is null || then.Count != now.Count || !ReferenceEquals(before.Translations, translations.Only)) return [.. Enumerable.Range(0, before.InOrder.Count)];
        var suspects = new SortedSet<int>(before.Unsound);
        for (var i = 0; i < now.Count; i++)
        {
            if (!ReferenceEquals(then[i], now[i])) suspects.UnionWith(index.Only.PagesOf(now[i].Path).SelectMany(p => index.Only.VersionsOf(p.Name.Key)).SelectMany(v => index.Only.PlacesOf(v.Source.Path)));
        }

        return [.. suspects];
    }

    private void Leave(BuildMemory memory, IEnumerable<int> built, BuildContext context) => context.After = memory with
    {
        IndexFingerprint = index.Only.Fingerprint,
        Index = index.Only,
        Texts = texts.Documents,
        Translations = translations.Only,
        Unsound = [.. built.Where(i => memory.InOrder[i].Stamp is null)],
    };

    // A text that Markdown understands otherwise than its author has other blocks than its translation: that is one mistake, not two. So is a title that is missing,
    // which has been told. A mere warning is none of these, whether or not it holds back publication.
    private static bool IsBroken(DiagnosticBag diagnostics) =>
        !diagnostics.IsEmpty && diagnostics.Sorted().Any(d => d is { Severity: Severity.Error, IsRaised: false } && d.Code.StartsWith("SITE6", StringComparison.Ordinal));

    // What was found in a page and its translations is found, and told, again at the next build.
    private static void MarkUnsound(BuiltPage[] pages, VersionGathering versions)
    {
        for (var i = 0; i < pages.Length && versions.HasFindings; i++)
        {
            if (versions.IsUnsound(pages[i].Name)) pages[i] = pages[i] with { Stamp = null };
        }
    }

    private static bool IsKept(BuiltPage built, PageDocument page, VersionGathering versions, BuildContext context) =>
        built.Stamp is { } stamp && built.Source == page.Source.Hash && built.Surroundings == versions.SurroundingsOf(page) && context.TryKeepPage(built.File, stamp);

    private IEnumerable<int> SearchPages(IReadOnlyList<PageDocument> documents) =>
        data.Only.Languages.Any(l => index.Only.SearchPage(l.Code) is not null) ? documents.Index().Where(d => Searches(d.Item)).Select(d => d.Index) : [];

    private static bool Searches(PageDocument page) => page.FrontMatter.Template?.Text == Templates.Search;

    private static bool HasSameIndex(BuiltPage built, PageDocument page, Answers answers) => !Searches(page) || built.Answers == answers.To(built.Asked);

    private bool IsSearched(PageDocument page) => page is { FallbackOf: null, FrontMatter: { IsInSitemap: true, IsDraft: false } } && index.Only.SearchPage(page.Name.Language) is not null;

    // Where the index is made of the same as before, so are all answers, but for the name of what a search loads.
    private BuiltPage? Keep(PageDocument page, BuildMemory before, Answers answers, VersionGathering versions, BuildContext context) =>
        before.Pages.TryGetValue(page.Name, out var built)
        && built.Source == page.Source.Hash
        && ((before.IndexFingerprint == index.Only.Fingerprint && !Searches(page)) || built.Answers == answers.To(built.Asked))
        && (built.Search is not null || !IsSearched(page))
        && IsKept(built, page, versions, context)
            ? built
            : null;

    private BuiltPage Build(PageDocument page, Answers answers, VersionGathering versions, BuildContext context)
    {
        var site = new SiteView(index.Only);
        // What is wrong with a source is told with the source itself, and not of the pages that show it.
        var diagnostics = page.FallbackOf is null ? context.Diagnostics.Part() : new DiagnosticBag();
        var language = site.Language(page.TextLanguage);
        var body = MarkdownParser.Parse(page.Source, page.TextStart, language.Folding, diagnostics, data.Only.DirectionOf, data.Only.Site.AllowsHtml);
        if (body.IsEmpty && !page.FrontMatter.IsDraft) diagnostics.Report(FileProblems.NoText(page.FirstLine));
        var isUnreadable = body.IsUnreadable;

        var text = new PageText(page, body, site);
        foreach (var part in text.Bodies)
        {
            ToDoCheck.Check(part, part == body ? page.FrontMatter.Texts : [], page.FrontMatter.IsDraft, PageVersions.IsSource(page, data.Only.Site.DefaultLanguage), diagnostics);
            TextAdvice.Check(part, language, Advise);
        }

        var anchors = PageAnchors.Gather(text, site, diagnostics);
        var links = new LinkResolver(site, diagnostics);
        var resolved = links.Resolve(text);
        var renderer = new MarkdownRenderer(site, text, resolved, diagnostics);
        var model = new PageComposer(site, theme.Only).Compose(page, renderer.Render(), renderer.Contents(), links.ResolveImage(page));
        // The page on which one searches lists all others, one that was made for a year or a topic those of its news; its words would be theirs.
        var search = !IsSearched(page) ? null : Searches(page) || page.IsOfList ? SearchText.None : SearchTextReader.Read(model.Body.Span);

        var file = site.Find(page.Name.Key, page.Name.Language)!.File;
        var isSound = diagnostics.IsEmpty;
        var stamp = context.Diagnostics.HasErrors ? default(Files.FileStamp?) : Write();
        versions.Take(page, body, isWhole: !IsBroken(diagnostics) && page.FrontMatter is { Title.Length: > 0, Description.Length: > 0 });
        page.Source.Forget();
        var asked = site.Asked();
        return new BuiltPage
        {
            Name = page.Name,
            Source = page.Source.Hash,
            Asked = asked,
            Answers = answers.To(asked),
            Surroundings = versions.SurroundingsOf(page),
            Anchors = anchors,
            ToAnchors = resolved.ToAnchors,
            Search = search,
            File = file,
            IsUnreadable = isUnreadable,
            Stamp = isSound ? stamp : null,
        };

        void Advise(Diagnostic finding)
        {
            if (data.Only.Site.Severity.Apply(finding, page.FrontMatter.IsDraft) is { } judged) diagnostics.Report(judged);
        }

        Files.FileStamp? Write() =>
            Templates.ForPages.TryGetValue(page.FrontMatter.Template?.Text ?? Templates.Default, out var template)
                ? context.WritePage(file, Templates.RenderPage(template(model), theme.Only.Styles))
                : null;
    }
}
