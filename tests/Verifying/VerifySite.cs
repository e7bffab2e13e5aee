using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Verifying;

/// <summary>A small built site and the command that looks at it.</summary>
internal static class VerifySite
{
    /// <summary>The commit that it says it was built of.</summary>
    public static string Commit { get; } = new('a', 40);

    /// <summary>A site in two languages with a former address, built for an address.</summary>
    public static TestSite BuiltFor(string address)
    {
        var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "redirect-from: [dawniej/]");
        site.BuildClean(o => o with { BaseUrl = new Uri(address), Commit = Commit });
        return site;
    }

    /// <summary>Writes what the folder holds into its record.</summary>
    public static void Record(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Full: f)).Where(f => f.Path is not (SiteRecord.File or OutputFolder.Marker))
            .ToDictionary(f => f.Path, f => SiteRecord.HashOf(File.ReadAllBytes(f.Full)));
        File.WriteAllBytes(Path.Combine(folder, SiteRecord.File), new SiteRecord(new BuildFacts("1.0.0", Commit, null), files).Write());
    }

    /// <summary>What the command finds: <c>kind address</c>, with addresses from the site’s root.</summary>
    public static async Task<(int Exit, IReadOnlyList<string> Found)> FaultsAsync(string target, params string[] options)
    {
        var (exit, output, _) = await RunAsync([target, "--json", .. options]);
        return (exit, [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(f => $"{f.GetProperty("kind")} {f.GetProperty("address").GetString()!.Replace(target, "/", StringComparison.Ordinal)}")]);
    }

    /// <summary>Runs <c>verify</c>.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.RunAsync(["verify", .. args], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
