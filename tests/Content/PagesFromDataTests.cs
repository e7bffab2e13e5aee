using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Content;

/// <summary>A page for each organisation, from one file a language.</summary>
public sealed class PagesFromDataTests
{
    private const string Organisations = """
        - { id: azot, name: Azot S.A., lang: pl }
        - { id: works, name: Example Works, lang: en, gloss: { pl: Przykładowe Zakłady } }
        """;

    private static TestSite Site() => TestSite.Small()
        .With("data/organisations.yml", Organisations)
        .WithPage("members/index.pl", "Członkowie", "{{organisations}}\n\n[Azot](azot.md)", "slug: czlonkowie")
        .WithPage("members/index.en", "Members", "{{organisations}}")
        .With("input/members/profile.pl.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, profil.\"\nfor-each: organisations\n---\n\nTo jest {{organisation this gloss}}.\n")
        .With("input/members/profile.en.md", "---\ntitle: \"{name}\"\ndescription: \"{name}, a profile.\"\nfor-each: organisations\n---\n\nThis is {{organisation this}}.\n");

    [Test]
    public void There_is_a_page_for_each_entry_in_each_language()
    {
        using var site = Site();

        var pages = site.BuildClean().Pages.Select(p => p.File).Where(f => f.Contains("czlonkowie/", StringComparison.Ordinal) || f.Contains("members/", StringComparison.Ordinal));

        Assert.That(pages, Is.EquivalentTo(new[]
        {
            "czlonkowie/index.html", "czlonkowie/azot/index.html", "czlonkowie/works/index.html",
            "en/members/index.html", "en/members/azot/index.html", "en/members/works/index.html",
        }));
    }

    [Test]
    public void Heading_and_text_name_the_entry_and_mark_its_language()
    {
        using var site = Site();
        var built = site.BuildClean();

        var polish = built.Page("czlonkowie/works/index.html");
        var english = built.Page("en/members/works/index.html");

        Assert.That(polish.QuerySelector("h1[lang=en]")!.TextContent, Is.EqualTo("Example Works"));
        Assert.That(polish.QuerySelector(".breadcrumb [aria-current][lang=en]")!.TextContent, Is.EqualTo("Example Works"));
        Assert.That(polish.QuerySelector(".prose")!.TextContent.Trim(), Is.EqualTo("To jest Example Works (Przykładowe Zakłady)."));
        Assert.That(english.QuerySelector("h1")!.HasAttribute("lang"), Is.False);
        Assert.That(english.Title, Is.EqualTo("Example Works – Small"));
    }

    [Test]
    public void The_list_of_organisations_leads_to_them()
    {
        using var site = Site();

        var links = site.BuildClean().Page("czlonkowie/index.html").QuerySelectorAll(".organisations a, .prose p a").Select(a => a.GetAttribute("href"));

        Assert.That(links, Is.EqualTo(new[] { "/czlonkowie/azot/", "/czlonkowie/works/", "/czlonkowie/azot/" }));
    }

    [Test]
    public void Without_entries_there_is_no_trace_of_them()
    {
        using var site = Site().With("data/organisations.yml", "").WithPage("members/index.pl", "Członkowie", "Tekst.", "slug: czlonkowie");

        Assert.That(site.BuildClean().Files, Has.None.Contains("azot"));
    }

    [TestCase("title: Profil\ndescription: \"{name}\"\nfor-each: organisations", "SITE5005 2:8")]
    [TestCase("title: \"{name}\"\ndescription: \"{name}\"\nslug: x\nfor-each: organisations", "SITE2022 4:7")]
    [TestCase("title: \"{name}\"\ndescription: \"{name}\"\nfor-each: organisation", "SITE3008 4:11")]
    public void A_pattern_that_can_not_serve_is_found(string frontMatter, string expected)
    {
        using var site = Site().With("input/members/profile.pl.md", $"---\n{frontMatter}\n---\n\nTekst.\n");

        Assert.That(site.Build().Diagnostics.Select(d => $"{d.Code} {d.Span.From.Line}:{d.Span.From.Column}"), Does.Contain(expected));
    }

    [Test]
    public void An_id_twice_is_told_once()
    {
        using var site = Site().With("data/organisations.yml", Organisations + "\n- { id: azot, name: Azot Dwa, lang: pl }\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3013 data/organisations.yml:3:9" }));
    }

    [Test]
    public void A_missing_translation_names_the_file_not_the_pages()
    {
        using var site = Site().Without("input/members/profile.en.md");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5001 input/members/profile.pl.md:1:1" }));
        Assert.That(site.Messages(), Does.Contain("create the file input/members/profile.en.md"));
    }
}
