using System.Text;
using ChemSter.Site.Tests.Support;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace ChemSter.Site.Tests.Events;

/// <summary>Calendars, read by programs that are not ours: Ical.Net’s reader, and the ical.js of Thunderbird.</summary>
public sealed class CalendarTests
{
    private static readonly NpmPackage Reader = new("ical.js", "2.2.1");

    private static Calendar Read(BuiltSite site, string path) => Calendar.Load(Encoding.UTF8.GetString(site.Bytes(path)))!;

    private static CalendarEvent Only(Calendar calendar) => calendar.Events.Single();

    [Test]
    public void The_calendar_of_a_language_has_its_events_at_the_right_moments_all_year_round()
    {
        using var source = EventSite.With("start: 2026-01-15 10:00\nend: \"12:00\"", "start: 2026-07-15 10:00", "start: 2026-05-12\nend: 2026-05-14", "start: 2026-03-28 23:00\nend: 2026-03-29 04:00", "start: 2026-06-18 09:00\nzone: America/New_York");
        var calendar = Read(source.BuildClean(), "calendar.ics");
        var byId = calendar.Events.ToDictionary(e => e.Uid!.Split('@')[0]);
        Assert.That(byId["e1"].Start!.AsUtc, Is.EqualTo(new DateTime(2026, 1, 15, 9, 0, 0, DateTimeKind.Utc)));
        Assert.That(byId["e1"].End!.AsUtc, Is.EqualTo(new DateTime(2026, 1, 15, 11, 0, 0, DateTimeKind.Utc)));
        Assert.That(byId["e2"].Start!.AsUtc, Is.EqualTo(new DateTime(2026, 7, 15, 8, 0, 0, DateTimeKind.Utc)));
        Assert.That((byId["e3"].IsAllDay, byId["e3"].Start!.Date, byId["e3"].End!.Date), Is.EqualTo((true, new DateOnly(2026, 5, 12), new DateOnly(2026, 5, 15))), "The end of whole days is the day behind the last.");
        Assert.That(byId["e4"].End!.AsUtc - byId["e4"].Start!.AsUtc, Is.EqualTo(TimeSpan.FromHours(4)), "Five hours on the clock, in the night in which summer time begins.");
        Assert.That(byId["e5"].Start!.AsUtc, Is.EqualTo(new DateTime(2026, 6, 18, 13, 0, 0, DateTimeKind.Utc)));
        Assert.That(calendar.TimeZones.Select(z => z.TzId), Is.EqualTo(["America/New_York", "Europe/Warsaw"]));
    }

    [Test]
    public void Texts_in_all_their_letters_come_back_as_they_were_and_no_line_is_too_long()
    {
        const string Summary = "Zażółć gęślą jaźń; 10, 20 lub 30 % \\ i tak dalej, aż wiersz będzie dłuższy niż siedemdziesiąt pięć bajtów – 🌍 – i jeszcze raz: ąćęłńóśźż.";
        using var source = EventSite.With($"start: 2026-05-12 10:00\nsummary: {{ pl: '{Summary}', en: 'A, b; c.' }}\nplace: {{ pl: 'Sala 3, Opole', en: 'Room 3, Opole' }}\nregistration: {{ address: https://forms.example/ }}");
        var site = source.BuildClean();
        var happening = Only(Read(site, "calendar/e1.ics"));
        Assert.That(happening.Summary, Is.EqualTo("Wydarzenie 1"));
        Assert.That(happening.Description, Is.EqualTo($"{Summary}\nZapisy: https://forms.example/"));
        Assert.That(happening.Location, Is.EqualTo("Sala 3, Opole"));
        Assert.That(happening.Url!.AbsoluteUri, Is.EqualTo("https://small.example/wydarzenia/e1/"));
        var lines = Encoding.UTF8.GetString(site.Bytes("calendar/e1.ics")).Split("\r\n");
        Assert.That(lines.Select(l => Encoding.UTF8.GetByteCount(l)), Is.All.LessThanOrEqualTo(75), "RFC 5545, section 3.1");
        Assert.That(lines, Is.All.Not.Contains("\n"));
    }

    [Test]
    public void A_place_that_the_site_knows_is_on_the_map_and_topics_are_in_words()
    {
        using var source = EventSite.With("start: 2026-05-12 10:00\nplace: opole\ntags: [grants, glass]");
        var site = source.With("data/places.yml", "- { id: opole, name: Opole, lat: 50.67, lon: 17.93 }")
            .With("data/tags.yml", "- { id: grants, name: { pl: Dotacje, en: Grants } }\n- { id: glass, name: { pl: \"Szkło, i inne\", en: Glass } }").BuildClean();
        var happening = Only(Read(site, "calendar/e1.ics"));
        Assert.That((happening.Location, happening.GeographicLocation!.Latitude, happening.GeographicLocation.Longitude), Is.EqualTo(("Opole", 50.67, 17.93)));
        Assert.That(happening.Categories, Is.EqualTo(["Dotacje", "Szkło, i inne"]));
    }

    [Test]
    public void An_event_keeps_its_id_when_it_changes_and_its_newer_version_wins()
    {
        using var source = EventSite.With("start: 2026-05-12 10:00", "start: 2026-05-13 10:00\nupdated: 2025-12-20");
        var first = Only(Read(source.BuildClean(), "calendar/e1.ics"));
        source.With("data/events.yml", "- { id: e1, title: { pl: Inaczej, en: Otherwise }, start: 2026-05-19 11:00, status: cancelled, updated: 2025-12-31 }\n- { id: e2, title: { pl: A, en: A }, start: 2026-05-13 10:00 }\n");
        var second = Only(Read(source.BuildClean(), "calendar/e1.ics"));
        Assert.That(second.Uid, Is.EqualTo(first.Uid).And.EqualTo("e1@small.example"));
        Assert.That(second.Sequence, Is.GreaterThan(first.Sequence));
        Assert.That(second.Status, Is.EqualTo("CANCELLED"));
        Assert.That(second.DtStamp!.AsUtc, Is.EqualTo(new DateTime(2025, 12, 31, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Test]
    public void The_same_site_gives_the_same_calendar_whatever_the_clock_of_the_computer_says()
    {
        using var source = EventSite.With("start: 2026-05-12 10:00");
        var first = source.BuildClean().Bytes("en/calendar.ics");
        using var again = EventSite.With("start: 2026-05-12 10:00");
        Assert.That(again.BuildClean().Bytes("en/calendar.ics"), Is.EqualTo(first));
        Assert.That(Encoding.UTF8.GetString(first), Does.Contain("DTSTAMP:20000101T000000Z"));
    }

    [Test]
    public void The_calendar_of_an_event_is_the_same_on_another_day()
    {
        using var source = EventSite.With("start: 2026-05-12 10:00");
        var first = source.BuildClean().Bytes("calendar/e1.ics");
        Assert.That(source.BuildClean(o => o with { AsOf = new DateOnly(2026, 1, 2) }).Bytes("calendar/e1.ics"), Is.EqualTo(first));
    }

    [Test]
    public void What_was_over_a_year_ago_leaves_the_calendar_and_keeps_its_own_file()
    {
        using var source = EventSite.With("start: 2024-12-31", "start: 2025-01-02", "start: 2026-02-01");
        var site = source.BuildClean();
        Assert.That(Read(site, "calendar.ics").Events.Select(e => e.Uid), Is.EquivalentTo(["e2@small.example", "e3@small.example"]));
        Assert.That(Only(Read(site, "calendar/e1.ics")).Summary, Is.EqualTo("Wydarzenie 1"));
    }

    [Test]
    public void One_subscribes_at_an_address_that_programs_know()
    {
        using var source = EventSite.With("start: 2026-05-12");
        var page = source.BuildClean().Page("en/events/index.html");
        Assert.That(page.QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")).Skip(1), Is.EqualTo(["webcal://small.example/en/calendar.ics", "https://small.example/en/calendar.ics"]));
    }

    [Test]
    public void A_site_without_events_has_no_calendar()
    {
        using var source = TestSite.Small();
        Assert.That(source.BuildClean().Files.Where(f => f.EndsWith(".ics", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Another_reader_finds_the_same_in_the_calendars_of_the_fictional_site()
    {
        const string Script = """
            const ICAL = require(process.argv[1]).default ?? require(process.argv[1]);
            for (const file of process.argv.slice(2)) {
              const calendar = new ICAL.Component(ICAL.parse(require('fs').readFileSync(file, 'utf8')));
              for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
              const events = calendar.getAllSubcomponents('vevent').map(e => new ICAL.Event(e));
              console.log(calendar.getFirstPropertyValue('name') + '|' + events.map(e => `${e.uid} ${e.startDate.isDate ? e.startDate : e.startDate.toJSDate().toISOString()}`).join('|'));
            }
            """;
        string[] languages = ["", "en/", "de/", "ar/"];
        var result = Shell.Run("node", ["-e", Script, Reader.Need("dist/ical.es5.cjs"), .. languages.Select(l => Path.Combine(Sites.Fictional.Folder, l + "calendar.ics"))], Repository.Root);
        Assert.That(result.Succeeded, result.Output);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines.Select(l => l.Split('|')[0]), Is.EqualTo(["Wydarzenia: Fikcja Network", "Events: Fikcja Network", "Veranstaltungen: Fikcja Network", "الفعاليات: Fikcja Network"]));
        Assert.That(lines.Select(l => l[l.IndexOf('|', StringComparison.Ordinal)..]).Distinct(), Has.Exactly(1).Items, "All languages have the same events.");
        Assert.That(lines[0], Does.Contain("|fog-fair@fiction.example 2025-09-12|").And.Contain("|star-night@fiction.example 2026-03-28T22:00:00.000Z|").And.Contain("|echo-symposium@fiction.example 2026-06-18T06:00:00.000Z|"));
    }
}
