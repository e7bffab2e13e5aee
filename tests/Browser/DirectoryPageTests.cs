using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>The fields that narrow the directory of organisations, as visitors use them.</summary>
public sealed class DirectoryPageTests
{
    [Test]
    public async Task The_list_is_narrowed_while_one_types_and_chooses_and_comes_back_whole()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Fictional);
        await visitor.GoAsync("en/members/");
        var (status, found, whole) = (visitor.Page.Locator(".narrow [role=status]"), visitor.Page.Locator("search + .directory > li"), visitor.Page.Locator(".directory-whole"));
        var all = await status.TextContentAsync();

        // Without the marks on letters, and a part of the gloss.
        await visitor.Page.Locator(".narrow input").FillAsync("laka pretend");
        await Assertions.Expect(status).ToHaveTextAsync("1 organisation");
        await Assertions.Expect(found).ToHaveTextAsync(["Łąka na Niby Sp. z o.o. Pretend Meadow company, Zmyślin"]);
        await Assertions.Expect(whole).ToBeHiddenAsync();
        Assert.That(await found.Locator("a span").GetAttributeAsync("lang"), Is.EqualTo("pl"));

        await visitor.Page.Locator(".narrow input").FillAsync("");
        await visitor.Page.Locator(".narrow select").First.SelectOptionAsync("k-company");
        await Assertions.Expect(status).ToHaveTextAsync("8 organisations");
        await visitor.Page.Locator(".narrow select").Nth(1).SelectOptionAsync("c-imagination");
        await Assertions.Expect(status).ToHaveTextAsync("4 organisations");
        await visitor.Page.Locator(".narrow select").Nth(1).SelectOptionAsync("c-silence");
        await visitor.Page.Locator(".narrow select").Nth(2).SelectOptionAsync("p-zmyslin");
        await Assertions.Expect(status).ToHaveTextAsync("No organisation fits. Change your choice.");

        foreach (var choice in await visitor.Page.Locator(".narrow select").AllAsync()) await choice.SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await Assertions.Expect(status).ToHaveTextAsync(all!);
        await Assertions.Expect(whole).ToBeVisibleAsync();
        await Assertions.Expect(found).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Where_the_data_does_not_come_the_whole_list_stays()
    {
        await using var visitor = await Visitor.ComeAsync(Which.Fictional, new BrowserNewContextOptions());
        await visitor.Page.RouteAsync("**/directory-*.json", route => route.AbortAsync());
        await visitor.GoAsync("czlonkowie/");

        await visitor.Page.Locator(".narrow input").FillAsync("laka");

        await Assertions.Expect(visitor.Page.Locator(".narrow [role=status]")).ToContainTextAsync("Listy nie udało się wczytać.");
        await Assertions.Expect(visitor.Page.Locator(".directory-whole")).ToBeVisibleAsync();
    }
}
