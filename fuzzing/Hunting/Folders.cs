namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>Where things lie.</summary>
internal static class Folders
{
    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = FindRoot();

    /// <summary>Inputs to begin with, in the repository: a folder for each target.</summary>
    public static string Corpus => Path.Combine(Repository, "fuzzing", "corpus");

    /// <summary>What a hunt makes and git ignores: instrumented copies, inputs that it has come to, findings.</summary>
    public static string Work => Path.Combine(Repository, "fuzzing", "work");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChemSter.Site.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("Fuzzing must run inside a clone of the repository.");
    }
}
