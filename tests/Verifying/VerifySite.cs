using System.Security.Cryptography;
using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Verifying;

/// <summary>A small built site with its record, and the command that looks at it.</summary>
internal static class VerifySite
{
    /// <summary>A site in two languages with a former address, built for an address.</summary>
    public static TestSite BuiltFor(string address)
    {
        var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "redirect-from: [dawniej/]");
        site.BuildClean(o => o with { BaseUrl = new Uri(address) });
        Record(site.Output);
        return site;
    }

    /// <summary>Writes what the folder holds into its record, independently of how the generator does it.</summary>
    public static void Record(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Full: f)).Where(f => f.Path != "build.json").OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToDictionary(f => f.Path, f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f.Full))));
        File.WriteAllText(Path.Combine(folder, "build.json"), JsonSerializer.Serialize(new { version = 1, generator = "1.0.0", commit = new string('a', 40), files }));
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
