using System.Text.Json;
using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>Holds docs/commands.md to the publish profiles: each is told of, gives what it says, and puts it where that document looks for it.</summary>
public sealed partial class PublishProfileTests
{
    private const string Default = "native";

    private static IEnumerable<string> Profiles =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "Properties", "PublishProfiles")).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Test]
    public void Those_that_the_documents_publish_by_are_those_that_there_are()
    {
        var named = Readme.Commands.Where(c => c.StartsWith("dotnet publish", StringComparison.Ordinal)).Select(c => Profile().Match(c) is { Success: true } m ? m.Groups[1].Value : Default);
        Assert.That(named, Is.EquivalentTo(Profiles));
    }

    [Test]
    public void The_documents_start_what_each_of_them_gives() =>
        Assert.That(Readme.Commands.Where(c => c.StartsWith("publish/", StringComparison.Ordinal)), Is.EquivalentTo(Profiles.Select(p => $"publish/{p}/ChemSter.Site")));

    // What the profiles make is tried by NativeExecutableTests; here only what the SDK understands of them, which takes no compiler.
    [TestCase(null, "native", "PublishAot")]
    [TestCase("native", "native", "PublishAot")]
    [TestCase("ready-to-run", "ready-to-run", "PublishReadyToRun")]
    public void Publishing_by_it_is_what_its_name_says_and_goes_into_a_folder_that_git_leaves_alone(string? profile, string folder, string isOn)
    {
        string[] choice = profile is null ? [] : [$"-p:PublishProfile={profile}"];
        var result = Shell.Run("dotnet", ["msbuild", "ChemSter.Site.csproj", "-p:_IsPublishing=true", .. choice, "-getProperty:PublishAot,PublishReadyToRun,PublishDir,RuntimeIdentifier"]);
        Assert.That(result.Succeeded, result.Output);

        using var json = JsonDocument.Parse(result.Output);
        var properties = json.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        string[] kinds = ["PublishAot", "PublishReadyToRun"];
        Assert.That(kinds.Where(k => properties[k] == "true"), Is.EqualTo([isOn]));
        Assert.That(properties["RuntimeIdentifier"], Is.Not.Empty, "Without a system and a processor nothing can be compiled ahead.");
        Assert.That(Path.GetRelativePath(Repository.Root, properties["PublishDir"]).TrimEnd('/', '\\'), Is.EqualTo(Path.Combine("publish", folder)));
        Assert.That(File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")), Does.Contain("publish/"));
    }

    [Test]
    public void An_ordinary_build_takes_none_of_them() =>
        Assert.That(Shell.Run("dotnet", ["msbuild", "ChemSter.Site.csproj", "-getProperty:PublishProfile"]).Output.Trim(), Is.Empty);

    [GeneratedRegex("-p:PublishProfile=([a-z-]+)")]
    private static partial Regex Profile();
}
