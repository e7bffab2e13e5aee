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
    /// <exception cref="IOException">A package is not there: restore first.</exception>
    public static string Of(string root)
    {
        var packages = LockFile.Read(Path.Combine(root, "packages.lock.json"));
        var names = packages.ToDictionary(p => p.Name, p => p, StringComparer.OrdinalIgnoreCase);
        var parts = OtherParts.Of(root);
        return new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Self(root) },
            ["components"] = Array([.. packages.Select(Package), .. parts.Select(Part)]),
            ["dependencies"] = Array([Needs(Program, [.. packages.Where(p => p.IsDirect).Select(Address), .. parts.Select(p => p.Name)]), .. packages.Select(p => Needs(Address(p), p.Needs.Where(names.ContainsKey).Select(n => Address(names[n]))))]),
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

    private static JsonObject Package(LockedPackage package)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = Address(package),
            ["name"] = package.Name,
            ["version"] = package.Version,
            ["scope"] = "required",
            ["hashes"] = Hashes(package.Name, package.Version),
            ["licenses"] = Licence(PackageFolder.LicenceOf(package.Name, package.Version)),
            ["purl"] = Address(package),
        };
        var inside = PackageFolder.PartsOf(package.Name, package.Version);
        if (inside.Count > 0) component["components"] = Array([.. inside.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new JsonObject { ["type"] = "library", ["name"] = p.Key, ["version"] = p.Value })]);
        return component;
    }

    private static JsonObject Part(OtherPart part)
    {
        var component = new JsonObject { ["type"] = part.Package is null && part.Version is not null ? "framework" : "data", ["bom-ref"] = part.Name, ["name"] = part.Name };
        if (part.Version is not null) component["version"] = part.Version;
        component["scope"] = "required";
        if (part.Package is not null) component["hashes"] = Hashes(part.Package, part.Version!);
        component["licenses"] = Licence(part.Licence);
        if (part.Package is not null) component["purl"] = $"pkg:nuget/{part.Package}@{part.Version}";
        return component;
    }

    private static JsonArray Hashes(string name, string version) => Array([new JsonObject { ["alg"] = "SHA-512", ["content"] = PackageFolder.HashOf(name, version) }]);

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

    private static string Address(LockedPackage package) => $"pkg:nuget/{package.Name}@{package.Version}";

    private static JsonArray Array(JsonNode[] nodes) => new(nodes);
}
