using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>The invented cluster in a folder of its own.</summary>
internal sealed class ClusterFolder : IDisposable
{
    private static readonly Lazy<BuiltSite> Large = new(() => new ClusterFolder(500, Directory.CreateDirectory(Path.Combine(Sites.Folder, "cluster"))).BuildClean());

    private readonly DirectoryInfo _folder;

    public ClusterFolder(int size)
        : this(size, Directory.CreateTempSubdirectory("site-cluster-"))
    {
    }

    private ClusterFolder(int size, DirectoryInfo folder)
    {
        (_folder, Site) = (folder, new ClusterSite(size));
        Site.WriteTo(_folder.FullName, Path.Combine(Repository.FictionalSite, "data/languages/de.yml"));
    }

    /// <summary>That of 500 organisations, built once for all tests.</summary>
    public static BuiltSite OfFiveHundred => Large.Value;

    public ClusterSite Site { get; }

    public string Output => Path.Combine(_folder.FullName, "output");

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder.FullName, path), text);

    /// <summary>Builds, and fails the test with what an editor would read if anything was found.</summary>
    public BuiltSite BuildClean()
    {
        var result = Generator.Run(new BuildOptions { Root = _folder.FullName, Output = Output, AsOf = ClusterSite.Day });
        Assert.That(new TextReport(UiLanguage.English, colour: false).Render(result.Diagnostics), Is.Empty);
        return new BuiltSite(Output);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
