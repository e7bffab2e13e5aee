using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Finds out what has become of pages whose published addresses are gone, and says how an editor can lead visitors on.</summary>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="all">All pages, those that are not published among them.</param>
/// <param name="ledger">What was published.</param>
/// <param name="lost">The addresses that are gone.</param>
internal sealed class LostAddresses(SiteIndex site, IReadOnlyList<PageDocument> all, AddressLedger ledger, IReadOnlyList<PublishedAddress> lost)
{
    private readonly HashSet<string> _known = ledger.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
    private readonly Lazy<ILookup<(string, string), PageDocument>> _unpublished = new(() => all.ToLookup(p => (p.Name.Key, p.Name.Language)));
    private readonly Dictionary<string, List<PageAddress>> _newPages = new(StringComparer.Ordinal);

    /// <summary>What is to be told of an address that is gone; null where another finding tells it, or the page waits for its day.</summary>
    public Diagnostic? FindingOn(PublishedAddress address)
    {
        var (key, language, place) = (address.Key!, address.Language!, address.Place!.Value);
        if (site.Plan.Find(key, language) is { } moved) return IsToldAbove(address, moved) ? null : Moved(address, moved);
        if (_unpublished.Value[(key, language)].FirstOrDefault() is { } page) return page.FrontMatter.IsDraft ? LedgerProblems.IsDraft(page.FirstLine, address.Path, place) : null;
        if (Likely(address) is not { } near) return LedgerProblems.Gone(place, address.Path);
        var likely = site.Page(near);
        return WithOffer(LedgerProblems.Became(place, address.Path, likely.Source.Path, near.Key), likely, address.Path, isSafe: false);
    }

    private Diagnostic Moved(PublishedAddress address, PageAddress now)
    {
        var page = site.Page(now);
        var span = page.FrontMatter.Slug is { } slug && slug.Span.File == page.Source.Path ? slug.Span : page.FirstLine;
        return CanLead(page)
            ? WithOffer(LedgerProblems.Moved(span, address.Path, now.Path, address.Place!.Value), page, address.Path, isSafe: true)
            : LedgerProblems.MadePageMoved(address.Place!.Value, address.Path, now.Key);
    }

    // Where a section has moved, all below it has; once the section leads on, so does the rest.
    private bool IsToldAbove(PublishedAddress address, PageAddress now) =>
        TranslationKey.Ancestors(now.Key).Any(above => above != TranslationKey.Home && lost.Any(l => l.Key == above && l.Language == address.Language && l != address && address.Path.StartsWith(l.Path, StringComparison.Ordinal)));

    // Among the pages that are new: one of the same name in another folder, one with the same last part of its address, one with nearly the same name, the only one.
    private PageAddress? Likely(PublishedAddress address)
    {
        var candidates = NewPages(address.Language!);
        var (name, part) = (TranslationKey.NameOf(address.Key!), LastPart(address.Path));
        return candidates.Find(c => TranslationKey.NameOf(c.Key) == name)
            ?? candidates.Find(c => LastPart(c.Path) == part)
            ?? (Suggestion.For(part, candidates.Select(c => LastPart(c.Path))) is { } near ? candidates.Find(c => LastPart(c.Path) == near) : null)
            ?? (Suggestion.For(name, candidates.Select(c => TranslationKey.NameOf(c.Key))) is { } close ? candidates.Find(c => TranslationKey.NameOf(c.Key) == close) : null)
            ?? (candidates.Count == 1 && lost.Count(l => l.Language == address.Language) == 1 ? candidates[0] : null);
    }

    private List<PageAddress> NewPages(string language)
    {
        if (_newPages.TryGetValue(language, out var pages)) return pages;
        return _newPages[language] = [.. site.Plan.Pages.Where(p => p.Language == language && !_known.Contains(p.Path) && site.Page(p).FallbackOf is null)];
    }

    private static string LastPart(string path) => path.TrimEnd('/') is var trimmed ? trimmed[(trimmed.LastIndexOf('/') + 1)..] : "";

    // A file of which many pages are made can't say of one of them what its address was.
    private bool CanLead(PageDocument page) => page.FallbackOf is null && site.PagesOf(page.Source.Path).Count() == 1;

    private Diagnostic WithOffer(Diagnostic finding, PageDocument page, string address, bool isSafe)
    {
        if (!CanLead(page)) return finding;
        var order = new Bilingual($"dopisz „{address}” do dawnych adresów strony {page.Source.Path}", $"add “{address}” to the former addresses of {page.Source.Path}");
        return finding with { Fixes = [.. finding.Fixes, new Fix(order, isSafe, [Edit(page, address)])] };
    }

    private static FixEdit Edit(PageDocument page, string address)
    {
        var text = page.Source.Text;
        if (page.FrontMatter.RedirectFrom is [.., var last])
        {
            var line = last.Span.Line;
            var end = last.Span.End < text.Length && text[last.Span.End] is '"' or '\'' ? last.Span.End + 1 : last.Span.End;
            var isOneALine = line.TrimStart().StartsWith("- ", StringComparison.Ordinal);
            return new FixEdit(page.Source.Span(end, end), isOneALine ? $"\n{line[..line.IndexOf('-', StringComparison.Ordinal)]}- {address}" : $", {address}");
        }

        // Before the line that closes the settings.
        var at = text.LastIndexOf("\n---", page.TextStart - 1, StringComparison.Ordinal) + 1;
        return new FixEdit(page.Source.Span(at, at), $"redirect-from: [{address}]\n");
    }
}
