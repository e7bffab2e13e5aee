using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The Atom feeds: who has one, what is in it, and how it is found.</summary>
public sealed class FeedTests
{
    [TestCase("pl", "feed.xml", "https://fiction.example/site/o-sieci/zespol/historia/", "Kanał Atom")]
    [TestCase("en", "en/feed.xml", "https://fiction.example/site/en/about/team/history/", "Atom feed")]
    [TestCase("de", "de/feed.xml", "https://fiction.example/site/de/ueber-uns/team/geschichte/", "Atom-Feed")]
    [TestCase("ar", "ar/feed.xml", "https://fiction.example/site/ar/about/team/history/", "موجز Atom")]
    public void Each_language_with_a_page_of_a_day_has_a_feed_that_every_page_leads_to(string language, string file, string page, string words)
    {
        var site = WholeSite.Fictional;
        var feed = Load(site.Built.Bytes(file));

        Assert.That(feed.Language, Is.EqualTo(language));
        Assert.That(feed.Id, Is.EqualTo(site.AddressOf(file).AbsoluteUri));
        Assert.That(feed.Links.Single(l => l.RelationshipType == "self").Uri, Is.EqualTo(site.AddressOf(file)));
        Assert.That(feed.Links.Single(l => l.RelationshipType == "alternate").Uri, Is.EqualTo(site.AddressOf(file.Replace("feed.xml", "index.html", StringComparison.Ordinal))));
        Assert.That(feed.Authors.Single().Name, Is.EqualTo("Instytut Zmyśleń"));
        Assert.That(feed.LastUpdatedTime, Is.EqualTo(new DateTimeOffset(2021, 5, 11, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(feed.Items.Select(i => i.Id), Is.EquivalentTo(Sources.Published(site).Where(s => s.Language == language && s.Value("date")?.Length == 10).Select(s => Sources.PageOf(s, site).Address.AbsoluteUri)));
        var entry = feed.Items.Single(i => i.Id == page);
        Assert.That(entry.LastUpdatedTime, Is.EqualTo(new DateTimeOffset(2021, 3, 4, 0, 0, 0, TimeSpan.Zero)));
        var target = site.Pages.Single(p => p.Address.AbsoluteUri == entry.Id);
        Assert.That(entry.Links.Single().Uri, Is.EqualTo(target.Address));
        Assert.That(ReadText.Squeeze(entry.Title.Text), Is.EqualTo(ReadText.Of(target.Document.QuerySelector("h1")!)));
        Assert.That(entry.Summary.Text, Is.EqualTo(target.Meta("description")));

        foreach (var from in site.Pages.Where(p => p.Language == language))
        {
            var links = from.Document.QuerySelectorAll("head link[rel=alternate][type='application/atom+xml']").Select(l => l.GetAttribute("href"));
            Assert.That(links, Does.Contain("/site/" + file), from.File);
            Assert.That(from.Document.QuerySelectorAll("body > footer a[type='application/atom+xml']").Select(a => (a.GetAttribute("href"), ReadText.Of(a))), Is.EqualTo(new[] { ("/site/" + file, words) }), from.File);
        }
    }

    [Test]
    public void The_real_site_has_none()
    {
        Assert.That(WholeSite.Real.Built.Files, Has.None.EndsWith("feed.xml"));
        WholeSite.Real.EveryPage(p => p.Document.QuerySelectorAll("[type='application/atom+xml']").Select(ReadText.Tag));
    }

    [Test]
    public void The_newest_twenty_pages_that_are_published_and_have_a_day_are_in_it()
    {
        using var site = TestSite.Small();
        for (var day = 1; day <= 25; day++) site.WithPage($"n{day}.pl", $"Nowina {day}", "Tekst.", $"date: 2025-11-{day:00}").WithPage($"n{day}.en", $"News {day}", "Text.");
        site.WithPage("month.pl", "Miesiąc", "Tekst.", "date: 2025-12").WithPage("month.en", "Month", "Text.")
            .WithPage("draft.pl", "Szkic", "Tekst.", "date: 2025-12-24", "draft: true").WithPage("draft.en", "Draft", "Text.", "draft: true")
            .WithPage("future.pl", "Jutro", "Tekst.", "date: 2026-01-02").WithPage("future.en", "Tomorrow", "Text.", "date: 2026-01-02");
        var built = site.BuildClean();

        var feed = Load(built.Bytes("feed.xml"));
        Assert.That(feed.Items.Select(i => i.Title.Text), Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"Nowina {25 - i}")));
        Assert.That(feed.Items.Select(i => i.LastUpdatedTime), Is.Ordered.Descending);
        Assert.That(feed.LastUpdatedTime, Is.EqualTo(feed.Items.First().LastUpdatedTime));
        Assert.That(feed.Authors.Single().Name, Is.EqualTo("Mały serwis"));
        Assert.That(built.Has("en/feed.xml"), Is.False);
        Assert.That(built.Page("en/index.html").QuerySelector("[type='application/atom+xml']"), Is.Null);
    }

    [Test]
    public void A_feed_comes_changes_and_goes_with_its_pages()
    {
        using var site = TestSite.Small();
        site.BuildClean();
        Assert.That(Titles(), Is.Null);

        site.WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "date: 2025-05-05");
        Assert.That(Titles(), Is.EqualTo(new[] { "O nas" }));
        Assert.That(new BuiltSite(site.Output).Page("index.html").QuerySelector("head link[type='application/atom+xml']"), Is.Not.Null);
        var first = File.ReadAllBytes(Path.Combine(site.Output, "feed.xml"));
        Assert.That(Titles(), Is.EqualTo(new[] { "O nas" }));
        Assert.That(File.ReadAllBytes(Path.Combine(site.Output, "feed.xml")), Is.EqualTo(first));

        site.WithPage("about.pl", "O nas i „naszych”", "Tekst o nas.", "slug: o-nas", "date: 2025-05-06");
        Assert.That(Titles(), Is.EqualTo(new[] { "O nas i „naszych”" }));

        site.WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "date: 2025-05");
        Assert.That(Titles(), Is.Null);
        Assert.That(new BuiltSite(site.Output).Page("index.html").QuerySelector("head link[type='application/atom+xml']"), Is.Null);

        List<string>? Titles()
        {
            var built = site.BuildClean();
            return built.Has("feed.xml") ? [.. Load(built.Bytes("feed.xml")).Items.Select(i => i.Title.Text)] : null;
        }
    }

    [Test]
    public void Words_that_mean_something_to_XML_stay_words()
    {
        using var site = TestSite.Small().With("input/about.pl.md", "---\ntitle: A < B & C > D\nslug: o-nas\ndescription: Znaki.\ndate: 2025-05-05\n---\n\nTekst.");
        Assert.That(Load(site.BuildClean().Bytes("feed.xml")).Items.Single().Title.Text, Is.EqualTo("A < B & C > D"));
    }

    private static SyndicationFeed Load(byte[] bytes)
    {
        Assert.That(Encoding.UTF8.GetString(bytes), Does.StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "));
        using var reader = XmlReader.Create(new MemoryStream(bytes));
        var feed = SyndicationFeed.Load(reader);
        Assert.That(feed.Items.Select(i => i.LastUpdatedTime.ToString("O", CultureInfo.InvariantCulture)), Is.All.EndsWith("T00:00:00.0000000+00:00"));
        return feed;
    }
}
