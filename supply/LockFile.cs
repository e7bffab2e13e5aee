using System.Text.Json;

namespace ChemSter.Site.Supply;

/// <summary>A package as a lock has it.</summary>
/// <param name="Name">Its name, as its authors write it.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsDirect">Whether the project names it itself.</param>
/// <param name="Needs">The names of the packages that it needs.</param>
public sealed record LockedPackage(string Name, string Version, bool IsDirect, IReadOnlyList<string> Needs);

/// <summary>Reads the locks of packages that NuGet writes.</summary>
public static class LockFile
{
    // The analysers of native code watch the build and are no part of what it makes.
    private static readonly string[] Tools = ["Microsoft.NET.ILLink.Tasks"];

    /// <summary>The packages of a project, in the order of their names, tools of the build left out.</summary>
    /// <param name="path">The project’s <c>packages.lock.json</c>.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    public static IReadOnlyList<LockedPackage> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project" && !Tools.Contains(package.Name))
                .Select(package => new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!, package.Value.GetProperty("type").GetString() == "Direct", NeedsOf(package.Value)))
                .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static string[] NeedsOf(JsonElement package) =>
        package.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : [];
}
