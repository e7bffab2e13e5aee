using System.Collections.Concurrent;
using ChemSter.Site.Tests.Support;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>A walk through all pages of a site that looks at each in every window and medium that matters. Each page is fetched once, for all tests together.</summary>
public static class Walk
{
    private static readonly ConcurrentDictionary<Which, Lazy<Task<ILookup<Look, string>>>> Walks = new();

    /// <summary>The functions that measure a page, as <c>look.js</c> defines them.</summary>
    public static string Measures { get; } = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Browser", "Look", "look.js"));

    /// <summary>What was found on all pages of a site, each finding behind the address of its page.</summary>
    public static async Task<IEnumerable<string>> FindingsAsync(this Which site, Look look) =>
        (await Walks.GetOrAdd(site, s => new Lazy<Task<ILookup<Look, string>>>(() => GoAsync(s))).Value)[look];

    /// <summary>Gives a page the functions that measure it; they are gone when it is left.</summary>
    public static Task MeasureAsync(this IPage page) => page.EvaluateAsync(Measures);

    private static async Task<ILookup<Look, string>> GoAsync(Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        var found = new List<(Look Look, string Finding)>();
        foreach (var address in site.Addresses())
        {
            await visitor.GoAsync(address);
            await visitor.Page.MeasureAsync();
            foreach (var (look, measure) in Looks) await LookAsync(look, measure);

            async Task LookAsync(Look look, Func<IPage, Task<string[]>> measure) =>
                found.AddRange((await measure(visitor.Page)).Distinct().Select(finding => (look, $"{address}: {finding}")));
        }

        return found.ToLookup(f => f.Look, f => f.Finding);
    }

    // In an order in which little has to be set and laid out anew.
    private static readonly (Look Look, Func<IPage, Task<string[]>> Measure)[] Looks =
    [
        (Look.Layout, page => AtAsync(page, 1280, "look.layout()")),
        (Look.Lines, page => AtAsync(page, 1280, "look.lineLength()")),
        (Look.SmallText, page => AtAsync(page, 1280, "look.smallText()")),
        (Look.Targets, page => AtAsync(page, 1280, "look.targets()")),
        (Look.Spacing, page => AtAsync(page, 1280, "look.layout()", spacing: true)),
        (Look.Spacing, page => AtAsync(page, 320, "look.layout()", spacing: true)),
        (Look.LargeText, page => AtAsync(page, 320, "look.layout()", size: 200)),
        (Look.Layout, page => AtAsync(page, 320, "look.layout()")),
        (Look.SmallText, page => AtAsync(page, 320, "look.smallText()")),
        (Look.Targets, page => AtAsync(page, 320, "look.targets()")),
        (Look.Stillness, page => page.EvaluateAsync<string[]>("look.motion(0)")),
        (Look.Motion, async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
            var found = await page.EvaluateAsync<string[]>("look.motion(.2)");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
            return found;
        }),
        (Look.Paper, async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
            var found = await page.EvaluateAsync<string[]>("look.paper()");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = ColorScheme.Light });
            return found;
        }),
    ];

    private static async Task<string[]> AtAsync(IPage page, int width, string measure, int size = 0, bool spacing = false)
    {
        if (page.ViewportSize?.Width != width) await page.SetViewportSizeAsync(width, 800);
        await page.EvaluateAsync($"look.wider({size}, {(spacing ? "true" : "false")})");
        var found = await page.EvaluateAsync<string[]>(measure);
        return [.. found.Select(f => $"{f} ({width} px)")];
    }
}

/// <summary>What a walk looks at.</summary>
public enum Look
{
    /// <summary>In a wide and a narrow window.</summary>
    Layout,

    /// <summary>With text of twice its size in a narrow window.</summary>
    LargeText,

    /// <summary>With the spacing of WCAG 1.4.12.</summary>
    Spacing,

    /// <summary>How large links and fields are.</summary>
    Targets,

    /// <summary>How long lines are.</summary>
    Lines,

    /// <summary>How large the smallest text is.</summary>
    SmallText,

    /// <summary>Whether anything moves although the reader asked for no movement.</summary>
    Stillness,

    /// <summary>How long movements take.</summary>
    Motion,

    /// <summary>On paper.</summary>
    Paper,
}
