using System.Text.Json;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The directory of organisations: its lists by kind, competence and place, its letters, and what is said of each organisation.</summary>
public sealed class DirectoryTests
{
    [Test]
    public void One_new_file_is_seen_in_the_directory_in_its_lists_and_on_a_page_of_its_own()
    {
        using var site = Members.Site(4);
        site.With("data/organisations/nowa.yml", "name: Nowa Barwa\nkind: school\ncompetences: [paint]\nplace: opole\nmember: { from: 2025-05 }\n");

        var built = site.BuildClean();

        Assert.That(Listed(built, "en/members"), Does.Contain("Nowa Barwa: school, Opole"));
        foreach (var list in (string[])["en/kinds/school", "en/fields/paint", "en/fields/chemistry", "en/places/opole"]) Assert.That(Listed(built, list), Does.Contain("Nowa Barwa: school, Opole"), list);
        foreach (var list in (string[])["en/kinds/companies", "en/fields/trade", "en/places/warsaw"]) Assert.That(Listed(built, list), Is.Not.Empty.And.None.Contains("Nowa"), list);
        Assert.That(Rows(built, "en/members/nowa"), Is.EqualTo(new[] { "Kind: school", "Competences: Paint", "Place: Opole", "Member since: May 2025" }));
        Assert.That(built.Page("en/members/nowa/index.html").QuerySelectorAll("main dd a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/en/kinds/school/", "/en/fields/paint/", "/en/places/opole/" }));
    }

    [Test]
    public void The_lists_of_kinds_competences_and_places_say_how_many_there_are()
    {
        using var site = Members.Site(5);

        var lists = site.BuildClean().Page("kinds/index.html").QuerySelectorAll("main .page-list").Select(l => l.Children.Select(c => c.FirstElementChild!.TextContent.Trim() + c.ChildNodes.OfType<IElement>().ElementAt(1).TextContent)).ToList();

        Assert.That(lists, Is.EqualTo(new[] { new[] { "Firmy(3)", "szkoła(2)" }, ["Chemia(2)", "Handel(3)"], ["Farby(2)"], ["Opole(2)", "Warszawa(3)"] }));
    }

    [Test]
    public void Who_has_left_stands_in_the_lists_and_is_not_counted()
    {
        using var site = Members.Site(2);
        site.With("data/organisations.yml", File.ReadAllText(Path.Combine(site.Root, "data/organisations.yml")) + "- { id: old, name: Dawna, kind: company, place: warsaw, member: { until: 2020-12-31 } }\n");
        var built = site.WithPage("about.pl", "O nas", "{{composition kinds}}", "slug: o-nas").BuildClean();

        Assert.That(built.Page("kinds/index.html").QuerySelector("main .page-list li")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "Firmy", "(1)" }));
        Assert.That(built.Page("o-nas/index.html").QuerySelector("main tbody tr td")!.TextContent, Is.EqualTo("1"));
        Assert.That(Listed(built, "kinds/firmy"), Has.Some.Contains("Dawna"));
    }

    [Test]
    public void A_long_list_has_letters_each_of_which_leads_to_where_it_begins()
    {
        using var site = Members.Site(60, perPage: 25);

        var built = site.BuildClean();

        foreach (var (page, expected) in new[] { ("members", "0–9 A C Ć L Ł S Ś Z Ż"), ("members/2", "0–9 A C Ć L Ł S Ś Z Ż"), ("members/3", "0–9 A C Ć L Ł S Ś Z Ż"), ("en/members/2", "0–9 A C L S Z"), ("kinds/firmy", "A C L S Z") })
        {
            var letters = built.Page($"{page}/index.html").QuerySelectorAll(".letters a").ToList();
            Assert.That(string.Join(' ', letters.Select(l => l.TextContent)), Is.EqualTo(expected), page);
            foreach (var letter in letters)
            {
                var href = letter.GetAttribute("href")!.Split('#');
                var heading = built.Page(href[0].Length == 0 ? $"{page}/index.html" : $"{href[0][1..]}index.html").GetElementById(href[1]);
                Assert.That(heading?.TextContent, Is.EqualTo(letter.TextContent), $"{page}: {letter.TextContent}");
                Assert.That(heading!.LocalName, Is.EqualTo("h2"));
            }
        }
    }

    [TestCase("2025-12-31", "", "Member until: 31 December 2025")]
    [TestCase("2026-01-01", ", former member", "Member until: 31 December 2025")]
    [TestCase("2019-12-31", ", joining soon", "Member until: 31 December 2025")]
    public void Who_has_left_or_is_going_to_join_is_told_apart_by_the_day_of_the_build(string day, string words, string row)
    {
        using var site = Members.Site(3);
        site.With("data/organisations/gone.yml", "name: Dawna\nkind: school\nmember: { from: 2020, until: 2025-12-31 }\n").With("data/organisations/friend.yml", "name: Sojusznik\nis-member: false\n");

        var built = site.BuildClean(o => o with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null) });

        Assert.That(Listed(built, "en/members"), Does.Contain($"Dawna: school{words}").And.Contain("Sojusznik: not a member"));
        Assert.That(Rows(built, "en/members/gone"), Does.Contain(row).And.Contain("Member since: 2020"));
        Assert.That(Rows(built, "en/members/gone"), words.Length == 0 ? Has.None.StartsWith("Membership") : Does.Contain($"Membership: {words[2..]}"));
    }

    [Test]
    public void A_site_that_only_names_its_organisations_needs_no_day()
    {
        using var site = TestSite.Small().With("data/organisations.yml", "- { id: a, name: A }\n").WithPage("about.en", "About us", "{{organisations}}");

        Assert.That(site.BuildClean(o => o with { AsOf = null }).Page("en/about/index.html").QuerySelector("#organisation-a"), Is.Not.Null);
    }

    [Test]
    public void Everything_that_the_data_says_of_an_organisation_is_on_its_page_and_on_any_other_that_asks()
    {
        using var site = Members.Site(1);
        site.With("data/organisations/full.yml", """
            name: Pełna Ltd.
            lang: en-GB
            gloss: { pl: Pełna spółka }
            description: { pl: Opis., en: Description. }
            website: https://pelna.example/
            contact: { email: biuro@pelna.example, phone: +48 77 000 00 00, address: "ul. Pusta 1, Opole" }
            confirmed: 2025-11-03
            """).WithPage("about.pl", "O nas", "{{organisation-card full}}", "slug: o-nas");

        var built = site.BuildClean();

        Assert.That(Rows(built, "members/full"), Is.EqualTo(new[] { "Strona internetowa: pelna.example", "E-mail: biuro@pelna.example", "Telefon: +48 77 000 00 00", "Adres: ul. Pusta 1, Opole", "Dane sprawdzono: 3 listopada 2025" }));
        Assert.That(built.Page("members/full/index.html").QuerySelectorAll("dd a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "https://pelna.example/", "mailto:biuro@pelna.example", "tel:+48770000000" }));
        Assert.That(built.Page("members/full/index.html").QuerySelector(".organisation-card")!.TextContent, Does.Contain("Pełna spółka").And.Contain("Opis."));
        var elsewhere = built.Page("o-nas/index.html").QuerySelector(".organisation-card h2")!;
        Assert.That((elsewhere.QuerySelector("a")!.GetAttribute("href"), elsewhere.QuerySelector("span")!.GetAttribute("lang")), Is.EqualTo(("/members/full/", "en-GB")));
        Assert.That(Rows(built, "o-nas"), Is.EqualTo(Rows(built, "members/full")));
    }

    [Test]
    public void What_the_script_loads_says_the_same_as_the_pages()
    {
        using var site = Members.Site(12);

        var built = site.BuildClean();

        var box = built.Page("en/members/index.html").QuerySelector("[data-directory]")!;
        Assert.That(box.QuerySelector("[role=status]")!.TextContent, Is.EqualTo("12 organisations"));
        var entries = JsonDocument.Parse(built.Text(box.GetAttribute("data-directory")![1..])).RootElement.EnumerateArray().Select(e => e.EnumerateArray().Select(v => v.GetString()!).ToArray()).ToList();
        Assert.That(entries.Select(e => $"{e[0].Replace('\u00A0', ' ')}: {e[5]}"), Is.EqualTo(Listed(built, "en/members")));
        Assert.That(entries.Where(e => !built.Has($"{e[4][1..]}index.html")), Is.Empty);
        foreach (var (option, page) in new[] { ("k-school", "en/kinds/school"), ("c-chemistry", "en/fields/chemistry"), ("p-opole", "en/places/opole") })
        {
            Assert.That(box.QuerySelector($"option[value={option}]"), Is.Not.Null);
            Assert.That(entries.Where(e => e[7].Split(' ').Contains(option)).Select(e => $"{e[0].Replace('\u00A0', ' ')}: {e[5]}"), Is.EqualTo(Listed(built, page)));
        }

        Assert.That(built.Page("en/kinds/school/index.html").QuerySelector("[data-directory], script[src*=directory]"), Is.Null, "A list that is narrowed already is not narrowed by a script.");
        Assert.That(built.Page("en/about/index.html").QuerySelector("script[src*=directory]"), Is.Null);
    }

    [Test]
    public void A_language_without_words_for_them_is_told_only_where_the_data_needs_them()
    {
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml")).Split('\n').ToList();
        var from = english.IndexOf("members:");
        english.RemoveRange(from, english.FindIndex(from + 1, l => l.Length > 0 && l[0] != ' ') - from);
        using var site = TestSite.Small().With("data/languages/en.yml", string.Join('\n', english)).With("data/organisations.yml", "- { id: a, name: A }\n");

        Assert.That(site.Codes(), Is.Empty);
        Assert.That(site.With("data/organisations.yml", "- { id: a, name: A, member: { from: 2020 } }\n").Codes(), Is.EqualTo(new[] { "SITE2006 data/languages/en.yml:1:1" }));
    }

    private static List<string> Listed(BuiltSite built, string page) =>
    [
        .. built.Page($"{page}/index.html").QuerySelectorAll(".organisations > li, .directory > li")
            .Select(li => $"{li.QuerySelector("h2, a, b")!.TextContent.Trim().Replace('\u00A0', ' ')}: {li.QuerySelector("p, li > span:last-child")?.TextContent}"),
    ];

    private static List<string> Rows(BuiltSite built, string page) =>
        [.. built.Page($"{page}/index.html").QuerySelectorAll("main dl > div").Select(row => string.Join(": ", row.Children.Select(c => c.TextContent.Trim().Replace('\u00A0', ' '))))];
}
