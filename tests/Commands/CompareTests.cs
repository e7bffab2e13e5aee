using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>compare</c>, for whoever looks at a proposal.</summary>
public sealed class CompareTests
{
    [Test]
    public async Task Pages_that_are_new_changed_or_gone_are_listed_with_their_addresses()
    {
        using var before = TestSite.Small().WithPage("old.pl", "Stara", "Tekst.").WithPage("old.en", "Old", "Text.").WithPage("still.pl", "Ta sama", "Tekst.").WithPage("still.en", "The same", "Text.");
        using var after = TestSite.Small().WithPage("still.pl", "Ta sama", "Tekst.").WithPage("still.en", "The same", "Text.")
            .WithPage("about.pl", "O nas", "Tekst o kimś.", "slug: o-nas").WithPage("new.pl", "Nowa <b>", "Tekst.").WithPage("new.en", "New", "Text.");
        before.BuildClean();
        after.BuildClean();

        var (exit, output) = await Run(before.Output, after.Output);

        Assert.That(exit, Is.Zero);
        Assert.That(output.Split('\n'), Does.Contain("gone /en/old/  Old – Small").And.Contain("changed /o-nas/  O nas – Small").And.Contain("new /new/  Nowa <b> – Small"));
        Assert.That(output, Does.Not.Contain("/still/"));
        Assert.That((await Run(before.Output, after.Output, "--format", "addresses")).Output, Is.EqualTo("/en/new/\n/new/\n/o-nas/\n"));
        Assert.That((await Run(before.Output, after.Output, "--format", "markdown")).Output, Does.Contain("| new | /new/ | Nowa &lt;b\\> – Small |"));
    }

    [Test]
    public async Task What_all_pages_share_is_no_change_of_each()
    {
        using var before = TestSite.Small();
        using var after = TestSite.Small().With("theme/styles/components/extra.css", "body { color: rebeccapurple; }");
        before.BuildClean();
        after.BuildClean();

        Assert.That((await Run(before.Output, after.Output)).Output, Does.StartWith("Pages on which something changes: 0. Pages on which only what all share changes (look, menus, footer): 5."));
        Assert.That((await Run(before.Output, before.Output)).Output, Is.EqualTo("The site stays as it is.\n"));
    }

    [Test]
    public async Task The_page_to_search_on_is_not_changed_by_every_word_that_is_found_there()
    {
        using var before = Searchable("Tekst o nas.");
        using var after = Searchable("Inne słowa.");
        before.BuildClean();
        after.BuildClean();

        Assert.That((await Run(before.Output, after.Output, "--format", "addresses")).Output, Is.EqualTo("/o-nas/\n"));
    }

    private static TestSite Searchable(string text) => TestSite.Small().WithPage("about.pl", "O nas", text, "slug: o-nas")
        .WithPage("search.pl", "Szukaj", "Tekst.", "template: search").WithPage("search.en", "Search", "Text.", "template: search");

    private static async Task<(int Exit, string Output)> Run(params string[] args)
    {
        var output = new StringWriter();
        var exit = await CommandLine.RunAsync(["compare", .. args, "--ui-language", "en"], output, output);
        return (exit, output.ToString());
    }
}
