using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>What happens to the site's own pages: edits that somebody could make on one side only, each one finding at its place.</summary>
public sealed class FiveEditsTests
{
    [Test]
    public void Five_edits_of_the_sites_own_pages_are_five_findings_and_nothing_else()
    {
        using var site = Accepted();
        Assert.That(site.Messages(), Is.Empty);

        Replace(site, "input/history.en.md", "August 2013", "August 2014");
        Replace(site, "data/organisations.yml", "name: Instytut Ciężkiej", "name: Instytut Lekkiej");
        Replace(site, "input/history.pl.md", "przedsięwzięcie było pionierskie", "było to coś zupełnie nowego");
        var polish = Line(site, "input/mission.pl.md", "Do misji należy");
        Replace(site, "input/mission.en.md", Line(site, "input/mission.en.md", "Care for public trust"), polish);
        var principles = File.ReadAllText(Path.Combine(site.Root, "data/principles.yml"));
        site.With("data/principles.yml", principles.Remove(principles.IndexOf("- id: common-interest", StringComparison.Ordinal), principles.IndexOf("- id: respect", StringComparison.Ordinal) - principles.IndexOf("- id: common-interest", StringComparison.Ordinal)));

        Assert.That(site.Codes(), Is.EquivalentTo(new[]
        {
            "SITE5313 input/history.en.md:4:83",
            "SITE5101 data/organisations.yml:9:9",
            "SITE5101 input/history.en.md:17:1",
            "SITE5503 input/mission.en.md:24:1",
            "SITE5103 data/principles.yml:7:75",
        }));
    }

    [Test]
    public void A_date_that_is_wrong_in_the_source_is_one_finding_as_well()
    {
        using var site = Accepted();
        Replace(site, "input/history.pl.md", "sierpniu 2013", "sierpniu 2014");
        Assert.That(site.Codes(), Is.EqualTo(["SITE5313 input/history.pl.md:5:78"]));
    }

    private static TestSite Accepted()
    {
        var site = TestSite.CopyOf(Repository.Root);
        foreach (var record in Directory.EnumerateFiles(Path.Combine(Repository.Root, "translations"), "*.lock", SearchOption.AllDirectories))
        {
            site.With(Path.GetRelativePath(Repository.Root, record), File.ReadAllText(record));
        }

        return site;
    }

    private static string Line(TestSite site, string path, string beginning) => File.ReadAllLines(Path.Combine(site.Root, path)).Single(l => l.StartsWith(beginning, StringComparison.Ordinal));

    private static void Replace(TestSite site, string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(site.Root, path));
        Assert.That(text, Does.Contain(from));
        site.With(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
