using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reads what pages say of themselves: name and front matter. Their texts are let go again, to be parsed one by one when the pages are built.</summary>
/// <param name="data">The site's data.</param>
/// <param name="defaults">What folders give to their pages.</param>
public sealed class ReadFrontMatter(Flow<SiteData> data, Flow<FolderDefaults> defaults) : IModule<SourceText, PageDocument>
{
    private readonly OneByOne<SourceText, PageDocument> _pages = new();

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        _pages.Make(documents, [data.Documents, defaults.Documents], context.Diagnostics, (file, diagnostics) =>
            ParseSnippets.IsSnippet(file) ? null : Read(file, context.RememberedPages, diagnostics));

    private PageDocument? Read(SourceText file, ConcurrentDictionary<string, RememberedPage>? remembered, DiagnosticBag diagnostics)
    {
        var folder = defaults.Only.For(file.Path);
        if (remembered is null) return Read(file, folder, diagnostics);
        var surroundings = ContentHash.Of(data.Only.SettingsFingerprint, folder.Fingerprint);
        if (remembered.TryGetValue(file.Path, out var known) && known.Surroundings == surroundings && (ReferenceEquals(known.Text, file) || SaysTheSame(known.Page, folder)))
        {
            if (!ReferenceEquals(known.Text, file)) remembered[file.Path] = known with { Text = file };
            foreach (var finding in known.Found) diagnostics.Report(finding);
            return known.Page;
        }

        var page = Read(file, folder, diagnostics);
        if (page is not null) remembered[file.Path] = new RememberedPage(file, surroundings, page, diagnostics.Sorted());
        return page;
    }

    // Most changes are in the text below; the page is then the very same document to all others, and no address is planned anew.
    private static bool SaysTheSame(PageDocument page, DirectoryDefaults folder)
    {
        page.Source.Forget();
        var isSame = FrontMatterFence.Find(page.Source, new DiagnosticBag()) is { } fence
            && fence.Body == page.TextStart
            && FrontMatterReader.Fingerprint(page.Source, fence, folder) == page.Fingerprint;
        page.Source.Forget();
        return isSame;
    }

    private PageDocument? Read(SourceText file, DirectoryDefaults folder, DiagnosticBag diagnostics)
    {
        if (PageName.Read(file.Path, data.Only.Site.Languages, diagnostics) is not { } name) return null;
        var fence = FrontMatterFence.Find(file, diagnostics);
        var frontMatter = fence is null ? null : FrontMatterReader.Read(file, fence.Value, folder, diagnostics, data.Only.Languages);
        // The words for it are looked for where they are needed first.
        if (frontMatter?.Reviewed is not null && data.Only.Language(name.Language).Freshness is null)
        {
            diagnostics.Report(YamlProblems.KeyMissing(new SourceText($"data/languages/{name.Language}.yml", "").LineSpan(1), FreshnessTexts.Section));
        }

        var page = new PageDocument
        {
            Name = name,
            Source = file,
            // A page that can't be read stays known, so that links to it are not reported as well.
            FrontMatter = frontMatter ?? new FrontMatter { Title = file.Path, Description = file.Path },
            FirstLine = file.LineSpan(1),
            TextStart = fence?.Body ?? 0,
            Fingerprint = fence is null ? 0 : FrontMatterReader.Fingerprint(file, fence.Value, folder),
            IsBroken = frontMatter is null,
        };
        file.Forget();
        return page;
    }
}
