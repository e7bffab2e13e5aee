using ChemSter.Site.Addresses;
using ChemSter.Site.Characters;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Plans all addresses and puts together what pages may refer to.</summary>
/// <param name="data">The site's data.</param>
/// <param name="all">All pages, those that are not published among them.</param>
/// <param name="snippets">The snippets.</param>
/// <param name="files">The files beside the pages.</param>
/// <param name="ledger">What was published before.</param>
public sealed class IndexSite(Flow<SiteData> data, Flow<PageDocument> all, Flow<Snippet> snippets, Flow<PublishedFile> files, Flow<AddressLedger> ledger) : IPureModule<PageDocument, SiteIndex>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, all.Documents, snippets.Documents, files.Documents, ledger.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<SiteIndex> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var published = documents.ToHashSet<PageDocument>(ReferenceEqualityComparer.Instance);
        var unpublished = all.Documents.Where(p => !published.Contains(p)).Select(p => (p.Name.Key, p.Name.Language)).ToHashSet();
        var rest = HashOfRest(unpublished, data.Only.DependsOnDay ? context.Clock.Today : null);
        // Where former addresses lead is planned by the ledger too; no page shows it.
        var withLedger = ledger.Documents is [{ Source.Hash: var hash }] ? ContentHash.Of((ulong)hash, ContentHash.Of((ulong)(hash >> 64), rest)) : rest;
        if (context.Index?.Find(documents, withLedger) is { } known) return [known];

        var diagnostics = context.Diagnostics.Part();
        var address = new SiteAddress(data.Only.Site.BaseUrl);
        var plan = AddressPlan.Create([.. documents.Select(ToRequest)], data.Only.Languages, data.Only.Site.DefaultLanguage, diagnostics, WhatIsKnown(address));
        var index = new SiteIndex(
            data.Only,
            address,
            plan,
            documents,
            snippets.Documents.ToDictionary(s => s.Path, s => s.Body, StringComparer.Ordinal),
            files.Documents,
            unpublished,
            () => context.Clock.Today)
        {
            Fingerprint = FingerprintOf(documents, rest),
        };
        if (diagnostics.IsEmpty) context.Index?.Keep(documents, withLedger, index);
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
    private ulong HashOfRest(HashSet<(string Key, string Language)> unpublished, DateOnly? today)
    {
        var hash = ContentHash.Of(data.Only.SettingsFingerprint, data.Only.FactsFingerprint ^ (ulong)(today?.DayNumber ?? 0));
        hash = ContentHash.OfAll(unpublished.Select(u => $"{u.Key} {u.Language}").Order(StringComparer.Ordinal), hash);
        hash = ContentHash.OfAll(snippets.Documents.Select(s => $"{s.Path} {s.Body.Source.Hash}"), hash);
        foreach (var file in files.Documents) hash = ContentHash.Of(Answers.OfFile(file, data.Only.Languages), ContentHash.Of(file.Source, hash));
        return hash;
    }

    private KnownAddresses WhatIsKnown(SiteAddress address)
    {
        var paths = new Lazy<HashSet<string>>(() => files.Documents.Select(f => f.Path).ToHashSet(StringComparer.Ordinal));
        return new KnownAddresses
        {
            Redirects = [.. data.Only.Redirects.Select(r => new RedirectRequest([.. r.From.Select(f => (f.Text, f.Span))], r.To is { } to ? (address.OwnPath(to.Text), to.Span) : null, r.Text))],
            Ledger = ledger.Documents is [var published] ? published : AddressLedger.Empty,
            IsFile = path => paths.Value.Contains(path),
        };
    }

    private static AddressRequest ToRequest(PageDocument page) => new(
        page.Name.Key,
        page.Name.Language,
        page.FrontMatter.Slug?.Text,
        page.FrontMatter.Slug?.Span ?? page.FirstLine,
        page.FrontMatter.RedirectFrom.Count == 0 ? [] : [.. page.FrontMatter.RedirectFrom.Select(r => (r.Text, r.Span))]);
}

/// <summary>A file that pages refer to.</summary>
/// <param name="File">The file.</param>
/// <param name="IsAsItIs">Whether it is published as it is: pages link to it, or show it as it is.</param>
/// <param name="Plan">In which formats and sizes pages show it; null where they don't.</param>
public sealed record UsedFile(PublishedFile File, bool IsAsItIs, PicturePlan? Plan);

/// <summary>Finds the files that pages refer to; reports the others, and those that would take each other's place.</summary>
/// <param name="data">The site's data.</param>
/// <param name="files">The files beside the pages.</param>
public sealed class FindUsedFiles(Flow<SiteData> data, Flow<PublishedFile> files) : IModule<BuiltPage, UsedFile>
{
    private IReadOnlyList<BuiltPage> _pages = [];
    private HashSet<Question> _named = [];

    /// <inheritdoc/>
    public IReadOnlyList<UsedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var changed = PageChanges.Between(_pages, documents);
        if (changed is null || !changed.All(i => FilesOf(_pages[i]).SequenceEqual(FilesOf(documents[i])))) _named = documents.SelectMany(FilesOf).ToHashSet();
        _pages = documents;
        var (linked, shown) = (FilesNamed(QuestionKind.File), FilesNamed(QuestionKind.Picture));
        var used = new List<UsedFile>();
        foreach (var file in files.Documents)
        {
            var (isLinked, isShown) = (linked.Contains(file.Source), shown.Contains(file.Source));
            if (isLinked || isShown) used.Add(new UsedFile(file, isLinked || file.Plan is null, isShown ? file.Plan : null));
            else context.Diagnostics.Report(NotUsed(file.Source));
        }

        var taken = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        foreach (var file in used.Where(u => u.IsAsItIs).Select(u => u.File))
        {
            if (file.Picture is not null && PhotoPlace.IsIn(file.Content.Span)) AdviseOnPlace(file.Source, context.Diagnostics);
            if (taken.TryAdd(file.Path, file) || taken[file.Path].Content.Span.SequenceEqual(file.Content.Span) || ComposedLetters.AreTwins(file.Source, taken[file.Path].Source)) continue;
            context.Diagnostics.Report(FileProblems.NameTaken(new SourceText(file.Source, "").Whole, file.Path, new SourceText(taken[file.Path].Source, "").Whole));
        }

        return used;
    }

    // What pages show in other sizes is cleared of the place when it is made.
    private void AdviseOnPlace(string file, DiagnosticBag diagnostics)
    {
        if (data.Only.Site.Severity.Apply(WeightProblems.TellsPlace(new SourceText(file, "").Whole), isDraft: false) is { } judged) diagnostics.Report(judged);
    }

    private Diagnostic NotUsed(string file)
    {
        var place = new SourceText(file, "").Whole;
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (ending is ".tmp" or ".bak" or ".orig" or ".rej" or ".swp" or ".crdownload" or ".part") return FileProblems.LeftOver(place);
        return ending is ".docx" or ".doc" or ".odt" or ".rtf" or ".pages"
            ? FileProblems.DocumentIsNoPage(place, $"{Fingerprint.SafeName(Path.GetFileNameWithoutExtension(file))}.{data.Only.Site.DefaultLanguage}.md")
            : LinkProblems.FileNotUsed(place);
    }

    private HashSet<string> FilesNamed(QuestionKind kind)
    {
        var known = files.Documents.Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        return _named.Where(n => n.Kind == kind).Select(n => LocalFile.PathOf(n.Subject, n.Language) is var own && known.Contains(own) ? own : n.Subject).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Question> FilesOf(BuiltPage page) => page.Asked.Where(q => q.Kind is QuestionKind.File or QuestionKind.Picture);
}

/// <summary>Takes those of the used files that are published as they are.</summary>
/// <param name="icons">The icons, which the theme publishes.</param>
public sealed class TakeAsTheyAre(Flow<PublishedFile> icons) : IModule<UsedFile, PublishedFile>
{
    /// <inheritdoc/>
    // The same picture in two folders, or in the theme too, is published once.
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<UsedFile> documents, BuildContext context) =>
        [.. documents.Where(u => u.IsAsItIs).Select(u => u.File).ExceptBy(icons.Documents.Select(i => i.Path), f => f.Path)];
}
