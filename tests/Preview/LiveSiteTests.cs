using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Preview;

/// <summary>The site in memory follows the files on the disk, and is what a build from scratch would give.</summary>
public sealed class LiveSiteTests
{
    private static readonly int Operations = int.Parse(Environment.GetEnvironmentVariable("SITE_STRESS") ?? "60", CultureInfo.InvariantCulture);

    [TestCase(false, 1)]
    [TestCase(true, 2)]
    public async Task Of_many_random_operations_none_is_lost(bool poll, int seed)
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite).NotCompared();
        await using var session = await LiveSession.StartAsync(site, o => o with { Poll = poll });
        var editor = new RandomEditor(site.Root, seed);
        for (var i = 0; i < Operations; i++) editor.Work();
        editor.MendAll();

        var expected = site.BuildClean();
        Patience.Until(() => Differences(session, expected).Count == 0, () => $"After {Operations} operations, as seeded by {seed}:\n{string.Join('\n', Differences(session, expected))}");
    }

    [Test]
    public async Task A_page_that_is_saved_is_soon_shown()
    {
        using var site = TestSite.Small();
        await using var session = await LiveSession.StartAsync(site);
        site.WithPage("about.en", "About us", "Quite another text.");
        session.WaitFor("en/about/index.html", "Quite another text.");
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public async Task A_mistake_leaves_the_last_good_site_and_is_told_as_on_the_command_line()
    {
        using var site = TestSite.Small();
        await using var session = await LiveSession.StartAsync(site);
        site.WithPage("about.en", "About us", "[Nowhere](nowhere.md)");
        Patience.Until(() => session.Builds.Any(b => b.Result is { Succeeded: false }), () => "The mistake was not found.");
        Assert.That(session.Text("en/about/index.html"), Does.Contain("Text about us."));
        Assert.That(new TextReport(UiLanguage.English, colour: false).Render(session.Builds.Last().Result!.Diagnostics), Is.EqualTo(site.Messages()));
        site.WithPage("about.en", "About us", "All is well.");
        session.WaitFor("en/about/index.html", "All is well.");
    }

    [Test]
    public async Task A_file_that_is_written_in_two_halves_is_no_mistake()
    {
        using var site = TestSite.Small();
        // Longer than usual, for a machine on which everything takes longer.
        await using var session = await LiveSession.StartAsync(site, o => o with { Doubt = TimeSpan.FromSeconds(2) });
        var path = Path.Combine(site.Root, "input/about.en.md");
        for (var i = 0; i < 5; i++)
        {
            using (var file = File.Create(path))
            {
                file.Write("---\ntitle: About us\n"u8);
                file.Flush();
                Thread.Sleep(30);
                file.Write(System.Text.Encoding.UTF8.GetBytes($"description: About.\n---\n\nText {i}.\n"));
            }

            session.WaitFor("en/about/index.html", $"Text {i}.");
        }

        Assert.That(session.Builds.Where(b => b.Result is not { Succeeded: true }), Is.Empty);
    }

    [Test]
    public async Task The_settings_of_the_site_may_change_under_way()
    {
        using var site = TestSite.Small();
        await using var session = await LiveSession.StartAsync(site);
        var settings = File.ReadAllText(Path.Combine(site.Root, "data/site.yml"));
        site.With("data/site.yml", settings.Replace("small.example/", "small.example/folder/", StringComparison.Ordinal));
        session.WaitFor("index.html", "/folder/en/");
        Patience.Until(() => session.Server.Address.AbsolutePath == "/folder/", () => $"The address is {session.Server.Address}.");
        using var browser = new HttpClient { BaseAddress = session.Server.Address };
        Assert.That(await browser.GetStringAsync("en/about/"), Does.Contain("Text about us."));
    }

    [Test]
    public async Task Until_the_first_good_build_a_page_says_what_is_wrong()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "[Nowhere](<nowhere.md>)");
        await using var session = await LiveSession.StartAsync(site);
        using var browser = new HttpClient { BaseAddress = session.Server.Address };
        using var answer = await browser.GetAsync("/en/about/");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.That((int)answer.StatusCode, Is.EqualTo(503));
        Assert.That(page, Does.Contain("SITE4001").And.Contain("input/about.en.md:6:").And.Contain("&lt;nowhere.md&gt;"));
        site.WithPage("about.en", "About us", "All is well.");
        session.WaitFor("en/about/index.html", "All is well.");
        Assert.That(await browser.GetStringAsync("/en/about/"), Does.Contain("All is well."));
    }

    [Test]
    public async Task Nothing_of_the_preview_is_in_the_site()
    {
        using var site = TestSite.CopyOf(Repository.FictionalSite).NotCompared();
        await using var session = await LiveSession.StartAsync(site, o => o with { BasePath = "/site/" });
        using var browser = new HttpClient { BaseAddress = session.Server.Address };
        Assert.That(await browser.GetStringAsync(""), Does.Contain("<head><script src=\"/_preview/client.js\" defer data-build="));
        var built = site.BuildClean();
        Assert.That(Differences(session, built), Is.Empty);
        Assert.That(built.Files.Where(f => System.Text.Encoding.UTF8.GetString(built.Bytes(f)).Contains("_preview", StringComparison.Ordinal)), Is.Empty);
        Assert.That(built.Files.Where(f => f.Contains("preview", StringComparison.Ordinal) || f.Contains("client", StringComparison.Ordinal)), Is.Empty);
    }

    private static List<string> Differences(LiveSession session, BuiltSite expected)
    {
        // What is in memory and in no build is found by what the builds said.
        var known = session.Builds.SelectMany(b => b.Changed).Concat(expected.Files).Distinct();
        return [.. known.Where(f => !IsSame(session.Site.Find(f), expected.Has(f) ? expected.Bytes(f) : null))];
    }

    private static bool IsSame(ReadOnlyMemory<byte>? one, byte[]? other) =>
        one is null == other is null && (one is not { } bytes || bytes.Span.SequenceEqual(other));
}
