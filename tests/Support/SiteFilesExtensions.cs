using ChemSter.Site.Files;

namespace ChemSter.Site.Tests.Support;

internal static class SiteFilesExtensions
{
    /// <summary>The paths of all files below a folder.</summary>
    public static IReadOnlyList<string> PathsIn(this ISiteFiles files, string folder) => [.. files.List(folder).Select(f => f.Path)];
}
