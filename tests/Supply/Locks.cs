using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Supply;

/// <summary>The projects of the repository and their locks of packages.</summary>
internal static class Locks
{
    /// <summary>The folders of all projects, from the repository’s root; those of <c>bin</c> and <c>obj</c> are made.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Shell.Run("git", ["ls-files", "--", "*.csproj"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => Path.GetDirectoryName(p)!).Order(StringComparer.Ordinal),
    ];

    /// <summary>The locks of projects that a build of the solution doesn’t take.</summary>
    public static IEnumerable<string> Outside =>
        Projects.Where(p => p is not ("" or "tests" or "supply")).Select(p => Path.Combine(Repository.Root, p, "packages.lock.json")).Where(File.Exists);
}
