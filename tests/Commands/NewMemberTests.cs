using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>new member</c> in a site that has a directory of organisations.</summary>
public sealed class NewMemberTests
{
    [Test]
    public async Task A_new_member_with_kind_and_place_is_in_the_directory_at_once()
    {
        using var site = Members.Site(2);

        var (exit, _, error) = await Run(site, "new", "member", "--name", "Nowa Barwa Sp. z o.o.", "--kind", "school", "--competence", "paint", "--competence", "trade", "--place", "opole", "--since", "2025-05");

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "data/organisations/nowa-barwa-sp-z-o-o.yml")), Is.EqualTo("""
            name: Nowa Barwa Sp. z o.o.
            lang: pl
            kind: school
            competences: [paint, trade]
            place: opole
            member:
              from: 2025-05

            """));
        Assert.That(site.BuildClean().Page("en/fields/trade/index.html").QuerySelector(".organisations")!.TextContent, Does.Contain("Nowa"));
    }

    [TestCase("data/kinds.yml has no “scool”", "--kind", "scool")]
    [TestCase("data/competences.yml has no “pain”", "--competence", "pain")]
    [TestCase("--since: “May 2025” is not a date; write it as 2026-05-12", "--since", "May 2025")]
    public async Task What_does_not_fit_is_told_and_nothing_is_written(string expected, params string[] arguments)
    {
        using var site = Members.Site(2);

        var (exit, output, error) = await Run(site, ["new", "member", "nowa", "--name", "Nowa", .. arguments]);

        Assert.That(exit, Is.Not.Zero);
        Assert.That(output + error, Does.Contain(expected));
        Assert.That(Directory.Exists(Path.Combine(site.Root, "data/organisations")), Is.False);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync([.. args, "--root", site.Root, "--as-of", "2026-01-01"], new UserConsole(output, error));
        return (exit, output.ToString(), error.ToString());
    }
}
