using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Windows that are used again: opening one costs a browser far more than showing a page in it.</summary>
internal static class Windows
{
    private static readonly ConcurrentBag<IPage> Free = [];

    // Pages that fade into each other would be looked at half faded.
    private static readonly PageEmulateMediaOptions Usual = new() { Media = Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce };

    /// <summary>An empty window without anything in its memory: none of our pages leaves anything there, which tests of their own see to.</summary>
    public static async Task<IPage> OpenAsync(int width = 1280, int height = 720)
    {
        if (!Free.TryTake(out var page)) page = await OpenNewAsync(new BrowserNewContextOptions());
        if (page.ViewportSize is not { } size || size.Width != width || size.Height != height) await page.SetViewportSizeAsync(width, height);
        return page;
    }

    /// <summary>A window of its own, for what can't be undone.</summary>
    public static async Task<IPage> OpenNewAsync(BrowserNewContextOptions options)
    {
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await (await BrowserFixture.Browser).NewContextAsync(options);
        context.SetDefaultTimeout(Visitor.Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Gives a window back. What was set in it is as it was; one that does not obey is closed.</summary>
    public static async Task GiveBackAsync(IPage page)
    {
        try
        {
            await page.Context.SetOfflineAsync(false);
            await page.GotoAsync("about:blank", new PageGotoOptions { Timeout = 5000 });
            await page.EmulateMediaAsync(Usual);
            await page.Mouse.MoveAsync(0, 0);
            Free.Add(page);
        }
        catch (Exception stubborn) when (stubborn is PlaywrightException or TimeoutException)
        {
            await page.Context.CloseAsync();
        }
    }
}
