using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>freshness</c> tells what nobody has confirmed for a long time, and pages say when somebody has.</summary>
public sealed class FreshnessCommandTests
{
    [Test]
    public async Task What_is_old_or_was_never_confirmed_is_listed_with_its_place_and_the_rest_is_counted()
    {
        using var site = Site();

        Assert.That(await Run(site), Is.EqualTo((0, """
            –           never confirmed  pages/index         input/index.pl.md:1
            –           never confirmed  organisations/none  data/organisations.yml:5
            2026-01-31  look again       organisations/old   data/organisations.yml:1

            As of 2026-08-01: fresh 2, older than 6 months 1, never confirmed 2.

            """.ReplaceLineEndings("\n"), "")));
        Assert.That((await Run(site, "--strict")).Code, Is.EqualTo(1));
        Assert.That((await Run(site, "--all")).Output, Does.Contain("2026-02-01  fresh").And.Contain("organisations/new"));
    }

    [Test]
    public async Task After_how_long_is_for_who_asks_to_say()
    {
        using var site = Site();
        Assert.That((await Run(site, "--months", "7")).Output, Does.Not.Contain("look again"));
        Assert.That((await Run(site, "--months", "0")).Error, Does.Contain("--months: “0” is not a number of months"));
    }

    [Test]
    public async Task A_day_that_has_not_come_is_told_as_a_slip()
    {
        using var site = Site();
        Assert.That((await Run(site, "--as-of", "2026-01-01")).Output, Does.Contain("2026-01-31  date in the future").And.Contain("With a date in the future: 3."));
    }

    [Test]
    public async Task Programs_get_a_line_for_each_and_summaries_a_table()
    {
        using var site = Site();
        var lines = (await Run(site, "--format", "json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.That(lines.Select(l => l.GetProperty("state").GetString()), Is.EqualTo(new[] { "never", "fresh", "never", "old", "fresh" }));
        Assert.That(lines[3].GetProperty("confirmed").GetString(), Is.EqualTo("2026-01-31"));
        Assert.That(lines[0].GetProperty("confirmed").ValueKind, Is.EqualTo(JsonValueKind.Null));

        Assert.That((await Run(site, "--format", "markdown")).Output, Does.StartWith("## How fresh").And.Contain("| organisations/old | 2026-01-31 | look again | `data/organisations.yml:1` |\n"));
    }

    [Test]
    public void A_page_says_when_it_was_reviewed_to_readers_and_to_machines()
    {
        using var site = Site();
        var page = site.BuildClean().Page("en/about/index.html");
        Assert.That(page.QuerySelector("p.date")!.TextContent.Replace('\u00A0', ' '), Is.EqualTo("Last reviewed on 3 March 2026"));
        Assert.That(page.QuerySelector("p.date time")!.GetAttribute("datetime"), Is.EqualTo("2026-03-03"));
        Assert.That(page.QuerySelector("script[type='application/ld+json']")!.TextContent, Does.Contain("\"lastReviewed\":\"2026-03-03\""));
    }

    [Test]
    public void A_language_without_the_words_is_told_so_where_a_page_says_when_it_was_reviewed()
    {
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        var from = english.IndexOf("\nfreshness:", StringComparison.Ordinal);
        var to = english.IndexOf('\n', english.IndexOf("  reviewed:", from, StringComparison.Ordinal));
        using var site = Site().With("data/languages/en.yml", english.Remove(from, to - from));
        Assert.That(site.Messages(), Does.Contain("data/languages/en.yml:1").And.Contain("freshness"));
    }

    [TestCase("confirmed: 2026-03")]
    [TestCase("confirmed: yesterday")]
    public void A_day_that_is_none_is_refused(string line)
    {
        using var site = Site().With("data/organisations/one.yml", $"name: One\n{line}\n");
        Assert.That(site.Codes().Single(), Does.EndWith("data/organisations/one.yml:2:12"));
    }

    // A page that was reviewed, one that was not, news that do not grow old, and three organisations.
    private static TestSite Site() => TestSite.Small()
        .WithPage("about.en", "About us", "Text about us.", "reviewed: 2026-03-03")
        .WithPage("news.pl", "Nowość", "Tekst.", "date: 2020-05-12").WithPage("news.en", "News", "Text.", "date: 2020-05-12")
        .WithPage("draft.pl", "Szkic", "Tekst.", "draft: true").WithPage("draft.en", "Draft", "Text.", "draft: true")
        .With("data/organisations.yml", """
            - id: old
              name: Old
              confirmed: 2026-01-31

            - id: none
              name: None

            - id: new
              name: New
              confirmed: 2026-02-01
            """);

    private static async Task<(int Code, string Output, string Error)> Run(TestSite site, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] day = options.Contains("--as-of") ? [] : ["--as-of", "2026-08-01"];
        var code = await CommandLine.RunAsync(["freshness", "--root", site.Root, "--ui-language", "en", .. day, .. options], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
