using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Data;

/// <summary>Organisations in files of their own, and their logos: what visitors see, and what editors are told.</summary>
public sealed class OrganisationFileTests
{
    private const string Logo = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><path d="M0 0h96v48z"/></svg>""";

    [Test]
    public void An_organisation_may_stand_in_the_list_or_in_a_file_of_its_own()
    {
        using var site = Site();

        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll(".organisations > li").Select(li => li.Id), Is.EqualTo(new[] { "organisation-ada", "organisation-bea" }));
        Assert.That(page.QuerySelector("#organisation-bea")!.TextContent.Replace('\u00A0', ' '), Does.Contain("Bea Sp. z o.o.").And.Contain("© Bea"));
    }

    [Test]
    public void A_logo_keeps_its_place_and_is_not_read_out_beside_the_name()
    {
        using var site = Site();

        var logo = site.BuildClean().Page("en/about/index.html").QuerySelector("#organisation-bea .logo img")!;

        Assert.That((logo.GetAttribute("width"), logo.GetAttribute("height"), logo.GetAttribute("alt"), logo.GetAttribute("loading")), Is.EqualTo(("96", "48", "", "lazy")));
        Assert.That(logo.GetAttribute("src"), Does.StartWith("/assets/bea.").And.EndsWith(".svg"));
    }

    [Test]
    public void The_page_about_an_organisation_shows_its_logo_without_words_and_another_page_with_its_name()
    {
        using var site = Site().WithPage("about.pl", "O nas", "{{organisations}}\n\n{{logo bea}}\n\n{{logo ada}}", "slug: o-nas");
        foreach (var language in (string[])["pl", "en"])
        {
            site.With($"input/who/index.{language}.md", $"---\ntitle: \"{{name}}\"\ndescription: \"{{name}}, {language}.\"\nfor-each: organisations\n---\n\nText.\n\n{{{{logo this}}}}\n");
        }

        var built = site.BuildClean();

        Assert.That(built.Page("en/who/bea/index.html").QuerySelector("main .logo img")!.GetAttribute("alt"), Is.Empty);
        Assert.That(built.Page("en/who/ada/index.html").QuerySelector("main .logo"), Is.Null);
        Assert.That(built.Page("o-nas/index.html").QuerySelectorAll("main .logo img").Select(i => i.GetAttribute("alt")), Is.EqualTo(new[] { "", "Bea Sp. z o.o." }));
    }

    [Test]
    public void An_id_that_is_taken_is_told_with_both_places()
    {
        using var site = Site().With("data/organisations/ada.yml", "name: Ada again\n");

        Assert.That(site.Messages(), Does.Contain("error SITE3013: the id “ada” is already taken\n  --> data/organisations/ada.yml:1:1").And.Contain("--> data/organisations.yml:1:7"));
    }

    [TestCase("data/organisations/Bea_2.yml", "name: X", "SITE3010 data/organisations/Bea_2.yml:1:1")]
    [TestCase("data/organisations/x.yml", "nmae: X", "SITE2004 data/organisations/x.yml:1:1")]
    [TestCase("data/organisations/x/y.yml", "name: X", "SITE2203 data/organisations/x/y.yml:1:1")]
    [TestCase("data/organisations/x.yml", "name: X\nlogo: logos/baa.svg", "SITE4007 data/organisations/x.yml:2:7")]
    [TestCase("data/organisations/x.yml", "name: X\nlogo: logos/notes.txt", "SITE4008 data/organisations/x.yml:2:7")]
    public void What_is_wrong_is_told_at_its_place(string path, string text, string expected)
    {
        using var site = Site().With(path, text);
        if (text.Contains("notes.txt", StringComparison.Ordinal)) site.With("input/logos/notes.txt", "no picture");

        Assert.That(site.Codes().Where(c => !c.StartsWith("SITE44", StringComparison.Ordinal)), Does.Contain(expected));
    }

    [Test]
    public void A_logo_that_is_not_there_is_told_with_the_nearest_that_is()
    {
        using var site = Site().With("data/organisations/bea.yml", "name: Bea Sp. z o.o.\nlogo: logos/baa.svg\n");

        Assert.That(site.Messages(), Does.Contain("there is no file “logos/baa.svg”").And.Contain("logos/bea.svg"));
    }

    [Test]
    public void A_page_with_logos_is_built_anew_when_one_of_them_changes()
    {
        using var site = Site();
        site.BuildClean();

        site.With("input/logos/bea.svg", Logo.Replace("96 48", "64 64", StringComparison.Ordinal));
        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelector(".logo img")!.GetAttribute("width"), Is.EqualTo("64"));

        site.With("data/organisations/bea.yml", "name: Bea S.A.\nlogo: logos/bea.svg\n");
        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelector("#organisation-bea")!.TextContent, Does.Contain("Bea S.A.").And.Not.Contain("©"));
    }

    private static TestSite Site() => TestSite.Small()
        .With("data/organisations.yml", "- id: ada\n  name: Ada Sp. z o.o.\n  lang: pl\n")
        .With("data/organisations/bea.yml", "name: Bea Sp. z o.o.\nlang: pl\nlogo: logos/bea.svg\nlogo-rights: © Bea\n")
        .With("input/logos/bea.svg", Logo)
        .WithPage("about.pl", "O nas", "{{organisations}}", "slug: o-nas")
        .WithPage("about.en", "About us", "{{organisations}}");
}
