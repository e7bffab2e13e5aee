using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Content;

/// <summary>A page has the day that stands in front of its file's name, unless it says another.</summary>
public sealed class DateOfNameTests
{
    [TestCase("input/news/2026-05-12-open-day.pl.md", "", "2026-05-12")]
    [TestCase("input/news/2026-05-12-open-day.pl.md", "date: 2026-06\n", "2026-06")]
    [TestCase("input/news/2026-05-12.pl.md", "", null)]
    [TestCase("input/news/2026-02-30-no-such-day.pl.md", "", null)]
    [TestCase("input/news/2026-05-open-day.pl.md", "", null)]
    [TestCase("input/2026-05-12-days/open-day.pl.md", "", null)]
    [TestCase("input/1234-05-12-house-number.pl.md", "", null)]
    public void The_day_in_front_of_the_name_counts_where_nothing_is_said(string path, string line, string? expected)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(path, $"---\ntitle: Title\ndescription: Description.\n{line}---\n");
        var read = FrontMatterReader.Read(source, FrontMatterFence.Find(source, diagnostics)!.Value, DirectoryDefaults.None, diagnostics)!;

        Assert.That(read.Date?.ToString(), Is.EqualTo(expected));
        Assert.That(diagnostics.Sorted(), Is.Empty);
    }

    [Test]
    public void Such_a_page_waits_for_its_day_and_is_in_the_feed_from_then_on()
    {
        using var site = TestSite.Small().WithPage("2026-01-02-open-day.pl", "Dzień otwarty", "Tekst.").WithPage("2026-01-02-open-day.en", "Open day", "Text.");
        Assert.That(site.BuildClean().Has("en/feed.xml"), Is.False);

        var after = site.BuildClean(o => o with { AsOf = new DateOnly(2026, 1, 2) });
        Assert.That(after.Text("en/feed.xml"), Does.Contain("Open day"));
        Assert.That(after.Page("en/2026-01-02-open-day/index.html").QuerySelector("time")!.GetAttribute("datetime"), Is.EqualTo("2026-01-02"));
    }

    [Test]
    public void An_update_before_the_day_of_the_name_is_told()
    {
        using var site = TestSite.Small().WithPage("2025-05-12-a.pl", "A", "Tekst.", "updated: 2025-05-11").WithPage("2025-05-12-a.en", "A", "Text.");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3019 input/2025-05-12-a.pl.md:4:10" }));
    }
}
