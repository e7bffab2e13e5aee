using ChemSter.Site.Languages;

namespace ChemSter.Site.Tests.Languages;

public sealed class PartialDateTests
{
    [TestCase("2013")]
    [TestCase("2013-08")]
    [TestCase("2013-08-19")]
    [TestCase("2024-02-29")]
    public void Keeps_the_precision_it_was_written_with(string text)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        Assert.That(date.ToString(), Is.EqualTo(text));
    }

    [TestCase("2013-8")]
    [TestCase("12.05.2026")]
    [TestCase("2026-02-30")]
    [TestCase("2026-13")]
    [TestCase("0000")]
    [TestCase("2026-05-12T10:00")]
    [TestCase("")]
    [TestCase("２０１３")]
    public void Refuses_what_is_no_date(string text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [Test]
    public void Sorts_by_the_first_possible_day_the_less_precise_first()
    {
        var dates = new[] { "2013-08-19", "2014", "2013-08", "2013", "2013-08-01", "2012-12-31" };

        var sorted = dates.Select(Parse).Order().Select(d => d.ToString());

        Assert.That(sorted, Is.EqualTo(new[] { "2012-12-31", "2013", "2013-08", "2013-08-01", "2013-08-19", "2014" }));
    }

    [Test]
    public void Ends_with_the_last_day_that_it_can_mean()
    {
        Assert.That(Parse("2024-02").LastDay, Is.EqualTo(new DateOnly(2024, 2, 29)));
        Assert.That(Parse("2013").LastDay, Is.EqualTo(new DateOnly(2013, 12, 31)));
    }

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
