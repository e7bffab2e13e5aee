using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Sameness;

/// <summary>The built generator, as a process of its own, gives the same bytes under whatever conditions. What it is compared to was built in this process:
/// invariant culture, all processors, lines as git has them.</summary>
public sealed class SameBytesTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SITE_STRESS") is not null;

    private static IEnumerable<Condition> ForReal => IsLong ? Condition.Many : [Condition.Tehran];

    private static IEnumerable<Condition> ForFictional => IsLong ? [Condition.Istanbul, Condition.Warsaw, .. Condition.Many] : [Condition.Istanbul];

    [TestCaseSource(nameof(ForReal))]
    public void The_real_site_is_the_same(object condition) => AssertSame(Repository.Root, Sites.Real, (Condition)condition);

    [TestCaseSource(nameof(ForFictional))]
    public void The_fictional_site_is_the_same(object condition) => AssertSame(Repository.FictionalSite, Sites.Fictional, (Condition)condition);

    [Test]
    public void What_was_kept_under_other_conditions_changes_nothing()
    {
        using var site = new SourceCopy(Repository.FictionalSite);
        var page = Path.Combine(site.Root, "input", "about", "index.pl.md");
        var text = File.ReadAllText(page);
        File.WriteAllText(page, text.Replace("title: ", "title: Nowe ", StringComparison.Ordinal));
        Generator.Run(new BuildOptions { Root = site.Root, Output = site.Output, AsOf = new DateOnly(2026, 6, 1) });
        File.WriteAllText(page, text);

        AssertSame(site.WithWindowsLines(), Sites.Fictional, Condition.Warsaw);
    }

    private static void AssertSame(string root, BuiltSite expected, Condition condition)
    {
        using var site = new SourceCopy(root);
        AssertSame(condition.HasWindowsLines ? site.WithWindowsLines() : site, expected, condition);
    }

    private static void AssertSame(SourceCopy site, BuiltSite expected, Condition condition)
    {
        var (exit, output, error) = condition.Run(site.Home, "--root", site.Root, "--output", site.Output);
        if (error.Contains("Couldn't find a valid ICU package", StringComparison.Ordinal)) Needed.Lacks("This test needs ICU: install libicu (on Debian or Ubuntu: apt-get install libicu-dev).");
        Assert.That((exit, error), Is.EqualTo((0, "")), output);
        var (wanted, got) = (expected.Snapshot(), new BuiltSite(site.Output).Snapshot());
        Assert.That(got.Keys, Is.EquivalentTo(wanted.Keys));
        Assert.That(wanted.Where(f => got[f.Key] != f.Value).Select(f => f.Key), Is.Empty, "files that differ");
    }
}
