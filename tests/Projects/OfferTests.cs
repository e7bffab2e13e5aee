using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Projects;

/// <summary>Offers and jobs: once they have ended they leave the lists, but not their addresses.</summary>
public sealed class OfferTests
{
    private const string Data = """
        - id: tester
          kind: job
          title: { pl: Tester, en: Tester }
          text: { pl: "Szukamy.\n\nZgłoś się.", en: "We search.\n\nCome." }
          organisation: { name: Atelier Rien, lang: fr }
          place: { pl: Nigdzie, en: Nowhere }
          from: 2026-01-01
          until: 2026-01-31
          email: praca@example.org
          phone: +48 77 000 00 00
        - id: partner
          kind: cooperation
          title: { pl: Partner, en: Partner }
          text: { pl: Zawsze., en: Always. }
        """;

    private static TestSite Site() => TestSite.Small()
        .With("data/offers.yml", Data)
        .WithPage("offers/index.pl", "Oferty", "{{list}}", "list: offers", "slug: oferty")
        .WithPage("offers/index.en", "Offers", "{{list}}", "list: offers")
        .WithPage("offers/jobs.pl", "Praca", "{{offers job}}", "translate: false")
        .With("input/offers/offer.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, oferta.\"\nfor-each: offers\n---\n\n{{offer}}\n")
        .With("input/offers/offer.en.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, an offer.\"\nfor-each: offers\n---\n\n{{offer}}\n");

    private static string[] CardsOf(IParentNode page) => [.. page.QuerySelectorAll(".cards > li > :first-child").Select(h => h.TextContent)];

    [TestCase(2025, 12, 31, "Partner", "This offer opens on 1\u00A0January 2026.", TestName = "The day before")]
    [TestCase(2026, 1, 1, "Tester|Partner", null, TestName = "The first day")]
    [TestCase(2026, 1, 31, "Tester|Partner", null, TestName = "The last day")]
    [TestCase(2026, 2, 1, "Partner", "This offer closed on 31\u00A0January 2026.", TestName = "The day after")]
    public void The_day_of_the_build_decides_what_is_listed_and_the_page_stays(int year, int month, int day, string listed, string? notice)
    {
        using var source = Site();
        var site = source.BuildClean(o => o with { AsOf = new DateOnly(year, month, day) });
        Assert.That(CardsOf(site.Page("en/offers/index.html")), Is.EqualTo(listed.Split('|')));
        Assert.That(site.Page("en/offers/tester/index.html").QuerySelector(".notice p:last-child")?.TextContent, Is.EqualTo(notice));
        Assert.That(site.Page("oferty/jobs/index.html").QuerySelectorAll(".cards > li").Length, Is.EqualTo(listed.Contains("Tester", StringComparison.Ordinal) ? 1 : 0));
    }

    [Test]
    public void An_offer_has_a_page_with_its_text_and_ways_to_answer_it()
    {
        using var source = Site();
        var page = source.BuildClean().Page("oferty/tester/index.html");
        Assert.That(page.QuerySelectorAll(".prose > p").Select(p => p.TextContent), Is.EqualTo(["Szukamy.", "Zgłoś się."]));
        Assert.That(page.QuerySelectorAll(".details a").Select(a => a.GetAttribute("href")), Is.EqualTo(["mailto:praca@example.org", "tel:+48770000000"]));
        Assert.That(page.QuerySelectorAll(".details time").Select(t => t.GetAttribute("datetime")), Is.EqualTo(["2026-01-01", "2026-01-31"]));
        Assert.That(page.QuerySelector("[lang=fr]")!.TextContent, Is.EqualTo("Atelier Rien"));
    }

    [Test]
    public void Offers_without_pages_of_their_own_say_all_in_the_list()
    {
        using var source = TestSite.Small().With("data/offers.yml", Data).WithPage("offers.pl", "Oferty", "{{offers}}", "translate: false");
        var card = source.BuildClean().Page("offers/index.html").QuerySelector(".cards > li")!;
        Assert.That(card.QuerySelector("h2")!.TextContent, Is.EqualTo("Tester"));
        Assert.That(card.TextContent, Does.Contain("Zgłoś się.").And.Contain("Praca · Nigdzie · Termin: 31\u00A0stycznia 2026"));
        Assert.That(card.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("mailto:praca@example.org"));
    }
}
