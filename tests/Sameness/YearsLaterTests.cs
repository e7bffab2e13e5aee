using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Sameness;

/// <summary>Whoever takes the repository up years from now, without having changed a file, can build both sites, and build servers still accept them:
/// what has become old meanwhile is told as a hint.</summary>
public sealed class YearsLaterTests
{
    [Test]
    public void The_real_site_is_still_accepted() => AssertAccepted(Repository.Root, 2036);

    // In this year a date far ahead could still be taken for a slip in one digit.
    [Test]
    public void The_fictional_site_is_still_accepted() => AssertAccepted(Repository.FictionalSite, 2028);

    private static void AssertAccepted(string root, int year)
    {
        var result = Generator.Run(new BuildOptions { Root = root, AsOf = new DateOnly(year, 11, 30), Strict = true });

        Assert.That(new TextReport(UiLanguage.English, colour: false).Render([.. result.Diagnostics.Where(d => d.Severity != Severity.Hint)]), Is.Empty);
        Assert.That(result.Succeeded, Is.True);
    }
}
