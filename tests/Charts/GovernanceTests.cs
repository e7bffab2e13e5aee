using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Charts;

/// <summary>Bodies and who holds roles in them: now, before, and at any other time.</summary>
public sealed class GovernanceTests
{
    private const string Bodies = """
        - id: council
          name: { pl: Rada, en: Council }
          answers-to: assembly
          from: 2014
        - id: assembly
          name: { pl: Zgromadzenie, en: Assembly }
          from: 2013-08
        - id: committee
          name: { pl: Komitet, en: Committee }
          answers-to: council
          from: 2014
          until: 2016-06
        """;

    private const string Kinds = "kinds:\n  chair: { pl: Przewodniczący, en: Chair }\nheld:\n";

    private const string Roles = Kinds + """
          - { role: chair, person: Anna Nikt, organisation: acme, body: council, from: 2020 }
          - { role: chair, person: Jan Nikt, body: council, from: 2014, until: 2016 }
          - { role: chair, person: Ewa Nikt, body: council, from: 2017, until: 2019 }
          - { role: chair, organisation: acme, body: assembly, at: 2013-08 }
          - { role: chair, organisation: acme, body: committee, from: 2014, until: 2016-06 }
          - { role: chair, person: Piotr Nikt, body: council, from: 2027 }
        """;

    [Test]
    public void Each_body_tells_who_holds_its_roles_now_who_will_and_who_did_the_last_first()
    {
        using var site = With("{{governance}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(Lines(page, "body-council"), Is.EqualTo((string[])
        [
            "Council", "Answers to", "Assembly", "since", "2014",
            "Now", "Chair: Anna Nikt (Acme), since 2020",
            "In the future", "Chair: Piotr Nikt, since 2027",
            "Before", "Chair: Ewa Nikt, since 2017, until 2019", "Chair: Jan Nikt, since 2014, until 2016",
        ]));
    }

    [Test]
    public void What_is_known_of_one_moment_alone_is_not_said_of_today()
    {
        using var site = With("{{governance}}");

        Assert.That(Lines(site.BuildClean().Page("en/about/index.html"), "body-assembly"), Is.EqualTo((string[])
            ["Assembly", "since", "August 2013", "Known for one moment only", "Chair: Acme, as of August 2013"]));
    }

    [TestCase("2015", "Assembly, Council: Jan Nikt, Committee: Acme", TestName = "A year")]
    [TestCase("2015-03-01", "Assembly, Council: Jan Nikt, Committee: Acme", TestName = "A day")]
    [TestCase("2016-07/2016-12", "Assembly, Council: Jan Nikt", TestName = "A period")]
    [TestCase("2013", "Assembly: Acme", TestName = "A year before most of them")]
    [TestCase("2018", "Assembly, Council: Ewa Nikt", TestName = "A year in between")]
    [TestCase("2012", "", TestName = "A year before all")]
    public void Another_time_shows_what_was_true_then(string time, string expected)
    {
        using var site = With($"Text.\n\n{{{{governance {time}}}}}");
        var bodies = site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".governance > ul > li")
            .Select(b => Text(b.QuerySelector("h2")!) + string.Concat(b.QuerySelectorAll("dt").Where(d => Text(d) == "At that time").Select(d => ": " + Text(d.NextElementSibling!)[7..].Split(',', '(')[0].Trim())));

        Assert.That(string.Join(", ", bodies), Is.EqualTo(expected));
    }

    [TestCase("{{governance 2014}}", true)]
    [TestCase("{{governance}}", false)]
    public void Only_what_is_true_for_today_needs_a_day(string inclusion, bool isClean)
    {
        using var site = With(inclusion);
        Assert.That(site.Codes(o => o with { AsOf = null }).Any(c => c.Contains("input/about", StringComparison.Ordinal)), Is.EqualTo(!isClean));
    }

    [Test]
    public void The_diagram_has_the_bodies_of_the_day_from_the_top_down_and_a_line_to_each_that_answers_to_another()
    {
        using var site = With("{{governance}}\n\n## 2015\n\n{{governance 2015}}");
        var drawings = site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".governance svg[role=img]");

        Assert.That(drawings.Select(Boxes), Is.EqualTo((string[])["Assembly, Council", "Assembly, Council, Committee"]));
        Assert.That(drawings.Select(d => d.QuerySelector(".lines")!.GetAttribute("d")!.Count(c => c == 'M')), Is.EqualTo((int[])[1, 2]));
        Assert.That(drawings.Select(d => d.GetAttribute("aria-label")), Is.All.StartsWith("The bodies"));
    }

    [Test]
    public void Former_bodies_are_told_at_the_end_and_keep_their_anchors()
    {
        using var site = With("{{governance}}");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".governance > ul > li").Select(b => b.Id), Is.EqualTo((string[])["body-assembly", "body-council", "body-committee"]));
    }

    [Test]
    public void A_name_that_is_too_long_for_its_box_is_broken_and_a_word_that_is_too_long_is_made_to_fit()
    {
        using var site = With("{{governance}}")
            .With("data/bodies.yml", "- id: a\n  name: { pl: A, en: Commission for the Counting of All That Is }\n- id: b\n  name: { pl: B, en: Donaudampfschifffahrtsgesellschaftsversammlung }\n").Without("data/roles.yml");
        var texts = site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".governance svg text").ToList();

        Assert.That(texts.Select(t => (Text(t), t.HasAttribute("textLength"))), Is.EqualTo(((string, bool)[])[("Commission for the Counting of", false), ("All That Is", false), ("Donaudampfschifffahrtsgesellschaftsversammlung", true)]));
    }

    [Test]
    public void Roles_in_bodies_stand_among_all_roles_with_their_body()
    {
        using var site = With("{{roles}}");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".roles > li").Select(Text).First(), Is.EqualTo("Chair: Anna Nikt (Acme) Body Council since 2020"));
    }

    [Test]
    public void The_day_decides_who_holds_a_role_and_a_page_that_was_kept_is_not()
    {
        using var site = With("{{governance}}");
        site.BuildClean(o => o with { AsOf = new DateOnly(2026, 12, 31) });
        var page = site.BuildClean(o => o with { AsOf = new DateOnly(2027, 1, 1) }).Page("en/about/index.html");

        Assert.That(Lines(page, "body-council"), Has.No.Member("In the future").And.Member("Chair: Piotr Nikt, since 2027"));
    }

    [TestCase("- { id: a, name: { pl: A, en: A }, answers-to: b }\n- { id: b, name: { pl: B, en: B }, answers-to: a }", "SITE2321 data/bodies.yml:2:48", TestName = "Two bodies that answer to each other")]
    [TestCase("- { id: a, name: { pl: A, en: A }, answers-to: a }", "SITE2321 data/bodies.yml:1:48", TestName = "A body that answers to itself")]
    [TestCase("- { id: a, name: { pl: A, en: A }, answers-to: board }", "SITE3012 data/bodies.yml:1:48", TestName = "A body that answers to nobody known")]
    [TestCase("- { id: a, name: { pl: A, en: A }, from: 2015, until: 2014 }", "SITE3005 data/bodies.yml:1:55", TestName = "A body that ends before it begins")]
    [TestCase("- { id: a, name: { pl: A } }", "SITE5005 data/bodies.yml:1:18", TestName = "A body without a name in English")]
    public void A_wrong_body_is_found(string bodies, string expected)
    {
        using var site = TestSite.Small().With("data/bodies.yml", bodies);

        Assert.That(site.Codes(), Is.EqualTo((string[])[expected]));
    }

    [TestCase("role: chair, body: council, from: 2020", "SITE2322", TestName = "A role that nobody holds")]
    [TestCase("role: chair, person: Jan Nikt, body: board, from: 2020", "SITE3012", TestName = "A role in a body that is not there")]
    [TestCase("role: chair, person: Jan Nikt, body: committee, from: 2017", "SITE2323", TestName = "A role in a body that was no more")]
    [TestCase("role: chair, person: Jan Nikt, body: council, from: 2012", "SITE2323", TestName = "A role in a body that was not yet")]
    [TestCase("role: chair, person: Jan Nikt, body: council, at: 2013", "SITE2323", TestName = "A moment before the body")]
    [TestCase("role: chair, person: Jan Nikt, body: council, from: 2014-03, until: 2015", "", TestName = "A role in the year of the body")]
    public void A_wrong_role_in_a_body_is_found(string role, string expected)
    {
        using var site = With("Text.").With("data/roles.yml", $"{Kinds}  - {{ {role} }}");

        Assert.That(string.Join(' ', site.Codes().Select(c => c.Split(' ')[0])), Is.EqualTo(expected));
    }

    private static TestSite With(string text) => TestSite.Small()
        .With("data/bodies.yml", Bodies)
        .With("data/roles.yml", Roles)
        .With("data/organisations.yml", "- { id: acme, name: Acme, lang: en }\n")
        .WithPage("about.pl", "O nas", text, "slug: o-nas")
        .WithPage("about.en", "About us", text);

    private static string Boxes(IElement drawing) => string.Join(", ", drawing.QuerySelectorAll("g:has(> rect)").Select(Text));

    private static List<string> Lines(IParentNode page, string id) => [.. page.QuerySelectorAll($"#{id} :is(h2, dt, dd)").Select(Text)];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
