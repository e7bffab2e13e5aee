using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

public sealed class FormerOutputTests
{
    private const string Page = "input/about.en.md";

    [TestCase("---\ntitle: About us\ndescription: About.\n---\n\nSee [home](indxe.en.md).\n", "SITE4001", Page + ":6:12", TestName = "After a broken link the former site stays byte for byte")]
    [TestCase("---\ntitle: About us\ndescription: About.\ncolour: red\n---\n\nText.\n", "SITE2004", Page + ":4:1", TestName = "After an unknown key the former site stays byte for byte")]
    [TestCase("---\ntitle: About us\ndescription: About.\ndate: 12.05.2026\n---\n\nText.\n", "SITE3001", Page + ":4:7", TestName = "After a wrong date the former site stays byte for byte")]
    [TestCase(null, "SITE5001", "input/about.pl.md:1:1", TestName = "After a missing translation the former site stays byte for byte")]
    public void The_former_site_stays_byte_for_byte(string? page, string code, string place)
    {
        using var site = TestSite.Small();
        site.BuildClean();
        var before = Everything(site.Output);
        // A page that is right has changed too, and must not be published alone.
        site.WithPage("index.en", "Home", "New text of the home page.").Without(Page);
        if (page is not null) site.With(Page, page);

        var found = site.Build().Diagnostics;

        foreach (var language in Enum.GetValues<UiLanguage>())
        {
            var message = new TextReport(language, colour: false).Render(found);
            Assert.That(message, Does.Contain($" {code}: ").And.Contain($"--> {place}\n"));
        }

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(Everything(site.Output), Is.EqualTo(before));
        Assert.That(Directory.Exists(site.Output + ".staging"), Is.False);
    }

    // With the times, so that a file written anew with the same bytes is seen too.
    private static List<(string Path, string Content, DateTime Time)> Everything(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f)), File.GetLastWriteTimeUtc(f))),
    ];
}
