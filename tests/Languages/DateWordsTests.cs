using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Languages;

public sealed class DateWordsTests
{
    [TestCase("2013", "2013", "w\u00A02013 roku")]
    [TestCase("2013-08", "sierpień 2013", "w\u00A0sierpniu 2013 roku")]
    [TestCase("2013-09", "wrzesień 2013", "we wrześniu 2013 roku")]
    [TestCase("2013-02", "luty 2013", "w\u00A0lutym 2013 roku")]
    [TestCase("2013-08-19", "19 sierpnia 2013", "19 sierpnia 2013 roku")]
    public void Polish_uses_the_case_that_the_date_needs(string iso, string alone, string when)
    {
        Assert.That(TestLanguages.Polish.Dates.Format(Parse(iso)), Is.EqualTo(alone));
        Assert.That(TestLanguages.Polish.Dates.FormatWhen(Parse(iso)), Is.EqualTo(when));
    }

    [TestCase("2013", "2013", "in 2013")]
    [TestCase("2013-08", "August 2013", "in August 2013")]
    [TestCase("2013-08-19", "19 August 2013", "on 19 August 2013")]
    public void English_has_its_prepositions(string iso, string alone, string when)
    {
        Assert.That(TestLanguages.English.Dates.Format(Parse(iso)), Is.EqualTo(alone));
        Assert.That(TestLanguages.English.Dates.FormatWhen(Parse(iso)), Is.EqualTo(when));
    }

    [Test]
    public void German_writes_the_day_with_a_full_stop() =>
        Assert.That(TestLanguages.German.Dates.Format(Parse("2013-08-19")), Is.EqualTo("19. August 2013"));

    [Test]
    public void A_period_of_years_is_told_as_years()
    {
        var period = new DatePeriod(Parse("2012"), Parse("2013"));

        Assert.That(TestLanguages.Polish.Dates.Format(period), Is.EqualTo("2012–2013"));
        Assert.That(TestLanguages.Polish.Dates.FormatWhen(period), Is.EqualTo("w\u00A0latach 2012–2013"));
        Assert.That(TestLanguages.English.Dates.FormatWhen(period), Is.EqualTo("from 2012 to 2013"));
    }

    [Test]
    public void A_period_of_months_is_never_told_as_years() =>
        Assert.That(TestLanguages.Polish.Dates.FormatWhen(new DatePeriod(Parse("2012-03"), Parse("2013-08"))), Does.Not.Contain("latach"));

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
