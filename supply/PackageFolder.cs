using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;

namespace ChemSter.Site.Supply;

/// <summary>What packages say of themselves, in the folder into which NuGet has unpacked them.</summary>
public static class PackageFolder
{
    // Licences given as a file were read once; another file is another licence, until somebody has read it. The hash is the SHA-256 of the file.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.Ordinal)
    {
        ["5cf5d9e07f6dd6089a678183cbcbe7515d31641707fee1b4eccc9616156648c6"] = "BSD-2-Clause AND Apache-2.0", // NUglify, and Microsoft Ajax Minifier in it
        ["46b0216f0836ac877e6c11273ca09582f253b05c77ff99784590089d852483ff"] = "MIT", // CodeHollow.FeedReader
        ["87a1efc79d6ee27ee9dcc01534e2be6f26839e4a6b8e53b6d91458aae08831fa"] = "MIT", // CommandLineParser
        ["d7a68596ab69b06f51ca278a6545148e4269a9381c26d597c13df5d88e08cf5b"] = "MIT", // Microsoft.DotNet.PlatformAbstractions
    };

    private static readonly string Packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Whose a package is, as it says itself: its copyright, and its authors.</summary>
    public static string AuthorsOf(string name, string version)
    {
        var about = XDocument.Load(FileOf(name, version, $"{Id(name)}.nuspec")).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value.Trim());
        return string.Join("; ", about["copyright"].Concat(about["authors"]).Where(text => text.Length > 0).Distinct());
    }

    /// <summary>The texts that a package wants to be passed on with it, where it has any beside the name of its licence.</summary>
    public static IEnumerable<string> NoticesOf(string name, string version) =>
        from file in Directory.EnumerateFiles(Path.Combine(Packages, Id(name), version)).Order(StringComparer.Ordinal)
        where Path.GetFileName(file).ToUpperInvariant() is "THIRD-PARTY-NOTICES.TXT" or "LICENSE.TXT"
        select File.ReadAllText(file).TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim();

    /// <summary>The licence of a package as an SPDX expression; null where it states none that anybody has read.</summary>
    public static string? LicenceOf(string name, string version)
    {
        var licence = XDocument.Load(FileOf(name, version, $"{Id(name)}.nuspec")).Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        if ((string?)licence?.Attribute("type") == "expression") return licence!.Value;
        return licence is null ? null : ReadByHand.GetValueOrDefault(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FileOf(name, version, licence.Value)))));
    }

    /// <summary>The SHA-512 of the whole package, as lower-case hexadecimal digits.</summary>
    public static string HashOf(string name, string version) =>
        Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(FileOf(name, version, $"{Id(name)}.{version}.nupkg.sha512")).Trim()));

    /// <summary>What is built into a package, by name with version, where it tells; libvips does.</summary>
    public static IReadOnlyDictionary<string, string> PartsOf(string name, string version)
    {
        var file = FileOf(name, version, "versions.json");
        return File.Exists(file) ? JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!) : new Dictionary<string, string>();
    }

    private static string FileOf(string name, string version, string file) => Path.Combine(Packages, Id(name), version, file);

#pragma warning disable CA1308 // The folders are in lower case.
    private static string Id(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
