using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>An output folder of its own for one test, to which whole sites are published without the generator.</summary>
internal sealed class PublishedTree : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-output-");

    /// <summary>The folder in which the output folder and everything beside it lies.</summary>
    public string Base => _folder.FullName;

    public string Output => Path.Combine(Base, "output");

    public string Staging => Output + ".staging";

    public string Full(string path) => Path.Combine(Output, path);

    public OutputFolder Open(PublishingDisk? disk = null, int mostLinks = OutputFolder.MostLinks, bool clean = false) =>
        OutputFolder.Open(Output, Path.Combine(Base, "site"), disk ?? new PublishingDisk(), mostLinks, clean);

    /// <summary>Publishes files with their texts.</summary>
    public PublishedTree Publish(IReadOnlyDictionary<string, string> files, PublishingDisk? disk = null, int mostLinks = OutputFolder.MostLinks, bool clean = false)
    {
        using var output = Open(disk, mostLinks, clean);
        foreach (var (path, text) in files) output.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        output.Commit();
        return this;
    }

    /// <summary>Everything in the output folder but its mark: files with their texts, folders, links.</summary>
    public SortedDictionary<string, string> Entries() => EntriesOf(Output);

    /// <summary>What can be seen of a file or link: where it leads or what it says, and when it was written.</summary>
    public (string? Leads, string? Says, DateTime Written) Look(string path)
    {
        var file = new FileInfo(Full(path));
        return (file.LinkTarget, file.LinkTarget is null ? File.ReadAllText(file.FullName) : null, file.LinkTarget is null ? file.LastWriteTimeUtc : default);
    }

    /// <summary>What lies beside the output folder.</summary>
    public IEnumerable<string> Beside => Directory.EnumerateFileSystemEntries(Base).Select(e => Path.GetFileName(e)).Where(e => e != "output");

    public static SortedDictionary<string, string> EntriesOf(string folder) => new(
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Where(e => e.Name != OutputFolder.Marker).ToDictionary(
            e => Path.GetRelativePath(folder, e.FullName).Replace('\\', '/'),
            e => e.LinkTarget is { } to ? $"link to {to}" : e is DirectoryInfo ? "folder" : File.ReadAllText(e.FullName)),
        StringComparer.Ordinal);

    /// <summary>What a build into an empty place gives.</summary>
    public static SortedDictionary<string, string> Clean(IReadOnlyDictionary<string, string> files)
    {
        using var tree = new PublishedTree();
        return tree.Publish(files).Entries();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Sites that differ, for the tests of publishing.</summary>
internal static class SomeSites
{
    // More files that stay than files that change: otherwise nothing would be changed in place.
    private static readonly Dictionary<string, string> Kept = Enumerable.Range(0, 8).ToDictionary(n => $"en/page-{n}/index.html", n => $"page {n}");

    public static Dictionary<string, string> Old { get; } = new(Kept)
    {
        ["index.html"] = "home",
        ["en/about/index.html"] = "about",
        ["en/old/deep/index.html"] = "goes with its folders",
        ["en/news/index.html"] = "news of today",
        ["en/news/picture.svg"] = "picture",
        ["robots.txt"] = "",
        ["sitemap.xml"] = "three pages",
    };

    /// <summary>Files replaced (one by another of the same length), added, deleted and kept.</summary>
    public static Dictionary<string, string> New { get; } = new(Kept)
    {
        ["index.html"] = "home",
        ["en/about/index.html"] = "ABOUT",
        ["en/new/deep/index.html"] = "comes with its folders",
        ["en/news/index.html"] = "news of today",
        ["en/news/more.svg"] = "another picture",
        ["robots.txt"] = "",
        ["sitemap.xml"] = "three other pages",
    };
}
