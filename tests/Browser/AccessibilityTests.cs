using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Translations.Reports;
using ChemSter.Site.Translations;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What a machine can find of the barriers that WCAG 2.2 knows on all three levels, and of what axe holds to be good besides.</summary>
public sealed class AccessibilityTests
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] LevelsAandAA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] AllLevels = [.. LevelsAandAA, "wcag2aaa", "wcag21aaa", "wcag22aaa"];

    // What depends on colours alone, for other colours change nothing else.
    private static readonly string[] Colours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

    // And what depends on the width of the window.
    private static readonly string[] Layout = ["target-size", "scrollable-region-focusable", "color-contrast", "color-contrast-enhanced"];

    private static readonly Dictionary<Which, string[]> Richest = new()
    {
        [Which.Real] = ["", "en/founders/", "historia/", "404.html"],
        [Which.Fictional] = ["", "library/probnik/", "podmioty/", "ar/organisations/", "ar/library/style-sample/"],
    };

    [Test]
    public async Task No_page_has_a_barrier_in_light_dark_or_forced_colours_wide_or_narrow([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, width: 1280);
        var page = visitor.Page;
        var found = new List<string>();
        foreach (var address in site.Addresses())
        {
            await page.SetViewportSizeAsync(1280, 800);
            await visitor.GoAsync(address);
            await page.EvaluateAsync(Axe);
            await LookAsync("wide", "tag", AllLevels);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await LookAsync("dark", "rule", Colours);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
            await LookAsync("forced colours", "rule", Colours);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
            await page.SetViewportSizeAsync(320, 800);
            await LookAsync("narrow", "rule", Layout);
            if (!Richest[site].Contains(address)) continue;
            await LookAsync("narrow", "tag", AllLevels);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await LookAsync("narrow with large text", "tag", AllLevels);

            async Task LookAsync(string how, string kind, string[] values) =>
                found.AddRange((await FindAsync(page, kind, values)).Select(finding => $"{address}, {how}: {finding}"));
        }

        Assert.That(found, Is.Empty);
    }

    [TestCase("<p style='color:#6a6a6a'>Not grey enough for AAA</p>", "color-contrast-enhanced")]
    [TestCase("<ul><li><button style='font-size:6px;padding:0'>A</button><button style='font-size:6px;padding:0'>B</button></li></ul>", "target-size")]
    [TestCase("<img src='/icon.svg'>", "image-alt")]
    public async Task A_barrier_is_found(string html, string rule)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.Page.SetContentAsync($"<!DOCTYPE html><html lang='en'><title>A page</title><body style='background:white'><main><h1>A page</h1>{html}</main>");
        await visitor.Page.EvaluateAsync(Axe);

        Assert.That(await FindAsync(visitor.Page, "tag", AllLevels), Has.Some.StartsWith(rule));
    }

    [Test]
    public async Task The_report_of_translations_has_none([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme colours, [Values(1200, 320)] int width)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await visitor.Page.SetContentAsync(new StatusHtml(UiLanguage.Polish).Render(States.Some()));
        await visitor.Page.EvaluateAsync(Axe);

        Assert.That(await FindAsync(visitor.Page, "tag", LevelsAandAA), Is.Empty);
        Assert.That(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True, "Nothing is wider than the window.");
    }

    [TestCase(ColorScheme.Light, 1280)]
    [TestCase(ColorScheme.Dark, 320)]
    public async Task Examples_in_the_guide_have_none(ColorScheme colours, int width)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var found = new List<string>();
        foreach (var file in new[] { "pisanie/ramki/index.html", "pisanie/wstawki/index.html", "en/writing/text/index.html", "en/data/index.html", "en/messages/index.html" })
        {
            // The styles are in the page itself; what it would load is not looked at here. A page keeps the policy of the one that it is written over.
            await visitor.Page.GotoAsync("about:blank");
            await visitor.Page.SetContentAsync(Support.Sites.Documentation.Text(file));
            await visitor.Page.EvaluateAsync(Axe);
            found.AddRange((await FindAsync(visitor.Page, "tag", AllLevels)).Select(finding => $"{file}: {finding}"));
            if (!await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")) found.Add($"{file} is wider than the window");
        }

        Assert.That(found, Is.Empty);
    }

    [Test]
    public async Task A_cluster_of_five_hundred_has_none()
    {
        // Narrow, where most is in the way of something else; colours and wide windows are those of the fictional site.
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } });
        var found = new List<string>();
        foreach (var address in new[] { "members", "en/members/kinds/small-and-medium-sized-companies", "de/members/places", "news", "de/events", "numbers", "en/governance", "profile" })
        {
            await visitor.Page.GotoAsync("about:blank");
            await visitor.Page.SetContentAsync(Cluster.ClusterFolder.OfFiveHundred.Text($"{address}/index.html"));
            await visitor.Page.EvaluateAsync(Axe);
            found.AddRange((await FindAsync(visitor.Page, "tag", AllLevels)).Select(finding => $"{address}: {finding}"));
            if (!await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")) found.Add($"{address} is wider than the window");
        }

        Assert.That(found, Is.Empty);
    }

    /// <summary>The rules that are broken, each with the element that breaks it.</summary>
    private static Task<string[]> FindAsync(IPage page, string kind, string[] values) => page.EvaluateAsync<string[]>(
        """
        ([kind, ...values]) => axe.run(document, { runOnly: { type: kind, values }, resultTypes: ['violations'] })
          .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 120)}`)))
        """,
        new[] { kind }.Concat(values).ToArray());
}
