namespace ChemSter.Site.Tests.Support;

/// <summary>Where the sources of this very checkout are.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string FictionalSite => Path.Combine(Root, "tests", "sites", "fictional");

    // The compiler's path is mapped away for the sake of equal bytes, so the way up starts at the test's own assembly.
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChemSter.Site.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside a clone of the repository: no ChemSter.Site.slnx was found above them.");
    }
}
