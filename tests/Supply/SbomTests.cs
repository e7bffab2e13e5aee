using System.Text.Json;
using ChemSter.Site.Supply;
using ChemSter.Site.Tests.Support;
using NJsonSchema;

namespace ChemSter.Site.Tests.Supply;

/// <summary>The bill of materials: valid as its standard has it, whole, and the same each time.</summary>
[Platform("Linux", Reason = "What is locked, is locked on Linux x64.")]
public sealed class SbomTests
{
    private static readonly NpmPackage Schemas = new("@cyclonedx/cyclonedx-library", "10.3.0");
    private static readonly string Bill = Sbom.Of(Repository.Root);

    [Test]
    public async Task It_is_valid_by_the_schema_of_CycloneDX()
    {
        var schema = await JsonSchema.FromFileAsync(Schemas.Need("res/schema/bom-1.6.SNAPSHOT.schema.json"));
        Assert.That(schema.Validate(Bill), Is.Empty);
        // A schema that is not read would find nothing.
        Assert.That(schema.Validate(Bill.Replace("\"SHA-512\"", "\"SHA-5\"", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void Everything_in_the_program_is_there_with_version_hash_and_licence()
    {
        using var json = JsonDocument.Parse(Bill);
        var components = json.RootElement.GetProperty("components").EnumerateArray().ToList();
        var expected = LockFile.Read(Path.Combine(Repository.Root, "packages.lock.json")).Select(p => $"{p.Name} {p.Version}").Concat([$".NET {Environment.Version}", "Inter 11.3.22", "SCOWL "]);
        Assert.That(components.Select(c => $"{c.GetProperty("name")} {(c.TryGetProperty("version", out var version) ? version : "")}"), Is.EquivalentTo(expected));
        Assert.That(components.Where(c => c.GetProperty("licenses").GetArrayLength() == 0).Select(c => c.GetProperty("name").GetString()), Is.Empty);
        Assert.That(components.Where(c => !c.TryGetProperty("hashes", out _)).Select(c => c.GetProperty("name").GetString()), Is.EqualTo([".NET", "SCOWL"]));
        var libvips = components.Single(c => c.GetProperty("name").GetString()!.StartsWith("NetVips.Native", StringComparison.Ordinal));
        Assert.That(libvips.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("name").GetString()), Is.SupersetOf(new[] { "vips", "webp", "heif", "png" }));
    }

    [Test]
    public async Task The_package_for_all_systems_has_the_libvips_of_the_others_in_its_bill_with_the_hashes_that_packing_holds_them_to()
    {
        var bill = Sbom.Of(Repository.Root, forAllSystems: true);
        var schema = await JsonSchema.FromFileAsync(Schemas.Need("res/schema/bom-1.6.SNAPSHOT.schema.json"));
        Assert.That(schema.Validate(bill), Is.Empty);
        using var json = JsonDocument.Parse(bill);
        var libvips = json.RootElement.GetProperty("components").EnumerateArray().Where(c => c.GetProperty("name").GetString()!.StartsWith("NetVips.Native.", StringComparison.Ordinal)).ToList();
        Assert.That(libvips.Select(c => c.GetProperty("name").GetString()!["NetVips.Native.".Length..]), Is.EquivalentTo(["linux-x64", "linux-arm64", "osx-arm64", "win-x64"]));
        Assert.That(libvips.Select(c => c.GetProperty("version").GetString()).Distinct().Count(), Is.EqualTo(1));
        Assert.That(libvips.Select(c => c.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString()), Has.All.EqualTo("LGPL-3.0-or-later"));
        var hashes = libvips.ToDictionary(c => c.GetProperty("name").GetString()!, c => c.GetProperty("hashes")[0].GetProperty("content").GetString()!);
        // That of Linux x64 comes from the package itself.
        Assert.That(hashes, Is.EquivalentTo(OtherSystems.All(Repository.Root).ToDictionary(p => p.Name, p => p.Hash)));
        var needed = json.RootElement.GetProperty("dependencies")[0].GetProperty("dependsOn").EnumerateArray().Select(n => n.GetString());
        Assert.That(libvips.Select(c => c.GetProperty("bom-ref").GetString()), Is.SubsetOf(needed));
    }

    [Test]
    public void What_needs_what_is_told_and_leads_to_something_that_is_there()
    {
        using var json = JsonDocument.Parse(Bill);
        var known = json.RootElement.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("bom-ref").GetString()).ToHashSet();
        var needs = json.RootElement.GetProperty("dependencies").EnumerateArray().ToDictionary(d => d.GetProperty("ref").GetString()!, d => d.GetProperty("dependsOn").EnumerateArray().Select(n => n.GetString()).ToList());
        Assert.That(needs.Values.SelectMany(n => n).Except(known), Is.Empty);
        Assert.That(needs.Single(n => n.Key.Contains("/Sep@", StringComparison.Ordinal)).Value, Has.Some.Contains("csFastFloat"));
    }

    [Test]
    public void It_is_the_same_each_time_and_tells_nothing_of_the_machine()
    {
        Assert.That(Sbom.Of(Repository.Root), Is.EqualTo(Bill));
        Assert.That(Bill, Does.Not.Contain(Environment.UserName == "root" ? "/root" : Environment.UserName).And.Not.Contain("timestamp").And.Not.Contain("serialNumber"));
    }
}
