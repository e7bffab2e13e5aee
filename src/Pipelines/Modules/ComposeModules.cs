using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Plans all addresses and puts together what pages may refer to.</summary>
/// <param name="data">The site's data.</param>
/// <param name="all">All pages, those that are not published among them.</param>
/// <param name="snippets">The snippets.</param>
/// <param name="files">The files beside the pages.</param>
public sealed class IndexSite(Flow<SiteData> data, Flow<PageDocument> all, Flow<Snippet> snippets, Flow<PublishedFile> files) : IPureModule<PageDocument, SiteIndex>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, all.Documents, snippets.Documents, files.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<SiteIndex> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var published = documents.ToHashSet<PageDocument>(ReferenceEqualityComparer.Instance);
        var unpublished = all.Documents.Where(p => !published.Contains(p)).Select(p => (p.Name.Key, p.Name.Language)).ToHashSet();
        var rest = HashOfRest(unpublished);
        if (context.Index?.Find(documents, rest) is { } known) return [known];

        var diagnostics = context.Diagnostics.Part();
        var plan = AddressPlan.Create([.. documents.Select(ToRequest)], data.Only.Languages, data.Only.Site.DefaultLanguage, diagnostics);
        var index = new SiteIndex(
            data.Only,
            new SiteAddress(data.Only.Site.BaseUrl),
            plan,
            documents,
            snippets.Documents.ToDictionary(s => s.Path, s => s.Body, StringComparer.Ordinal),
            files.Documents,
            unpublished)
        {
            Fingerprint = FingerprintOf(documents, rest),
        };
        if (diagnostics.IsEmpty) context.Index?.Keep(documents, rest, index);
        return [index];
    }

    private static ulong FingerprintOf(IReadOnlyList<PageDocument> pages, ulong rest)
    {
        var hash = rest;
        foreach (var page in pages)
        {
            hash = ContentHash.Of(page.Name.Key, ContentHash.Of(page.Name.Language, hash));
            hash = ContentHash.Of(page.Fingerprint ^ (page.FrontMatter.IsDraft ? 1UL : 0UL), hash);
        }

        return hash;
    }

    // Files are told apart by all that a page can know of them, their content aside, which their names stand for where pages show it.
    private ulong HashOfRest(HashSet<(string Key, string Language)> unpublished)
    {
        var hash = ContentHash.Of(data.Only.SettingsFingerprint, data.Only.FactsFingerprint);
        hash = ContentHash.OfAll(unpublished.Select(u => $"{u.Key} {u.Language}").Order(StringComparer.Ordinal), hash);
        hash = ContentHash.OfAll(snippets.Documents.Select(s => $"{s.Path} {s.Body.Source.Hash}"), hash);
        foreach (var file in files.Documents) hash = ContentHash.Of(Answers.OfFile(file, data.Only.Languages), ContentHash.Of(file.Source, hash));
        return hash;
    }

    private static AddressRequest ToRequest(PageDocument page) => new(
        page.Name.Key,
        page.Name.Language,
        page.FrontMatter.Slug?.Text,
        page.FrontMatter.Slug?.Span ?? page.FirstLine,
        page.FrontMatter.RedirectFrom.Count == 0 ? [] : [.. page.FrontMatter.RedirectFrom.Select(r => (r.Text, r.Span))]);
}

/// <summary>Finds the files that pages refer to; reports the others, and those that would take each other's place.</summary>
/// <param name="files">The files beside the pages.</param>
/// <param name="icons">The icons, which the theme publishes.</param>
public sealed class FindUsedFiles(Flow<PublishedFile> files, Flow<PublishedFile> icons) : IModule<BuiltPage, PublishedFile>
{
    private IReadOnlyList<BuiltPage> _pages = [];
    private HashSet<(string Path, string Language)> _named = [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var used = FindUsed(documents);
        foreach (var file in files.Documents.Where(f => !used.Contains(f.Source)))
        {
            context.Diagnostics.Report(LinkProblems.FileNotUsed(new SourceText(file.Source, "").Whole));
        }

        var taken = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        foreach (var file in files.Documents.Where(f => used.Contains(f.Source)))
        {
            if (taken.TryAdd(file.Path, file) || taken[file.Path].Content.Span.SequenceEqual(file.Content.Span)) continue;
            context.Diagnostics.Report(FileProblems.NameTaken(new SourceText(file.Source, "").Whole, file.Path, new SourceText(taken[file.Path].Source, "").Whole));
        }

        // The same picture in two folders, or in the theme too, is published once.
        return [.. taken.Values.ExceptBy(icons.Documents.Select(i => i.Path), f => f.Path)];
    }

    private HashSet<string> FindUsed(IReadOnlyList<BuiltPage> pages)
    {
        var changed = PageChanges.Between(_pages, pages);
        if (changed is null || !changed.All(i => FilesOf(_pages[i]).SequenceEqual(FilesOf(pages[i])))) _named = pages.SelectMany(FilesOf).ToHashSet();
        _pages = pages;
        var known = files.Documents.Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        return _named.Select(n => LocalFile.PathOf(n.Path, n.Language) is var own && known.Contains(own) ? own : n.Path).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Path, string Language)> FilesOf(BuiltPage page) =>
        page.Asked.Where(q => q.Kind == QuestionKind.File).Select(q => (q.Subject, q.Language));
}
