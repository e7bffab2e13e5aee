using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChemSter.Site.Tests.Support;

/// <summary>A built site: its files, and its pages as a browser would understand them.</summary>
public sealed class BuiltSite(string folder)
{
    private static readonly HtmlParser Parser = new();

    public string Folder => folder;

    /// <summary>All files, with forward slashes, in ordinal order; the marker of the output folder and the record of the build, which changes with every file, left out.</summary>
    public IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => f is not (ChemSter.Site.Files.Publishing.OutputFolder.Marker or ChemSter.Site.Files.SiteRecord.File))
            .Order(StringComparer.Ordinal),
    ];

    public bool Has(string file) => File.Exists(Path.Combine(folder, file));

    public string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    public IHtmlDocument Page(string file) => Parser.ParseDocument(Text(file));

    /// <summary>All content pages with their files: neither 404 nor pages at old addresses, be they those that lead on or those that say that there is nothing any more.</summary>
    public IEnumerable<(string File, IHtmlDocument Document)> Pages =>
        Files.Where(f => f.EndsWith("/index.html", StringComparison.Ordinal) || f == "index.html")
            .Select(f => (f, Page(f)))
            .Where(p => p.Item2.QuerySelector("meta[http-equiv=refresh], main.not-found") is null);

    /// <summary>Every file with its bytes, to compare whole sites.</summary>
    public Dictionary<string, string> Snapshot() =>
        Files.ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Bytes(f))));
}
