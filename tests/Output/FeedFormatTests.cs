using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ChemSter.Site.Tests.Support;
using CodeHollow.FeedReader;

namespace ChemSter.Site.Tests.Output;

/// <summary>Atom, RSS and JSON Feed say the same, to a reader that isn’t ours and by their specifications.</summary>
public sealed class FeedFormatTests
{
    private const string Text = """
        To jest **tekst** z [odsyłaczem](about.pl.md), z [miejscem](#miejsce) i z przypisem[^a].

        ## Miejsce

        ![Czerwony kwadrat](red.svg)

        [^a]: Przypis.
        """;

    [TestCase("summary")]
    [TestCase("full")]
    public void A_reader_finds_the_same_in_all_formats(string content)
    {
        using var site = SiteWithNews(content);
        var built = site.BuildClean();
        foreach (var file in new[] { "feed.xml", "rss.xml", "feed.json" })
        {
            var feed = FeedReader.ReadFromByteArray(built.Bytes(file));

            Assert.That(feed.Type, Is.EqualTo(file switch { "feed.xml" => FeedType.Atom, "rss.xml" => FeedType.Rss_2_0, _ => FeedType.JsonFeed }), file);
            Assert.That(feed.Title, Is.EqualTo("Mały serwis"), file);
            Assert.That(feed.Items.Select(i => i.Title), Is.EqualTo(new[] { "Druga & <nowa>", "Pierwsza" }), file);
            Assert.That(feed.Items.Select(i => i.Id), Is.EqualTo(new[] { "https://small.example/news/second/", "https://small.example/news/first/" }), file);
            Assert.That(feed.Items.Select(i => i.Link), Is.EqualTo(feed.Items.Select(i => i.Id)), file);
            Assert.That(feed.Items.Select(i => i.PublishingDate?.ToUniversalTime()), Is.EqualTo(new DateTime?[] { new DateTime(2025, 6, 2), new DateTime(2025, 5, 30) }), file);
        }
    }

    [Test]
    public void Whole_texts_can_be_read_elsewhere_and_are_the_same_in_all_formats()
    {
        using var site = SiteWithNews("full");
        var built = site.BuildClean();
        var atom = XDocument.Parse(built.Text("feed.xml")).Descendants("{http://www.w3.org/2005/Atom}content").First().Value;
        var rss = XDocument.Parse(built.Text("rss.xml")).Descendants("{http://purl.org/rss/1.0/modules/content/}encoded").First().Value;
        using var json = JsonDocument.Parse(built.Bytes("feed.json"));

        Assert.That(rss, Is.EqualTo(atom));
        Assert.That(json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString(), Is.EqualTo(atom));
        var text = new HtmlParser().ParseDocument(atom);
        Assert.That(text.QuerySelector("strong")!.TextContent, Is.EqualTo("tekst"));
        Assert.That(text.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")), Is.SupersetOf(new[] { "https://small.example/o-nas/", "https://small.example/news/second/#miejsce" }));
        Assert.That(text.QuerySelectorAll("[href], [src], [srcset]").SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("srcset") }).OfType<string>(), Is.All.StartsWith("https://small.example/"));
        Assert.That(text.QuerySelectorAll("script, style, [style]"), Is.Empty);
    }

    [Test]
    public void Without_whole_texts_an_entry_has_its_description_alone()
    {
        using var site = SiteWithNews("summary");
        var built = site.BuildClean();

        Assert.That(built.Text("feed.xml"), Does.Not.Contain("<content"));
        Assert.That(built.Text("rss.xml"), Does.Not.Contain("encoded"));
        using var json = JsonDocument.Parse(built.Bytes("feed.json"));
        var item = json.RootElement.GetProperty("items")[0];
        Assert.That(item.GetProperty("content_text").GetString(), Does.StartWith("Druga"));
        Assert.That(item.TryGetProperty("content_html", out _), Is.False);
    }

    [Test]
    public void Each_format_is_as_its_specification_wants_it()
    {
        using var site = SiteWithNews("full");
        var built = site.BuildClean();

        Assert.That(FeedRules.OfAtom(built.Bytes("feed.xml")), Is.Empty);
        Assert.That(FeedRules.OfRss(built.Bytes("rss.xml")), Is.Empty);
        Assert.That(FeedRules.OfJsonFeed(built.Bytes("feed.json")), Is.Empty);
        Assert.That(FeedRules.OfAtom(Encoding.UTF8.GetBytes(built.Text("feed.xml").Replace("<updated>2025-06-02T00:00:00Z", "<updated>2025-06-02", StringComparison.Ordinal))), Is.Not.Empty);
        Assert.That(FeedRules.OfRss(Encoding.UTF8.GetBytes(built.Text("rss.xml").Replace("GMT", "", StringComparison.Ordinal))), Is.Not.Empty);
        Assert.That(FeedRules.OfJsonFeed(Encoding.UTF8.GetBytes(built.Text("feed.json").Replace("\"id\"", "\"ID\"", StringComparison.Ordinal))), Is.Not.Empty);
    }

    [Test]
    public void Every_page_leads_to_all_formats()
    {
        using var site = SiteWithNews("summary");
        var built = site.BuildClean();

        Assert.That(
            built.Page("o-nas/index.html").QuerySelectorAll("head link[rel=alternate][type]").Select(l => (l.GetAttribute("type"), l.GetAttribute("title"), l.GetAttribute("href"))),
            Is.EqualTo(new[]
            {
                ("application/atom+xml", "Mały serwis (Atom)", "/feed.xml"),
                ("application/rss+xml", "Mały serwis (RSS 2.0)", "/rss.xml"),
                ("application/feed+json", "Mały serwis (JSON Feed)", "/feed.json"),
            }));
    }

    [Test]
    public void A_whole_text_that_changes_changes_the_feeds_and_nothing_else_does()
    {
        using var site = SiteWithNews("full");
        site.BuildClean();
        var before = Read("feed.xml");
        File.SetLastWriteTimeUtc(Path.Combine(site.Output, "feed.xml"), DateTime.UnixEpoch);
        site.BuildClean();
        Assert.That(Read("feed.xml"), Is.EqualTo(before));

        site.WithPage("news/first.pl", "Pierwsza", "Zupełnie inny tekst.", "date: 2025-05-30");
        site.BuildClean();
        foreach (var file in new[] { "feed.xml", "rss.xml", "feed.json" }) Assert.That(Read(file), Does.Contain("Zupełnie inny tekst."), file);

        site.WithPage("about.pl", "O nas", "Inny tekst o nas.", "slug: o-nas");
        var second = Read("feed.xml");
        site.BuildClean();
        Assert.That(Read("feed.xml"), Is.EqualTo(second));

        string Read(string file) => File.ReadAllText(Path.Combine(site.Output, file));
    }

    [TestCase("0")]
    [TestCase("1000")]
    public void A_feed_of_so_many_pages_is_an_error(string size)
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + $"feeds: {{ size: {size} }}\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2041 data/site.yml:10:16" }));
    }

    private static TestSite SiteWithNews(string content)
    {
        var site = TestSite.Small();
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + $"feeds: {{ content: {content} }}\noptimise-pictures: false\n")
            .With("input/news/red.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4v4z\"/></svg>")
            .With("input/news/second.pl.md", $"---\ntitle: \"Druga & <nowa>\"\ndescription: Druga nowina.\ndate: 2025-06-02\n---\n\n{Text.Replace("about.pl.md", "../about.pl.md", StringComparison.Ordinal)}")
            .WithPage("news/second.en", "Second", "Text.")
            .WithPage("news/first.pl", "Pierwsza", "Tekst.", "date: 2025-05-30")
            .WithPage("news/first.en", "First", "Text.");
    }
}
