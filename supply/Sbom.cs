using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ChemSter.Site.Supply;

/// <summary>The bill of materials of the program in the form of CycloneDX 1.6: what of it comes from elsewhere, with versions, hashes and licences.</summary>
/// <remarks>No time and no random number is in it, so the same commit gives the same bytes under the same .NET.</remarks>
public static class Sbom
{
    private const string Program = "ChemSter.Site";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the bill.</summary>
    /// <param name="root">The repository’s folder.</param>
    /// <param name="forAllSystems">Whether it is for the package of the tool that has the libvips of other systems too. What is built into those is told where
    /// packing has fetched them.</param>
    /// <exception cref="IOException">A package is not there: restore first.</exception>
    public static string Of(string root, bool forAllSystems = false)
    {
        var packages = LockFile.Read(Path.Combine(root, "packages.lock.json"));
        var names = packages.ToDictionary(p => p.Name, p => p, StringComparer.OrdinalIgnoreCase);
        var parts = OtherParts.Of(root);
        var others = forAllSystems ? OtherSystems.Beside(root, packages) : [];
        return new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Self(root) },
            ["components"] = Array([.. packages.Select(Package), .. others.Select(p => OfOtherSystem(p, LicenceOfLibvips(packages))), .. parts.Select(Part)]),
            ["dependencies"] = Array(
            [
                Needs(Program, [.. packages.Where(p => p.IsDirect).Select(Address), .. others.Select(p => Address(p.Name, p.Version)), .. parts.Select(p => p.Name)]),
                .. packages.Select(p => Needs(Address(p), p.Needs.Where(names.ContainsKey).Select(n => Address(names[n])))),
            ]),
        }.ToJsonString(Written) + "\n";
    }

    // Version and licence stand in one place, for the packages too.
    private static JsonObject Self(string root)
    {
        var release = XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);
        return new JsonObject
        {
            ["type"] = "application",
            ["bom-ref"] = Program,
            ["name"] = Program,
            ["version"] = release["Version"].Single(),
            ["licenses"] = Licence(release["PackageLicenseExpression"].Single()),
        };
    }

    private static JsonObject Package(LockedPackage package) =>
        Package(package.Name, package.Version, "required", PackageFolder.HashOf(package.Name, package.Version), PackageFolder.LicenceOf(package.Name, package.Version));

    // Only its own system loads it.
    private static JsonObject OfOtherSystem(DownloadedPackage package, string? licence) => Package(package.Name, package.Version, "optional", package.Hash, licence);

    // They are one release of one project, and those that are only downloaded need not be there to be asked.
    private static string? LicenceOfLibvips(IEnumerable<LockedPackage> packages)
    {
        var own = packages.Single(p => p.Name.StartsWith(OtherSystems.LibvipsPrefix, StringComparison.Ordinal));
        return PackageFolder.LicenceOf(own.Name, own.Version);
    }

    private static JsonObject Package(string name, string version, string scope, string hash, string? licence)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = Address(name, version),
            ["name"] = name,
            ["version"] = version,
            ["scope"] = scope,
            ["hashes"] = Hashes(hash),
            ["licenses"] = Licence(licence),
            ["purl"] = Address(name, version),
        };
        var inside = PackageFolder.PartsOf(name, version);
        if (inside.Count > 0) component["components"] = Array([.. inside.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new JsonObject { ["type"] = "library", ["name"] = p.Key, ["version"] = p.Value })]);
        return component;
    }

    private static JsonObject Part(OtherPart part)
    {
        var component = new JsonObject { ["type"] = part.Package is null && part.Version is not null ? "framework" : "data", ["bom-ref"] = part.Name, ["name"] = part.Name };
        if (part.Version is not null) component["version"] = part.Version;
        component["scope"] = "required";
        if (part.Package is not null) component["hashes"] = Hashes(PackageFolder.HashOf(part.Package, part.Version!));
        component["licenses"] = Licence(part.Licence);
        if (part.Package is not null) component["purl"] = Address(part.Package, part.Version!);
        return component;
    }

    private static JsonArray Hashes(string hash) => Array([new JsonObject { ["alg"] = "SHA-512", ["content"] = hash }]);

    // Names that SPDX doesn't know may not stand as its identifiers.
    private static JsonArray Licence(string? licence) => licence switch
    {
        null => [],
        "SCOWL" => Array([new JsonObject { ["license"] = new JsonObject { ["name"] = licence } }]),
        _ when licence.Contains(' ', StringComparison.Ordinal) => Array([new JsonObject { ["expression"] = licence }]),
        _ => Array([new JsonObject { ["license"] = new JsonObject { ["id"] = licence } }]),
    };

    private static JsonObject Needs(string from, IEnumerable<string> to) =>
        new() { ["ref"] = from, ["dependsOn"] = Array([.. to.Order(StringComparer.Ordinal).Select(t => (JsonNode)t)]) };

    private static string Address(LockedPackage package) => Address(package.Name, package.Version);

    private static string Address(string name, string version) => $"pkg:nuget/{name}@{version}";

    private static JsonArray Array(JsonNode[] nodes) => new(nodes);
}
