using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Preview;
using ChemSter.Site.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What somebody sees who has a page open while its files change.</summary>
public sealed class LiveReloadTests
{
    private const string Overlay = "site-preview-findings";

    // Set by a test in the open page: a reload would forget it.
    private const string Mark = "() => window.mark = 'still here'";
    private const string ReadMark = "() => window.mark ?? null";

    private TestSite _files = null!;
    private LiveSession _session = null!;
    private IPage _page = null!;
    private List<string> _complaints = null!;

    [SetUp]
    public Task BeginAsync() => BeginAsync(TestSite.Small().WithPage("about.en", "About us", Long("first text")));

    [TearDown]
    public async Task EndAsync()
    {
        await _page.Context.CloseAsync();
        await _session.DisposeAsync();
        _files.Dispose();
    }

    [Test]
    public async Task A_page_that_was_edited_is_loaded_again_and_stays_where_it_was_scrolled_to()
    {
        await GoAsync("en/about/");
        // Not what the browser does by itself, which not every browser does.
        await _page.EvaluateAsync("() => { history.scrollRestoration = 'manual'; scrollTo({ top: 700, behavior: 'instant' }); }");
        await _page.EvaluateAsync(Mark);
        _files.WithPage("about.en", "About us", Long("second text"));
        await Expect("second text").ToBeVisibleAsync();
        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.Null, "The page was not loaded again, so that nothing was tested.");
        await _page.WaitForFunctionAsync("() => Math.abs(scrollY - 700) < 2");
        await _page.WaitForLoadStateAsync();
        Assert.That(await _page.EvaluateAsync<double>("() => scrollY"), Is.EqualTo(700).Within(1));
        Assert.That(await _page.EvaluateAsync<string>("() => history.scrollRestoration"), Is.EqualTo("auto"));
    }

    [Test]
    public async Task A_page_that_did_not_change_stays_as_it_is()
    {
        await GoAsync("o-nas/");
        await _page.EvaluateAsync(Mark);
        _files.WithPage("about.en", "About us", "second text");
        _session.WaitFor("en/about/index.html", "second text");
        await _page.WaitForTimeoutAsync(300);
        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.EqualTo("still here"));
    }

    [Test]
    public async Task A_style_is_exchanged_without_loading_the_page_again()
    {
        await GoAsync("en/about/");
        await _page.EvaluateAsync(Mark);
        foreach (var colour in new[] { "rgb(1, 2, 3)", "rgb(4, 5, 6)" })
        {
            _files.With("theme/styles/components/mine.css", $"h1 {{ color: {colour}; }}");
            await Assertions.Expect(_page.Locator("h1")).ToHaveCSSAsync("color", colour);
            Assert.That(await _page.EvaluateAsync<int>("() => document.adoptedStyleSheets.length"), Is.EqualTo(1));
        }

        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.EqualTo("still here"));
        _files.WithPage("about.en", "About us", "A page is still told of its own changes.");
        await Expect("A page is still told of its own changes.").ToBeVisibleAsync();
    }

    [Test]
    public async Task A_mistake_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        await GoAsync("en/about/");
        await _page.EvaluateAsync("() => document.querySelector('a').focus()");
        _files.WithPage("about.en", "About us", "[Nowhere](nowhere.md) and <b>bold</b>");
        var findings = _page.Locator($"{Overlay} pre");
        await Assertions.Expect(findings).ToBeVisibleAsync();
        Assert.That(await findings.TextContentAsync(), Is.EqualTo(_files.Messages()).And.Contain("SITE4001").And.Contain("input/about.en.md:6:"));
        await Expect("first text").ToBeVisibleAsync();
        Assert.That(await _page.EvaluateAsync<string>("() => document.activeElement.tagName"), Is.EqualTo("A"), "The focus was taken away.");
        await Assertions.Expect(_page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        // Loaded again, the page shows it again.
        await _page.ReloadAsync();
        await Assertions.Expect(findings).ToBeVisibleAsync();

        _files.WithPage("about.en", "About us", Long("first text"));
        await Assertions.Expect(findings).ToHaveCountAsync(0);
    }

    [TestCase("button")]
    [TestCase("Escape")]
    public async Task A_mistake_can_be_put_aside_and_comes_again_with_the_next(string way)
    {
        await GoAsync("en/about/");
        _files.WithPage("about.en", "About us", "[Nowhere](nowhere.md)");
        var overlay = _page.Locator(Overlay);
        await Assertions.Expect(overlay).ToHaveCountAsync(1);
        if (way == "button") await _page.Locator($"{Overlay} button").ClickAsync();
        else await _page.Keyboard.PressAsync(way);
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        _files.WithPage("about.en", "About us", "[Nowhere else](nowhere-else.md)");
        await Assertions.Expect(_page.Locator($"{Overlay} pre")).ToContainTextAsync("nowhere-else.md");
    }

    [Test]
    public async Task It_speaks_Polish_where_the_command_line_does()
    {
        await RestartAsync(o => o with { Language = UiLanguage.Polish });
        await GoAsync("en/about/");
        _files.WithPage("about.en", "About us", "[Nowhere](nowhere.md)");
        await Assertions.Expect(_page.Locator($"{Overlay}[lang=pl] pre")).ToContainTextAsync("błąd SITE4001");
    }

    [Test]
    public async Task The_findings_are_no_barrier()
    {
        await GoAsync("en/about/");
        _files.WithPage("about.en", "About us", "[Nowhere](nowhere.md)");
        await Assertions.Expect(_page.Locator(Overlay)).ToHaveCountAsync(1);
        var result = await _page.RunAxe();
        Assert.That(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")), Is.Empty);
    }

    [Test]
    public async Task The_browser_goes_to_the_page_that_was_edited_if_it_is_to_follow()
    {
        await RestartAsync(o => o with { Follow = true });
        await GoAsync("");
        _files.WithPage("about.en", "About us", "second text");
        await Assertions.Expect(_page).ToHaveURLAsync(UrlOf("en/about/"));
        await Expect("second text").ToBeVisibleAsync();
        _files.WithPage("about.pl", "O nas", "drugi tekst", "slug: o-nas");
        await Assertions.Expect(_page).ToHaveURLAsync(UrlOf("o-nas/"));
    }

    [Test]
    public async Task The_browser_stays_where_it_is_if_it_is_not_to_follow()
    {
        await GoAsync("");
        _files.WithPage("about.en", "About us", "second text");
        _session.WaitFor("en/about/index.html", "second text");
        await _page.WaitForTimeoutAsync(300);
        Assert.That(_page.Url, Is.EqualTo(UrlOf("")));
    }

    [Test]
    public async Task A_page_that_is_missing_appears_when_it_is_written_and_goes_when_it_is_deleted()
    {
        await GoAsync("en/news/");
        var status = _page.Locator("h1");
        var missing = await status.TextContentAsync();
        _files.WithPage("news.pl", "Nowości", "Tekst.").WithPage("news.en", "News", "Fresh text.");
        await Expect("Fresh text.").ToBeVisibleAsync();
        _files.Without("input/news.en.md").Without("input/news.pl.md");
        await Assertions.Expect(status).ToHaveTextAsync(missing!);
    }

    [Test]
    public async Task A_page_knows_after_a_new_start_of_the_server_that_it_is_old()
    {
        await GoAsync("en/about/");
        await StopAsync();
        _files.WithPage("about.en", "About us", "written meanwhile");
        await StartAsync(o => o, _session.Server.Address.Port);
        await Expect("written meanwhile").ToBeVisibleAsync();
    }

    [Test]
    public async Task A_page_that_nobody_saw_learns_what_it_missed_and_no_more()
    {
        await GoAsync("en/about/");
        await _page.EvaluateAsync(Mark);
        await HideAsync(true);
        _files.WithPage("about.pl", "O nas", "inny tekst", "slug: o-nas");
        _session.WaitFor("o-nas/index.html", "inny tekst");
        await HideAsync(false);
        await _page.WaitForTimeoutAsync(500);
        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.EqualTo("still here"));

        await HideAsync(true);
        _files.WithPage("about.en", "About us", "second text");
        _session.WaitFor("en/about/index.html", "second text");
        await _page.WaitForTimeoutAsync(300);
        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.EqualTo("still here"), "A page that nobody sees takes none of the browser's few connections.");
        await HideAsync(false);
        await Expect("second text").ToBeVisibleAsync();
    }

    [Test]
    public async Task Before_the_first_good_build_a_page_waits_for_it()
    {
        await RestartAsync(o => o, () => _files.WithPage("about.en", "About us", "[Nowhere](nowhere.md)"));
        await GoAsync("en/about/");
        await Assertions.Expect(_page.Locator("pre")).ToContainTextAsync("nowhere.md");
        _files.WithPage("about.en", "About us", "[Nowhere else](nowhere-else.md)");
        await Assertions.Expect(_page.Locator("pre")).ToContainTextAsync("nowhere-else.md");
        _files.WithPage("about.en", "About us", "All is well.");
        await Expect("All is well.").ToBeVisibleAsync();
        Assert.That(_complaints.Where(c => !c.Contains("503", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_page_moves_with_the_site_to_another_base_path()
    {
        await GoAsync("en/about/");
        var settings = File.ReadAllText(Path.Combine(_files.Root, "data/site.yml"));
        _files.With("data/site.yml", settings.Replace("small.example/", "small.example/folder/", StringComparison.Ordinal));
        await Assertions.Expect(_page).ToHaveURLAsync(new Uri(_session.Server.Address, "/folder/en/about/").AbsoluteUri);
        await Expect("first text").ToBeVisibleAsync();
    }

    [Test]
    public async Task The_page_is_as_published_but_for_what_runs_in_it_and_its_policy_is_kept()
    {
        await GoAsync("en/about/");
        Assert.That(await _page.Locator("script[src*=_preview]").CountAsync(), Is.Zero);
        // The policy of the page lets no script of its own run.
        await _page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.mark = 1'; document.head.append(s); }");
        Assert.That(await _page.EvaluateAsync<string?>(ReadMark), Is.Null);
        Assert.That(_complaints.Where(c => !c.Contains("inline script", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task What_was_opened_on_a_page_stays_open()
    {
        var toy = new ToySite();
        var events = new LiveEvents();
        await using var server = await PreviewServer.StartAsync(toy, events, 0);
        await ListeningAsync(server.Address.AbsoluteUri);
        await _page.EvaluateAsync("() => { document.querySelectorAll('details')[1].open = true; }");
        toy.Text = "second";
        events.Tell(new LiveUpdate("/", ["/"], false, null, Follow: false, HasChanged: true));
        await Expect("second").ToBeVisibleAsync();
        Assert.That(await _page.EvaluateAsync<bool[]>("() => [...document.querySelectorAll('details')].map(d => d.open)"), Is.EqualTo(new[] { false, true }));
    }

    private async Task HideAsync(bool hide) => await _page.EvaluateAsync(
        """
        hide => {
          Object.defineProperty(document, 'visibilityState', { value: hide ? 'hidden' : 'visible', configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        hide);

    private static string Long(string text) => string.Concat(Enumerable.Repeat("A line of text.\n\n", 100)) + $"## {text}\n\nEnd.";

    private ILocatorAssertions Expect(string text) => Assertions.Expect(_page.GetByText(text, new PageGetByTextOptions { Exact = true }));

    private string UrlOf(string address) => new Uri(_session.Server.Address, address).AbsoluteUri;

    private Task<IResponse> GoAsync(string address) => ListeningAsync(UrlOf(address));

    // The server answers when it knows that the page listens; from then on it hears what happens.
    private Task<IResponse> ListeningAsync(string url) =>
        _page.RunAndWaitForResponseAsync(() => _page.GotoAsync(url), answer => answer.Url.Contains(LiveEvents.Path, StringComparison.Ordinal));

    private async Task BeginAsync(TestSite files)
    {
        _files = files;
        await StartAsync(o => o);
        _page = await Windows.OpenNewAsync(new BrowserNewContextOptions());
        _complaints = [];
        _page.Console += (_, message) =>
        {
            // The page that waits for a good build has no icon; Chromium asks for the usual one when it finds the time, perhaps after that build.
            if (!message.Location.Contains("/favicon.ico", StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
        _page.PageError += (_, error) => _complaints.Add(error);
    }

    private async Task RestartAsync(Func<LiveOptions, LiveOptions> change, Action? before = null)
    {
        await StopAsync();
        before?.Invoke();
        await StartAsync(change);
    }

    private ValueTask StopAsync() => _session.DisposeAsync();

    private sealed class ToySite : IShownSite
    {
        public string Text { get; set; } = "first";

        public string BasePath => "/";

        public NoSitePage? Instead => null;

        public ReadOnlyMemory<byte>? Find(string path) => path == "index.html"
            ? Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"en\"><head><title>Toy</title></head><body><p>{Text}</p><details>a</details><details>b</details></body></html>")
            : default(ReadOnlyMemory<byte>?);
    }

    private async Task StartAsync(Func<LiveOptions, LiveOptions> change, int port = 0) =>
        _session = await LiveSession.StartAsync(_files, change, port);
}
