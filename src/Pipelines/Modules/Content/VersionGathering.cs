using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Brings the versions of each page together while pages are built one by one, and checks them when the last has come: so each text
/// is parsed once, and none is kept longer than needed. Pages of which one has changed are built together, so none is waited for in vain.</summary>
/// <param name="setup">The checks.</param>
/// <param name="index">The site.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class VersionGathering(TranslationSetup setup, SiteIndex index, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, List<(PageDocument Page, TextVersion? Version)>> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageDocument> _firstOf = new(StringComparer.Ordinal);
    private readonly HashSet<PageName> _unsound = [];
    private readonly IReadOnlyList<string> _languages = setup.Data.Site.Languages;
    private readonly bool _isOff = setup.Data.Site.Severity.TellsNothing;

    /// <summary>Whether something was found in a page or its translations, so that both are to be told again at the next build.</summary>
    public bool IsUnsound(PageName page) => _unsound.Contains(page);

    /// <summary>Whether anything was found at all.</summary>
    public bool HasFindings => _unsound.Count > 0;

    /// <summary>Takes a page that was parsed. May be called from several threads.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Its text.</param>
    /// <param name="isWhole">Whether the text is sound enough to be compared.</param>
    public void Take(PageDocument page, MarkdownBody body, bool isWhole)
    {
        if (_isOff || page.FallbackOf is not null || !IsFirstOfItsFile(page)) return;
        // What could not be read has been reported; nothing is held against its translations.
        var version = isWhole && !body.IsUnreadable ? BlockReader.Read(page, body, setup.Data.Language(page.Name.Language), _languages) : null;
        var expected = index.VersionsOf(page.Name.Key);
        List<(PageDocument Page, TextVersion? Version)> all;
        lock (_waiting)
        {
            if (!_waiting.TryGetValue(page.Name.Key, out all!)) _waiting.Add(page.Name.Key, all = new(expected.Count));
            all.Add((page, version));
            if (all.Count < expected.Count(v => !v.IsBroken)) return;
            _waiting.Remove(page.Name.Key);
        }

        var source = PageVersions.SourceOf([.. all.Select(a => a.Page)], setup.Data.Site.DefaultLanguage);
        // The source may be a draft, or a page of the future: then what is published first is a translation all the same.
        var isComplete = !expected.Any(v => v.IsBroken) && (!UnpublishedOf(page.Name.Key).Any() || all.TrueForAll(a => (a.Page.FrontMatter.SourceLanguage?.Text ?? setup.Data.Site.DefaultLanguage) == source.Name.Language));
        var found = diagnostics.Part();
        setup.Check(all.First(a => a.Page == source).Version, all.Select(a => a.Version).OfType<TextVersion>(), found, isComplete);
        if (found.IsEmpty) return;
        lock (_unsound) _unsound.UnionWith(all.Select(a => a.Page.Name));
    }

    /// <summary>The hash of all that the checks of a page depend on besides its own text: its translations' texts, what was accepted of them, the data.</summary>
    public ulong SurroundingsOf(PageDocument page)
    {
        var hash = setup.Data.FactsFingerprint;
        foreach (var version in index.VersionsOf(page.Name.Key))
        {
            hash = ContentHash.Of((ulong)version.Source.Hash, hash);
            if (setup.Records.Count > 0 && setup.RecordOf(BlockReader.KeyOf(version.Source.Path, version.Name.Language), version.Name.Language)?.File is { } record) hash = ContentHash.Of((ulong)record.Hash, hash);
        }

        // One that is published no more, or not yet, may be the source of the others.
        foreach (var language in UnpublishedOf(page.Name.Key)) hash = ContentHash.Of(language, hash);
        return hash;
    }

    private IEnumerable<string> UnpublishedOf(string key) => index.Unpublished.Count == 0 ? [] : _languages.Where(l => index.Unpublished.Contains((key, l)));

    // Of the pages that one file is made into, one is checked for all: the first that all languages have, for lists differ by language.
    private bool IsFirstOfItsFile(PageDocument page)
    {
        return page is { IsMade: false, Part: null } || ReferenceEquals(_firstOf.GetOrAdd(page.Source.Path, FirstOf), page);
    }

    // Asked by each of the pages, and worked out once.
    private PageDocument FirstOf(string source) =>
        index.PagesOf(source).OrderByDescending(p => index.VersionsOf(p.Name.Key).Count).ThenBy(p => p.Name.Key, StringComparer.Ordinal).First();
}
