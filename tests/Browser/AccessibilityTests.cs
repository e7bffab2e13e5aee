using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What a machine can find of the barriers that WCAG 2.2 AA knows, and of what axe holds to be good besides.</summary>
public sealed class AccessibilityTests
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // By hand, since Deque's wrapper for Playwright opens a further page for each look and takes five times as long.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly Dictionary<Which, string[]> Richest = new()
    {
        [Which.Real] = ["", "en/founders/", "404.html"],
        [Which.Fictional] = ["", "library/probnik/"],
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

    private static async Task FindNothingAsync(Which site, IEnumerable<string> addresses, BrowserNewContextOptions options)
    {
        await using var visitor = await Visitor.ComeAsync(site, options);
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await visitor.GoAsync(address);
            await visitor.Page.EvaluateAsync(Axe);
            var violations = await visitor.Page.EvaluateAsync<string[]>("""
                async tags => {
                  const result = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
                  return result.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}`));
                }
                """, Tags);
            found.AddRange(violations.Select(violation => $"{address}: {violation}"));
        }

        Assert.That(found, Is.Empty);
    }
}
