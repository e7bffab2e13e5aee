using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

[NonParallelizable]
public sealed class ClockTests
{
    [TestCase("2026-05-11", false)]
    [TestCase("2026-05-12", true)]
    public void A_page_appears_on_its_day(string today, bool isThere)
    {
        using var site = TestSite.Small()
            .WithPage("about.pl", "O nas", "Tekst.", "date: 2026-05-12")
            .WithPage("about.en", "About us", "Text.", "date: 2026-05-12");

        var built = site.BuildClean(o => o with { AsOf = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.That(built.Has("en/about/index.html"), Is.EqualTo(isThere));
    }

    [Test]
    public void The_day_asked_for_wins() =>
        Assert.That(new BuildClock(new DateOnly(2020, 1, 2), "/").Today, Is.EqualTo(new DateOnly(2020, 1, 2)));

    [Test]
    public void The_environment_comes_before_the_newest_commit()
    {
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", "1400000000");
        try
        {
            Assert.That(new BuildClock(null, Repository.Root).Today, Is.EqualTo(new DateOnly(2014, 5, 13)));
        }
        finally
        {
            Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", null);
        }
    }

    [Test]
    public void Without_any_of_them_there_is_no_day_and_never_the_present_one()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "date: 2013");

        Assert.That(site.Codes(o => o with { AsOf = null }), Is.EqualTo(new[] { "SITE3015 input/about.pl.md:1:1" }));
    }
}
