using System.Xml.Linq;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class SitemapTests(WholeSite site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Orders = ["loc", "loc link", "loc lastmod", "loc lastmod link"];

    private List<XElement> Entries => [.. Root.Elements(Sitemaps + "url")];

    private XElement Root => XDocument.Parse(site.Built.Text("sitemap.xml")).Root!;

    [Test]
    public void Only_elements_of_the_protocol_stand_in_it_in_their_order()
    {
        Assert.That(Root.Name, Is.EqualTo(Sitemaps + "urlset"));
        Assert.That(Root.Elements().Select(e => e.Name), Is.All.EqualTo(Sitemaps + "url"));
        var orders = Entries.Select(e => string.Join(' ', e.Elements().Select(c => c.Name.LocalName).Distinct())).Distinct();
        Assert.That(orders, Is.SubsetOf(Orders));
        Assert.That(site.Built.Text("sitemap.xml"), Does.StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
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
}
