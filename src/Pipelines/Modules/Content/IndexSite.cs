using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
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
