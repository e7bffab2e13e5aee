using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChemSter.Site.Tests.Translations;

namespace ChemSter.Site.Tests.Properties;

/// <summary>What holds for every site that has no mistake, tried on sites by chance.</summary>
public sealed class WholeBuildProperties
{
    private const int Sites = 30;

    private static readonly HtmlParser Parser = new();

    [Test]
    public void No_page_is_lost_and_none_is_invented() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            var built = site.BuildClean();
            var pages = built.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToHashSet();
            var expected = site.Published.Select(p => p.File)
                .Concat(site.Published.Where(p => p.Page.HasFormer).Select(p => $"former/{p.Page.Number}-{p.Language}/index.html"))
                .Concat(site.Languages.Where(_ => site.HasSearch).Select(l => l == site.Languages[0] ? "search/index.html" : $"{l}/search/index.html"))
                .Append("404.html").ToHashSet();
            return Difference(expected, pages, "lost", "invented");
        },
        Sites);

    [Test]
    public void Every_link_leads_to_a_file_and_every_fragment_to_an_id() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            var built = site.BuildClean();
            var pages = PagesOf(built);
            var home = new Uri("https://random.example" + site.BasePath);
            foreach (var (file, page) in pages)
            {
                // The page of unknown addresses may be shown at any of them; it names all from the root.
                var address = new Uri(home, file.Replace("index.html", "", StringComparison.Ordinal));
                foreach (var written in page.All.SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("data-index"), e.GetAttribute("data-engine") }).OfType<string>())
                {
                    var target = new Uri(address, written);
                    if (target.Host != home.Host) continue;
                    if (!target.AbsolutePath.StartsWith(site.BasePath, StringComparison.Ordinal)) return $"{file}: {written} is outside {site.BasePath}";
                    var path = target.AbsolutePath[site.BasePath.Length..];
                    if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
                    if (!built.ContainsKey(path)) return $"{file}: {written} leads to no file";
                    if (target.Fragment.Length > 1 && pages.TryGetValue(path, out var there) && there.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null) return $"{file}: {written} leads to no id";
                }
            }

            return null;
        },
        Sites);

    [Test]
    public void Languages_of_a_page_name_each_other_and_the_sitemap_has_what_may_be_found() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            var built = site.BuildClean();
            var home = "https://random.example" + site.BasePath;
            var groups = PagesOf(built).Where(p => site.Published.Any(q => q.File == p.Key)).ToDictionary(
                p => home + p.Key.Replace("index.html", "", StringComparison.Ordinal),
                p => p.Value.QuerySelectorAll("link[rel=alternate][hreflang]").Where(l => l.GetAttribute("hreflang") != "x-default").Select(l => l.GetAttribute("href")!).ToHashSet());
            foreach (var (address, others) in groups)
            {
                if (others.Count == 0) continue;
                if (!others.Contains(address)) return $"{address} does not name itself";
                if (others.Any(o => !groups.TryGetValue(o, out var back) || !back.SetEquals(others))) return $"{address} is not named back by all";
            }

            XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
            var listed = XDocument.Parse(Encoding.UTF8.GetString(built["sitemap.xml"])).Descendants(map + "loc").Select(l => l.Value).ToHashSet();
            var expected = site.Published.Where(p => !p.Page.IsHidden).Select(p => home + p.File.Replace("index.html", "", StringComparison.Ordinal))
                .Concat(PagesOf(built).Where(p => p.Key.EndsWith("search/index.html", StringComparison.Ordinal) && p.Value.QuerySelector("meta[name=robots][content*=noindex]") is null).Select(p => home + p.Key.Replace("index.html", "", StringComparison.Ordinal))).ToHashSet();
            return Difference(expected, listed, "not in the sitemap", "in the sitemap");
        },
        Sites);

    [Test]
    public void A_page_that_is_parsed_and_written_is_parsed_alike_and_no_id_comes_twice() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            foreach (var (file, page) in PagesOf(site.BuildClean()))
            {
                if (Parser.ParseDocument("<!DOCTYPE html>" + page.DocumentElement.OuterHtml).DocumentElement.OuterHtml != page.DocumentElement.OuterHtml) return $"{file} is parsed in two ways";
                if (page.QuerySelectorAll("[id]").GroupBy(e => e.Id).FirstOrDefault(g => g.Count() > 1) is { } twice) return $"{file} has the id {twice.Key} twice";
            }

            return null;
        },
        Sites);

    [Test]
    public void Sites_that_are_built_side_by_side_are_what_each_is_by_itself() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            var alone = site.BuildClean();
            var together = new IReadOnlyDictionary<string, byte[]>[3];
            Parallel.For(0, together.Length, i => together[i] = site.BuildClean());
            return together.Select(t => Changed(alone, t)).FirstOrDefault(c => c.Count > 0) is { } files ? string.Join(' ', files) : null;
        },
        Sites / 2);

    [Test]
    public void Another_base_path_changes_addresses_and_nothing_else() => FixedSamples.Hold(
        RandomSite.Any,
        site =>
        {
            var (one, other) = ((site with { BasePath = "/" }).BuildClean(), (site with { BasePath = "/quite/elsewhere/" }).BuildClean());
            if (Difference([.. one.Keys.Where(IsPage)], [.. other.Keys.Where(IsPage)], "only at the root", "only elsewhere") is { } files) return files;
            foreach (var (file, bytes) in one.Where(f => IsPage(f.Key)))
            {
                if (WithoutPolicy(bytes) != WithoutPolicy(other[file]).Replace("/quite/elsewhere/", "/", StringComparison.Ordinal)) return $"{file} differs in more than addresses";
            }

            return null;
        },
        Sites);

    [Test]
    public void A_language_that_goes_takes_its_pages_along_and_no_word_of_others() => FixedSamples.Hold(
        RandomSite.InTwoLanguages,
        site =>
        {
            var without = site with { Languages = [site.Languages[0]], Pages = [.. site.Pages.Where(p => p.IsIn(site.Languages[0], site.Languages)).Select(p => p with { LanguageChoice = 2 })] };
            if (without.Pages.Any(p => p.Section is { } s && without.Pages.All(q => q.Key != $"section-{s}/index"))) return null;
            var (before, after) = (PagesOf(site.BuildClean()), PagesOf(without.BuildClean()));
            foreach (var (_, _, file) in without.Published)
            {
                if (!after.TryGetValue(file, out var page)) return $"{file} went along";
                // Links to pages of the site were chosen by their number, and are others now.
                if (page.QuerySelector("h1")!.TextContent != before[file].QuerySelector("h1")!.TextContent) return $"{file} says something else";
                if (page.QuerySelectorAll("[hreflang]").Any(e => e.GetAttribute("hreflang") == site.Languages[1])) return $"{file} still names the language";
            }

            return after.Keys.FirstOrDefault(f => f.StartsWith(site.Languages[1] + "/", StringComparison.Ordinal)) is { } left ? $"{left} is left" : null;
        },
        Sites);

    [Test]
    public void Without_anything_that_depends_on_the_day_the_day_changes_nothing() => FixedSamples.Hold(
        RandomSite.Any,
        site => Changed(site.BuildClean(new DateOnly(2026, 1, 1)), site.BuildClean(new DateOnly(2031, 7, 5))) is { Count: > 0 } changed ? string.Join(' ', changed) : null,
        Sites / 2);

    [Test]
    public void A_page_that_comes_changes_only_pages_that_list_it() => FixedSamples.Hold(
        RandomSite.WithSections,
        site =>
        {
            var section = site.Pages.Last(p => p.IsIndex && p.Section is not null).Section!.Value;
            var added = new RandomSitePage([7], 2, section) { Number = 99, Key = $"section-{section}/page-99", Section = section };
            var lists = site.Published.Where(p => p.Page.Section == section || p.Page.Blocks.Any(b => b % 8 == 5)).Select(p => p.File)
                .Concat(PagesOf(site.BuildClean()).Keys.Where(f => f.Contains("search", StringComparison.Ordinal) || f == "404.html")).ToHashSet();
            // Links are chosen among all pages; the new one comes last, and must not be chosen.
            var with = site.Write();
            foreach (var language in site.Languages) with.With(RandomSite.PathOf(added, language), site.TextOf(added, language));
            var (result, after) = RandomSite.Build(with);
            if (result.Diagnostics.Count > 0) return result.Diagnostics[0].Message.English;
            var changed = Changed(site.BuildClean(), after).Where(f => IsPage(f) && !f.Contains("page-99", StringComparison.Ordinal) && !lists.Contains(f)).ToList();
            return changed.Count == 0 ? null : $"changed without a list: {string.Join(' ', changed)}";
        },
        Sites);

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static Dictionary<string, IHtmlDocument> PagesOf(IReadOnlyDictionary<string, byte[]> built) =>
        built.Where(f => IsPage(f.Key)).ToDictionary(f => f.Key, f => Parser.ParseDocument(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);

    // Hashes of scripts that name the base path are in the policy, and in the names of files made of it.
    private static string WithoutPolicy(byte[] page)
    {
        var document = Parser.ParseDocument(Encoding.UTF8.GetString(page));
        document.QuerySelector("meta[http-equiv='Content-Security-Policy' i]")?.Remove();
        foreach (var name in new[] { "data-index" })
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]")) element.RemoveAttribute(name);
        }

        return document.DocumentElement.OuterHtml;
    }

    private static List<string> Changed(IReadOnlyDictionary<string, byte[]> one, IReadOnlyDictionary<string, byte[]> other) =>
        [.. one.Keys.Union(other.Keys).Where(f => !(one.TryGetValue(f, out var a) && other.TryGetValue(f, out var b) && a.AsSpan().SequenceEqual(b)))];

    private static string? Difference(HashSet<string> expected, HashSet<string> found, string missing, string more) =>
        expected.SetEquals(found) ? null : $"{missing}: {string.Join(' ', expected.Except(found))}; {more}: {string.Join(' ', found.Except(expected))}";
}
