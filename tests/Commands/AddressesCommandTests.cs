using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>The commands for the ledger of addresses.</summary>
public sealed class AddressesCommandTests
{
    [Test]
    public async Task What_was_published_is_recorded_once_and_never_forgotten()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "Text.", "redirect-from: [/en/old/]");
        Assert.That(await Run(site, "record"), Is.EqualTo((0, "Recorded in data/addresses.txt: 5 new addresses.\n", "")));
        var ledger = Path.Combine(site.Root, "data/addresses.txt");
        Assert.That(File.ReadAllLines(ledger)[1..], Is.EqualTo(["/ pl index", "/en/ en index", "/en/about/ en about", "/en/old/ en about", "/o-nas/ pl about"]));

        var before = File.GetLastWriteTimeUtc(ledger);
        Assert.That((await Run(site, "record")).Output, Does.Contain(": 0 new"));
        Assert.That(File.GetLastWriteTimeUtc(ledger), Is.EqualTo(before));

        site.WithPage("about.en", "About us", "Text.", "slug: the-cluster", "redirect-from: [/en/old/, /en/about/]");
        await Run(site, "record");
        Assert.That(File.ReadAllLines(ledger)[1..], Is.EqualTo(["/ pl index", "/en/ en index", "/en/about/ en about", "/en/old/ en about", "/en/the-cluster/ en about", "/o-nas/ pl about"]));
    }

    [Test]
    public async Task The_list_says_of_each_address_what_is_there()
    {
        using var site = TestSite.Small()
            .With("data/addresses.txt", "/ pl index\n/dawny/ pl old\n/stary/ pl other\n")
            .With("data/redirects.yml", "- { from: /dawny/, gone: true }\n- { from: /stary/, to: \"about#zespol\" }\n");
        Assert.That((await Run(site, "list")).Output, Is.EqualTo("/ pl index\n/dawny/ pl old (gone for good)\n/en/ en index (new)\n/en/about/ en about (new)\n/o-nas/ pl about (new)\n/stary/ → /o-nas/#zespol\n"));
        Assert.That((await Run(site, "list", "--format", "json")).Output.Split('\n')[1], Is.EqualTo("""{"address":"/dawny/","language":"pl","key":"old","recorded":true,"there":false}"""));
        Assert.That(await Run(site, "check"), Is.EqualTo((0, "Published addresses: 3, all working. New, not recorded yet: 3.\n", "")));
    }

    [Test]
    public async Task Nothing_is_recorded_while_an_address_is_gone()
    {
        using var site = TestSite.Small().With("data/addresses.txt", "/dawny/ pl old\n");
        foreach (var command in new[] { "check", "record" })
        {
            var (exit, _, error) = await Run(site, command);
            Assert.That((exit, error), Is.EqualTo((1, error)));
            Assert.That(error, Does.Contain("SITE4501"));
        }

        Assert.That(File.ReadAllText(Path.Combine(site.Root, "data/addresses.txt")), Is.EqualTo("/dawny/ pl old\n"));
    }

    private static async Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] words)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(["addresses", .. words, "--root", site.Root, "--ui-language", "en", "--as-of", "2026-01-01"], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
