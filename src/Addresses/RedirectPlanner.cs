using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Addresses;

/// <summary>Plans what visitors find at addresses that the site no longer has. Each way ends at a page, a file or another site: what leads on to an address
/// that leads on itself is sent to the end of the way at once.</summary>
/// <param name="plan">The addresses of the pages.</param>
/// <param name="taken">Every address that is taken, each with the place that says so.</param>
/// <param name="isFile">Whether there is a file to download at a path.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class RedirectPlanner(AddressPlan plan, Dictionary<string, SourceSpan> taken, Func<string, bool> isFile, DiagnosticBag diagnostics)
{
    private readonly SortedDictionary<string, FormerAddress> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RedirectRequest Request, SourceSpan Place)> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circles = new(StringComparer.Ordinal);

    /// <summary>The addresses at which visitors find something, in ordinal order.</summary>
    public IReadOnlyList<FormerAddress> Former => [.. _former.Values];

    /// <summary>The addresses at which nothing is any more, and nothing is meant to be.</summary>
    public IReadOnlySet<string> Gone => _gone;

    /// <summary>Takes the former addresses that a page names itself.</summary>
    public void Add(AddressRequest page)
    {
        foreach (var (written, span) in page.RedirectFrom)
        {
            if (PathOf(written, span) is not { } path || !Take(path, span)) continue;
            _former.Add(path, new FormerAddress(path, page.Language, span) { Page = plan.Find(page.Key, page.Language)! });
        }
    }

    /// <summary>Takes what is written of other addresses.</summary>
    public void Add(IReadOnlyList<RedirectRequest> requests)
    {
        foreach (var request in requests)
        {
            foreach (var (written, span) in request.From)
            {
                // Where nothing is to stand, a file may have been.
                var isNothing = request.To is null && request.Text is null;
                var path = isNothing && written.StartsWith('/') && !written.EndsWith('/') && Path.HasExtension(written) ? written : PathOf(written, span);
                if (path is null || !Take(path, span)) continue;
                if (isNothing) _gone.Add(path);
                _written.Add(path, (request, span));
            }
        }

        // Where a way ends at a text, the text has to be there, in whatever order the two are written.
        foreach (var (path, (request, place)) in _written.Where(w => w.Value.Request.To is null && !_gone.Contains(w.Key))) AddText(path, plan.LanguageOf(path), request, place);
        foreach (var (path, (request, _)) in _written)
        {
            if (request.To is { } to && Follow(path, plan.LanguageOf(path), to, [path]) is { } end) _former.Add(path, end with { Path = path });
        }
    }

    /// <summary>Leads on what surely follows from the rest: pages below a section that has moved, and parts of a list that has become shorter.</summary>
    public void Add(AddressLedger ledger)
    {
        foreach (var entry in ledger.Entries)
        {
            if (entry.Key is not { } key || taken.ContainsKey(entry.Path)) continue;
            if (plan.Find(key, entry.Language!) is { } page ? IsBelowMoved(entry.Path, page) : (page = plan.ListOfPart(key, entry.Language!)) is not null)
            {
                taken.Add(entry.Path, entry.Place!.Value);
                _former.Add(entry.Path, new FormerAddress(entry.Path, entry.Language!, entry.Place.Value) { Page = page });
            }
        }
    }

    private bool IsBelowMoved(string path, PageAddress page) =>
        TranslationKey.Ancestors(page.Key).Any(above => above != TranslationKey.Home && PathsAbove(path).Any(p => _former.TryGetValue(p, out var former) && former.Page is { } target && target.Key == above && target.Language == page.Language));

    private static IEnumerable<string> PathsAbove(string path)
    {
        for (var end = path.TrimEnd('/').LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..(end + 1)];
    }

    private bool Take(string path, SourceSpan span)
    {
        if (taken.TryAdd(path, span)) return true;
        diagnostics.Report(FileProblems.AddressTaken(span, path, taken[path]));
        return false;
    }

    private void AddText(string path, string language, RedirectRequest request, SourceSpan place)
    {
        if (request.Text!.In(language) is { Length: > 0 } text) _former.Add(path, new FormerAddress(path, language, place) { Text = text });
        else diagnostics.Report(LanguageProblems.TextMissing(place, language));
    }

    // Where the way from an address ends; null where it ends nowhere, which has been reported.
    private FormerAddress? Follow(string path, string language, (string Text, SourceSpan Span) to, List<string> way)
    {
        var place = to.Span;
        if (to.Text.StartsWith("https://", StringComparison.Ordinal)) return new FormerAddress(path, language, place) { Elsewhere = to.Text };
        var hash = to.Text.IndexOf('#', StringComparison.Ordinal);
        var (target, fragment) = hash < 0 ? (to.Text, "") : (to.Text[..hash], to.Text[hash..]);
        if (!target.StartsWith('/'))
        {
            if (plan.FindNearest(target, language) is { } page) return new FormerAddress(path, page.Language, place) { Page = page, Fragment = fragment };
            diagnostics.Report(LinkProblems.NoSuchPageInMenu(place, target, plan.Keys));
            return null;
        }

        if (plan.At(target) is { } there) return new FormerAddress(path, there.Language, place) { Page = there, Fragment = fragment };
        if (_former.TryGetValue(target, out var known)) return known with { Fragment = fragment.Length > 0 ? fragment : known.Fragment };
        if (way.Contains(target))
        {
            // A circle is told once, wherever one enters it.
            if (_circles.Add(way.SkipWhile(w => w != target).Min(StringComparer.Ordinal)!)) diagnostics.Report(LedgerProblems.Loop(place, [.. way, target]));
            return null;
        }

        if (_written.TryGetValue(target, out var next) && next.Request.To is { } further) return Follow(path, plan.LanguageOf(target), further, [.. way, target]);
        // Whether the file is published shows when all is built.
        if (!target.EndsWith('/')) return new FormerAddress(path, language, place) { File = target };
        diagnostics.Report(LinkProblems.NoSuchPageInMenu(place, target, plan.Pages.Select(p => p.Path)));
        return null;
    }

    // The address as a page has it; null where it is none, which has been reported.
    private string? PathOf(string written, SourceSpan span)
    {
        var path = written.StartsWith('/') && written.EndsWith('/') ? written : $"/{written.Trim('/')}/";
        // The host gives "/x/index.html" for "/x/": the two are one address.
        if (path.EndsWith("/index.html/", StringComparison.Ordinal)) path = path[..^"index.html/".Length];
        var parts = path.Trim('/').Split('/');
        if (path != "/" && IsOfFile(path, parts)) diagnostics.Report(LinkProblems.OldAddressOfFile(span));
        else if (path != "/" && parts.Any(p => p.Length == 0 || !p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~') || p.Trim('.').Length == 0)) diagnostics.Report(LinkProblems.BadOldAddress(span));
        else return path;
        return null;
    }

    // Where a file of the site lies, or may lie one day, no folder can. A host leads from /files/old.pdf to the page in a folder of that name.
    private bool IsOfFile(string path, string[] parts) =>
        parts[0] is "assets" || (parts[0] is "files" && (parts.Length == 1 || isFile(path[..^1]) || PathsAbove(path).Any(p => isFile(p[..^1]))))
        || parts[0] is ".well-known" || (parts[0] is "data" && parts.Any(p => Path.GetExtension(p) is ".json" or ".jsonld" or ".csv"))
        || parts.Any(p => AddressLedger.IsOfEverySite(p) || p is "site.webmanifest" or "feed.xml" or "rss.xml" or "feed.json" or ".nojekyll" or ".site-output"
            || p.EndsWith(".ics", StringComparison.Ordinal));
}
