using System.IO.Compression;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Release;

/// <summary>Which tags <c>.github/release.sh</c> lets become a release, tried in a repository of its own, and which packages <c>.github/packed.sh</c>.</summary>
[Platform("Linux,MacOsX", Reason = "It is a script for bash.")]
public sealed class ReleaseScriptTests
{
    private string _clone = null!;

    [OneTimeSetUp]
    public void MakeRepository()
    {
        _clone = Directory.CreateTempSubdirectory("site-tag-").FullName;
        var script = Path.Combine(Repository.Root, ".github", "release.sh");
        var made = Shell.Run("bash", ["-euc", $$"""
            git init -q -b main . && git config user.name Test && git config user.email test@test.example
            mkdir .github && cp '{{script}}' .github/
            echo '<Project><PropertyGroup><Version>1.2.0</Version></PropertyGroup></Project>' > Directory.Build.props
            printf '# Change log\n\n## Unreleased\n\nNot yet.\n\n## 1.2.0 – 2026-02-03\n\nPages can sing.\n\n## 1.1.0 – 2026-01-02\n\nPages can hum.\n' > CHANGELOG.md
            git add -A && git commit -q -m main && git update-ref refs/remotes/origin/main main
            git checkout -q -b other && git commit -q --allow-empty -m other
            """], _clone);
        Assert.That(made.Succeeded, made.Output);
    }

    [OneTimeTearDown]
    public void Clear() => Directory.Delete(_clone, recursive: true);

    [Test]
    public void The_version_of_main_is_released_with_what_the_change_log_says_of_it() =>
        Assert.That(Run("main", "v1.2.0"), Is.EqualTo((true, "Pages can sing.")));

    [TestCase("main", "v1.1.0")]
    [TestCase("main", "1.2.0")]
    [TestCase("other", "v1.2.0")]
    public void Another_version_and_a_commit_that_is_not_on_main_are_refused(string branch, string tag) =>
        Assert.That(Run(branch, tag).Done, Is.False);

    [TestCase("", true)]
    [TestCase("libvips.so.42", false)]
    [TestCase("linux-arm64/libvips.so.42", false)]
    [TestCase("osx-arm64/libvips.42.dylib", false)]
    [TestCase("win-x64/libvips-42.dll", false)]
    public void A_package_that_lacks_the_library_of_a_system_is_refused(string lacking, bool will)
    {
        var package = Path.Combine(_clone, $"package-{lacking.Replace('/', '-')}.nupkg");
        using (var zip = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            string[] libraries = ["libvips.so.42", "linux-arm64/libvips.so.42", "osx-arm64/libvips.42.dylib", "win-x64/libvips-42.dll"];
            foreach (var library in libraries.Where(l => l != lacking)) zip.CreateEntry($"tools/net10.0/any/vips/{library}");
        }

        var result = Shell.Run(Path.Combine(Repository.Root, ".github", "packed.sh"), [package], _clone);

        Assert.That((result.Succeeded, result.Output), Is.EqualTo((will, will ? "" : $"{package} lacks vips/{lacking}.\n")));
    }

    private (bool Done, string Notes) Run(string branch, string tag)
    {
        var notes = Path.Combine(_clone, "notes.md");
        File.Delete(notes);
        var result = Shell.Run("bash", ["-euc", $"git checkout -q {branch} && .github/release.sh {tag} notes.md"], _clone);
        return (result.Succeeded, File.Exists(notes) ? File.ReadAllText(notes).Trim() : "");
    }
}
