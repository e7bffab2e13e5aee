using System.Text.Json;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Events;

/// <summary>What visitors read of events, and what machines are told of them.</summary>
public sealed class EventPageTests
{
    private const string Full = """
        summary: { pl: Pokazujemy szkło., en: We show glass. }
        start: 2026-05-12 10:00
        end: "14:30"
        place: { pl: "Sala 3, Opole", en: "Room 3, Opole" }
        online: https://live.example/
        organiser: Instytut Szkła
        registration: { address: https://forms.example/, until: 2026-05-08 }
        languages: [pl, en]
        fee: { pl: Wstęp wolny, en: Free }
        website: https://glass.example/
        """;

    private static string[] Titles(BuiltSite site, string page) => [.. site.Page(page).QuerySelectorAll(".events :is(h2, h3)").Select(h => h.TextContent)];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00A0', ' ');

    private static JsonElement EventIn(BuiltSite site, string page) =>
        JsonDocument.Parse(site.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray().Single(e => e.GetProperty("@type").GetString() == "Event");

    [Test]
    public void Coming_events_stand_in_their_order_and_one_under_way_is_among_them_on_its_last_day()
    {
        using var source = EventSite.With("start: 2026-03-01", "start: 2025-12-30\nend: 2026-01-01", "start: 2025-12-31 23:00", "start: 2026-01-01 00:30");
        var site = source.WithPage("past.pl", "Minione", "{{events past}}", "translate: false").WithPage("next.pl", "Najbliższe", "{{events 2}}", "translate: false").BuildClean();
        Assert.That(Titles(site, "wydarzenia/index.html"), Is.EqualTo(["Wydarzenie 2", "Wydarzenie 4", "Wydarzenie 1"]));
        Assert.That(Titles(site, "past/index.html"), Is.EqualTo(["Wydarzenie 3"]));
        Assert.That(Titles(site, "next/index.html"), Is.EqualTo(["Wydarzenie 2", "Wydarzenie 4"]));
    }

    [Test]
    public void What_is_coming_is_decided_by_the_day_of_the_build_alone()
    {
        using var source = EventSite.With("start: 2026-03-01");
        Assert.That(Titles(source.BuildClean(), "wydarzenia/index.html"), Is.EqualTo(["Wydarzenie 1"]));
        var later = source.BuildClean(o => o with { AsOf = new DateOnly(2026, 3, 2) });
        Assert.That(Titles(later, "wydarzenia/index.html"), Is.Empty);
        Assert.That(later.Page("wydarzenia/index.html").QuerySelector(".prose")!.TextContent, Does.Contain("nie ma zapowiedzianych wydarzeń").IgnoreCase);
        Assert.That(Words(later.Page("en/events/e1/index.html").QuerySelector(".prose")!), Does.StartWith("This event is over."), "The page stays at its address.");
    }

    [Test]
    public void What_ends_at_midnight_is_over_on_the_day_that_begins_then()
    {
        using var source = EventSite.With("start: 2025-12-31 18:00\nend: 2026-01-01 00:00", "start: 2026-01-01 00:00\nend: \"00:00\"");
        Assert.That(Titles(source.BuildClean(), "wydarzenia/index.html"), Is.EqualTo(["Wydarzenie 2"]));
    }

    [TestCase("start: 2026-05-12 18:00\nend: 2026-05-13 00:00", "wtorek, 12 maja 2026, godz. 18:00–00:00", "Tuesday, 12 May 2026, 18:00–00:00")]
    [TestCase("start: 2026-05-12 18:00\nend: 2026-05-14 00:00", "wtorek, 12 maja 2026, godz. 18:00 – czwartek, 14 maja 2026, godz. 00:00", "Tuesday, 12 May 2026, 18:00 – Thursday, 14 May 2026, 00:00")]
    [TestCase("start: 2026-05-12", "wtorek, 12 maja 2026", "Tuesday, 12 May 2026")]
    [TestCase("start: 2026-05-12\nend: 2026-05-14", "wtorek, 12 maja 2026 – czwartek, 14 maja 2026", "Tuesday, 12 May 2026 – Thursday, 14 May 2026")]
    [TestCase("start: 2026-05-12 10:00", "wtorek, 12 maja 2026, godz. 10:00", "Tuesday, 12 May 2026, 10:00")]
    [TestCase("start: 2026-05-12 10:00\nend: \"14:30\"", "wtorek, 12 maja 2026, godz. 10:00–14:30", "Tuesday, 12 May 2026, 10:00–14:30")]
    [TestCase("start: 2026-05-12 10:00\nend: 2026-05-13 16:00", "wtorek, 12 maja 2026, godz. 10:00 – środa, 13 maja 2026, godz. 16:00", "Tuesday, 12 May 2026, 10:00 – Wednesday, 13 May 2026, 16:00")]
    public void When_it_is_is_written_as_each_language_does(string lines, string polish, string english)
    {
        using var source = EventSite.With(lines);
        var site = source.BuildClean();
        Assert.That(Words(site.Page("wydarzenia/index.html").QuerySelector(".events .date")!), Is.EqualTo(polish));
        Assert.That(Words(site.Page("en/events/e1/index.html").QuerySelector("dd")!), Is.EqualTo(english));
    }

    [Test]
    public void The_page_of_an_event_says_all_that_the_data_has()
    {
        using var source = EventSite.With(Full);
        var page = source.BuildClean().Page("en/events/e1/index.html");
        Assert.That(page.QuerySelectorAll("dl > *").Select(e => $"{e.LocalName}: {Words(e)}"), Is.EqualTo([
            "dt: When", "dd: Tuesday, 12 May 2026, 10:00–14:30", "dd: local time: Europe/Warsaw, UTC+2",
            "dt: Where", "dd: Room 3, Opole", "dd: Take part online",
            "dt: Organiser", "dd: Instytut Szkła",
            "dt: Registration", "dd: Register", "dd: until 8 May 2026",
            "dt: Fee", "dd: Free",
            "dt: Languages", "dd: Polski, English",
            "dt: Event website", "dd: glass.example",
        ]));
        Assert.That(page.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")), Is.EqualTo(["2026-05-12T10:00+02:00", "2026-05-12T14:30+02:00", "2026-05-08"]));
        Assert.That(page.QuerySelector("a[download]")!.GetAttribute("href"), Is.EqualTo("/en/calendar/e1.ics"));
        Assert.That(page.QuerySelector("bdi[lang]")!.OuterHtml, Is.EqualTo("<bdi lang=\"pl\">Polski</bdi>"));
    }

    [Test]
    public void When_registration_is_over_nobody_is_sent_to_the_form()
    {
        using var source = EventSite.With(Full);
        var page = source.BuildClean(o => o with { AsOf = new DateOnly(2026, 5, 9) }).Page("en/events/e1/index.html");
        Assert.That(page.QuerySelector("a[href='https://forms.example/']"), Is.Null);
        Assert.That(Words(page.QuerySelector("dl")!), Does.Contain("Registration was open until 8 May 2026"));
    }

    [TestCase("cancelled", "Cancelled", "EventCancelled", "OfflineEventAttendanceMode")]
    [TestCase("postponed", "Postponed", "EventPostponed", "OfflineEventAttendanceMode")]
    [TestCase("moved-online", "Online only", "EventMovedOnline", "OnlineEventAttendanceMode")]
    public void What_has_become_of_it_is_said_in_words_to_people_and_to_machines(string status, string words, string name, string mode)
    {
        var online = status == "moved-online" ? "\nonline: https://live.example/" : "";
        using var source = EventSite.With($"start: 2026-05-12 10:00\nplace: {{ pl: Sala, en: Room }}\nstatus: {status}{online}");
        var site = source.BuildClean();
        Assert.That(site.Page("en/events/index.html").QuerySelector(".events strong")!.TextContent, Is.EqualTo(words));
        Assert.That(site.Page("en/events/e1/index.html").QuerySelector(".notice")!.TextContent.Trim(), Is.EqualTo(words));
        var told = EventIn(site, "en/events/e1/index.html");
        Assert.That(told.GetProperty("eventStatus").GetString(), Is.EqualTo("https://schema.org/" + name));
        Assert.That(told.GetProperty("eventAttendanceMode").GetString(), Is.EqualTo("https://schema.org/" + mode));
    }

    [Test]
    public void Machines_are_told_what_the_page_shows()
    {
        using var source = EventSite.With(Full);
        var site = source.BuildClean();
        var told = EventIn(site, "en/events/e1/index.html");
        Assert.That(told.GetProperty("@id").GetString(), Is.EqualTo("https://small.example/#event-e1"));
        Assert.That(told.GetProperty("name").GetString(), Is.EqualTo("Event 1"));
        Assert.That(told.GetProperty("startDate").GetString(), Is.EqualTo("2026-05-12T10:00+02:00"));
        Assert.That(told.GetProperty("endDate").GetString(), Is.EqualTo("2026-05-12T14:30+02:00"));
        Assert.That(told.GetProperty("location").EnumerateArray().Select(l => l.GetProperty("@type").GetString()), Is.EqualTo(["Place", "VirtualLocation"]));
        Assert.That(told.GetProperty("organizer").GetProperty("name").GetString(), Is.EqualTo("Instytut Szkła"));
    }

    [Test]
    public void Who_wrote_the_page_of_an_event_and_left_out_when_it_is_tells_machines_nothing_of_it()
    {
        using var source = EventSite.With("start: 2026-05-12");
        var site = source.WithPage("events/e1.pl", "Wydarzenie 1 po naszemu", "Opowieść.", "slug: opowiesc").WithPage("events/e1.en", "Event 1 our way", "A story.").BuildClean();
        Assert.That(site.Page("en/events/index.html").QuerySelector(".events a")!.GetAttribute("href"), Is.EqualTo("/en/events/e1/"));
        Assert.That(site.Page("en/events/e1/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent, Does.Not.Contain("\"Event\""));
    }

    [Test]
    public void An_event_that_there_is_not_and_a_word_that_means_nothing_are_told()
    {
        using var site = EventSite.With("start: 2026-05-12");
        site.WithPage("about.pl", "O nas", "{{event e2}}\n\n{{events soon}}", "slug: o-nas");
        var messages = site.Messages();
        Assert.That(messages, Does.Contain("data/events.yml has no “e2”").And.Contain("“soon” is not one of the possible values"));
    }

    [Test]
    public void A_site_without_a_day_to_build_for_is_told_that_it_needs_one()
    {
        using var site = EventSite.With("start: 2026-05-12");
        Assert.That(site.Messages(o => o with { AsOf = null }), Does.Contain("SITE3015"));
    }
}
