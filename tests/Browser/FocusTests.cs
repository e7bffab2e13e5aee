using System.Text.Json;
using ChemSter.Site.Tests.Support;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Where Tab leads, and how it shows.</summary>
public sealed class FocusTests
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Browser", "Look", "focus.js"));

    private static readonly (ColorScheme Colours, ForcedColors Forced)[] Modes =
        [(ColorScheme.Light, ForcedColors.None), (ColorScheme.Dark, ForcedColors.None), (ColorScheme.Light, ForcedColors.Active)];

    [Test]
    public async Task On_every_page_Tab_leads_through_everything_in_order_visibly_and_out_again([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, width: 1280);
        var found = new List<string>();
        foreach (var address in site.Addresses())
        {
            await visitor.GoAsync(address);
            found.AddRange((await WalkAsync(visitor.Page)).Select(finding => $"{address}: {finding}"));
        }

        Assert.That(found, Is.Empty);
    }

    [TestCase("<p><a href='#'>A</a></p><style>a:focus{outline:none}</style>", "has no mark")]
    [TestCase("<p><a href='#'>A</a></p><style>a:focus{outline:3px solid #ddd}</style>", "can't be told from its ground")]
    [TestCase("<p><a href='#'>A</a></p><div style='position:fixed;inset:0'>Banner</div>", "is covered by")]
    [TestCase("<p><a href='#' style='position:absolute;left:-500px'>A</a></p>", "is outside the window")]
    [TestCase("<main style='display:flex;flex-direction:column-reverse'><a href='#'>A</a><a href='#'>B</a></main>", "stands above")]
    [TestCase("<main style='display:flex;flex-direction:row-reverse'><a href='#'>A</a><a href='#'>B</a></main>", "stands before")]
    [TestCase("<a href='#'>A</a><a href='#' tabindex='1'>B</a>", "order:")]
    [TestCase("<a href='#'>A</a><a href='#' onkeydown='event.preventDefault()'>B</a>", "does not get out")]
    public async Task A_defect_is_found(string html, string finding)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.Page.SetContentAsync($"<!DOCTYPE html><html lang='en'><body style='background:white'>{html}");

        Assert.That(await WalkAsync(visitor.Page), Has.Some.Contains(finding));
    }

    // Each kind of link once, by two pictures: as many pixels must change, by 3:1, as a line of 2 px around the link has (WCAG 2.4.13).
    [TestCase(Which.Real, "")]
    [TestCase(Which.Real, "zalozyciele/")]
    [TestCase(Which.Fictional, "library/probnik/")]
    [TestCase(Which.Fictional, "ar/organisations/")]
    public async Task The_mark_can_be_seen_in_pictures(Which site, string address)
    {
        await using var visitor = await Visitor.ComeAsync(site, width: 1280);
        var page = visitor.Page;
        await visitor.GoAsync(address);
        await page.MeasureAsync();
        // From here on the browser knows that somebody uses the keyboard.
        await page.Keyboard.PressAsync("Tab");
        var kinds = await page.EvaluateAsync<int[]>("look.kindsOfStops()");
        Assert.That(kinds, Has.Length.GreaterThan(4));
        var unseen = new List<string>();
        foreach (var (colours, forced) in Modes)
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours, ForcedColors = forced });
            foreach (var kind in kinds)
            {
                var around = await page.EvaluateAsync<JsonElement>("kind => look.showStop(kind)", kind);
                var clip = new PageScreenshotOptions { Clip = around.Deserialize<Clip>(JsonSerializerOptions.Web), Caret = ScreenshotCaret.Initial };
                var before = await page.ScreenshotAsync(clip);
                await page.EvaluateAsync("kind => look.focusStop(kind)", kind);
                var after = await page.ScreenshotAsync(clip);
                var finding = await page.EvaluateAsync<string>(
                    "([kind, before, after]) => look.difference(kind, before, after)",
                    new object[] { kind, Convert.ToBase64String(before), Convert.ToBase64String(after) });
                if (finding.Length > 0) unseen.Add($"{colours}, {forced}: {finding}");
            }
        }

        Assert.That(unseen, Is.Empty);
    }

    private static async Task<string[]> WalkAsync(IPage page)
    {
        await page.MeasureAsync();
        await page.EvaluateAsync(Script);
        var presses = await page.EvaluateAsync<int>("focusWalk.presses");
        // A key that is held down, sent without waiting for what each does: the browser takes them one by one all the same.
        await Task.WhenAll(Enumerable.Range(0, presses).Select(_ => page.Keyboard.DownAsync("Tab")));
        await page.Keyboard.UpAsync("Tab");
        return await page.EvaluateAsync<string[]>("focusWalk.findings()");
    }
}
