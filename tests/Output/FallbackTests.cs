using System.Xml.Linq;
using AngleSharp.Html.Dom;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>What becomes of a page in a language that it has not been translated into, as the site wants it.</summary>
public sealed class FallbackTests
{
    private const string Shown = "en/about/index.html";

    [Test]
    public void A_source_shown_in_place_of_a_translation_says_so_in_the_readers_language_and_leads_to_itself()
    {
        using var site = Showing();
        var page = site.BuildClean().Page(Shown);

        var notice = page.QuerySelector("main [role=note]")!;
        var link = (IHtmlAnchorElement)notice.QuerySelector("a")!;
        Assert.That(ReadText.Of(notice), Is.EqualTo("This page has not been translated into English yet. You see it in the language in which it was written: Polski."));
        Assert.That((link.GetAttribute("href"), link.GetAttribute("lang"), link.GetAttribute("hreflang")), Is.EqualTo(("/o-nas/", "pl", "pl")));
        Assert.That(notice.NextElementSibling!.TagName, Is.EqualTo("HEADER"), "The reader is told first.");
    }

    [Test]
    public void Its_frame_is_in_the_readers_language_and_its_text_is_marked_with_its_own()
    {
        using var site = Showing();
        var page = site.BuildClean().Page(Shown);

        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.QuerySelector(".skip-link")!.TextContent, Is.EqualTo("Skip to content"));
        foreach (var part in new[] { "title", "meta[name=description]", "h1", ".lead", ".prose", ".breadcrumb [aria-current]", ".main-navigation a[href='/en/about/']" })
        {
            Assert.That(page.QuerySelector(part)?.GetAttribute("lang"), Is.EqualTo("pl"), part);
        }

        Assert.That(page.QuerySelector(".breadcrumb a")!.GetAttribute("lang"), Is.Null);
        Assert.That(ReadText.Of(page.QuerySelector(".prose")!), Does.StartWith("Cel Tekst o nas."));
    }

    [Test]
    public void Search_engines_are_led_to_the_source_and_told_nothing_else()
    {
        using var site = Showing();
        var built = site.BuildClean();
        var page = built.Page(Shown);

        Assert.That(page.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Is.EqualTo("https://small.example/o-nas/"));
        Assert.That(page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"), Is.EqualTo("https://small.example/o-nas/"));
        Assert.That(page.QuerySelector("meta[property='og:locale']")?.GetAttribute("content"), Is.EqualTo("pl_PL"));
        Assert.That(page.QuerySelectorAll("[rel=alternate], script[type='application/ld+json']"), Is.Empty);

        var source = built.Page("o-nas/index.html");
        Assert.That(source.QuerySelectorAll("head link[rel=alternate], meta[property='og:locale:alternate']"), Is.Empty, "The source has no other version.");
        Assert.That(source.QuerySelector("script")!.TextContent, Does.Not.Contain("orkTranslation").And.Not.Contain("/en/about/"));
        var listed = XDocument.Parse(built.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        Assert.That(listed, Is.EqualTo(["https://small.example/", "https://small.example/en/", "https://small.example/o-nas/"]));
        Assert.That(built.Text("sitemap.xml"), Does.Not.Contain("/en/about/"));
    }

    [Test]
    public void The_language_switch_leads_to_it_and_claims_no_translation()
    {
        using var site = Showing();
        var built = site.BuildClean();

        var toEnglish = built.Page("o-nas/index.html").QuerySelector(".languages a")!;
        Assert.That((toEnglish.GetAttribute("href"), toEnglish.GetAttribute("rel"), toEnglish.QuerySelector("small")), Is.EqualTo(("/en/about/", (string?)null, (object?)null)));
        var toPolish = built.Page(Shown).QuerySelector(".languages a")!;
        Assert.That((toPolish.GetAttribute("href"), toPolish.GetAttribute("rel")), Is.EqualTo(("/o-nas/", (string?)null)));
    }

    [Test]
    public void Links_keep_the_reader_in_the_readers_language_where_that_is_there()
    {
        using var site = Showing()
            .WithPage("index.en", "Home", "[About](about.en.md) and [by key](page:about) and its [aim](about.en.md#cel).")
            .WithPage("about.pl", "O nas", "## Cel\n\n[Start](index.pl.md), [dalej](more.pl.md), [cel dalszy](more.pl.md#dalszy-cel), [start od środka](index.pl.md#tu), [tu](#cel).", "slug: o-nas")
            .WithPage("index.pl", "Start", "## Tu\n\nTekst.")
            .WithPage("more.pl", "Więcej", "## Dalszy cel\n\n{{pages}}");
        var built = site.BuildClean();

        Assert.That(LinksOf(built.Page("en/index.html")), Is.EqualTo(["/en/about/ pl", "/en/about/ pl", "/en/about/#cel pl"]));
        Assert.That(LinksOf(built.Page(Shown)), Is.EqualTo(["/en/ en", "/en/more/", "/en/more/#dalszy-cel", "/#tu", "#cel"]));
        Assert.That(LinksOf(built.Page("o-nas/index.html")), Is.EqualTo(["/", "/more/", "/more/#dalszy-cel", "/#tu", "#cel"]));
    }

    [Test]
    public void Lists_of_pages_in_the_readers_language_mark_what_is_not()
    {
        using var site = Showing().WithPage("index.en", "Home", "{{pages}}");
        var entry = site.BuildClean().Page("en/index.html").QuerySelector(".page-list li")!;

        Assert.That(entry.QuerySelector("a")!.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That(entry.QuerySelector("p")!.GetAttribute("lang"), Is.EqualTo("pl"));
    }

    [Test]
    public void What_is_wrong_with_a_source_is_told_once()
    {
        using var site = Showing().WithPage("about.pl", "O nas", "[Nic](nie-ma.md) [i nic](#nic)", "slug: o-nas");

        Assert.That(site.Codes(), Is.EqualTo(["SITE4001 input/about.pl.md:7:7", "SITE4002 input/about.pl.md:7:26"]));
    }

    [Test]
    public void Pages_from_data_are_shown_one_by_one()
    {
        using var site = Showing()
            .With("data/organisations.yml", "- id: acme\n  name: Acme Inc.\n  lang: en\n- id: barka\n  name: Barka\n  lang: pl\n")
            .With("input/firms/each.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, członek.\"\nfor-each: organisations\n---\n\nTo {{organisation this}}.\n");
        var built = site.BuildClean();

        var acme = built.Page("en/firms/acme/index.html");
        Assert.That(acme.QuerySelector("h1")!.GetAttribute("lang"), Is.Null, "The name is English, as the page is.");
        Assert.That(acme.QuerySelector(".lead")!.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That(acme.QuerySelector(".prose p")!.InnerHtml.Trim(), Does.Contain("<span lang=\"en\">Acme Inc</span>"));
        Assert.That(built.Page("en/firms/barka/index.html").QuerySelector("h1")!.GetAttribute("lang"), Is.EqualTo("pl"));
    }

    [Test]
    public void The_home_page_may_be_shown_too()
    {
        using var site = Showing().Without("input/index.en.md").WithPage("index.pl", "Start", "Tekst.", "template: home");
        var home = site.BuildClean().Page("en/index.html");

        Assert.That(home.QuerySelector("main [role=note]"), Is.Not.Null);
        Assert.That(home.QuerySelector("h1")!.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That((home.QuerySelector("title")!.GetAttribute("lang"), home.Title), Is.EqualTo(("pl", "Mały serwis")));
    }

    [TestCase("[{ policy: show-source }, { policy: leave-out, language: en }]", false, TestName = "The last rule that fits holds")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, language: en }]", true, TestName = "A rule for a language")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, language: pl }]", false, TestName = "A rule for another language")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, pages: about }]", true, TestName = "A rule for a page")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, pages: '**/index' }]", false, TestName = "A rule for other pages")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, template: page }]", true, TestName = "A rule for a template")]
    [TestCase("[{ policy: leave-out }, { policy: show-source, template: home }]", false, TestName = "A rule for another template")]
    public void Rules_say_which(string rules, bool isShown)
    {
        using var site = Missing(rules);

        var result = site.Build();

        Assert.That(result.Succeeded);
        Assert.That(result.Diagnostics.Select(d => (d.Code, d.Severity)), Is.EqualTo(isShown ? [] : new[] { ("SITE5001", Severity.Hint) }));
        Assert.That(new BuiltSite(site.Output).Has(Shown), Is.EqualTo(isShown));
        Assert.That(result.PagesByLanguage, Is.EqualTo([("pl", 2), ("en", 1)]), "A source that is shown counts for its own language.");
    }

    [TestCase("refuse")]
    [TestCase("[]")]
    [TestCase("[{ policy: show-source, language: pl }]")]
    public void Where_nothing_else_is_said_a_missing_translation_is_refused(string setting)
    {
        using var site = Missing(setting);

        Assert.That(site.Codes(), Is.EqualTo(["SITE5001 input/about.pl.md:1:1"]));
        Assert.That(site.Build().Succeeded, Is.False);
    }

    [Test]
    public void How_loudly_a_page_is_left_out_is_the_sites_to_say()
    {
        using var site = Missing("leave-out").Severity("SITE5001: warning");

        Assert.That(site.Build().Diagnostics.Select(d => d.Severity), Is.EqualTo([Severity.Warning]));
        Assert.That(site.Build(o => o with { Strict = true }).Succeeded, Is.False);
    }

    [Test]
    public void No_severity_makes_a_refusal_less()
    {
        using var site = Missing("refuse").Severity("SITE5001: off, translations: off");

        Assert.That(site.Codes(), Is.EqualTo(["SITE5001 input/about.pl.md:1:1"]));
    }

    [Test]
    public void A_page_that_is_not_to_be_translated_is_shown_nowhere_else()
    {
        using var site = Showing().WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "translate: false");

        Assert.That(site.BuildClean().Has(Shown), Is.False);
    }

    [Test]
    public void While_the_translation_is_a_draft_the_source_is_shown()
    {
        using var site = Showing().WithPage("about.en", "About", "Text.", "draft: true");

        Assert.That(site.Build().Diagnostics.Select(d => (d.Code, d.Severity)), Is.EqualTo([("SITE5002", Severity.Hint)]));
        Assert.That(new BuiltSite(site.Output).Page(Shown).QuerySelector(".prose")!.GetAttribute("lang"), Is.EqualTo("pl"));
        site.Build(o => o with { Drafts = true });
        Assert.That(new BuiltSite(site.Output).Page(Shown).QuerySelector(".prose")!.GetAttribute("lang"), Is.Null);
    }

    [Test]
    public void A_page_that_was_written_in_another_language_first_is_shown_in_that()
    {
        using var site = Showing().Without("input/about.pl.md").WithPage("about.en", "About us", "Text.");
        var page = site.BuildClean().Page("about/index.html");

        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That(page.QuerySelector(".prose")!.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(ReadText.Of(page.QuerySelector("main [role=note]")!), Is.EqualTo("Ta strona nie została jeszcze przetłumaczona na polski. Pokazujemy ją w języku oryginału: English."));
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll(".prose a").Select(a => $"{a.GetAttribute("href")} {a.GetAttribute("hreflang")}".TrimEnd());

    private static TestSite Missing(string setting)
    {
        var site = TestSite.Compared().Without("input/about.en.md").WithPage("about.pl", "O nas", "## Cel\n\nTekst o nas.", "slug: o-nas");
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + $"navigation: [about]\nmissing-translation: {setting}\n");
    }

    // What the two languages of the other pages have in common is not what these tests are about.
    private static TestSite Showing() => Missing("show-source").Severity("structure: off");
}
