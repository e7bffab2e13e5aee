using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Somebody with a browser window who looks at one of the sites.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>How long a visitor waits for what should come, in milliseconds: other tests run beside, and this may be a slow computer.</summary>
    internal const int Patience = 30_000;

    private readonly Uri _home;
    private readonly bool _isOwn;

    private Visitor(IPage page, Uri home, bool isOwn)
    {
        (Page, _home, _isOwn) = (page, home, isOwn);
    }

    public IPage Page { get; }

    /// <summary>A visitor with a window that others have used before, as wide as is asked for.</summary>
    public static async Task<Visitor> ComeAsync(Which site, int width = 1280) =>
        new(await Windows.OpenAsync(width, 800), (await BrowserFixture.ServerOf(site)).Address, isOwn: false);

    /// <summary>A visitor with a new window, for settings that only a new one takes, and for those who listen to all that happens in it.</summary>
    public static async Task<Visitor> ComeAsync(Which site, BrowserNewContextOptions options) =>
        new(await Windows.OpenNewAsync(options), (await BrowserFixture.ServerOf(site)).Address, isOwn: true);

    /// <summary>The full address of a page that is given by its path below the base path.</summary>
    public string UrlOf(string address) => new Uri(_home, address).AbsoluteUri;

    public async Task<IResponse> GoAsync(string address) =>
        await Page.GotoAsync(UrlOf(address)) ?? throw new InvalidOperationException($"{address}: no answer");

    /// <summary>Waits until a link or key has led to the page.</summary>
    // By looking, since the news that such a page is loaded is sometimes lost between Chromium and Playwright.
    public Task ArriveAsync(string address) =>
        Assertions.Expect(Page).ToHaveURLAsync(UrlOf(address), new PageAssertionsToHaveURLOptions { Timeout = Patience });

    public ValueTask DisposeAsync() => new(_isOwn ? Page.Context.CloseAsync() : Windows.GiveBackAsync(Page));
}
