using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Files beside the pages that a browser would open as pages of the site, or run.</summary>
public sealed class ActiveFileTests
{
    [Test]
    public void What_a_browser_would_run_is_refused([Values("html", "HTM", "xhtml", "js", "mjs", "xml", "xsl", "svgz", "css", "mht", "rss", "atom", "xsd", "rng", "es", "ecma")] string ending)
    {
        using var site = TestSite.Small().With($"input/file.{ending}", "<script>x()</script>").WithPage("about.pl", "O nas", $"[Plik](file.{ending})");

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE7010 input/file.{ending}:1:1" }));
    }

    [Test]
    public void What_it_only_shows_or_saves_is_not([Values("zip", "json", "csv", "txt")] string ending)
    {
        using var site = TestSite.Small().With($"input/file.{ending}", "<script>x()</script>").WithPage("about.pl", "O nas", $"[Plik](file.{ending})");

        Assert.That(site.BuildClean().Has($"files/file.{ending}"), Is.True);
    }
}
