using System.Globalization;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The accessibility statement, as a reader sees it and as programs look for it.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class StatementTests(WholeSite site)
{
    /// <summary>The ids of the technical conditions; those in the second list only where there is something to say.</summary>
    private static readonly string[] Required =
    [
        "a11y-wstep", "a11y-podmiot", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-status", "a11y-data-sporzadzenie", "a11y-kontakt", "a11y-osoba",
        "a11y-email", "a11y-telefon", "a11y-procedura", "a11y-architektura",
    ];

    private static readonly string[] Optional = ["a11y-ocena", "a11y-audytor", "a11y-data-przeglad", "a11y-aplikacje"];

    private List<OutputPage> Statements => [.. site.Pages.Where(p => p.Document.GetElementById("a11y-status") is not null)];

    [Test]
    public void Every_language_has_one_and_every_page_leads_to_it_by_its_footer_and_its_head()
    {
        Assert.That(Statements.Select(p => p.Language), Is.EquivalentTo(site.Languages));
        site.EveryPage(page =>
        {
            var statement = Statements.Single(s => s.Language == page.Language);
            var faults = new List<string>();
            if (page.Meta("deklaracja-dostępności") != statement.Address.AbsoluteUri) faults.Add("the head names " + page.Meta("deklaracja-dostępności"));
            if (!page.Document.QuerySelectorAll("body > footer nav a").Any(a => a.GetAttribute("href") == statement.Address.AbsolutePath)) faults.Add("the footer does not lead to it");
            return faults;
        });
    }

    [Test]
    public void Each_id_is_there_once_and_the_same_ones_in_every_language()
    {
        foreach (var page in Statements)
        {
            foreach (var id in Required) Assert.That(page.Document.QuerySelectorAll($"#{id}"), Has.Length.EqualTo(1), $"{page.File}: {id}");
            foreach (var id in Optional) Assert.That(page.Document.QuerySelectorAll($"#{id}"), Has.Length.EqualTo(site == WholeSite.Fictional ? 1 : 0), $"{page.File}: {id}");
        }

        var ids = Statements.Select(p => string.Join(' ', p.Main.QuerySelectorAll("[id^=a11y-], [id^=statement-]").Select(e => $"{e.LocalName}#{e.Id}")));
        Assert.That(ids.Distinct().ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Dates_are_days_for_programs_and_nothing_stands_empty()
    {
        foreach (var page in Statements)
        {
            var times = page.Main.QuerySelectorAll("time[id^=a11y-data-]");
            Assert.That(times, Is.Not.Empty, page.File);
            Assert.That(times.Select(t => DateOnly.TryParseExact(t.GetAttribute("datetime"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)), Is.All.True, page.File);
            Assert.That(page.Main.QuerySelectorAll("[id^=a11y-], [id^=statement-]").Where(e => ReadText.Of(e).Length == 0).Select(e => e.Id), Is.Empty, page.File);
        }
    }

    [Test]
    public void Its_address_is_the_sites() =>
        Assert.That(Statements.Select(p => (ReadText.Of(p.Document.GetElementById("a11y-url")!), p.Document.GetElementById("a11y-url")!.GetAttribute("href"))), Is.All.EqualTo((site.Base.AbsoluteUri, site.Base.AbsolutePath)));

    [Test]
    public void Sections_are_headings_of_one_level_in_a_right_order()
    {
        foreach (var page in Statements)
        {
            var headings = page.Main.QuerySelectorAll("h2[id^=statement-], h2#a11y-kontakt, h3[id^=statement-], h3#a11y-kontakt");
            Assert.That(headings.Select(h => h.LocalName).Distinct().ToList(), Is.EqualTo(new[] { site == WholeSite.Fictional ? "h2" : "h3" }), page.File);
            Assert.That(headings.Select(h => h.Id), Is.SubsetOf(new[] { "statement-status", "statement-preparation", "a11y-kontakt", "statement-procedure", "statement-buildings", "statement-apps" }), page.File);
            if (site != WholeSite.Fictional) continue;
            Assert.That(page.Main.QuerySelectorAll("nav.contents a").Select(a => (a.GetAttribute("href"), ReadText.Of(a))), Is.EqualTo(headings.Select(h => ("#" + h.Id, ReadText.Of(h)))), page.File);
        }
    }

    [Test]
    public void It_never_claims_what_nobody_has_assessed()
    {
        string[] claims = ["zgodna", "częściowo zgodna", "compliant", "partially compliant", "vereinbar", "متوافق"];
        foreach (var page in Statements)
        {
            var status = ReadText.Of(page.Document.GetElementById("a11y-status")!);
            if (page.Document.GetElementById("a11y-audytor") is null) Assert.That(claims, Has.None.EqualTo(status), page.File);
        }

        var expected = site == WholeSite.Fictional ? new[] { "częściowo zgodna", "partially compliant", "teilweise vereinbar", "متوافق جزئيًا" } : ["Nie oceniano zgodności", "Compliance of the website"];
        foreach (var (page, words) in Statements.OrderBy(p => site.Languages.ToList().IndexOf(p.Language)).Zip(expected))
        {
            Assert.That(ReadText.Of(page.Document.GetElementById("a11y-status")!), Does.StartWith(words), page.File);
        }
    }
}

/// <summary>Statements of small sites: what is not known is said, and what is known stands where it belongs.</summary>
public sealed class StatementDataTests
{
    private const string Least = "page: about\nstatus: not-assessed\nprepared: 2025-11-25\n";

    [Test]
    public void What_is_not_known_is_said_and_not_made_up()
    {
        using var site = With(Least);
        var page = site.BuildClean().Page("en/about/index.html");

        string[] ids = ["a11y-podmiot", "a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-osoba", "a11y-email", "a11y-telefon"];
        Assert.That(ids.Select(id => ReadText.Of(page.GetElementById(id)!)), Is.All.EqualTo("not given"));
        Assert.That(ReadText.Of(page.GetElementById("a11y-architektura")!), Is.EqualTo("No information on the accessibility of buildings is given."));
        Assert.That(ReadText.Of(page.GetElementById("a11y-procedura")!), Does.EndWith("Nothing here says that this website is run by such a body."));
        Assert.That(page.QuerySelectorAll("#a11y-ocena, #a11y-audytor, #a11y-data-przeglad, #a11y-aplikacje, main a[href^=mailto], main a[href^=tel]"), Is.Empty);
        Assert.That(ReadText.Of(page.QuerySelector("main")!), Does.Not.Contain("undertakes").And.Not.Contain("7 days"));
    }

    [Test]
    public void The_publisher_answers_where_no_other_entity_is_named()
    {
        using var site = With(Least);
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + "publisher: { name: Nikt, address: Nigdzie, email: a@b.example }");
        Assert.That(site.BuildClean().Page("o-nas/index.html").GetElementById("a11y-podmiot")!.TextContent, Is.EqualTo("Nikt"));
    }

    [Test]
    public void A_public_body_promises_what_the_law_asks_of_it()
    {
        using var site = With(Least + "entity: Urząd na Niby\npublic-body: true\napps: []\ncontact: { person: Jan Nikt, email: a@example.org, phone: +48 (77) 000-00-00 }");
        var page = site.BuildClean().Page("o-nas/index.html");

        Assert.That(ReadText.Of(page.GetElementById("a11y-wstep")!), Does.StartWith("Urząd na Niby zobowiązuje się zapewnić dostępność"));
        Assert.That(ReadText.Of(page.GetElementById("a11y-procedura")!), Does.StartWith("Każdy ma prawo"));
        Assert.That(ReadText.Of(page.GetElementById("a11y-aplikacje")!), Is.EqualTo("Podmiot nie udostępnia aplikacji mobilnych."));
        Assert.That(page.GetElementById("a11y-telefon")!.GetAttribute("href"), Is.EqualTo("tel:+48770000000"));
        Assert.That(page.GetElementById("a11y-email")!.GetAttribute("href"), Is.EqualTo("mailto:a@example.org"));
        Assert.That(page.QuerySelectorAll("main a[href='https://bip.brpo.gov.pl/']"), Has.Length.EqualTo(1));
    }

    [Test]
    public void An_assessment_allows_the_word_compliant()
    {
        using var site = With("page: about\nstatus: compliant\nprepared: 2025-11-25\nassessment: { kind: self-assessment, date: 2025-10 }");
        var page = site.BuildClean().Page("en/about/index.html");
        Assert.That(page.GetElementById("a11y-status")!.TextContent, Is.EqualTo("compliant"));
        Assert.That(page.QuerySelectorAll("main dd").Select(ReadText.Of), Does.Contain("self-assessment").And.Contain("October 2025"));
    }

    [Test]
    public void Without_a_page_for_it_no_head_names_one()
    {
        using var site = TestSite.Small();
        Assert.That(site.BuildClean().Pages.SelectMany(p => p.Document.QuerySelectorAll("meta[name='deklaracja-dostępności']")), Is.Empty);
    }

    [Test]
    public void A_language_without_the_page_is_led_to_the_default_languages()
    {
        using var site = With(Least).Without("input/about.en.md");
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("severity: {", "missing-translation: leave-out\nseverity: { SITE5001: off,", StringComparison.Ordinal));
        var head = site.BuildClean().Page("en/index.html").Head!;
        Assert.That(head.QuerySelector("meta[name='deklaracja-dostępności']")!.GetAttribute("content"), Is.EqualTo("https://small.example/o-nas/"));
    }

    private static TestSite With(string statement) => TestSite.Small()
        .With("data/accessibility.yml", statement)
        .WithPage("about.pl", "O nas", "{{accessibility-statement}}", "slug: o-nas")
        .WithPage("about.en", "About us", "{{accessibility-statement}}");
}
