using System.Xml.Linq;

namespace ChemSter.Site.Supply;

/// <summary>A package that is only downloaded, for the package of the tool (<c>dotnet pack -p:ForAllSystems=true</c>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">The SHA-512 of the whole package, as lower-case hexadecimal digits, to which packing holds it.</param>
public sealed record DownloadedPackage(string Name, string Version, string Hash);

/// <summary>The libvips of all systems that a package of the tool for all systems carries, as <c>Properties/Tool.targets</c> has them.</summary>
public static class OtherSystems
{
    /// <summary>What the packages begin with; the name of the system stands behind it.</summary>
    public const string LibvipsPrefix = "NetVips.Native.";

    /// <summary>All of them, that of the lock too.</summary>
    /// <param name="root">The repository’s folder.</param>
    public static IReadOnlyList<DownloadedPackage> All(string root)
    {
        var version = XDocument.Load(Path.Combine(root, "Directory.Packages.props")).Descendants("LibvipsVersion").Single().Value;
        return
        [
            .. from system in XDocument.Load(Path.Combine(root, "Properties", "Tool.targets")).Descendants("ToolSystem")
               where system.Attribute("Hash") is not null
               select new DownloadedPackage(LibvipsPrefix + (string?)system.Attribute("Include"), version, (string)system.Attribute("Hash")!),
        ];
    }

    /// <summary>Those that no lock names.</summary>
    /// <param name="root">The repository’s folder.</param>
    /// <param name="packages">The packages of the lock.</param>
    public static IReadOnlyList<DownloadedPackage> Beside(string root, IReadOnlyList<LockedPackage> packages) => [.. All(root).ExceptBy(packages.Select(p => p.Name), p => p.Name)];
}
