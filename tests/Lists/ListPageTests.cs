using AngleSharp.Html.Dom;
using ChemSter.Site.Content;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Lists;

/// <summary>Pages that list: long lists on several pages, pages for the entries of a list, pages that somebody wrote in their place.</summary>
public sealed class ListPageTests
{
    private static TestSite WithNews(int count, int perPage = 3)
    {
        var site = TestSite.Small()
            .With("input/news/index.pl.md", $"---\ntitle: Aktualności\ndescription: Co nowego.\nslug: aktualnosci\nlist: news\nper-page: {perPage}\n---\n\n{{{{list}}}}\n")
            .With("input/news/index.en.md", $"---\ntitle: News\ndescription: What is new.\nlist: news\nper-page: {perPage}\n---\n\n{{{{list}}}}\n");
        for (var i = 1; i <= count; i++) site.With($"input/news/n{i:00}.pl.md", $"---\ntitle: Wiadomość {i}\ndescription: Opis {i}.\ndate: 20{10 + (i % 2)}-01-{i:00}\ntranslate: false\n---\n\nTekst {i}.\n");
        return site;
    }

    private static string[] TitlesOn(BuiltSite site, string path) =>
        [.. site.Page(path).QuerySelectorAll(".prose .page-list > li > a").Select(a => a.TextContent)];

    [Test]
    public void A_long_list_stands_on_several_pages_and_none_of_its_entries_is_lost()
    {
        using var source = WithNews(10);
        var site = source.BuildClean();
        var titles = new[] { "aktualnosci", "aktualnosci/2", "aktualnosci/1" }.SelectMany(p => TitlesOn(site, p + "/index.html")).ToArray();
        Assert.That(titles, Is.Unique.And.Length.EqualTo(10));
        Assert.That(File.Exists(Path.Combine(source.Output, "aktualnosci/3/index.html")), Is.False, "the newest stand on the page itself");
        Assert.That(TitlesOn(site, "aktualnosci/index.html"), Has.Length.EqualTo(4), "what does not fill a page of its own stays on the first");
    }

    [Test]
    public void What_stands_on_a_page_of_its_own_stays_there_when_news_are_added()
    {
        using var first = WithNews(7);
        using var second = WithNews(7);
        var before = first.BuildClean();
        var after = second.With("input/news/n99.pl.md", "---\ntitle: Najnowsza\ndescription: Najnowsza z nich.\ndate: 2012-05-05\ntranslate: false\n---\n\nTekst.\n").BuildClean();
        Assert.That(TitlesOn(after, "aktualnosci/1/index.html"), Is.EqualTo(TitlesOn(before, "aktualnosci/1/index.html")).And.Length.EqualTo(3));
        Assert.That(TitlesOn(after, "aktualnosci/index.html")[0], Is.EqualTo("Najnowsza"));
    }

    [Test]
    public void A_part_says_which_it_is_in_its_title_and_leads_to_all_others()
    {
        using var source = WithNews(10);
        var site = source.BuildClean();
        var page = site.Page("aktualnosci/1/index.html");
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Aktualności\u00A0– strona 1"));
        Assert.That(page.QuerySelectorAll(".list-pager a").Cast<IHtmlAnchorElement>().Select(a => a.PathName), Is.EqualTo(["/aktualnosci/", "/aktualnosci/2/", "/aktualnosci/1/"]));
        Assert.That(page.QuerySelector(".list-pager [aria-current=page]")!.TextContent, Is.EqualTo("strona 1"));
        Assert.That(page.QuerySelectorAll("nav.breadcrumb a")[^1].TextContent, Does.StartWith("Aktualności"));
        Assert.That(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Is.EqualTo("https://small.example/aktualnosci/1/"));
    }

    [Test]
    public void A_language_that_has_fewer_news_has_fewer_pages_and_no_complaint()
    {
        using var source = WithNews(10);
        var site = source.BuildClean();
        Assert.That(Directory.Exists(Path.Combine(source.Output, "en/news/1")), Is.False);
        var switched = site.Page("aktualnosci/1/index.html").QuerySelector("nav.languages a[hreflang=en]") as IHtmlAnchorElement;
        Assert.That(switched?.PathName, Is.EqualTo("/en/news/"));
    }

    [Test]
    public void Each_year_that_has_news_gets_a_page()
    {
        using var source = WithNews(4);
        var site = source
            .With("input/news/year.pl.md", "---\ntitle: Aktualności z {name}\ndescription: Wszystko z roku {name}.\nfor-each: years\nlist: news\ntranslate: false\n---\n\n{{list}}\n")
            .BuildClean();
        Assert.That(TitlesOn(site, "aktualnosci/2010/index.html"), Is.EqualTo(["Wiadomość 4", "Wiadomość 2"]));
        Assert.That(TitlesOn(site, "aktualnosci/2011/index.html"), Is.EqualTo(["Wiadomość 3", "Wiadomość 1"]));
    }

    [Test]
    public void A_page_that_somebody_wrote_about_an_entry_takes_the_place_of_the_one_made_for_it()
    {
        using var source = TestSite.Small();
        var site = source
            .With("data/organisations.yml", "- { id: zab, name: Ząb, lang: pl }\n- { id: lipa, name: Lipa, lang: pl }\n")
            .With("input/members/member.pl.md", "---\ntitle: \"{name}\"\ndescription: O organizacji {name}.\nfor-each: organisations\ntranslate: false\n---\n\nZ wzoru.\n")
            .With("input/members/lipa.pl.md", "---\ntitle: O Lipie\ndescription: Napisane ręcznie.\ntranslate: false\n---\n\nWłasny tekst.\n")
            .With("input/index.pl.md", "---\ntitle: Start\ndescription: Strona główna.\n---\n\n{{organisations}}\n")
            .BuildClean();
        Assert.That(site.Page("members/lipa/index.html").QuerySelector(".prose")!.TextContent, Does.Contain("Własny tekst."));
        Assert.That(site.Page("members/zab/index.html").QuerySelector(".prose")!.TextContent, Does.Contain("Z\u00A0wzoru."));
        Assert.That(site.Page("index.html").QuerySelectorAll(".organisations a").Select(a => a.GetAttribute("href")), Is.SupersetOf(new[] { "/members/lipa/", "/members/zab/" }));
    }

    [Test]
    public void A_page_that_somebody_wrote_about_a_year_takes_the_place_of_the_one_made_for_it()
    {
        using var source = WithNews(4);
        var site = source
            .With("input/news/year.pl.md", "---\ntitle: Aktualności z {name}\ndescription: Wszystko z roku {name}.\nfor-each: years\nlist: news\ntranslate: false\n---\n\n{{list}}\n")
            .With("input/news/2010/index.pl.md", "---\ntitle: Dobry rok\ndescription: Napisane ręcznie.\nlist: news\ntranslate: false\n---\n\n{{list}}\n")
            .With("input/index.pl.md", "---\ntitle: Start\ndescription: Strona główna.\n---\n\n{{archive}}\n")
            .BuildClean();
        Assert.That(site.Page("aktualnosci/2010/index.html").QuerySelector("h1")!.TextContent, Is.EqualTo("Dobry rok"));
        Assert.That(TitlesOn(site, "aktualnosci/2010/index.html"), Is.EqualTo(["Wiadomość 4", "Wiadomość 2"]));
        Assert.That(site.Page("aktualnosci/2011/index.html").QuerySelector("h1")!.TextContent, Does.StartWith("Aktualności"));
        Assert.That(site.Page("index.html").QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")), Is.SupersetOf(new[] { "/aktualnosci/2010/", "/aktualnosci/2011/" }));
    }

    [Test]
    public void A_page_that_somebody_wrote_where_a_part_of_a_list_stands_is_told()
    {
        using var site = WithNews(10).With("input/news/page-2.pl.md", "---\ntitle: Druga\ndescription: Napisane ręcznie.\ntranslate: false\n---\n\nTekst.\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4015 input/news/page-2.pl.md:1:1" }));
    }

    [Test]
    public void A_list_shown_in_place_of_its_translation_is_divided_by_what_it_holds_there()
    {
        using var source = WithNews(10).Without("input/news/index.en.md");
        source.With("data/site.yml", File.ReadAllText(Path.Combine(source.Root, "data/site.yml")) + "missing-translation: show-source\n")
            .With("data/organisations.yml", string.Concat(Enumerable.Range(1, 5).Select(i => $"- {{ id: o{i}, name: Huta {i}, lang: pl }}\n")))
            .With("input/members/index.pl.md", "---\ntitle: Członkowie\ndescription: Kto należy.\nlist: organisations\nper-page: 2\n---\n\n{{list}}\n");
        var site = source.BuildClean();

        Assert.That(site.Has("en/news/index.html"), "no news in English, and the page all the same");
        Assert.That(site.Has("en/news/2/index.html"), Is.False);
        var page = site.Page("en/members/2/index.html");
        Assert.That(page.QuerySelectorAll(".prose h2").Select(h => h.TextContent.Trim()), Is.EqualTo(new[] { "Huta\u00A03", "Huta\u00A04" }).Or.EqualTo(new[] { "Huta 3", "Huta 4" }));
        Assert.That(page.QuerySelectorAll(".list-pager a").Cast<IHtmlAnchorElement>().Select(a => a.PathName), Is.EqualTo(["/en/members/", "/en/members/2/", "/en/members/3/"]));
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.EndWith("strona 2"), "in the language of the title");
        Assert.That(((IHtmlAnchorElement)page.QuerySelector("main [role=note] a")!).PathName, Is.EqualTo("/members/"));
    }

    [TestCase(30, true)]
    [TestCase(31, false)]
    public void A_site_map_leaves_out_what_would_bury_the_rest(int count, bool areThere)
    {
        using var source = WithNews(count, perPage: 100).With("input/map.pl.md", "---\ntitle: Mapa\ndescription: Wszystkie strony.\ntranslate: false\n---\n\n{{site-map}}\n");
        var titles = source.BuildClean().Page("map/index.html").QuerySelectorAll(".prose .page-list a").Select(a => a.TextContent).ToList();
        Assert.That(titles, Does.Contain("Aktualności"));
        Assert.That(titles.Any(t => t.StartsWith("Wiadomość", StringComparison.Ordinal)), Is.EqualTo(areThere));
    }

    [Test]
    public void What_front_matter_may_name_is_what_there_is()
    {
        Assert.That(FrontMatterKeys.PageLists.Words.Select(w => w.Text), Is.EquivalentTo(ChemSter.Site.Rendering.PageLists.Names));
        Assert.That(FrontMatterKeys.EntryLists.Words.Select(w => w.Text), Is.EquivalentTo(ChemSter.Site.Data.EntryLists.Names.Concat(ChemSter.Site.Rendering.PageLists.NamesOfPages)));
    }

    [Test]
    public void Parts_cover_every_list_without_gap_or_overlap([Range(0, 25)] int count, [Values(1, 2, 3, 7)] int size, [Values] bool isFromOldest)
    {
        var parts = ListPart.Divide(count, size, isFromOldest);
        var places = parts.SelectMany(p => Enumerable.Range(p.First, p.Length)).ToArray();
        Assert.That(places, Is.EqualTo(parts.Count == 0 ? [] : Enumerable.Range(0, count)));
        Assert.That(parts.Skip(1).Select(p => p.Number), Is.Unique.And.All.InRange(1, count + 1));
        Assert.That(parts.Count > 0, Is.EqualTo(count > (isFromOldest ? (2 * size) - 1 : size)));
    }
}
