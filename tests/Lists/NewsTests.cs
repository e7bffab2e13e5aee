using System.Text.Json;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Lists;

/// <summary>News: by year and by topic, the newest, what is related, and the feeds of topics.</summary>
public sealed class NewsTests
{
    private static TestSite WithNews() => TestSite.Small()
        .With("data/tags.yml", "- { id: glass, name: { pl: Szkło, en: Glass } }\n- { id: heat, name: { pl: Ciepło, en: Heat } }\n- { id: rest, name: { pl: Odpoczynek, en: Rest } }\n")
        .With("input/news/_directory.yml", "template: news\ntranslate: false\n")
        .With("input/news/tag.pl.md", "---\ntitle: \"Temat: {name}\"\ndescription: \"Wszystko o tym: {name}.\"\ntemplate: page\nfor-each: tags\nlist: news\n---\n\n{{list}}\n")
        .With("input/news/year.pl.md", "---\ntitle: Rok {name}\ndescription: Wszystko z roku {name}.\ntemplate: page\nfor-each: years\nlist: news\n---\n\n{{list}}\n")
        .WithPage("news/a.pl", "Piec", "Tekst.", "date: 2024-01-10", "tags: [glass, heat]")
        .WithPage("news/b.pl", "Huta", "Tekst.", "date: 2024-05-20", "tags: [glass]")
        .WithPage("news/c.pl", "Szyba", "Tekst.", "date: 2025-02-03", "tags: [glass, heat]")
        .WithPage("news/d.pl", "Para", "Tekst.", "date: 2025-06-07", "tags: [heat]")
        .WithPage("news/e.pl", "Cisza", "Tekst.", "date: 2025-11-30");

    private static string[] Titles(BuiltSite site, string page, string around = ".prose") =>
        [.. site.Page(page).QuerySelectorAll($"{around} .page-list > li > a").Select(a => a.TextContent)];

    [Test]
    public void Each_topic_that_has_news_gets_a_page_that_lists_them_and_no_other_does()
    {
        using var source = WithNews();
        var site = source.BuildClean();

        Assert.That(Titles(site, "news/szklo/index.html"), Is.EqualTo(new[] { "Szyba", "Huta", "Piec" }));
        Assert.That(Titles(site, "news/cieplo/index.html"), Is.EqualTo(new[] { "Para", "Szyba", "Piec" }));
        Assert.That(site.Has("news/odpoczynek/index.html"), Is.False);
        Assert.That(site.Page("news/szklo/index.html").QuerySelectorAll(".page-list time").Select(t => t.GetAttribute("datetime")), Is.EqualTo(new[] { "2025-02-03", "2024-05-20", "2024-01-10" }));
    }

    [Test]
    public void A_topic_whose_id_begins_with_a_digit_is_no_number()
    {
        using var source = WithNews().With("data/tags.yml", "- { id: glass, name: { pl: Szkło, en: Glass } }\n- { id: heat, name: { pl: Ciepło, en: Heat } }\n- { id: 5g, name: { pl: 5G, en: 5G } }\n")
            .WithPage("news/f.pl", "Sieć", "Tekst.", "date: 2023-01-10", "tags: [5g]")
            .WithPage("net.pl", "Sieci", "{{news 5g}}", "translate: false");
        Assert.That(Titles(source.BuildClean(), "net/index.html"), Is.EqualTo(new[] { "Sieć" }));
    }

    [Test]
    public void A_heading_never_has_the_anchor_of_the_related_news()
    {
        using var source = WithNews().WithPage("news/a.pl", "Piec", "## Related news\n\nTekst.", "date: 2024-01-10", "tags: [glass]");
        var ids = source.BuildClean().Page("news/a/index.html").QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.That(ids, Is.Unique.And.Member("related-news").And.Member("related-news-2"));
    }

    [Test]
    public void A_news_item_ends_with_its_topics_and_with_those_that_have_most_in_common()
    {
        using var source = WithNews();
        var site = source.BuildClean();
        var page = site.Page("news/a/index.html");

        Assert.That(page.QuerySelectorAll(".tags a[rel=tag]").Select(a => (a.TextContent, a.GetAttribute("href"))), Is.EqualTo(new[] { ("Szkło", "/news/szklo/"), ("Ciepło", "/news/cieplo/") }));
        Assert.That(page.QuerySelector(".related h2")!.TextContent, Is.EqualTo("Czytaj także"));
        // Two topics in common, then the nearest in time.
        Assert.That(Titles(site, "news/a/index.html", ".related"), Is.EqualTo(new[] { "Szyba", "Huta", "Para" }));
        Assert.That(site.Page("news/e/index.html").QuerySelector(".tags, .related"), Is.Null);
    }

    [Test]
    public void Machines_are_told_that_it_is_news()
    {
        using var source = WithNews();
        var site = source.BuildClean();
        using var graph = JsonDocument.Parse(site.Page("news/a/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var article = graph.RootElement.GetProperty("@graph").EnumerateArray().Single(n => n.GetProperty("@type").GetString() == "NewsArticle");

        Assert.That(article.GetProperty("headline").GetString(), Is.EqualTo("Piec"));
        Assert.That(article.GetProperty("datePublished").GetString(), Is.EqualTo("2024-01-10"));
        Assert.That(article.GetProperty("mainEntityOfPage").GetProperty("@id").GetString(), Is.EqualTo("https://small.example/news/a/"));
        Assert.That(site.Text("o-nas/index.html"), Does.Not.Contain("NewsArticle"));
    }

    [Test]
    public void A_topic_without_a_page_is_no_link()
    {
        using var source = WithNews().Without("input/news/tag.pl.md");
        Assert.That(source.BuildClean().Page("news/d/index.html").QuerySelector(".tags")!.QuerySelectorAll("a"), Is.Empty);
    }

    [Test]
    public void The_archive_counts_news_by_year_and_by_topic()
    {
        using var source = WithNews().WithPage("about.pl", "O nas", "{{archive}}", "slug: o-nas");
        var page = source.BuildClean().Page("o-nas/index.html");

        Assert.That(page.QuerySelectorAll(".prose h2").Select(h => h.TextContent), Is.EqualTo(new[] { "Według lat", "Według tematów" }));
        Assert.That(
            page.QuerySelectorAll(".archive li").Select(l => $"{l.QuerySelector("a")!.TextContent} {l.QuerySelector("a")!.GetAttribute("href")} {l.QuerySelector("span")!.TextContent}"),
            Is.EqualTo(new[] { "2025 /news/2025/ 3 wpisy", "2024 /news/2024/ 2 wpisy", "Szkło /news/szklo/ 3 wpisy", "Ciepło /news/cieplo/ 3 wpisy" }));
    }

    [TestCase("{{news}}", new[] { "Cisza", "Para", "Szyba", "Huta", "Piec" })]
    [TestCase("{{news 2}}", new[] { "Cisza", "Para" })]
    [TestCase("{{news 2 glass}}", new[] { "Szyba", "Huta" })]
    [TestCase("{{news heat 1}}", new[] { "Para" })]
    public void The_newest_can_be_shown_anywhere(string written, string[] titles)
    {
        using var source = WithNews().WithPage("about.pl", "O nas", written, "slug: o-nas");
        Assert.That(Titles(source.BuildClean(), "o-nas/index.html"), Is.EqualTo(titles));
    }

    [Test]
    public void A_page_that_is_no_news_shows_what_is_related_where_it_wants()
    {
        using var source = WithNews().WithPage("about.pl", "O nas", "{{related}}", "slug: o-nas", "tags: [heat]");
        Assert.That(Titles(source.BuildClean(), "o-nas/index.html"), Is.EqualTo(new[] { "Para", "Szyba", "Piec" }));
    }

    [Test]
    public void A_list_without_news_says_so()
    {
        using var source = TestSite.Small().WithPage("about.pl", "O nas", "{{list}}", "slug: o-nas", "list: news");
        Assert.That(source.BuildClean().Page("o-nas/index.html").QuerySelector(".prose p")!.TextContent, Does.StartWith("Nie ma"));
    }

    [Test]
    public void Each_page_of_a_topic_has_a_feed_of_its_own_and_leads_to_it()
    {
        using var source = WithNews().WithPage("about.pl", "O nas", "{{feeds}}", "slug: o-nas");
        var site = source.BuildClean();

        Assert.That(
            CodeHollow.FeedReader.FeedReader.ReadFromByteArray(site.Bytes("news/szklo/feed.xml")).Items.Select(i => $"{i.Title}: {string.Join(", ", i.Categories)}"),
            Is.EqualTo(new[] { "Szyba: Szkło, Ciepło", "Huta: Szkło", "Piec: Szkło, Ciepło" }));
        Assert.That(FeedLinks(site.Page("news/szklo/index.html").QuerySelectorAll("head link[rel=alternate][type]")), Is.EqualTo(new[] { "/news/szklo/feed.xml", "/feed.xml", "/rss.xml", "/feed.json" }));
        Assert.That(FeedLinks(site.Page("news/2025/index.html").QuerySelectorAll("head link[rel=alternate][type]")), Is.EqualTo(new[] { "/feed.xml", "/rss.xml", "/feed.json" }));
        Assert.That(
            site.Page("o-nas/index.html").QuerySelectorAll(".prose a[type]").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"),
            Is.EqualTo(new[]
            {
                "Wszystkie aktualności (Atom) /feed.xml", "Wszystkie aktualności (RSS 2.0) /rss.xml", "Wszystkie aktualności (JSON Feed) /feed.json",
                "Szkło (Atom) /news/szklo/feed.xml", "Ciepło (Atom) /news/cieplo/feed.xml",
            }));

        static IEnumerable<string?> FeedLinks(IEnumerable<IElement> links) => links.Select(l => l.GetAttribute("href"));
    }

    [Test]
    public void In_a_feed_with_whole_texts_links_to_feeds_are_full_addresses()
    {
        using var source = WithNews().WithPage("news/e.pl", "Cisza", "{{feeds}}", "date: 2025-11-30");
        source.With("data/site.yml", File.ReadAllText(Path.Combine(source.Root, "data/site.yml")) + "feeds: { content: full }\n");
        var site = source.BuildClean();
        Assert.That(site.Text("feed.xml"), Does.Contain("https://small.example/rss.xml").And.Not.Contain("\"/rss.xml"));
        Assert.That(site.Page("news/e/index.html").QuerySelectorAll(".prose a[type]")[0].GetAttribute("href"), Is.EqualTo("/feed.xml"));
    }

    [Test]
    public void A_topic_that_is_renamed_is_so_in_the_archive()
    {
        using var source = WithNews().Without("input/news/tag.pl.md").WithPage("about.pl", "O nas", "{{archive}}", "slug: o-nas");
        source.BuildClean();
        source.With("data/tags.yml", "- { id: glass, name: { pl: Szkliwo, en: Glass } }\n- { id: heat, name: { pl: Ciepło, en: Heat } }\n");
        Assert.That(source.BuildClean().Page("o-nas/index.html").QuerySelector(".prose")!.TextContent, Does.Contain("Szkliwo"));
    }

    [Test]
    public void A_topic_that_is_not_in_the_data_is_told_with_the_nearest_one()
    {
        using var site = WithNews()
            .WithPage("news/e.pl", "Cisza", "Tekst.", "date: 2025-11-30", "tags: [glas]")
            .WithPage("about.pl", "O nas", "{{news 3 heta}}", "slug: o-nas");
        Assert.That(site.Messages(), Does.Contain("input/news/e.pl.md:5:8").And.Contain("glass").And.Contain("input/about.pl.md:7:1").And.Contain("heat"));
    }

    [Test]
    public void A_language_without_words_for_news_is_told_only_where_they_are_needed()
    {
        using var site = TestSite.Small().With("data/languages/pl.yml", TestLanguages.Without("news", "pl"));
        site.BuildClean();

        site.WithPage("news/a.pl", "Piec", "Tekst.", "date: 2024-01-10", "template: news", "translate: false");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2042 input/news/a.pl.md:5:11" }));
        site.WithPage("news/a.pl", "Piec", "{{archive}}", "date: 2024-01-10", "translate: false");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2042 input/news/a.pl.md:8:1" }));
    }

    [Test]
    public void What_is_added_or_taken_away_changes_all_pages_that_show_it_and_no_other_build_differs()
    {
        using var site = WithNews().WithPage("about.pl", "O nas", "{{archive}}\n\n{{news 2}}\n\n{{feeds}}", "slug: o-nas");
        site.BuildClean();
        foreach (var change in new Action[]
        {
            () => site.WithPage("news/f.pl", "Dźwięk", "Tekst.", "date: 2025-12-24", "tags: [rest, glass]"),
            () => site.WithPage("news/b.pl", "Huta", "Tekst.", "date: 2024-05-20"),
            () => site.Without("input/news/c.pl.md"),
            () => site.With("data/tags.yml", "- { id: glass, name: { pl: Szkło i szkliwo, en: Glass } }\n- { id: heat, name: { pl: Ciepło, en: Heat } }\n- { id: rest, name: { pl: Odpoczynek, en: Rest } }\n"),
        })
        {
            change();
            var after = Everything(site.BuildClean());
            Directory.Delete(site.Output, recursive: true);
            File.Delete(site.Output + ".cache");
            Assert.That(after, Is.EqualTo(Everything(site.BuildClean())));
        }

        static string[] Everything(BuiltSite built) => [.. built.Files.Order(StringComparer.Ordinal).Select(f => $"{f}: {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(built.Bytes(f)))}")];
    }
}
