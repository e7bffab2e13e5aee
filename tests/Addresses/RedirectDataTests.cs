using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Addresses;

/// <summary>What visitors find at addresses that <c>data/redirects.yml</c> speaks of.</summary>
public sealed class RedirectDataTests
{
    [TestCase("about", "/o-nas/", "O nas")]
    [TestCase("about#zespol", "/o-nas/#zespol", "O nas")]
    [TestCase("/o-nas/#zespol", "/o-nas/#zespol", "O nas")]
    [TestCase("https://small.example/en/about/", "/en/about/", "About us")]
    [TestCase("https://other.example/page", "https://other.example/page", "other.example")]
    public void A_former_address_leads_to_a_page_or_to_another_site(string to, string href, string text)
    {
        using var site = TestSite.Small().With("data/redirects.yml", $"- from: /dawny/\n  to: {to}\n");
        var page = site.BuildClean().Page("dawny/index.html");
        Assert.That(page.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo(href));
        Assert.That(page.QuerySelector("a")!.TextContent, Is.EqualTo(text));
        Assert.That(page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"), Is.EqualTo($"0; url={href}"));
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
    }

    [Test]
    public void An_address_of_another_language_leads_to_the_page_in_that_language_and_where_there_is_none_to_the_one_that_there_is()
    {
        using var site = TestSite.Small()
            .WithPage("only.pl", "Tylko po polsku", "Tekst.", "translate: false")
            .With("data/redirects.yml", "- from: [/en/old/, /stary/]\n  to: about\n- from: /en/other/\n  to: only\n");
        var built = site.BuildClean();
        Assert.That(LinkOf(built, "en/old"), Is.EqualTo("/en/about/"));
        Assert.That(LinkOf(built, "stary"), Is.EqualTo("/o-nas/"));
        Assert.That(LinkOf(built, "en/other"), Is.EqualTo("/only/"));
        Assert.That(built.Page("en/other/index.html").DocumentElement.GetAttribute("lang"), Is.EqualTo("pl"));
    }

    [Test]
    public void What_leads_on_to_an_address_that_leads_on_is_sent_to_the_end_at_once()
    {
        using var site = TestSite.Small()
            .WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "redirect-from: [/trzeci/]")
            .With("data/redirects.yml", "- { from: /pierwszy/, to: /drugi/ }\n- { from: /drugi/, to: /trzeci/ }\n");
        var built = site.BuildClean();
        Assert.That(new[] { "pierwszy", "drugi", "trzeci" }.Select(a => LinkOf(built, a)), Is.All.EqualTo("/o-nas/"));
    }

    [Test]
    public void Addresses_that_lead_in_a_circle_are_told_with_the_circle()
    {
        using var site = TestSite.Small().With("data/redirects.yml", "- { from: /a/, to: /b/ }\n- { from: /b/, to: /a/ }\n- { from: /c/, to: /c/ }\n");
        Assert.That(site.Messages(), Does.Contain("SITE4503").And.Contain("/a/ → /b/ → /a/").And.Contain("/c/ → /c/"));
    }

    [Test]
    public void A_page_that_is_gone_for_good_says_why_or_is_not_there_at_all()
    {
        using var site = TestSite.Small().With("data/redirects.yml", "- { from: /targi/, gone: { pl: Targi skończyły się w roku 2019. } }\n- { from: /en/fair/, gone: true }\n- { from: /files/old.pdf, gone: true }\n");
        var built = site.BuildClean();
        var page = built.Page("targi/index.html");
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Tej strony już nie ma"));
        Assert.That(page.QuerySelector("main p")!.TextContent, Does.StartWith("Targi skończyły się w").And.EndWith("roku 2019."));
        Assert.That(page.QuerySelector("main a")!.GetAttribute("href"), Is.EqualTo("/"));
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(page.QuerySelector("meta[http-equiv=refresh]"), Is.Null);
        Assert.That(built.Files, Has.None.StartWith("en/fair").And.None.StartWith("files"));
    }

    [Test]
    public void A_former_download_leads_to_the_new_one_and_only_to_a_file_that_is_published()
    {
        using var site = TestSite.Small()
            .With("input/statut-2026.txt", "Statut.")
            .WithPage("about.pl", "O nas", "[Statut](statut-2026.txt)", "slug: o-nas")
            .With("data/redirects.yml", "- { from: /files/statut-2024.txt, to: /files/statut-2026.txt }\n");
        Assert.That(LinkOf(site.BuildClean(), "files/statut-2024.txt"), Is.EqualTo("/files/statut-2026.txt"));

        site.With("data/redirects.yml", "- { from: /files/statut-2024.txt, to: /files/statut-2025.txt }\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4007 data/redirects.yml:1:39" }));
    }

    [TestCase("- { from: /a/ }", "SITE4504")]
    [TestCase("- { from: /a/, to: about, gone: true }", "SITE4504")]
    [TestCase("- { from: /a/, to: abuot }", "SITE4001")]
    [TestCase("- { from: /a/, to: /en/abuot/ }", "SITE4001")]
    [TestCase("- { from: /a/, to: \"javascript:alert(1)\" }", "SITE3011")]
    [TestCase("- { from: /a/, to: \"http://other.example/\" }", "SITE3011")]
    [TestCase("- { from: /a/, to: \"https://\" }", "SITE3011")]
    [TestCase("- { from: /a/, to: \"https:// other.example/x\" }", "SITE3011")]
    [TestCase("- { from: /o-nas/, to: index }", "SITE4012")]
    [TestCase("- { from: [/a/, /a/], to: index }", "SITE4012")]
    [TestCase("- { from: \"https://small.example/a/\", to: index }", "SITE4014")]
    [TestCase("- { from: /feed.xml, to: index }", "SITE4014")]
    public void What_can_only_be_wrong_is_told(string entry, string code)
    {
        using var site = TestSite.Small().With("data/redirects.yml", entry + "\n");
        Assert.That(site.Codes(), Has.Exactly(1).Items.And.All.StartWith(code));
    }

    [Test]
    public void Where_the_site_makes_a_file_nothing_can_lead_on()
    {
        string[] files = [.. Sites.Fictional.Files.Where(f => Path.GetFileName(f) != "index.html" && !f.StartsWith("files/", StringComparison.Ordinal))];
        Assert.That(files, Is.SupersetOf(new[] { "rss.xml", "en/feed.json", "humans.txt", "data/cluster.jsonld" }));
        using var site = TestSite.Small().With("data/redirects.yml", $"- to: about\n  from:\n{string.Concat(files.Select(f => $"    - \"/{f}\"\n"))}");
        Assert.That(site.Codes().Select(c => c.Split(' ')[0]), Is.EqualTo(Enumerable.Repeat("SITE4014", files.Length)));
    }

    [TestCase("- { from: /pierwszy/, to: /targi/ }\n- { from: /targi/, gone: { pl: Koniec. } }\n")]
    [TestCase("- { from: /targi/, gone: { pl: Koniec. } }\n- { from: /pierwszy/, to: /targi/ }\n")]
    public void What_leads_to_an_address_that_is_gone_says_why_in_whatever_order_they_are_written(string redirects)
    {
        using var site = TestSite.Small().With("data/redirects.yml", redirects);
        Assert.That(site.BuildClean().Page("pierwszy/index.html").QuerySelector("main p")!.TextContent, Is.EqualTo("Koniec."));
    }

    [Test]
    public void What_is_written_cannot_break_out_of_the_page()
    {
        const string tag = "&amp;</main><script>x</script>";
        using var site = TestSite.Small().With("data/redirects.yml", $"- from: /a/\n  gone: {{ pl: '{tag}' }}\n- from: /b/\n  to: 'https://other.example/?a=\"{tag}'\n");
        var built = site.BuildClean();
        Assert.That(built.Page("a/index.html").QuerySelector("main p")!.TextContent, Is.EqualTo(tag));
        Assert.That(built.Page("b/index.html").QuerySelector("a")!.GetAttribute("href"), Is.EqualTo($"https://other.example/?a=\"{tag}"));
    }

    private static string? LinkOf(BuiltSite site, string address) => site.Page($"{address}/index.html").QuerySelector("a")!.GetAttribute("href");
}
