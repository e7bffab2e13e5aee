using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Supply;

/// <summary>Packages are locked by their hashes where the site is tested and published, and audited there; nobody else is kept from building.</summary>
[Platform("Linux", Reason = "What is locked, is locked on Linux x64.")]
public sealed partial class LockTests
{
    // Compiled to native code at every build, by a compiler of the SDK's own version; no lock could fit two SDKs.
    private static readonly string[] Unlocked = ["benchmarks/floor", "benchmarks/launcher"];

    private static IEnumerable<string> Locked => Locks.Projects.Except(Unlocked);

    [TestCaseSource(nameof(Locked))]
    public void Every_package_of_a_project_has_its_hash_in_the_lock(string project)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, project, "packages.lock.json")));
        var packages = json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject()).Where(p => p.Value.GetProperty("type").GetString() != "Project").ToList();
        Assert.That(packages.Where(p => !p.Value.TryGetProperty("contentHash", out _)).Select(p => p.Name), Is.Empty);
        var named = XDocument.Load(Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj").Single()).Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!).Where(p => !p.Contains('$')).ToList();
        Assert.That(named.Except(packages.Where(p => p.Value.GetProperty("type").GetString() == "Direct").Select(p => p.Name)), Is.Empty, "dotnet restore brings the lock up to date.");
    }

    [Test]
    public void No_lock_names_where_packages_come_from() =>
        Assert.That(Locked.Select(p => File.ReadAllText(Path.Combine(Repository.Root, p, "packages.lock.json"))), Has.None.Contains("://"));

    [Test]
    public void A_build_server_refuses_another_lock_and_known_vulnerabilities()
    {
        var properties = Properties("ChemSter.Site.csproj", "1");
        Assert.That((properties["RestorePackagesWithLockFile"], properties["RestoreLockedMode"], properties["NuGetLockFilePath"]), Is.EqualTo(("true", "true", "")));
        Assert.That((properties["NuGetAudit"], properties["NuGetAuditMode"], properties["NuGetAuditLevel"], properties["TreatWarningsAsErrors"]), Is.EqualTo(("true", "all", "low", "true")));
        Assert.That(properties["WarningsNotAsErrors"], Does.Not.Match("NU190[1-4]"));
    }

    [Test]
    public void Whoever_builds_by_hand_is_told_of_vulnerabilities_and_not_stopped_by_them()
    {
        var properties = Properties("ChemSter.Site.csproj", "");
        Assert.That((properties["RestorePackagesWithLockFile"], properties["RestoreLockedMode"]), Is.EqualTo(("true", "")));
        Assert.That(properties["NuGetAudit"], Is.EqualTo("true"));
        Assert.That(properties["WarningsNotAsErrors"].Split(';'), Is.SupersetOf(new[] { "NU1901", "NU1902", "NU1903", "NU1904" }));
    }

    [Test]
    public void Publishing_as_native_code_leaves_the_lock_alone()
    {
        var properties = Properties("ChemSter.Site.csproj", "1", "-p:_IsPublishing=true");
        Assert.That((properties["RestorePackagesWithLockFile"], properties["RestoreLockedMode"]), Is.EqualTo(("", "")));
        Assert.That(properties["NuGetLockFilePath"], Does.Contain("/obj/"));
    }

    [Test]
    public void The_fonts_that_are_only_downloaded_have_their_hash_too()
    {
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Packages.props")), Does.Match("<InterHash>[0-9a-f]{64}</InterHash>"));
        var target = File.ReadAllText(Path.Combine(Repository.Root, "Properties", "Pictures.targets"));
        Assert.That(target.IndexOf("<VerifyFileHash File=\"$(InterPackage)\" Hash=\"$(InterHash)\"", StringComparison.Ordinal), Is.Positive.And.LessThan(target.IndexOf("<TakeFonts Library", StringComparison.Ordinal)));
        Assert.That(Downloaded().Count(File.ReadAllText(Path.Combine(Repository.Root, "ChemSter.Site.csproj"))), Is.EqualTo(1));
    }

    private static Dictionary<string, string> Properties(string project, string ci, params string[] options)
    {
        var names = "RestorePackagesWithLockFile,RestoreLockedMode,NuGetLockFilePath,NuGetAudit,NuGetAuditMode,NuGetAuditLevel,WarningsNotAsErrors,TreatWarningsAsErrors";
        var result = Shell.Run("env", ["-u", "NuGetAudit", $"CI={ci}", "dotnet", "msbuild", project, .. options, $"-getProperty:{names}"]);
        Assert.That(result.Succeeded, result.Output);
        using var json = JsonDocument.Parse(result.Output);
        return json.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
    }

    [GeneratedRegex("<PackageDownload ")]
    private static partial Regex Downloaded();
}
