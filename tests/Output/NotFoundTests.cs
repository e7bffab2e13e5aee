using AngleSharp.Html.Dom;

namespace ChemSter.Site.Tests.Output;

/// <summary>The page that the host shows at every unknown address.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class NotFoundTests(WholeSite site)
{
    private IHtmlDocument Document => site.Built.Page("404.html");

    [Test]
    public void Every_language_has_a_section_the_default_language_first() =>
        Assert.That(Document.QuerySelectorAll("main section").Select(s => s.GetAttribute("lang")), Is.EqualTo(site.Languages));

    [Test]
    public void Every_section_runs_as_its_language_does_and_marks_what_is_in_another()
    {
        foreach (var section in Document.QuerySelectorAll("main section"))
        {
            var language = section.GetAttribute("lang")!;
            Assert.That(section.GetAttribute("dir"), Is.EqualTo(WholeSite.DirectionOf(language)));
            var links = section.QuerySelectorAll("a").Select(a => (a.GetAttribute("lang"), a.GetAttribute("dir")));
            var isShown = links.Select(l => l.Item1 is not null && site.Pages.Any(p => p.IsUntranslated && p.Language == language));
            Assert.That(links.Where(l => l.Item1 is not null).Distinct(), Is.EqualTo(isShown.Any(s => s) ? [("pl", "ltr")] : Array.Empty<(string?, string?)>()), language);
        }
    }

    [Test]
    public void Every_section_says_in_its_language_what_is_wrong()
    {
        var headings = new Dictionary<string, string> { ["pl"] = "Nie ma takiej strony", ["en"] = "Page not found", ["de"] = "Seite nicht gefunden", ["ar"] = "الصفحة غير موجودة" };
        foreach (var section in Document.QuerySelectorAll("main section"))
        {
            var language = section.GetAttribute("lang")!;
            Assert.That(ReadText.Of(section.QuerySelector("h1, h2")!), Is.EqualTo(headings[language]));
            Assert.That(ReadText.Of(section.QuerySelector("p")!), Is.Not.Empty, language);
        }
    }

    [Test]
    public void Every_section_leads_home_to_the_pages_of_the_main_menu_and_to_the_search()
    {
        foreach (var section in Document.QuerySelectorAll("main section"))
        {
            var language = section.GetAttribute("lang")!;
            var home = site.Page(language == site.DefaultLanguage ? "index.html" : $"{language}/index.html").Document;
            string[] menus = ["header.site-header a.word-mark", "nav.main-navigation a", "a.to-search"];
            var menu = menus.SelectMany(m => home.QuerySelectorAll(m)).Select(a => a.GetAttribute("href"));
            Assert.That(section.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.EqualTo(menu), language);
            Assert.That(section.QuerySelectorAll("a").Select(a => a.GetAttribute("hreflang")), Is.All.EqualTo(language));
        }
    }

    [Test]
    public void All_its_addresses_begin_at_the_root_since_it_is_shown_at_any_depth() =>
        Assert.That(
            Document.All.Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")).OfType<string>().Where(a => a != "#page-content"),
            Is.All.StartsWith(site.Base.AbsolutePath));

    [Test]
    public void It_has_one_main_heading_and_a_title()
    {
        Assert.That(Document.QuerySelectorAll("h1"), Has.Exactly(1).Items);
        Assert.That(Document.Title, Is.Not.Empty);
        Assert.That(site.Pages.Select(p => p.Document.Title), Does.Not.Contain(Document.Title));
        Assert.That(Document.QuerySelector("#page-content")?.LocalName, Is.EqualTo("main"));
    }

    [Test]
    public void It_is_not_for_search_engines()
    {
        Assert.That(Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(Document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[property], script[type='application/ld+json']"), Is.Empty);
        Assert.That(site.Built.Text("sitemap.xml"), Does.Not.Contain("404"));
    }

    [Test]
    public void Nothing_on_the_site_leads_to_it() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("[href*='404']").Select(ReadText.Tag));
}
