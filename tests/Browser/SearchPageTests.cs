using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>The page on which one searches, as visitors use it.</summary>
public sealed class SearchPageTests
{
    private const string Field = "input[type=search]";
    private const string Results = ".search-results > li";
    private const string Status = "[role=status]";

    private static readonly Dictionary<string, string> Pages = new() { ["pl"] = "szukaj/", ["en"] = "en/search/", ["de"] = "de/suche/", ["ar"] = "ar/search/" };

    [Test]
    public async Task By_keyboard_alone_one_goes_from_any_page_to_what_was_found()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("misja/");
        await visitor.Page.TabToAsync(".to-search");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("szukaj/");
        await visitor.Page.TabToAsync(Field);
        await visitor.Page.Keyboard.TypeAsync("wybór lidera");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Locator(Results).First.WaitForAsync();
        Assert.That(await visitor.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", Field), "The focus stays where one types.");
        await visitor.Page.TabToAsync(".search-results a");
        Assert.That((await visitor.Page.FocusAsync()).Outline, Is.GreaterThanOrEqualTo(2));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ArriveAsync("historia/#wybor-lidera-klastra");
    }

    [Test]
    public async Task Results_come_while_one_types_and_show_what_was_found()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/");
        await visitor.Page.Locator(Field).PressSequentiallyAsync("przemys");
        await visitor.Page.Locator(Results).First.WaitForAsync();

        var marks = await visitor.Page.Locator($"{Results} mark").AllTextContentsAsync();
        Assert.That(marks, Is.Not.Empty.And.All.StartsWith("przemysł").IgnoreCase);
        await visitor.ArriveAsync("szukaj/?q=przemys");
    }

    [TestCase("en", "cluster", "pages found.")]
    [TestCase("pl", "klaster", "stron.")]
    [TestCase("pl", "przemysłowy", "4 strony.")]
    [TestCase("pl", "kalendarium", "1 stronę.")]
    public async Task The_number_of_pages_is_said_once_one_has_stopped_typing(string language, string query, string ending)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync(Pages[language]);
        await visitor.Page.Locator(Field).PressSequentiallyAsync(query);
        var status = visitor.Page.Locator(Status);
        await Assertions.Expect(status).Not.ToBeEmptyAsync();
        var shown = await visitor.Page.Locator(Results).CountAsync();
        Assert.That(await status.TextContentAsync(), Does.EndWith(ending).And.Contain($"{shown} "));
    }

    [TestCase(1, "Znaleziono 1 stronę.")]
    [TestCase(2, "Znaleziono 2 strony.")]
    [TestCase(5, "Znaleziono 5 stron.")]
    [TestCase(22, "Znaleziono 22 strony.")]
    [TestCase(112, "Znaleziono 112 stron.")]
    public async Task Numbers_of_pages_have_the_forms_of_the_language(int count, string text)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/");
        var said = await visitor.Page.EvaluateAsync<string>(
            "count => document.querySelector('[role=status]').dataset[new Intl.PluralRules(document.documentElement.lang).select(count)].replace('{count}', count)", count);
        Assert.That(said, Is.EqualTo(text));
    }

    [Test]
    public async Task What_was_searched_stands_in_the_address_and_back_leads_to_it()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/?q=lider");
        var first = visitor.Page.Locator($"{Results} a").First;
        await Assertions.Expect(first).ToContainTextAsync("Lider");
        await visitor.Page.Locator(Field).FillAsync("prywatnosc");
        await Assertions.Expect(first).ToContainTextAsync("prywatności");
        await visitor.ArriveAsync("szukaj/?q=prywatnosc");

        await visitor.Page.GoBackAsync();

        await Assertions.Expect(visitor.Page.Locator(Field)).ToHaveValueAsync("lider");
        await Assertions.Expect(first).ToContainTextAsync("Lider");
    }

    [Test]
    public async Task Nothing_is_loaded_before_one_searches_and_nothing_more_while_one_does()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions());
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await visitor.GoAsync("szukaj/");
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(asked.Where(a => a.Contains("search-", StringComparison.Ordinal)), Is.Empty);

        await visitor.Page.Locator(Field).FocusAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(asked.Where(a => a.Contains("search-", StringComparison.Ordinal)).Select(a => a.Split('/')[^1].Split('.')[0]), Is.EquivalentTo(new[] { "search-engine", "search-pl" }));

        asked.Clear();
        await visitor.Page.Locator(Field).PressSequentiallyAsync("klaster");
        await visitor.Page.Locator(Results).First.WaitForAsync();
        // Chromium asks for the icon of each new address.
        Assert.That(asked.Where(a => !a.EndsWith(".svg", StringComparison.Ordinal)), Is.Empty);
        Assert.That(await visitor.Page.EvaluateAsync<int>("async () => localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length"), Is.Zero);
    }

    [Test]
    public async Task Once_it_is_loaded_no_network_is_needed()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/");
        await visitor.Page.Locator(Field).FillAsync("klaster");
        await visitor.Page.Locator(Results).First.WaitForAsync();
        await visitor.Page.Context.SetOfflineAsync(true);

        await visitor.Page.Locator(Field).FillAsync("porozumienie");

        await Assertions.Expect(visitor.Page.Locator($"{Results} mark").First).ToContainTextAsync("orozumieni");
    }

    [Test]
    public async Task Where_it_can_not_be_loaded_that_is_said()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/");
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.Locator(Field).FillAsync("klaster");
        await Assertions.Expect(visitor.Page.Locator(Status)).ToContainTextAsync("nie udało się wczytać");

        await visitor.Page.Context.SetOfflineAsync(false);
        await visitor.Page.Locator(Field).FillAsync("klastra");
        await visitor.Page.Locator(Results).First.WaitForAsync();
    }

    [TestCase("kalster", "klaster")]
    [TestCase("historia kalster", "historia klaster")]
    public async Task A_slip_is_pointed_out_and_can_be_mended(string typed, string meant)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync($"szukaj/?q={typed}");
        await visitor.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = meant, Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(Field)).ToHaveValueAsync(meant);
        await visitor.Page.Locator(Results).First.WaitForAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-search=near]")).ToBeHiddenAsync();
    }

    [Test]
    public async Task What_is_only_in_another_language_is_found_there()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("szukaj/?q=trustworthy%20agreement");
        await Assertions.Expect(visitor.Page.Locator(Status)).ToContainTextAsync("Nic nie znaleziono");
        await visitor.GoAsync("szukaj/?q=founders");
        var other = visitor.Page.Locator("[data-search=elsewhere] a");
        await Assertions.Expect(other).ToContainTextAsync("English: ");
        Assert.That(await other.EvaluateAsync<string>("a => a.closest('[lang]').lang"), Is.EqualTo("en"));
        await other.ClickAsync();
        await visitor.ArriveAsync("en/search/?q=founders");
        await visitor.Page.Locator(Results).First.WaitForAsync();
    }

    [TestCase("kontakt", "Polityka prywatności – Kontakt", "nie możemy podać adresu")]
    [TestCase("data założenia", "Historia – Założenie klastra", "sierpień 2013")]
    public async Task Where_only_a_heading_has_the_words_what_stands_below_it_is_shown(string asked, string result, string shown)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync($"szukaj/?q={asked}");
        await Assertions.Expect(visitor.Page.Locator(Results).Filter(new LocatorFilterOptions { HasText = result })).ToContainTextAsync(shown);
    }

    [TestCase("kalster", "near", "klaster")]
    [TestCase("founders", "elsewhere", "English: ")]
    public async Task What_is_offered_beside_is_said_as_well_once_one_has_stopped_typing(string asked, string offer, string text)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync($"szukaj/?q={asked}");
        await Assertions.Expect(visitor.Page.Locator($"[aria-live=polite]:not([hidden]) > [data-search={offer}]:visible")).ToContainTextAsync(text);
    }

    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("\"><script>alert(1)</script>")]
    [TestCase("${alert(1)} %E0%A4%A")]
    [TestCase("((((*+?[")]
    public async Task Whatever_stands_in_the_address_is_text(string query)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real, new BrowserNewContextOptions());
        var alarms = new List<string>();
        visitor.Page.Dialog += (_, dialog) => alarms.Add(dialog.Message);
        visitor.Page.PageError += (_, error) => alarms.Add(error);
        await visitor.GoAsync($"szukaj/?q={Uri.EscapeDataString(query)}");
        await Assertions.Expect(visitor.Page.Locator(Status)).Not.ToBeEmptyAsync();

        Assert.That(await visitor.Page.Locator(Field).InputValueAsync(), Is.EqualTo(query));
        Assert.That(await visitor.Page.Locator("main :is(img, script:not([src]))").CountAsync(), Is.Zero);
        Assert.That(alarms, Is.Empty);
    }

    [Test]
    public async Task Without_scripts_the_list_of_pages_is_there_and_nothing_that_does_not_work([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var language in site.Languages())
        {
            await visitor.GoAsync(Pages[language]);
            Assert.That(await visitor.Page.Locator("main :is(input, button, form, search):visible").CountAsync(), Is.Zero);
            Assert.That(await visitor.Page.Locator("main .page-list a:visible").CountAsync(), Is.GreaterThan(4));
        }
    }

    [TestCase(Which.Real, ColorScheme.Light, 1280)]
    [TestCase(Which.Fictional, ColorScheme.Dark, 320)]
    public async Task In_every_language_something_is_found_and_nothing_bars_the_way(Which site, ColorScheme colours, int width)
    {
        var words = new Dictionary<string, string> { ["pl"] = "sieć", ["en"] = "network", ["de"] = "Netz", ["ar"] = "شبكة" };
        await using var visitor = await Visitor.ComeAsync(site, new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        foreach (var language in site.Languages())
        {
            await visitor.GoAsync($"{Pages[language]}?q={Uri.EscapeDataString(words[language])}");
            await visitor.Page.Locator(Results).First.WaitForAsync();
            var result = await visitor.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });
            Assert.That(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{language}: {v.Id}: {n.Html}")), Is.Empty);
            Assert.That(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True, "Nothing is wider than the window.");
            var small = await visitor.Page.Locator("main .search :is(a, input, button):visible, .to-search").EvaluateAllAsync<string[]>(
                "all => all.filter(e => e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44).map(e => e.outerHTML)");
            Assert.That(small, Is.Empty);
        }
    }
}
