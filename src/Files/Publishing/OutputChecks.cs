namespace ChemSter.Site.Files.Publishing;

/// <summary>Which folders the generator does not write to, so that nothing of anybody else's is ever lost.</summary>
internal static class OutputChecks
{
    /// <summary>Refuses an output folder that holds the site, or lies among its sources.</summary>
    public static void Place(string target, string root)
    {
        if (IsInside(root, target)) throw new OutputRefusedException(target, OutputRefusal.HoldsTheSite);
        foreach (var part in WatchedFiles.Folders)
        {
            if (IsInside(target, Path.Combine(root, part))) throw new OutputRefusedException(target, OutputRefusal.InsideTheSource);
        }

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

    public static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
