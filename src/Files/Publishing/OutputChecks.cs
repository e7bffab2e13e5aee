using System.Runtime.InteropServices;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Which folders the generator does not write to, so that nothing of anybody else's is ever lost.</summary>
internal static partial class OutputChecks
{
    private const int MayWrite = 2; // W_OK

    /// <summary>How paths are compared where it is better to take two for the same than to write over somebody's file: most disks of
    /// Windows and macOS don't tell letters' case apart.</summary>
    public static StringComparer Paths { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Refuses an output folder that holds the site or somebody's home, or lies among the site's sources. No mark and no option changes that.</summary>
    public static void Place(string target, string root)
    {
        // Some systems have /home behind a link; one that leads nowhere holds nothing.
        var home = Directory.Exists(HomeFolder.Path) ? RealPath.Of(HomeFolder.Path) : HomeFolder.Path;
        if (IsInside(root, target)) throw new OutputRefusedException(target, OutputRefusal.HoldsTheSite);
        if (IsAmongSources(target, root)) throw new OutputRefusedException(target, OutputRefusal.InsideTheSource);
        if (Path.GetFileName(target) == "~" || target.Contains($"{Path.DirectorySeparatorChar}~{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) throw new OutputRefusedException(target, OutputRefusal.Tilde);
        if (target == Path.TrimEndingDirectorySeparator(Path.GetPathRoot(target)!) || target == Path.GetPathRoot(target) || (home.Length > 0 && IsInside(Path.TrimEndingDirectorySeparator(home), target))) throw new OutputRefusedException(target, OutputRefusal.HoldsHomes);
        if (File.Exists(target)) throw new OutputRefusedException(target, OutputRefusal.IsFile);
    }

    /// <summary>Refuses folders that hold something which the generator did not write: the output folder, and those beside it that a publication uses.</summary>
    public static void Contents(OutputPlaces places)
    {
        foreach (var folder in new[] { places.Target, places.Staging, places.Previous })
        {
            var isOthers = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsGenerated(folder);
            if (isOthers) throw new OutputRefusedException(folder, OutputRefusal.HoldsOtherFiles);
        }
    }

    /// <summary>Whether a folder carries the generator's mark.</summary>
    public static bool IsGenerated(string folder) => File.Exists(Path.Combine(folder, OutputFolder.Marker));

    /// <summary>Refuses a folder into which nothing can be written, before anything is made for it.</summary>
    /// <exception cref="UnauthorizedAccessException">It can't be written.</exception>
    public static void IsWritable(string target)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(target) && Access(target, MayWrite) != 0)
        {
            // In the system's own words.
            throw new UnauthorizedAccessException($"{target}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
        }
    }

    /// <summary>Whether a path is a folder or lies in it. Where disks mostly don't tell letters' case apart, it says yes too often rather than too seldom.</summary>
    public static bool IsInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.Equals(folder, comparison) || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
    }

    /// <summary>Whether a path is one of the folders that a site is made from, or lies in one.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="root">The full path of the site.</param>
    public static bool IsAmongSources(string path, string root) => SourceFolders.All.Any(folder => IsInside(path, Path.Combine(root, folder)));

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
