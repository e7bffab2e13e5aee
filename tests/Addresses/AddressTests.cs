using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Addresses;

public sealed class AddressTests
{
    [Test]
    public void Addresses_follow_folders_in_each_language()
    {
        using var site = TestSite.Small()
            .Without("input/about.pl.md").Without("input/about.en.md")
            .WithPage("about/index.pl", "O nas", "Tekst.", "slug: o-nas").WithPage("about/index.en", "About", "Text.")
            .WithPage("about/team/index.pl", "Zespół", "Tekst.", "slug: zespol").WithPage("about/team/index.en", "Team", "Text.")
            .WithPage("about/team/history.pl", "Historia zespołu", "Tekst.").WithPage("about/team/history.en", "History", "Text.")
            .WithPage("Files Ż/paper.pl", "Praca", "Tekst.").WithPage("Files Ż/paper.en", "Paper", "Text.");

        var pages = site.BuildClean().Pages.Select(p => p.File);

        Assert.That(pages, Is.EquivalentTo(new[]
        {
            "index.html", "en/index.html",
            "o-nas/index.html", "en/about/index.html",
            "o-nas/zespol/index.html", "en/about/team/index.html",
            "o-nas/zespol/history/index.html", "en/about/team/history/index.html",
            "files-z/paper/index.html", "en/files-z/paper/index.html",
        }));
    }

    [Test]
    public void Links_are_followed_by_file_by_key_and_across_folders()
    {
        using var site = TestSite.Small()
            .WithPage("section/page.pl", "Strona", "[a](../about.pl.md) [b](../about.md) [c](page:about) [d](page:index) [e](./page.pl.md#czesc)\n\n## Część")
            .WithPage("section/page.en", "Page", "[a](../about.en.md) [b](../about.md) [c](page:about) [p](../about.pl.md){lang=pl}");

        var built = site.BuildClean();

        Assert.That(Links("section/page/index.html"), Is.EqualTo(new[] { "/o-nas/", "/o-nas/", "/o-nas/", "/", "/section/page/#czesc" }));
        Assert.That(Links("en/section/page/index.html"), Is.EqualTo(new[] { "/en/about/", "/en/about/", "/en/about/", "/o-nas/" }));

        IEnumerable<string?> Links(string file) => built.Page(file).QuerySelectorAll(".prose p a").Select(a => a.GetAttribute("href"));
    }

    [Test]
    public void A_link_to_a_page_that_is_not_published_yet_is_just_text()
    {
        using var site = TestSite.Small()
            .WithPage("soon.pl", "Wkrótce", "Tekst.", "draft: true").WithPage("soon.en", "Soon", "Text.", "draft: true")
            .WithPage("about.pl", "O nas", "Zobacz [plany](soon.pl.md).");

        var text = site.BuildClean().Page("about/index.html").QuerySelector(".prose")!;

        Assert.That(text.QuerySelectorAll("a"), Is.Empty);
        Assert.That(text.TextContent, Does.Contain("Zobacz plany."));
    }
}
