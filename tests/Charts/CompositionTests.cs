using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Charts;

/// <summary>The composition in numbers: derived from the organisations, true for the day of the build, drawn and written in one table.</summary>
public sealed class CompositionTests
{
    [Test]
    public void Members_of_the_day_are_counted_by_kind_and_nobody_else()
    {
        using var site = Cluster.With("{{composition kinds}}");

        Assert.That(Table(site.BuildClean(), "en/about"), Is.EqualTo((string[])["Kind | Number | Share", "Companies | 2 | 50%", "Institutes | 1 | 25%", "not given | 1 | 25%", "All organisations | 4 |"]));
    }

    [Test]
    public void Where_there_is_nothing_to_count_no_day_is_needed()
    {
        using var site = Cluster.With("{{composition}}\n\n{{map}}", "[]");
        Assert.That(site.Codes(o => o with { AsOf = null }), Has.None.Contains("input/about"));
    }

    [Test]
    public void The_day_is_said_in_the_caption_for_people_and_programs()
    {
        using var site = Cluster.With("{{composition kinds}}");
        var caption = site.BuildClean().Page("o-nas/index.html").QuerySelector("table > caption")!;

        Assert.That(Text(caption), Is.EqualTo("Organizacje według rodzaju, stan na 1 stycznia 2026"));
        Assert.That(caption.QuerySelector("time")!.GetAttribute("datetime"), Is.EqualTo("2026-01-01"));
    }

    [Test]
    public void On_another_day_others_are_members_and_a_page_that_was_kept_is_not()
    {
        using var site = Cluster.With("{{composition kinds}}");
        Assert.That(Table(Built(site, new DateOnly(2025, 12, 31)), "en/about"), Has.Member("Institutes | 2 | 40%"));

        Assert.That(Table(Built(site, new DateOnly(2026, 1, 1)), "en/about"), Has.Member("Institutes | 1 | 25%"));
    }

    [Test]
    public void One_more_file_of_an_organisation_and_the_numbers_are_others()
    {
        using var site = Cluster.With("{{composition kinds}}");
        site.BuildClean();
        site.With("data/organisations/h.yml", "name: H\nkind: research\nmember: { from: 2020 }\n");

        Assert.That(Table(site.BuildClean(), "en/about"), Has.Member("Institutes | 2 | 40%").And.Member("All organisations | 5 |"));
    }

    [Test]
    public void Who_has_a_competence_has_the_wider_one_as_well_and_counts_once()
    {
        using var site = Cluster.With("{{composition competences}}");
        var built = site.BuildClean();

        Assert.That(Table(built, "en/about"), Is.EqualTo((string[])["Competence | Number", "Chemistry | 2", "Dyes | 2", "All organisations | 4"]));
        Assert.That(Text(built.Page("en/about/index.html").QuerySelector(".chart > p")!), Is.EqualTo("An organisation can have several competences."));
    }

    [Test]
    public void Years_show_how_many_were_members_at_their_end_and_how_many_are_not_dated()
    {
        using var site = Cluster.With("{{composition years}}");
        var built = site.BuildClean();

        Assert.That(Table(built, "en/about"), Is.EqualTo((string[])
        [
            "Year | Number", "2013 | 2", "2014 | 3", "2015 | 3", "2016 | 3", "2017 | 3", "2018 | 3", "2019 | 3", "2020 | 3", "2021 | 3", "2022 | 3", "2023 | 3", "2024 | 3", "2025 | 4", "2026 | 3",
        ]));
        Assert.That(Text(built.Page("en/about/index.html").QuerySelector(".chart > p")!), Does.EndWith(": 1."));
    }

    [Test]
    public void Bars_are_as_long_as_the_numbers_beside_them_and_readers_pass_over_them()
    {
        using var site = Cluster.With("{{composition kinds}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll("tbody th[scope=row] > svg > rect").Select(r => r.GetAttribute("width")), Is.EqualTo((string[])["100%", "50%", "50%"]));
        Assert.That(page.QuerySelectorAll(".chart svg").Select(s => s.GetAttribute("aria-hidden")), Is.All.EqualTo("true"));
        Assert.That(page.QuerySelectorAll("thead th").Select(h => h.GetAttribute("scope")), Is.All.EqualTo("col"));
    }

    [Test]
    public void Labels_lead_to_the_pages_of_their_kinds()
    {
        using var site = Cluster.With("{{composition kinds}}")
            .With("input/kinds.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name} w serwisie.\"\nfor-each: kinds\n---\n\nTekst.\n")
            .With("input/kinds.en.md", "---\ntitle: \"{name}\"\ndescription: \"{name} on the site.\"\nfor-each: kinds\n---\n\nText.\n");
        var built = site.BuildClean();
        var links = built.Page("en/about/index.html").QuerySelectorAll(".chart tbody a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.That(links, Has.Count.EqualTo(2));
        Assert.That(links.Select(l => built.Has(l.TrimStart('/') + "index.html")), Is.All.True);
    }

    [Test]
    public void Without_a_word_all_charts_stand_there_of_which_there_is_data()
    {
        using var site = Cluster.With("{{composition}}", "- { id: a, name: A, kind: company, place: north }\n");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".chart thead th:first-child").Select(Text), Is.EqualTo((string[])["Kind", "Place"]));
    }

    [Test]
    public void Where_nobody_has_a_kind_nothing_stands_there()
    {
        using var site = Cluster.With("Text.\n\n{{composition kinds}}", "- { id: a, name: A }\n");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelector(".chart"), Is.Null);
    }

    [Test]
    public void A_word_that_names_no_chart_is_told_with_those_that_there_are()
    {
        using var site = Cluster.With("{{composition sizes}}");

        Assert.That(site.Messages(), Does.Contain("kinds").And.Contain("competences").And.Contain("places").And.Contain("years"));
    }

    [Test]
    public void A_language_without_words_for_charts_is_told_where_a_page_needs_them_and_only_there()
    {
        using var site = Cluster.With("Text.");
        var words = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        site.With("data/languages/en.yml", Regex.Replace(words, @"^charts:\n(  .*\n|\n)+", "", RegexOptions.Multiline));
        Assert.That(site.Codes(), Is.Empty);
        site.WithPage("about.en", "About us", "{{composition}}");

        Assert.That(site.Codes(), Is.EqualTo((string[])["SITE2320 input/about.en.md:6:1"]));
    }

    private static BuiltSite Built(TestSite site, DateOnly day) => site.BuildClean(o => o with { AsOf = day });

    private static List<string> Table(BuiltSite built, string page) =>
        [.. built.Page($"{page}/index.html").QuerySelectorAll(".chart tr").Select(row => string.Join(" | ", row.Children.Select(Text)).TrimEnd())];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
