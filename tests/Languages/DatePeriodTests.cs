using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Languages;

public sealed class DatePeriodTests
{
    [TestCase("2012/2013", "2012", "2013")]
    [TestCase("2013/2013-08-19", "2013", "2013-08-19")]
    [TestCase("2013-08-19/2013-08-19", "2013-08-19", "2013-08-19")]
    [TestCase("2013-12-31/2013", "2013-12-31", "2013")]
    [TestCase("2013-08", "2013-08", null)]
    public void A_period_is_two_dates_and_may_end_on_the_day_on_which_it_begins(string written, string from, string? to)
    {
        var (period, found) = Read(written);

        Assert.That(found, Is.Empty);
        Assert.That((period?.From.ToString(), period?.To?.ToString()), Is.EqualTo((from, to)));
    }

    [TestCase("2013/2012")]
    [TestCase("2013-08-19/2013-08-18")]
    [TestCase("2014-01-01/2013")]
    public void One_that_ends_before_it_begins_is_told(string written)
    {
        var (period, found) = Read(written);

        Assert.That(found, Is.EqualTo(["SITE3005"]));
        Assert.That(period, Is.Null);
    }

    // 1/2/2013 is a day to some and another day to others.
    [TestCase("1/2/2013")]
    [TestCase("2013/02/01")]
    public void Two_strokes_are_no_period(string written) =>
        Assert.That(Read(written).Found, Is.Not.Empty.And.None.EqualTo("SITE3005"));

    private static (DatePeriod? Period, IReadOnlyList<string> Found) Read(string written)
    {
        var diagnostics = new DiagnosticBag();
        var period = DateReading.ReadPeriod(new YamlScalar(written, false, new SourceText("data/a.yml", written).Whole), diagnostics);
        return (period, [.. diagnostics.Sorted().Select(d => d.Code)]);
    }
}
