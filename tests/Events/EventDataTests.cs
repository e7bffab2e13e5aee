using System.Globalization;
using ChemSter.Site.Data;

namespace ChemSter.Site.Tests.Events;

/// <summary>What an editor is told of an event’s times, and what they mean.</summary>
public sealed class EventDataTests
{
    [TestCase("start: 12.05.2026 10:00", "SITE2340", "suggestion (check --fix all): write 2026-05-12 10:00")]
    [TestCase("start: 2026-05-12 9:30", "SITE2340", "write 2026-05-12 09:30")]
    [TestCase("start: 2026-05-12 godz. 9.30", "SITE2340", "write 2026-05-12 09:30")]
    [TestCase("start: 2026-05", "SITE2340", "the day alone if the event lasts all day")]
    [TestCase("start: 2026-05-12 10:00\nend: po południu", "SITE2340", "or the time alone, for example 14:30")]
    [TestCase("start: 2026-02-30 10:00", "SITE3002", "there is no such day")]
    [TestCase("start: 2026-05-12 10:00\nend: 2026-05-12", "SITE2340", "the beginning and the end are written differently")]
    [TestCase("start: 2026-05-12 10:00\nend: \"09:00\"", "SITE3005", "the end is earlier than the beginning")]
    [TestCase("start: 2026-05-12\nend: 2026-05-11", "SITE3005", "the end is earlier than the beginning")]
    [TestCase("start: 2026-05-12 10:00\nzone: Europe/Warsav", "SITE2341", "did you mean “Europe/Warsaw”?")]
    [TestCase("start: 2026-03-29 02:30", "SITE2342", "there is no such time on that day: 2026-03-29 02:30 in Europe/Warsaw")]
    [TestCase("start: 2026-10-25 02:30", "SITE2342", "this time occurs twice on that day")]
    [TestCase("start: 2026-05-12 10:00\nweekday: środa", "SITE2343", "this is a “wtorek”")]
    [TestCase("start: 2026-05-12 10:00\nweekday: Wednesday", "SITE2343", "this is a “Tuesday”")]
    [TestCase("start: 2026-05-12 10:00\nweekday: Tuseday", "SITE3008", "Tuesday")]
    [TestCase("start: 2026-05-12 10:00\norganiser: nobody", "SITE3012", "data/organisations.yml has no “nobody”")]
    [TestCase("start: 2026-05-12 10:00\nlanguages: [fr]", "SITE3008", "fr")]
    public void What_is_wrong_is_told_with_what_to_do(string lines, string code, string words)
    {
        using var site = EventSite.With(lines);
        var messages = site.Messages();
        Assert.That(messages, Does.Contain(code).And.Contain(words));
        Assert.That(messages.Split("SITE"), Has.Length.EqualTo(2), messages);
    }

    [Test]
    public void A_time_of_day_needs_a_zone_and_a_day_does_not()
    {
        using var site = EventSite.With("start: 2026-05-12 10:00", "start: 2026-05-12");
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("time-zone: Europe/Warsaw\n", "", StringComparison.Ordinal));
        var messages = site.Messages();
        Assert.That(messages, Does.Contain("SITE2341").And.Contain("in data/site.yml add time-zone: Europe/Warsaw"));
        Assert.That(messages.Split("SITE2341"), Has.Length.EqualTo(2), messages);
    }

    [Test]
    public void A_wrong_zone_in_the_settings_is_told_once_and_not_for_each_event()
    {
        using var site = EventSite.With("start: 2026-05-12 10:00", "start: 2026-05-13 10:00");
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("Europe/Warsaw", "Warszawa", StringComparison.Ordinal));
        var messages = site.Messages();
        Assert.That(messages, Does.Contain("error SITE2341: there is no time zone “Warszawa”").And.Contain("data/site.yml"));
        Assert.That(messages.Split("SITE2341"), Has.Length.EqualTo(2), messages);
    }

    [Test]
    public void A_language_that_lacks_the_words_is_told_only_where_there_are_events()
    {
        using var site = EventSite.With("start: 2026-05-12");
        var english = File.ReadAllText(Path.Combine(Support.Repository.Root, "data/languages/en.yml"));
        site.With("data/languages/en.yml", english[..english.IndexOf("\nevents:", StringComparison.Ordinal)] + "\n");
        Assert.That(site.Messages(), Does.Contain("“events” is missing").And.Contain("data/languages/en.yml"));

        site.With("data/events.yml", "[]").Without("input/events/event.pl.md").Without("input/events/event.en.md");
        Assert.That(site.Messages(), Is.Empty);
    }

    // Summer time in Poland is from the last Sunday of March to the last of October; in the night between, clocks jump an hour.
    [TestCase("2026-01-15", "10:00", "10:00 +01:00")]
    [TestCase("2026-07-15", "10:00", "10:00 +02:00")]
    [TestCase("2026-03-29", "01:59", "01:59 +01:00")]
    [TestCase("2026-03-29", "02:00", "")]
    [TestCase("2026-03-29", "02:59", "")]
    [TestCase("2026-03-29", "03:00", "03:00 +02:00")]
    [TestCase("2026-10-25", "01:59", "01:59 +02:00")]
    [TestCase("2026-10-25", "02:00", "02:00 +02:00, 02:00 +01:00")]
    [TestCase("2026-10-25", "03:00", "03:00 +01:00")]
    public void Clocks_in_Warsaw_show_a_time_once_or_twice_or_never(string day, string time, string moments) =>
        Assert.That(
            string.Join(", ", TimeZones.At("Europe/Warsaw", DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture)).Select(m => m.ToString("HH:mm zzz", CultureInfo.InvariantCulture))),
            Is.EqualTo(moments));
}
