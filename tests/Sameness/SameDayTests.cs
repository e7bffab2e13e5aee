using System.Globalization;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Sameness;

/// <summary>A commit is built for its own day, in whatever way it came to the computer, and where that day can't be known one plain sentence says so.</summary>
[NonParallelizable]
public sealed class SameDayTests
{
    // Half an hour into the twelfth on Line Islands time, which is the eleventh in UTC.
    private const string Moment = "2026-05-12T00:30:00+14:00";

    private static readonly DateOnly Day = new(2026, 5, 11);

    private TestSite _site = null!;

    [OneTimeSetUp]
    public void MakeRepository()
    {
        _site = TestSite.Small().WithPage("news.pl", "Dziś", "Tekst.", "date: 2026-05-11", "translate: false").WithPage("later.pl", "Jutro", "Tekst.", "date: 2026-05-12", "translate: false");
        Git("init", "--quiet");
        Git("commit", "--quiet", "--allow-empty", "--message", "Earlier");
        Git("add", "data", "input");
        Git("commit", "--quiet", "--message", "All");
    }

    [OneTimeTearDown]
    public void Remove() => _site.Dispose();

    [Test]
    public void The_day_is_that_of_the_commit_in_UTC() => Assert.That(new BuildClock(null, _site.Root).Today, Is.EqualTo(Day));

    [Test]
    public void A_shallow_clone_and_a_folder_without_git_give_the_same_site()
    {
        var whole = _site.BuildClean(o => o with { AsOf = null }).Snapshot();
        using var elsewhere = new TestSite();
        var clone = Path.Combine(elsewhere.Root, "clone");
        Git("clone", "--quiet", "--depth", "1", new Uri(_site.Root).AbsoluteUri, clone);
        Assert.That(File.Exists(Path.Combine(clone, ".git", "shallow")), "The clone is a shallow one.");
        var seconds = DateTimeOffset.Parse(Moment, CultureInfo.InvariantCulture).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        Assert.That(Built(clone, null), Is.EqualTo(whole));
        Directory.Move(Path.Combine(clone, ".git"), Path.Combine(elsewhere.Root, "git"));
        Assert.That(Built(clone, seconds), Is.EqualTo(whole));
        Assert.That(whole, Does.ContainKey("news/index.html").And.Not.ContainKey("later/index.html"));
    }

    [Test]
    public void In_a_hook_of_another_repository_the_sites_own_counts()
    {
        using var other = new TestSite();
        Environment.SetEnvironmentVariable("GIT_DIR", Path.Combine(other.Root, ".git"));
        try
        {
            Assert.That(new BuildClock(null, _site.Root).Today, Is.EqualTo(Day));
        }
        finally
        {
            Environment.SetEnvironmentVariable("GIT_DIR", null);
        }
    }

    [Test]
    public void Settings_of_git_that_show_signatures_change_nothing_and_start_nothing()
    {
        using var site = new TestSite();
        var started = Path.Combine(site.Root, "started");
        Git("clone", "--quiet", _site.Root, Path.Combine(site.Root, "clone"));
        var clone = Path.Combine(site.Root, "clone");
        var text = Shell.Run("git", ["-C", clone, "cat-file", "commit", "HEAD"]).Output.Replace("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n", StringComparison.Ordinal);
        var signed = Shell.Run("git", ["-C", clone, "hash-object", "-t", "commit", "-w", "--stdin"], input: text).Output.Trim();
        Shell.Run("git", ["-C", clone, "reset", "--quiet", "--soft", signed]);
        site.With("gpg.sh", $"#!/bin/sh\ntouch '{started}'\necho 'Good signature'");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(site.Root, "gpg.sh"), (UnixFileMode)0b111_101_101);
        Shell.Run("git", ["-C", clone, "config", "log.showSignature", "true"]);
        Shell.Run("git", ["-C", clone, "config", "gpg.program", Path.Combine(site.Root, "gpg.sh")]);

        Assert.That(new BuildClock(null, clone).Today, Is.EqualTo(Day));
        Assert.That(File.Exists(started), Is.False);
    }

    [Test]
    public void Without_git_one_sentence_says_what_to_do()
    {
        var (exit, _, error) = BuiltGenerator.Run(["check", "--root", _site.Root, "--format", "text"], ("PATH", _site.Root), ("LC_ALL", "pl_PL.UTF-8"));

        Assert.That(exit, Is.EqualTo(1), error);
        Assert.That(error, Does.Contain("SITE3015").And.Contain("podaj --as-of DATA albo zainstaluj git").And.Not.Contain("   at "));
    }

    [Test]
    public void Without_the_right_SDK_one_sentence_says_where_it_is()
    {
        using var folder = new TestSite();
        folder.With("global.json", File.ReadAllText(Path.Combine(Repository.Root, "global.json")).Replace("10.0.100\"", "99.0.100\"", StringComparison.Ordinal));

        var result = Shell.Run("dotnet", ["run"], folder.Root);

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Output, Does.Contain("This project needs the .NET SDK 10").And.Contain("Ten projekt wymaga .NET SDK 10").And.Contain("https://dotnet.microsoft.com/download"));
    }

    private static Dictionary<string, string> Built(string root, string? seconds)
    {
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", seconds);
        try
        {
            var result = Generator.Run(new BuildOptions { Root = root, Output = Path.Combine(root, "output") });
            Assert.That(result.Diagnostics, Is.Empty);
            return new BuiltSite(Path.Combine(root, "output")).Snapshot();
        }
        finally
        {
            Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", null);
        }
    }

    private void Git(params string[] arguments)
    {
        var (exit, _, error) = BuiltGenerator.End(BuiltGenerator.Start(
            "git",
            ["-C", _site.Root, "-c", "user.name=Nikt", "-c", "user.email=nikt@example.org", "-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null", .. arguments],
            ("GIT_COMMITTER_DATE", Moment), ("GIT_AUTHOR_DATE", Moment)));
        Assert.That(exit, Is.Zero, error);
    }
}
