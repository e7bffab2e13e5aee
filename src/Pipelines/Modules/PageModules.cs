using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>The defaults that folders give to their pages, by folder.</summary>
/// <param name="ByFolder">The defaults, by the folder's path with its slash.</param>
public sealed record FolderDefaults(IReadOnlyDictionary<string, DirectoryDefaults> ByFolder)
{
    /// <summary>What holds for a file: the defaults of the nearest folder that has some, which include those above.</summary>
    public DirectoryDefaults For(string path)
    {
        var own = PageName.FolderOf(path);
        for (var folder = own; folder.Length > 0; folder = PageName.FolderOf(folder.TrimEnd('/')))
        {
            if (ByFolder.TryGetValue(folder, out var defaults) && (defaults.IsRecursive || folder == own)) return defaults;
        }

        return DirectoryDefaults.None;
    }
}

/// <summary>Reads <c>_directory.yml</c> of all folders, those above first.</summary>
public sealed class ReadDirectoryDefaults : IPureModule<SourceText, FolderDefaults>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<FolderDefaults> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var byFolder = new Dictionary<string, DirectoryDefaults>(StringComparer.Ordinal);
        var all = new FolderDefaults(byFolder);
        foreach (var file in documents.OrderBy(d => d.Path.Count(c => c == '/')))
        {
            var folder = PageName.FolderOf(file.Path);
            byFolder[folder] = DirectoryDefaults.Read(file, all.For(folder.TrimEnd('/')), context.Diagnostics);
        }

        return [all];
    }
}

/// <summary>A snippet that pages can include.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Language">Its language.</param>
/// <param name="Body">Its text.</param>
public sealed record Snippet(string Path, string Language, MarkdownBody Body);

/// <summary>Parses the files whose names begin with an underscore: no pages, but pieces for pages.</summary>
/// <param name="data">The site's data.</param>
public sealed class ParseSnippets(Flow<SiteData> data) : IModule<SourceText, Snippet>
{
    private readonly OneByOne<SourceText, Snippet> _snippets = new();

    /// <summary>Whether a file is a snippet.</summary>
    public static bool IsSnippet(SourceText file) => file.Path.AsSpan(file.Path.LastIndexOf('/') + 1).StartsWith('_');

    /// <inheritdoc/>
    public IReadOnlyList<Snippet> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        _snippets.Make(documents, [data.Documents], context.Diagnostics, (file, diagnostics) => IsSnippet(file) ? Parse(file, diagnostics) : null);

    private Snippet? Parse(SourceText file, DiagnosticBag diagnostics) =>
        PageName.Read(file.Path, data.Only.Site.Languages, diagnostics) is { } name
            ? new Snippet(file.Path, name.Language, MarkdownParser.Parse(file, 0, data.Only.Language(name.Language).Folding, diagnostics, data.Only.DirectionOf, data.Only.Site.AllowsHtml))
            : null;
}

/// <summary>Reads what pages say of themselves: name and front matter. Their texts are let go again, to be parsed one by one when the pages are built.</summary>
/// <param name="data">The site's data.</param>
/// <param name="defaults">What folders give to their pages.</param>
public sealed class ReadFrontMatter(Flow<SiteData> data, Flow<FolderDefaults> defaults) : IModule<SourceText, PageDocument>
{
    private readonly OneByOne<SourceText, PageDocument> _pages = new();

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        _pages.Make(documents, [data.Documents, defaults.Documents], context.Diagnostics, (file, diagnostics) =>
            ParseSnippets.IsSnippet(file) ? null : Read(file, context.Heads, diagnostics));

    private PageDocument? Read(SourceText file, ConcurrentDictionary<string, PageHead>? heads, DiagnosticBag diagnostics)
    {
        var folder = defaults.Only.For(file.Path);
        if (heads is null) return Read(file, folder, diagnostics);
        var surroundings = ContentHash.Of(data.Only.SettingsFingerprint, folder.Fingerprint);
        if (heads.TryGetValue(file.Path, out var known) && known.Surroundings == surroundings && (ReferenceEquals(known.Text, file) || SaysTheSame(known.Page, folder)))
        {
            if (!ReferenceEquals(known.Text, file)) heads[file.Path] = known with { Text = file };
            foreach (var finding in known.Found) diagnostics.Report(finding);
            return known.Page;
        }

        var page = Read(file, folder, diagnostics);
        if (page is not null) heads[file.Path] = new PageHead(file, surroundings, page, diagnostics.Sorted());
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

/// <summary>Leaves out drafts and pages of the future; where they were asked for, pages of the future count as drafts.</summary>
public sealed class DropUnpublished : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context) =>
        context.Options.Drafts
            ? [.. documents.Select(d => d.FrontMatter.Date?.FirstDay > context.Clock.Today ? d with { FrontMatter = d.FrontMatter with { IsDraft = true } } : d)]
            : [.. documents.Where(d => !d.FrontMatter.IsDraft && !IsInFuture(d, context))];

    // A page may well wait for a year far ahead. One whose digits are those of a year around now in another order, or all but one, is a slip:
    // the page would never appear, and nobody would know why.
    private static bool IsSlip(int year, int now) =>
        Enumerable.Range(now - 1, 3).Select(y => (Near: $"{y}", Written: $"{year}"))
            .Any(y => y.Near.Order().SequenceEqual(y.Written.Order()) || (y.Near.Length == y.Written.Length && y.Near.Zip(y.Written).Count(d => d.First != d.Second) == 1));

    private static bool IsInFuture(PageDocument page, BuildContext context)
    {
        if (page.FrontMatter.Date is not { } date) return false;
        if (context.Clock.Today is { } today)
        {
            if (date.Year > today.Year + 5 && IsSlip(date.Year, today.Year) && page.FrontMatter.DatePlace is { } place) context.Diagnostics.Report(ValueProblems.StrangeYear(place, date.Year));
            return date.FirstDay > today;
        }

        context.Diagnostics.Report(ValueProblems.NoClock(page.FirstLine));
        return false;
    }
}
