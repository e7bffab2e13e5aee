using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Builds the pages one by one, each from its file to its file: parses the text, resolves its links, renders it, and lets
/// it go again. A page for which nothing has changed since the build before is kept as it is.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class BuildPages(Flow<SiteData> data, Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<PageDocument, BuiltPage>
{
    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var answers = new Answers(index.Only);
        var environment = Environment();
        var before = context.Before.Environment == environment ? context.Before : BuildMemory.Empty;
        var pages = BuildContext.ForEach<PageDocument, BuiltPage>(
            [.. documents.Where(d => !d.IsBroken)], page => Keep(page, before, answers, context) ?? Build(page, answers, context));
        context.After = new BuildMemory(environment, pages.ToDictionary(p => p.Name)) { Index = index.Only };
        return pages;
    }

    private BuiltPage? Keep(PageDocument page, BuildMemory before, Answers answers, BuildContext context) =>
        before.Pages.TryGetValue(page.Name, out var built)
        && built.Stamp is { } stamp
        && built.Source == page.Source.Hash
        && (ReferenceEquals(before.Index, index.Only) || built.Answers == answers.To(built.Asked))
        && context.TryKeep(built.File, stamp)
            ? built
            : null;

    private BuiltPage? Build(PageDocument page, Answers answers, BuildContext context)
    {
        var site = new SiteView(index.Only);
        var diagnostics = context.Diagnostics.Part();
        var language = site.Language(page.Name.Language);
        var body = MarkdownParser.Parse(page.Source, page.TextStart, language.Folding, diagnostics);
        if (body.IsEmpty && !page.FrontMatter.IsDraft) diagnostics.Report(FileProblems.NoText(page.FirstLine));

        // Reported; without its text nothing can be said of it, and links to its anchors are not held against the pages that have them.
        if (page.Source.Problem is not null) return null;

        var text = new PageText(page, body, site);
        var anchors = PageAnchors.Gather(text, site, diagnostics);
        var links = new LinkResolver(site, diagnostics);
        var resolved = links.Resolve(text);
        var renderer = new MarkdownRenderer(site, text, resolved, diagnostics);
        var model = new PageComposer(site, theme.Only).Compose(page, renderer.Render(), renderer.Contents(), links.ResolveImage(page));

        var file = site.Find(page.Name.Key, page.Name.Language)!.File;
        var isSound = diagnostics.IsEmpty;
        var stamp = context.Diagnostics.HasErrors ? default(Files.FileStamp?) : Write();
        page.Source.Forget();
        var asked = site.Asked();
        return new BuiltPage
        {
            Name = page.Name,
            Source = page.Source.Hash,
            Asked = asked,
            Answers = answers.To(asked),
            Anchors = anchors,
            ToAnchors = resolved.ToAnchors,
            File = file,
            Stamp = isSound ? stamp : null,
        };

        Files.FileStamp? Write() =>
            Templates.ForPages.TryGetValue(page.FrontMatter.Template?.Text ?? Templates.Default, out var template)
                ? context.Write(file, Templates.Render(template(model), Buffers.OfThread.Page).Span)
                : null;
    }

    private ulong Environment() =>
        ContentHash.OfAll([BuildMemoryFormat.Generator.ToString()], ContentHash.Of(data.Only.SettingsFingerprint, theme.Only.Fingerprint));
}

/// <summary>Parses the texts that no published page is made of, for the sake of what is wrong with them: drafts, pages of the future, pages for each entry of an empty list.</summary>
/// <param name="data">The site's data.</param>
/// <param name="published">The pages that are published.</param>
public sealed class CheckUnpublished(Flow<SiteData> data, Flow<PageDocument> published) : IModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var sources = published.Documents.Select(p => p.Source).ToHashSet();
        foreach (var page in documents.Where(d => !d.IsBroken && !sources.Contains(d.Source)))
        {
            var body = MarkdownParser.Parse(page.Source, page.TextStart, data.Only.Language(page.Name.Language).Folding, context.Diagnostics);
            if (body.IsEmpty && !page.FrontMatter.IsDraft) context.Diagnostics.Report(FileProblems.NoText(page.FirstLine));
            page.Source.Forget();
        }

        return documents;
    }
}

/// <summary>Reports links to anchors that the page they lead to doesn't have.</summary>
/// <param name="all">All pages, those that could not be read among them.</param>
public sealed class CheckAnchors(Flow<PageDocument> all) : IModule<BuiltPage, BuiltPage>
{
    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var built = documents.ToDictionary(d => d.Name, d => d);
        foreach (var link in documents.SelectMany(d => d.ToAnchors))
        {
            // What could not be read has been reported, and is not held against the pages that link to it.
            if (!built.TryGetValue(link.Target, out var target) || target.Anchors.Contains(link.Anchor)) continue;
            var file = all.Documents.First(p => p.Name == link.Target).Source.Path;
            context.Diagnostics.Report(LinkProblems.NoSuchAnchor(link.Place, link.Anchor, file, target.Anchors));
        }

        return documents;
    }
}
