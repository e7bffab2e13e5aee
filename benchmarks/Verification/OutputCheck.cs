using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using ChemSter.Site.Benchmarks.Content;

namespace ChemSter.Site.Benchmarks.Verification;

/// <summary>Looks whether a built site is the one that was asked for, before any figure counts: every page at its address, with
/// title, text, contents, alternates; links and pictures that lead somewhere; a complete site map; a page for what is not found.</summary>
/// <param name="shape">The site that was asked for.</param>
/// <param name="output">The folder with what was built.</param>
public sealed partial class OutputCheck(SiteShape shape, string output)
{
    private const int LeastWords = 350;
    private const int LinkSample = 300;
    private const int Told = 10;
    private readonly ConcurrentBag<string> _problems = [];

    /// <summary>Checks the site of a generator.</summary>
    public void CheckWhole()
    {
        Parallel.ForEach(shape.Pages, page =>
        {
            foreach (var words in SiteShape.Languages) CheckPage(page, words);
        });
        var step = Math.Max(1, shape.Size / LinkSample);
        Parallel.ForEach(shape.Pages.Where((_, i) => i % step == 0), page =>
        {
            foreach (var words in SiteShape.Languages) CheckLinks(shape.PathOf(page, words));
        });
        CheckSitemap();
        if (!File.Exists(Path.Combine(output, "404.html"))) _problems.Add("there is no 404.html");
        Tell();
    }

    /// <summary>Checks what the floor has built: as many pages, each with its text.</summary>
    public void CheckTextOnly()
    {
        foreach (var page in shape.Pages)
        {
            foreach (var words in SiteShape.Languages)
            {
                var file = Path.Combine(output, $"{SiteShape.KeyOf(page)}.{words.Language}", "index.html");
                if (!File.Exists(file)) _problems.Add($"{file}: missing");
                else if (page.Kind == PageKind.Article && CountWords(File.ReadAllText(file)) < LeastWords) _problems.Add($"{file}: too little text");
            }
        }

        Tell();
    }

    private void CheckPage(SitePage page, Vocabulary words)
    {
        var path = shape.PathOf(page, words);
        if (Read(path) is not { } html)
        {
            _problems.Add($"{path}: missing");
            return;
        }

        // Ours puts no-break spaces and typographic marks where the language wants them.
        Demand(path, html.Replace("&#xA0;", " ", StringComparison.Ordinal).Replace('\u00A0', ' '), $"<h1>{shape.TitleOf(page, words)}</h1>");
        Demand(path, html, $"<link rel=\"canonical\" href=\"{SiteShape.BaseUrl}{path}\"");
        foreach (var version in SiteShape.Languages) Demand(path, html, $"hreflang=\"{version.Language}\" href=\"{SiteShape.BaseUrl}{shape.PathOf(page, version)}\"");
        Demand(path, html, $"hreflang=\"x-default\" href=\"{SiteShape.BaseUrl}{shape.PathOf(page, SiteShape.Languages[1])}\"");
        Demand(path, html, "application/ld+json", "og:locale:alternate", "class=\"skip-link\"", "class=\"main-navigation\"", "class=\"languages\"", "class=\"site-footer\"");
        if (page.Kind == PageKind.Home) return;
        Demand(path, html, "class=\"breadcrumb\"");
        if (page.Kind == PageKind.Section)
        {
            var listed = shape.Articles.Count(a => a.Section == page.Section);
            if (PageListLinks(html) < listed) _problems.Add($"{path}: the list of {listed} pages is not complete");
            return;
        }

        Demand(path, html, "class=\"contents\"", "<table>", "<img", "<h2 id=", "<h3", "<li>", "rel=\"" + (page.Order == 1 ? "next" : "prev") + "\"", SiteShape.DateOf(page).ToString("O"));
        if (!html.Contains("footnote", StringComparison.OrdinalIgnoreCase)) _problems.Add($"{path}: no footnote");
        if (CountWords(html) < LeastWords) _problems.Add($"{path}: too little text");
    }

    private void CheckLinks(string path)
    {
        if (Read(path) is not { } html) return;
        foreach (Match link in References().Matches(html))
        {
            var target = WebUtility.HtmlDecode(link.Groups[1].Value);
            if (target.StartsWith("//", StringComparison.Ordinal)) continue;
            var parts = target.Split('#', 2);
            var there = parts[0].Length == 0 ? html : Read(parts[0]);
            if (there is null) _problems.Add($"{path}: “{target}” leads nowhere");
            else if (parts.Length == 2 && !there.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal)) _problems.Add($"{path}: “{target}” has no such anchor");
        }
    }

    private void CheckSitemap()
    {
        var maps = Directory.GetFiles(output, "sitemap*.xml", SearchOption.AllDirectories).Select(File.ReadAllText).Where(t => t.Contains("<urlset", StringComparison.Ordinal)).ToList();
        var expected = shape.Size * SiteShape.Languages.Count;
        var entries = maps.Sum(m => CountOf(m, "<loc>"));
        var alternates = maps.Sum(m => CountOf(m, "hreflang=\""));
        if (entries != expected) _problems.Add($"the site map has {entries} pages instead of {expected}");
        if (alternates != expected * (SiteShape.Languages.Count + 1)) _problems.Add($"the site map has {alternates} alternates instead of {expected * (SiteShape.Languages.Count + 1)}");
    }

    private string? Read(string path)
    {
        var file = output + Uri.UnescapeDataString(path) + (path.EndsWith('/') ? "index.html" : "");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private void Demand(string path, string html, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (!html.Contains(part, StringComparison.Ordinal)) _problems.Add($"{path}: no “{part}”");
        }
    }

    private void Tell()
    {
        if (_problems.IsEmpty) return;
        var sorted = _problems.Order(StringComparer.Ordinal).ToList();
        throw new BenchmarkException($"The output in {output} is not what it should be ({sorted.Count} problems):\n{string.Join('\n', sorted.Take(Told))}");
    }

    private static int PageListLinks(string html) => CountOf(html[html.IndexOf("class=\"page-list\"", StringComparison.Ordinal)..], "<a href=");

    private static int CountOf(string text, string part) => text.AsSpan().Count(part);

    private static int CountWords(string html) => Words().Count(Tags().Replace(html, " "));

    [GeneratedRegex("(?:href|src)=\"([/#][^\"]*)\"")]
    private static partial Regex References();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("\\p{L}+")]
    private static partial Regex Words();
}
