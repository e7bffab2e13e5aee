using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>The way back: which commits <c>.github/commit.sh</c> lets be published, tried in a repository of its own.</summary>
[Platform("Linux,MacOsX", Reason = "It is a script for bash.")]
public sealed class CommitScriptTests
{
    private string _clone = null!;
    private string _old = null!;
    private string _former = null!;
    private string _stranger = null!;

    [OneTimeSetUp]
    public void MakeRepository()
    {
        _clone = Directory.CreateTempSubdirectory("site-commit-").FullName;
        var script = Path.Combine(Repository.Root, ".github", "commit.sh");
        var made = Shell.Run("bash", ["-euc", $$"""
            git init -q -b main . && git config user.name Test && git config user.email test@test.example
            commit() { git add -A && git commit -q --allow-empty -m "$1" && git rev-parse HEAD; }
            echo 1 > page && commit old
            mkdir .github && cp '{{script}}' .github/ && echo 2 > page && commit former
            git checkout -q -b proposal && echo evil > page && commit stranger
            git checkout -q main && echo 3 > page && commit newest
            git update-ref refs/remotes/origin/main main
            """], _clone);
        Assert.That(made.Succeeded, made.Output);
        var commits = made.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        (_old, _former, _stranger) = (commits[0], commits[1], commits[2]);
    }

    [SetUp]
    public void Return() => Shell.Run("git", ["checkout", "-q", "main"], _clone);

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(_clone, recursive: true);

    [Test]
    public void Without_a_commit_the_newest_is_published() =>
        Assert.That(Run(""), Is.EqualTo((true, "3", true)));

    [TestCase(40)]
    [TestCase(7)]
    public void A_former_commit_of_main_is_published(int digits) =>
        Assert.That(Run(_former[..digits]), Is.EqualTo((true, "2", true)));

    [Test]
    public void A_commit_that_was_never_on_main_is_refused() =>
        Assert.That(Run(_stranger), Is.EqualTo((false, "3", false)));

    [Test]
    public void A_commit_older_than_the_way_back_is_refused() =>
        Assert.That(Run(_old), Is.EqualTo((false, "3", false)));

    [TestCase("proposal")]
    [TestCase("HEAD~1")]
    [TestCase("--help")]
    [TestCase("abc")]
    [TestCase("0123456789abcdef0123456789abcdef01234567")]
    [TestCase("1234567; echo COMMIT=1")]
    public void What_is_no_commit_is_refused(string wanted) =>
        Assert.That(Run(wanted), Is.EqualTo((false, "3", false)));

    private (bool Succeeded, string Page, bool IsNamed) Run(string wanted)
    {
        var result = Shell.Run("env", ["-u", "GITHUB_ENV", ".github/commit.sh", wanted], _clone);
        Assert.That(result.Succeeded || result.Output.StartsWith("::error::", StringComparison.Ordinal), result.Output);
        var head = Shell.Run("git", ["rev-parse", "HEAD"], _clone).Output;
        return (result.Succeeded, File.ReadAllText(Path.Combine(_clone, "page")).Trim(), result.Output.Contains($"COMMIT={head}", StringComparison.Ordinal));
    }
}
