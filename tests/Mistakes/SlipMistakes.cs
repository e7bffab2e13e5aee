using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Slips of the keyboard that hide what was meant: the finding stands where the slip is, and says what to write.</summary>
public sealed class SlipMistakes
{
    private const string Timeline = "- id: start\n  date: 2013-08\n  title: { pl: Początek, en: Start }\n  text: { pl: Tekst., en: Text. }\n";

    [TestCase("title O nas\ndescription: Opis strony.\n", "SITE2026 2:6 za „title” brakuje dwukropka", "title: O nas\ndescription: Opis strony.\n")]
    [TestCase("description: Opis strony.\ntitle  O nas\n", "SITE2026 3:6 za „title” brakuje dwukropka", "description: Opis strony.\ntitle: O nas\n")]
    [TestCase("title: O nas\nnav-label My\ndescription: Opis strony.\n", "SITE2026 3:10 za „nav-label” brakuje dwukropka", "title: O nas\nnav-label: My\ndescription: Opis strony.\n")]
    [TestCase("title O nas\n", "SITE2026 2:6 za „title” brakuje dwukropka", "title: O nas\n")]
    [TestCase("title: O nas\nuwaga Opis strony\ndescription: Opis.\n", "SITE2018 3:1 od tego miejsca ustawień nie da się odczytać", null)]
    public void A_lost_colon_is_found_in_its_line(string frontMatter, string expected, string? mended)
    {
        using var site = TestSite.Small().NotCompared().With("input/about.pl.md", $"---\n{frontMatter}---\n\nTekst.\n");

        var found = site.Build().Diagnostics.Single(d => d.Span.File == "input/about.pl.md");

        Assert.That($"{found.Code} {found.Span.From.Line}:{found.Span.From.Column} {found.Message.Polish}", Is.EqualTo(expected));
        if (mended is not null) Assert.That(AddressMistakes.Mended(found), Is.EqualTo($"---\n{mended}---\n\nTekst.\n"));
    }

    [Test]
    public void A_lost_colon_is_found_in_data()
    {
        using var site = TestSite.Small().With("data/timeline.yml", Timeline.Replace("date: ", "date ", StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(["SITE2026 data/timeline.yml:2:7"]));
    }

    [TestCase("Od {{when 2013-08} do dziś.", "SITE6052 6:4", "Od {{when 2013-08}} do dziś.")]
    [TestCase("{{pages}", "SITE6052 6:1", "{{pages}}")]
    [TestCase("Od {{when 2013-08 do dziś.", "SITE6052 6:4", null)]
    [TestCase("Kod `{{when 2013-08}` i {{coś} obok.", null, null)]
    public void An_inclusion_without_its_end_is_found(string text, string? expected, string? mended)
    {
        using var site = TestSite.Small().NotCompared().WithPage("about.pl", "O nas", text);

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(d => $"{d.Code} {d.Span.From.Line}:{d.Span.From.Column}"), Is.EqualTo(expected is null ? [] : new[] { expected }));
        if (mended is not null) Assert.That(AddressMistakes.Mended(found[0]), Does.EndWith($"---\n\n{mended}\n"));
    }

    [TestCase("redirect-from: /a/, /b/", "napisz: redirect-from: [/a/, /b/]", 1)]
    [TestCase("redirect-from: https://example.org/a/", "napisz: redirect-from: [/dawny-adres/], same adresy tego serwisu, od ukośnika", 0)]
    [TestCase("accept: 7kq2m8xz", "napisz: accept: [{token: …, reason: …}]", 0)]
    public void A_list_is_shown_with_its_own_items_and_mended_only_where_they_are_right(string line, string help, int fixes)
    {
        using var site = TestSite.Small().NotCompared().WithPage("about.pl", "O nas", "Tekst.", line);

        var found = site.Build().Diagnostics.Single();

        Assert.That($"{found.Code} {found.Fixes.Count} {found.Help?.Polish}", Is.EqualTo($"SITE3007 {fixes} {help}"));
    }

    [Test]
    public void A_text_without_languages_is_shown_with_them()
    {
        using var site = TestSite.Small().With("data/timeline.yml", Timeline.Replace("{ pl: Początek, en: Start }", "Początek", StringComparison.Ordinal));

        Assert.That(site.Build().Diagnostics.Single().Help?.Polish, Is.EqualTo("podaj tekst w każdym języku: title: { pl: Początek, en: … }"));
    }

    [Test]
    public void A_moment_in_words_may_be_a_date()
    {
        using var site = TestSite.Small()
            .With("data/organisations.yml", "- id: acme\n  name: Acme\n  lang: en\n")
            .With("data/timeline.yml", Timeline)
            .With("data/roles.yml", "kinds:\n  leader: { pl: Lider, en: Leader }\nheld:\n  - role: leader\n    organisation: acme\n    at: czerwiec 2014\n");

        Assert.That(site.Build().Diagnostics.Single().Help?.Polish, Is.EqualTo("możliwe: start; albo wpisz datę: 2014-06"));
    }

    [Test]
    public void A_date_that_could_not_be_read_is_compared_with_nothing()
    {
        using var site = TestSite.Compared()
            .With("data/timeline.yml", Timeline.Replace("2013-08", "08.2013", StringComparison.Ordinal).Replace("Początek", "Założenie klastra", StringComparison.Ordinal))
            .WithPage("about.pl", "O nas", "Klaster założono w sierpniu 2014 roku.");

        var found = site.Build().Diagnostics.Where(d => d.Code is "SITE3001" or "SITE5313").ToList();

        Assert.That(found.Select(d => d.Code), Is.EqualTo(["SITE3001"]));
        Assert.That(found[0].Help?.Polish, Does.EndWith("; jeśli jej nie znamy: unknown"));
    }

    [Test]
    public void The_excerpt_of_a_long_line_is_cut_around_its_place()
    {
        var source = new SourceText("a.md", $"{new string('a', 500)}\u0002\u0002X{new string('b', 500)}");

        var excerpt = Excerpt.Of(source.Span(502, 503));

        Assert.That(excerpt, Is.EqualTo(new Excerpt(1, "…" + new string('a', 20) + "U+0002U+0002", "X", new string('b', 62) + "…")));
    }
}
