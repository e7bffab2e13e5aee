using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Translations.Reports;
using ChemSter.Site.Translations;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What a machine can find of the barriers that WCAG 2.2 AA knows, and of what axe holds to be good besides.</summary>
public sealed class AccessibilityTests
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    private static readonly Dictionary<Which, string[]> Richest = new()
    {
        [Which.Real] = ["", "en/founders/", "404.html"],
        [Which.Fictional] = ["", "library/probnik/", "ar/organisations/", "ar/library/style-sample/"],
    };

    [Test]
    public Task No_page_has_a_barrier([Values] Which site) =>
        FindNothingAsync(site, site.Addresses(), new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });

    [Test]
    public Task No_page_has_a_barrier_in_the_dark([Values] Which site) =>
        FindNothingAsync(site, Richest[site], new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

    [Test]
    public Task No_page_has_a_barrier_in_forced_colours([Values] Which site) =>
        FindNothingAsync(site, Richest[site], new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

    [Test]
    public async Task The_report_of_translations_has_none([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme colours, [Values(1200, 320)] int width)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await visitor.Page.SetContentAsync(new StatusHtml(UiLanguage.Polish).Render(States.Some()));

        var result = await visitor.Page.RunAxe(Options);

        Assert.That(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")), Is.Empty);
        Assert.That(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True, "Nothing is wider than the window.");
    }

    private static async Task FindNothingAsync(Which site, IEnumerable<string> addresses, BrowserNewContextOptions options)
    {
        await using var visitor = await Visitor.ComeAsync(site, options);
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await visitor.GoAsync(address);
            var result = await visitor.Page.RunAxe(Options);
            found.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id}: {node.Html}")));
        }

        Assert.That(found, Is.Empty);
    }
}
