using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Rendering;

/// <summary>The link from a page to the file that it is made of, in the web editor of the site's repository.</summary>
public sealed class EditLinkTests
{
    private const string Setting = "edit-url: https://git.example/site/edit/main\n";

    [Test]
    public void Each_page_leads_to_its_own_file_in_its_own_words()
    {
        using var site = With(Setting).WithPage("folder/page.pl", "Strona", "Tekst.").WithPage("folder/page.en", "Page", "Text.");

        var built = site.BuildClean();

        Assert.That(EditLink(built, "folder/page/index.html"), Is.EqualTo("Edytuj tę stronę: https://git.example/site/edit/main/input/folder/page.pl.md"));
        Assert.That(EditLink(built, "en/about/index.html"), Is.EqualTo("Edit this page: https://git.example/site/edit/main/input/about.en.md"));
    }

    [Test]
    public void Without_the_setting_there_is_none()
    {
        using var site = TestSite.Small();

        Assert.That(EditLink(site.BuildClean(), "en/about/index.html"), Is.Null);
    }

    [Test]
    public void The_command_line_wins()
    {
        using var site = With(Setting);

        var built = site.BuildClean(o => o with { EditUrl = new Uri("https://other.example/") });

        Assert.That(EditLink(built, "en/about/index.html"), Is.EqualTo("Edit this page: https://other.example/input/about.en.md"));
    }

    [Test]
    public void Pages_are_built_anew_when_the_address_changes()
    {
        using var site = TestSite.Small();
        site.BuildClean();

        var built = site.BuildClean(o => o with { EditUrl = new Uri("https://git.example/") });

        Assert.That(EditLink(built, "en/about/index.html"), Is.EqualTo("Edit this page: https://git.example/input/about.en.md"));
    }

    [Test]
    public void A_page_that_shows_its_source_leads_to_the_sources_file()
    {
        using var site = With(Setting + "missing-translation: show-source\n").Without("input/about.en.md").NotCompared();

        Assert.That(EditLink(site.BuildClean(), "en/about/index.html"), Is.EqualTo("Edit this page: https://git.example/site/edit/main/input/about.pl.md"));
    }

    [Test]
    public void A_page_about_an_entry_of_the_data_leads_to_the_file_that_all_are_made_of()
    {
        using var site = With(Setting)
            .With("data/organisations.yml", "- id: a\n  name: Azot S.A.\n  lang: pl\n")
            .With("input/about.pl.md", "---\ntitle: \"{name}\"\ndescription: \"O {name}.\"\nfor-each: organisations\ntranslate: false\n---\n\nTekst.\n")
            .Without("input/about.en.md");

        Assert.That(EditLink(site.BuildClean(), "a/index.html"), Does.EndWith("/input/about.pl.md"));
    }

    [Test]
    public void What_is_no_address_is_reported()
    {
        using var site = With("edit-url: git.example\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3011 data/site.yml:10:11" }));
    }

    private static TestSite With(string setting)
    {
        var site = TestSite.Small();
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + setting);
    }

    private static string? EditLink(BuiltSite site, string page) =>
        site.Page(page).QuerySelector(".site-footer nav li:last-child a[rel=nofollow]") is { } link ? $"{link.TextContent}: {link.GetAttribute("href")}" : null;
}
