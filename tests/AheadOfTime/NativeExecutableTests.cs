using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.AheadOfTime;

/// <summary>Publishes the generator as the README says, from a copy of this checkout, and uses what comes out.</summary>
// Classes begin in the order of their names, and this name is one of the first: compiling takes longer than any other class, and needs one processor.
public sealed class NativeExecutableTests
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("site-publish-");
    private ShellResult _log = new(-1, "");

    private string Published => Path.Combine(_copy.FullName, "publish", "native");

    private string Executable => Path.Combine(Published, OperatingSystem.IsWindows() ? "ChemSter.Site.exe" : "ChemSter.Site");

    [OneTimeSetUp]
    public void Publish()
    {
        NativeTools.Ensure();
        CopySources(new DirectoryInfo(Repository.Root), _copy);
        _log = Shell.Run("dotnet", ["publish"], _copy.FullName);
        Assert.That(_log.Succeeded, _log.Output);
    }

    [OneTimeTearDown]
    public void Remove() => _copy.Delete(recursive: true);

    [Test]
    public void A_bare_publish_gives_one_file_and_the_library_for_pictures_in_a_folder_of_its_own()
    {
        var pictures = Path.Combine(Published, "vips");
        Assert.That(Directory.EnumerateFileSystemEntries(Published), Is.EquivalentTo([Executable, pictures]));
        var names = Directory.EnumerateFiles(pictures).Select(Path.GetFileName).ToList();
        Assert.That(names, Has.Exactly(2).Items);
        Assert.That(names, Has.One.Contains("vips"));
        Assert.That(names, Has.One.EqualTo("THIRD-PARTY-NOTICES.md"));
    }

    [Test]
    public void Without_that_folder_pictures_are_published_as_they_are_and_one_warning_says_so()
    {
        var alone = Directory.CreateDirectory(Path.Combine(_copy.FullName, "alone")).FullName;
        var executable = Path.Combine(alone, Path.GetFileName(Executable));
        File.Copy(Executable, executable);
        var output = Path.Combine(_copy.FullName, "output.alone");
        var result = Shell.Run(executable, ["--root", Repository.FictionalSite, "--output", output, "--as-of", "2026-01-01"]);

        Assert.That(result.Succeeded, result.Output);
        Assert.That(result.Output.Split("warning SITE4404"), Has.Length.EqualTo(2), result.Output);
        var built = new BuiltSite(output);
        Assert.That(built.Files, Is.EqualTo(Sites.Fictional.Files));
        Assert.That(built.Bytes(built.Files.First(f => f.EndsWith(".avif", StringComparison.Ordinal))), Is.EqualTo(File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "input/gallery/lamp.jpg"))));
        Assert.That(Directory.Exists(output + ".pictures"), Is.False, "Nothing was made that could be kept.");
    }

    [Test]
    public void Publishing_gives_no_warning() =>
        Assert.That(_log.Output, Does.Not.Contain("warning").IgnoreCase);

    [Test]
    public void Nothing_hides_a_warning_of_the_trimmer()
    {
        string[] files = ["ChemSter.Site.csproj", "Directory.Build.props", "Properties/PublishProfiles/native.pubxml"];
        var project = string.Concat(files.Select(f => File.ReadAllText(Path.Combine(Repository.Root, f))));
        string[] switches = ["NoWarn", "SuppressTrimAnalysisWarnings", "SuppressAotAnalysisWarnings", "ILLinkTreatWarningsAsErrors", "IlcTreatWarningsAsErrors"];
        Assert.That(switches.Where(project.Contains), Is.Empty);
    }

    [Test]
    public void The_executable_builds_the_real_site_byte_for_byte_as_dotnet_run_does() =>
        Compare(Repository.Root, Sites.Real);

    [Test]
    public void The_executable_builds_the_fictional_site_byte_for_byte_as_dotnet_run_does() =>
        Compare(Repository.FictionalSite, Sites.Fictional);

    [Test]
    public void The_executable_reports_a_wrong_command_as_dotnet_run_does()
    {
        var result = Shell.Run(Executable, ["--root", Repository.Root, "--no-such-option"]);
        Assert.That(result.ExitCode, Is.EqualTo(ChemSter.Site.Commands.ExitCode.WrongUsage), result.Output);
    }

    private void Compare(string root, BuiltSite expected)
    {
        var output = Path.Combine(_copy.FullName, "output." + Path.GetFileName(root));
        var result = Shell.Run(Executable, ["--root", root, "--output", output, "--as-of", "2026-01-01"]);
        Assert.That(result.Succeeded, result.Output);
        Assert.That(new BuiltSite(output).Snapshot(), Is.EqualTo(expected.Snapshot()));
    }

    // A build of this checkout may be under way; the copy has folders of its own for everything that a compiler writes.
    private static void CopySources(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.EnumerateDirectories())
        {
            var isMade = folder.Name is "bin" or "obj" or "output" or "publish" or "TestResults" || folder.Name.StartsWith('.') || folder.LinkTarget is not null;
            if (!isMade) CopySources(folder, to.CreateSubdirectory(folder.Name));
        }
    }
}
