using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Somebody with a fresh browser window who looks at one of the sites.</summary>
public sealed class Visitor : IAsyncDisposable
{
    internal const int Patience = 30_000;

    private readonly IBrowserContext _context;
    private readonly Uri _home;

    private Visitor(IBrowserContext context, IPage page, Uri home)
    {
        _context = context;
        _home = home;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<Visitor> ComeAsync(Which site, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        // Pages that fade into each other would be looked at half faded.
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await (await BrowserFixture.Browser).NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync(), (await BrowserFixture.ServerOf(site)).Address);
    }

    /// <summary>A visitor with a window of the given width.</summary>
    public static Task<Visitor> ComeAsync(Which site, int width) =>
        ComeAsync(site, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });

    /// <summary>The full address of a page that is given by its path below the base path.</summary>
    public string UrlOf(string address) => new Uri(_home, address).AbsoluteUri;

    public async Task<IResponse> GoAsync(string address) =>
        await Page.GotoAsync(UrlOf(address)) ?? throw new InvalidOperationException($"{address}: no answer");

    /// <summary>Waits until a link or key has led to the page.</summary>
    // By looking, since the news that such a page is loaded is sometimes lost between Chromium and Playwright.
    public Task ArriveAsync(string address) =>
        Assertions.Expect(Page).ToHaveURLAsync(UrlOf(address), new PageAssertionsToHaveURLOptions { Timeout = Patience });

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
