using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Release;

/// <summary>Packs the tool and the template, installs both from a folder, and makes and builds a site as the README of the template says: without the net.</summary>
public sealed class ReleaseTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-release-");

    private string Packages => Path.Combine(_folder.FullName, "packages");

    // A home of their own, so that nothing is installed for whoever runs the tests, and nothing is found that was installed before.
    private Dictionary<string, string> Own => new()
    {
        ["DOTNET_CLI_HOME"] = Path.Combine(_folder.FullName, "home"),
        ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "unpacked"),
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["LC_ALL"] = "C",
    };

    [OneTimeSetUp]
    public void Pack()
    {
        // Of what was built for these tests: packing compiles nothing, and leaves the folders of the build alone.
        Do(Repository.Root, null, "pack", "ChemSter.Site.csproj", "--no-build", "-o", Packages, $"-p:PublishDir={_folder.FullName}/publish/", $"-p:NuspecOutputPath={_folder.FullName}/nuspec/");
        Do(Repository.Root, null, "pack", "template", "-o", Packages, $"-p:BaseIntermediateOutputPath={_folder.FullName}/obj/", $"-p:BaseOutputPath={_folder.FullName}/bin/");
        Do(_folder.FullName, Own, "new", "install", Path.Combine(Packages, $"ChemSter.Site.Template.{ReleaseFacts.Version}.nupkg"));
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Delete(recursive: true);

    [TestCase("pl", "en", "--first", "pl", "--second", "en")]
    [TestCase("de", "en", "--first", "de", "--second", "en")]
    [TestCase("en", "pl", "--first", "en")]
    public void A_site_of_the_template_is_built_by_the_tool_without_a_finding_in_both_its_languages(string first, string second, params string[] asked)
    {
        var site = Create($"site-{first}", ["--site-name", "Holz & Licht", "--base-url", "https://holz.example/cluster/", .. asked]);

        Assert.That(Do(site, Own, "chemster-site", "--version").Trim(), Does.Match(@$"^{ReleaseFacts.Version}(\+[0-9a-f]{{40}})?$"));
        var check = Do(site, Own, "chemster-site", "check", "--strict");
        Assert.That(check, Does.Not.Contain("SITE"), "Hints too would be the first thing that whoever begins must understand.");
        Do(site, Own, "chemster-site");

        var built = new BuiltSite(Path.Combine(site, "output"));
        var home = built.Page("index.html");
        Assert.That(home.QuerySelector(".word-mark")!.TextContent.Trim(), Is.EqualTo("Holz & Licht"));
        var versions = home.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
        Assert.That(versions, Is.EquivalentTo(new Dictionary<string, string> { [first] = "https://holz.example/cluster/", [second] = $"https://holz.example/cluster/{second}/", ["x-default"] = "https://holz.example/cluster/" }));
        var languages = built.Pages.Where(p => p.File != "404.html").CountBy(p => p.Document.DocumentElement.GetAttribute("lang")!).ToDictionary();
        Assert.That(languages.Keys, Is.EquivalentTo([first, second]));
        Assert.That(languages.Values.Distinct().Count(), Is.EqualTo(1), "Each page is there in both.");
        Assert.That(built.Files.Where(f => built.Text(f) is var text && (text.Contains("-LANGUAGE", StringComparison.Ordinal) || text.Contains("#if", StringComparison.Ordinal) || text.Contains("CHEM-STER", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void A_name_with_quotes_and_backslashes_is_that_of_the_site()
    {
        const string Name = """Anna's "Wood\Light" of \o/""";
        var site = Create("site-quotes", "--site-name", Name);

        Do(site, Own, "chemster-site");

        var home = new BuiltSite(Path.Combine(site, "output")).Page("index.html");
        Assert.That(home.QuerySelector(".word-mark")!.TextContent.Trim(), Is.EqualTo(Name));
        Assert.That(home.QuerySelector("h1")!.TextContent.Trim(), Is.EqualTo("""Anna’s „Wood\Light” of \o/"""), "Titles have the quotation marks of their language.");
    }

    [Test]
    public void The_tool_makes_pictures_from_the_library_in_its_package()
    {
        var site = Create("site-cards");
        var settings = Path.Combine(site, "data", "site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));
        Assert.That(Do(site, Own, "chemster-site"), Does.Not.Contain("SITE"));
        var built = new BuiltSite(Path.Combine(site, "output"));
        var card = new Uri(built.Page("o-klastrze/index.html").QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath.TrimStart('/');
        Assert.That(built.Bytes(card).Length, Is.GreaterThan(5_000));
        Assert.That(built.Has(card) && !card.Contains("social", StringComparison.Ordinal), card);
    }

    [Test]
    public void The_tool_can_be_installed_from_the_folder_for_all_sites_and_says_how_it_is_called()
    {
        var tools = Path.Combine(_folder.FullName, "tools");
        Do(_folder.FullName, Own, "tool", "install", "ChemSter.Site", "--tool-path", tools, "--configfile", Source());
        var result = Shell.Run(Path.Combine(tools, OperatingSystem.IsWindows() ? "chemster-site.exe" : "chemster-site"), ["--help", "--ui-language", "en"], _folder.FullName, environment: Own);
        Assert.That(result.Succeeded, result.Output);
        Assert.That(result.Output, Does.Contain("Usage: chemster-site [COMMAND] [options]"));
    }

    [Test]
    public void The_package_carries_pictures_library_notices_and_licences()
    {
        using var package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(Packages, $"ChemSter.Site.{ReleaseFacts.Version}.nupkg"));
        var files = package.Entries.Select(e => e.FullName).ToList();
        Assert.That(files, Is.SupersetOf(new[] { "README.md", "LICENSE", "NOTICES.txt", "licences/MIT.txt", "licences/Apache-2.0.txt", "licences/BSD-2-Clause.txt", "licences/LGPL-3.0.txt", "licences/GPL-3.0.txt", "licences/Inter.txt" }));
        Assert.That(files, Has.Some.EqualTo("tools/net10.0/any/vips/THIRD-PARTY-NOTICES.md"));
        Assert.That(files, Has.None.EndWith("/ChemSter.Site"), "What starts on one system only doesn’t belong to a package for all.");
        Assert.That(files.Where(f => f.Contains('/', StringComparison.Ordinal)).Select(f => f.Split('/')[0]).Distinct(), Is.EquivalentTo(["_rels", "licences", "package", "tools"]), "Nothing of the repository comes along by chance.");
    }

    [TestCase("", 1)]
    [TestCase("true", 4)]
    public void Libraries_of_other_systems_are_fetched_only_when_asked_for_and_held_to_their_hashes(string forAll, int downloads)
    {
        var result = Do(Repository.Root, null, "msbuild", "ChemSter.Site.csproj", $"-p:ForAllSystems={forAll}", "-getItem:PackageDownload,ToolSystem");
        using var items = System.Text.Json.JsonDocument.Parse(result);
        var list = items.RootElement.GetProperty("Items");
        Assert.That(list.GetProperty("PackageDownload").GetArrayLength(), Is.InRange(downloads, forAll.Length == 0 ? 1 : 5), "Inter, and the libvips of systems other than this one.");
        var systems = list.GetProperty("ToolSystem").EnumerateArray().ToList();
        Assert.That(systems.Count, Is.EqualTo(list.GetProperty("PackageDownload").GetArrayLength() - 1));
        Assert.That(systems.Select(s => s.GetProperty("Hash").GetString()), Has.All.Match("^[0-9a-f]{128}$"));
    }

    private string Create(string name, params string[] options)
    {
        var site = Path.Combine(_folder.FullName, name);
        Do(_folder.FullName, Own, ["new", "chemster-site", "-o", site, .. options]);
        File.Copy(Path.Combine(Packages, $"ChemSter.Site.{ReleaseFacts.Version}.nupkg"), Path.Combine(site, "packages", $"ChemSter.Site.{ReleaseFacts.Version}.nupkg"));
        // As the README of the site says: what is built is built for the day of the newest commit.
        Git(site, "init", "--quiet", "--initial-branch", "main");
        Git(site, "add", "--all");
        Git(site, "-c", "user.name=Test", "-c", "user.email=test@test.example", "commit", "--quiet", "--message", "The site begins");
        Do(site, Own, "tool", "restore");
        return site;
    }

    // No other source is asked, whatever the machine has.
    private string Source()
    {
        var file = Path.Combine(_folder.FullName, "nuget.config");
        File.WriteAllText(file, "<configuration><packageSources><clear /><add key=\"packages\" value=\"packages\" /></packageSources></configuration>");
        return file;
    }

    private static void Git(string folder, params string[] words)
    {
        var result = Shell.Run("git", words, folder);
        Assert.That(result.Succeeded, result.ExitCode == 127 ? "Install git: the day of a build is that of the newest commit." : result.Output);
    }

    private static string Do(string folder, Dictionary<string, string>? environment, params string[] words)
    {
        var result = Shell.Run("dotnet", words, folder, environment: environment);
        Assert.That(result.Succeeded, $"dotnet {string.Join(' ', words)}\n{result.Output}");
        return result.Output;
    }
}
