using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Lists;

/// <summary>What a page lists, where it lists nothing at present, and how one leads to an entry of it.</summary>
public sealed class ListPartTests
{
    [TestCase("offers", "data/offers.yml", "- { id: a, kind: job, title: { pl: A, en: A }, text: { pl: B, en: B }, until: 2025-12-31 }")]
    [TestCase("past-events", "data/events.yml", "- { id: a, title: { pl: A, en: A }, start: 2026-03-01 }")]
    [TestCase("events", "data/events.yml", "- { id: a, title: { pl: A, en: A }, start: 2025-03-01 }")]
    [TestCase("projects", "data/projects.yml", "[]")]
    [TestCase("documents", "data/documents.yml", "[]")]
    public void A_list_in_which_there_is_nothing_at_present_says_so(string list, string file, string data)
    {
        using var source = TestSite.Small().With(file, data).WithPage("list.pl", "Lista", "{{list}}", $"list: {list}", "translate: false");
        Assert.That(source.BuildClean().Page("list/index.html").QuerySelectorAll(".prose > p").Select(p => p.TextContent.Trim().Length > 0), Is.EqualTo((bool[])[true]));
    }

    [Test]
    public void A_list_on_a_page_that_does_not_say_what_it_lists_is_told()
    {
        using var source = TestSite.Small().WithPage("list.pl", "Lista", "{{list}}", "translate: false");
        Assert.That(source.Codes(), Is.EqualTo((string[])["SITE2006 input/list.pl.md:7:1"]));
    }

    [Test]
    public void One_can_link_to_an_organisation_on_a_short_list()
    {
        using var source = Members.Site(3).WithPage("link.pl", "Odsyłacz", "[Ćwiek](page:members/index#organisation-m1)", "translate: false");
        var site = source.BuildClean();
        var href = site.Page("link/index.html").QuerySelector(".prose a")!.GetAttribute("href")!;
        Assert.That(href, Does.EndWith("#organisation-m1"));
        Assert.That(site.Page("members/index.html").GetElementById("organisation-m1"), Is.Not.Null);
    }

    [Test]
    public void No_heading_has_the_anchor_of_a_letter()
    {
        using var source = Members.Site(40, 50)
            .With("input/members/index.pl.md", "---\ntitle: Członkowie\ndescription: Kto należy.\nlist: organisations\n---\n\n## Letter C\n\nTekst.\n\n{{list}}\n");
        var ids = source.BuildClean().Page("members/index.html").QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.That(ids, Is.Unique.And.Member("letter_c").And.Member("letter-c"));
    }

    [Test]
    public void Members_of_today_are_counted_and_whoever_has_left_stays_on_the_list()
    {
        using var source = Members.Site(4).With("data/organisations/gone.yml", "name: Dawny\nkind: company\nplace: warsaw\ncompetences: [trade]\nmember: { from: 2013, until: 2020 }\n");
        var site = source.BuildClean();
        Assert.That(site.Page("en/kinds/index.html").QuerySelectorAll(".page-list li > span").Select(s => s.TextContent), Is.All.EqualTo("(2)").And.Exactly(7).Items);
        Assert.That(site.Page("en/kinds/companies/index.html").QuerySelector(".prose")!.TextContent, Does.Contain("Dawny"));
    }

    [Test]
    public void That_there_are_no_reports_is_said_on_the_page_of_an_organisation_too()
    {
        using var source = Members.Site(2)
            .With("data/documents.yml", "- { id: a, title: { pl: Statut, en: Statute }, file: docs/a.csv, kind: statute }\n").With("input/docs/a.csv", "a,b\n")
            .WithPage("docs.pl", "Dokumenty", "{{documents}}", "translate: false")
            .With("input/members/one.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}: opis.\"\nfor-each: organisations\n---\n\n{{reports}}\n");
        var site = source.BuildClean();
        Assert.That(site.Page(site.Files.First(f => f.StartsWith("members/cwiek", StringComparison.Ordinal) || f.StartsWith("members/m1", StringComparison.Ordinal))).QuerySelectorAll(".prose > p"), Has.Length.EqualTo(1));
    }
}
