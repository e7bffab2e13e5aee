using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Projects;

/// <summary>Projects: in lists by how far they are on the day of the build, each with a page of its own, amounts as each language writes them.</summary>
public sealed class ProjectTests
{
    private const string Data = """
        - id: lamp
          title: { pl: Lampa, en: Lamp }
          summary: { pl: Świeci., en: It shines. }
          acronym: LMP
          funding:
            programme: { pl: Program świateł, en: Lights programme }
            number: L/7
            total: 1234567.89 PLN
            grant: 1000000 EUR
          from: 2025-03
          until: 2027-02-28
          coordinator: works
          partners: [{ name: Universität Nirgendwo, lang: de, website: https://nirgendwo.example/ }]
          website: https://lamp.example/about
          marks: [{ picture: mark.svg, alt: { pl: Fundusz, en: Fund } }]
          results: [{ pl: Lampa., en: A lamp. }]
        - id: bridge
          title: { pl: Most, en: Bridge }
          summary: { pl: Stoi., en: It stands. }
          from: 2014
          until: 2015
        - id: silence
          title: { pl: Cisza, en: Silence }
          summary: { pl: Milczy., en: It is silent. }
          from: 2099
        """;

    private static TestSite Site() => TestSite.Small()
        .With("data/organisations.yml", "- id: works\n  name: Example Works\n  lang: en\n  gloss: { pl: Zakłady }\n")
        .With("data/projects.yml", Data)
        .With("input/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><path d=\"M0 0h30v20z\"/></svg>")
        .With("input/projects/project.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, projekt.\"\nfor-each: projects\n---\n\n{{project}}\n")
        .With("input/projects/project.en.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, a project.\"\nfor-each: projects\n---\n\n{{project}}\n");

    private static Dictionary<string, string> DetailsOf(IParentNode page) =>
        page.QuerySelectorAll(".details > div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => string.Join(" | ", d.QuerySelectorAll("dd").Select(v => string.Join(' ', v.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))));

    private static string[] CardsOf(IParentNode page) => [.. page.QuerySelectorAll(".cards h2").Select(h => h.TextContent)];

    [Test]
    public void A_project_has_a_page_with_all_that_is_known_of_it_in_each_language()
    {
        using var source = Site();
        var site = source.BuildClean();
        var polish = site.Page("projects/lamp/index.html");
        Assert.That(DetailsOf(polish), Is.EqualTo(new Dictionary<string, string>
        {
            ["Stan"] = "trwa",
            ["Okres"] = "marzec 2025–28\u00A0lutego 2027",
            ["Lider"] = "Example Works (Zakłady)",
            ["Partnerzy"] = "Universität Nirgendwo",
            ["Program"] = "Program świateł",
            ["Numer umowy"] = "L/7",
            ["Wartość projektu"] = "1\u00A0234\u00A0567,89\u00A0zł",
            ["Dofinansowanie"] = "1\u00A0000\u00A0000\u00A0euro",
            ["Strona projektu"] = "lamp.example",
        }));
        var english = DetailsOf(site.Page("en/projects/lamp/index.html"));
        Assert.That(english["Total cost"], Is.EqualTo("PLN\u00A01,234,567.89"));
        Assert.That(english["Coordinator"], Is.EqualTo("Example Works"));
        Assert.That(polish.QuerySelector("h1")!.TextContent, Is.EqualTo("Lampa"));
        Assert.That(polish.QuerySelector("[lang=de]")!.TextContent, Is.EqualTo("Universität Nirgendwo"), "a name is marked with its language");
    }

    [Test]
    public void Marks_are_shown_where_the_data_has_them_and_nowhere_else()
    {
        using var source = Site();
        var site = source.BuildClean();
        Assert.That(site.Page("projects/lamp/index.html").QuerySelectorAll(".marks img").Select(i => i.GetAttribute("alt")), Is.EqualTo(["Fundusz"]));
        Assert.That(site.Page("projects/bridge/index.html").QuerySelectorAll("main img"), Is.Empty);
    }

    [TestCase("2026-01-01", "Lampa|Cisza|Most", "Lampa", "Most")]
    [TestCase("2027-02-28", "Lampa|Cisza|Most", "Lampa", "Most")]
    [TestCase("2027-03-01", "Cisza|Lampa|Most", "", "Lampa|Most")]
    [TestCase("2014-12-31", "Most|Cisza|Lampa", "Most", "")]
    public void The_day_of_the_build_decides_which_are_under_way_and_which_have_ended(string day, string all, string current, string ended)
    {
        using var source = Site()
            .WithPage("all.pl", "Wszystkie", "{{projects}}", "translate: false")
            .WithPage("current.pl", "Trwające", "{{projects current}}", "translate: false")
            .WithPage("ended.pl", "Zakończone", "{{projects ended}}", "translate: false");
        var site = source.BuildClean(o => o with { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.That(CardsOf(site.Page("all/index.html")), Is.EqualTo(all.Split('|')));
        Assert.That(CardsOf(site.Page("current/index.html")), Is.EqualTo(current.Split('|', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(CardsOf(site.Page("ended/index.html")), Is.EqualTo(ended.Split('|', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(site.Page("ended/index.html").QuerySelector(".prose > p")?.TextContent, ended.Length > 0 ? Is.Null : Is.EqualTo("Obecnie nie ma tu żadnych projektów."));
    }

    [Test]
    public void A_page_of_a_project_is_built_anew_when_its_day_has_come()
    {
        using var source = Site();
        source.BuildClean();
        var site = source.BuildClean(o => o with { AsOf = new DateOnly(2028, 1, 1) });
        Assert.That(DetailsOf(site.Page("projects/lamp/index.html"))["Stan"], Is.EqualTo("zakończony"));
    }

    [Test]
    public void A_long_list_of_projects_stands_on_several_pages()
    {
        using var source = Site().WithPage("projects/index.pl", "Projekty", "{{list}}", "list: projects", "per-page: 2", "translate: false");
        var site = source.BuildClean();
        Assert.That(CardsOf(site.Page("projects/index.html")), Is.EqualTo(["Lampa", "Cisza"]));
        Assert.That(CardsOf(site.Page("projects/2/index.html")), Is.EqualTo(["Most"]));
        Assert.That(site.Page("projects/index.html").QuerySelectorAll(".cards a").Cast<IHtmlAnchorElement>().Select(a => a.PathName), Is.EqualTo(["/projects/lamp/", "/projects/silence/"]));
    }

    [Test]
    public void The_page_of_an_organisation_shows_its_projects_and_says_nothing_where_it_has_none()
    {
        using var source = Site()
            .With("data/organisations.yml", "- id: works\n  name: Example Works\n  lang: en\n- id: idle\n  name: Idle Works\n  lang: en\n")
            .With("input/members/member.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, członek.\"\nfor-each: organisations\ntranslate: false\n---\n\n{{projects}}\n");
        var site = source.BuildClean();
        Assert.That(site.Page("members/works/index.html").QuerySelectorAll(".prose h2, .prose h3").Select(h => h.TextContent), Is.EqualTo(["Projekty", "Lampa"]));
        Assert.That(site.Page("members/idle/index.html").QuerySelectorAll(".prose > *"), Is.Empty);
    }
}
