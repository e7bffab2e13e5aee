using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed partial class SitemapTests(WholeSite site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly XNamespace Images = "http://www.google.com/schemas/sitemap-image/1.1";

    private List<XElement> Entries => [.. Root.Elements(Sitemaps + "url")];

    private XElement Root => XDocument.Parse(site.Built.Text("sitemap.xml")).Root!;

    // The rules of the protocol's schema: https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd
    [Test]
    public void It_keeps_the_rules_of_the_protocol()
    {
        Assert.That(site.Built.Text("sitemap.xml"), Does.StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
        Assert.That(site.Built.Bytes("sitemap.xml"), Has.Length.LessThan(50 * 1024 * 1024));
        Assert.That(Entries, Has.Count.InRange(1, 50_000));
        Assert.That(Root.Name, Is.EqualTo(Sitemaps + "urlset"));
        Assert.That(Root.Elements().Select(e => e.Name), Is.All.EqualTo(Sitemaps + "url"));
        Assert.That(Entries.SelectMany(FaultsOf), Is.Empty);
    }

    [TestCase("<loc>https://a.example/</loc><lastmod>2025-13-01</lastmod>", "lastmod 2025-13-01")]
    [TestCase("<loc>https://a.example/</loc><lastmod>1.2.2025</lastmod>", "lastmod 1.2.2025")]
    [TestCase("<loc>http://a.example/</loc>", "loc http://a.example/")]
    [TestCase("<loc>/a/</loc>", "loc /a/")]
    [TestCase("<loc>https://a.example/ą</loc>", "loc https://a.example/ą")]
    [TestCase("<lastmod>2025-01-01</lastmod><loc>https://a.example/</loc>", "lastmod loc")]
    [TestCase("<loc>https://a.example/</loc><priority>1</priority>", "loc priority")]
    public void What_breaks_them_is_found(string entry, string expected) =>
        Assert.That(FaultsOf(XElement.Parse($"<url xmlns=\"{Sitemaps}\">{entry}</url>")), Has.Some.EqualTo(expected));

    [Test]
    public void It_names_the_pictures_that_each_page_shows()
    {
        foreach (var entry in Entries)
        {
            var address = entry.Element(Sitemaps + "loc")!.Value;
            var shown = site.Pages.Single(p => p.Address.AbsoluteUri == address).Main.QuerySelectorAll("img").Select(i => new Uri(site.Base, i.GetAttribute("src")).AbsoluteUri);
            var named = entry.Elements(Images + "image").Select(i => i.Element(Images + "loc")!.Value).ToList();
            Assert.That(named, Is.EquivalentTo(shown.Distinct()), address);
            Assert.That(named.Where(n => !site.Built.Has(site.FileAt(new Uri(n))!)), Is.Empty, address);
        }

        Assert.That(Root.Descendants(Images + "loc").Any(), Is.EqualTo(site == WholeSite.Fictional));
    }

    [Test]
    public void It_lists_every_page_once_but_those_that_do_not_want_to_be()
    {
        var unlisted = Sources.Published(site).Where(s => s.Value("sitemap") == "false").Select(s => Sources.PageOf(s, site).File).ToHashSet();
        Assert.That(unlisted, Has.Count.EqualTo(site == WholeSite.Fictional ? 3 : 0));
        Assert.That(
            Entries.Select(e => e.Element(Sitemaps + "loc")!.Value),
            Is.EquivalentTo(site.Translated.Where(p => !unlisted.Contains(p.File)).Select(p => p.Address.AbsoluteUri)));
    }

    [Test]
    public void Its_language_versions_are_those_that_the_pages_name()
    {
        foreach (var entry in Entries)
        {
            var address = entry.Element(Sitemaps + "loc")!.Value;
            var versions = entry.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value));
            Assert.That(versions, Is.EqualTo(site.Pages.Single(p => p.Address.AbsoluteUri == address).Alternates), address);
            Assert.That(entry.Elements(Xhtml + "link").Select(l => l.Attribute("rel")!.Value), Is.All.EqualTo("alternate"), address);
        }
    }

    [Test]
    public void A_page_that_gives_a_day_was_last_changed_on_it_and_the_later_one_counts()
    {
        var days = Sources.Published(site)
            .Where(s => (s.Value("updated") ?? s.Value("date")) is { Length: 10 } && s.Value("sitemap") != "false")
            .Select(s => (Sources.PageOf(s, site).Address.AbsoluteUri, (s.Value("updated") ?? s.Value("date"))!));
        var modified = Entries.Where(e => e.Element(Sitemaps + "lastmod") is not null)
            .Select(e => (e.Element(Sitemaps + "loc")!.Value, e.Element(Sitemaps + "lastmod")!.Value));
        Assert.That(modified, Is.EquivalentTo(days));
    }

    [Test]
    public void Robots_may_read_everything_and_learn_where_it_is() =>
        Assert.That(site.Built.Text("robots.txt"), Is.EqualTo($"User-agent: *\nAllow: /\n\nSitemap: {site.Base}sitemap.xml\n"));

    // A page may say no more than this, in this order: Google takes neither changefreq nor priority.
    private static IEnumerable<string> FaultsOf(XElement entry)
    {
        var order = string.Join(' ', entry.Elements().Select(e => e.Name.LocalName));
        if (!Order().IsMatch(order)) yield return order;
        foreach (var element in entry.Descendants().Where(e => e.Name.LocalName == "loc" && !IsAddress(e.Value))) yield return $"loc {element.Value}";
        foreach (var link in entry.Elements(Xhtml + "link").Where(l => !IsAddress(l.Attribute("href")?.Value ?? ""))) yield return $"link {link}";
        foreach (var day in entry.Elements(Sitemaps + "lastmod").Where(d => !DateOnly.TryParseExact(d.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) yield return $"lastmod {day.Value}";
    }

    // Written in full and escaped (RFC 3986), at most 2,048 characters.
    private static bool IsAddress(string text) =>
        text.Length is >= 12 and <= 2048 && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == "https" && url.AbsoluteUri == text;

    [GeneratedRegex("^loc( lastmod)?( link)*( image)*$")]
    private static partial Regex Order();
}
