using ChemSter.Site.Preview;
using ChemSter.Site.Tests.Support;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>One browser and one server for each site, for all tests: started by the first that asks, ended after the last.</summary>
[SetUpFixture]
public sealed class BrowserFixture
{
    // Nothing that the browser does by itself leaves this computer: no name but this computer's own can be resolved.
    private static readonly string[] Flags =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-domain-reliability",
        "--disable-sync", "--no-first-run", "--no-pings",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        // All that Playwright switches off, since only the last such list counts, and what draws the bars of windows, which nobody sees and each new window would wait for.
        "--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,AutoDeElevate,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,InitialWebUI,WebUIToolbar,WebUIReloadButton,WebUILocationBar,WebUIBackForwardButton,WebUIHomeButton,WebUISplitTabsButton,PreloadTopChromeWebUI,WebUIOmniboxPopup",
    ];

    private static readonly Lazy<Task<IPlaywright>> Driver = new(Playwright.CreateAsync);
    private static readonly Lazy<Task<IBrowser>> Only = new(LaunchAsync);
    private static readonly Lazy<Task<PreviewServer>> Real = new(() => PreviewServer.StartAsync(new ShownFolder(Sites.Real.Folder, "/"), null, 0));
    private static readonly Lazy<Task<PreviewServer>> Fictional = new(() => PreviewServer.StartAsync(new ShownFolder(Sites.Fictional.Folder, "/site/"), null, 0));

    public static Task<IBrowser> Browser => Only.Value;

    public static Task<PreviewServer> ServerOf(Which site) => site == Which.Real ? Real.Value : Fictional.Value;

    /// <summary>Other tests run beside those that look at pages, and this may be a slow computer: what is right may take its time.</summary>
    [OneTimeSetUp]
    public void BePatient() => Assertions.SetDefaultExpectTimeout(Visitor.Patience);

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (IsThere(Only)) await (await Only.Value).CloseAsync();
        if (IsThere(Driver)) (await Driver.Value).Dispose();
        foreach (var server in new[] { Real, Fictional }.Where(IsThere)) await (await server.Value).DisposeAsync();
    }

    private static bool IsThere<T>(Lazy<Task<T>> started) => started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true };

    private static async Task<IBrowser> LaunchAsync()
    {
        var chromium = (await Driver.Value).Chromium;
        var machine = Machine.This;
        return await chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Needed.Get(() => new BrowserFinder(machine).Find(chromium.ExecutablePath)),
            // Without its sandbox for root alone, for whom Chromium refuses to start with it.
            ChromiumSandbox = !machine.IsRoot,
            Args = Flags,
        });
    }
}
