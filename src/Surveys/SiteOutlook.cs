using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Surveys;

/// <summary>A site as it would be with files that are not there yet, read and not built: what the commands that create files look at before they do.</summary>
public sealed class SiteOutlook
{
    private readonly ISiteFiles _files;
    private readonly SiteIndex _index;

    private SiteOutlook(ISiteFiles files, SiteIndex index, IReadOnlyList<PageDocument> pages)
    {
        (_files, _index) = (files, index);
        Keys = pages.Select(p => p.Name.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The site's data.</summary>
    public SiteData Data => _index.Data;

    /// <summary>The keys of all pages, in whatever languages they are.</summary>
    public IReadOnlySet<string> Keys { get; }

    /// <summary>The file of a page that has a title; null where none has.</summary>
    public string? PathOfTitle(string language, string title) =>
        _index.Pages.FirstOrDefault(p => p.Name.Language == language && p.FallbackOf is null && p.FrontMatter.Title == title)?.Source.Path;

    /// <summary>Reads a site, drafts and pages with a date in the future among its pages.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="more">The files that are not there yet; they win over those that are.</param>
    /// <param name="found">What is wrong, as far as reading shows it.</param>
    /// <returns>Null where the site's settings or languages can't be read.</returns>
    public static SiteOutlook? Read(BuildOptions options, IReadOnlyList<PlannedFile> more, out IReadOnlyList<Diagnostic> found)
    {
        var site = new SiteReading(options with { Drafts = true }, more);
        found = site.Diagnostics.Sorted();
        return site.IsRead ? new SiteOutlook(site.Files, site.Pipelines.Content.Index.Only, site.Pipelines.Content.Read.Documents) : null;
    }

    /// <summary>Checks a site as it would be, as <c>check</c> does.</summary>
    /// <param name="options">Which site, and what is asked of it.</param>
    /// <param name="more">The files that are not there yet; they win over those that are.</param>
    public static IReadOnlyList<Diagnostic> Check(BuildOptions options, IReadOnlyList<PlannedFile> more) =>
        new SiteBuilder(options with { Output = null }, new LayeredFiles(new GivenFiles(more), new DiskFiles(options.Root)), isRepeated: false).Build(new NoOutput()).Diagnostics;

    /// <summary>The text of a file of the site, or of one that comes with the generator; null where there is none.</summary>
    public string? ReadText(string path)
    {
        try
        {
            return new SourceText(path, TextDecoding.Decode(path, _files.Read(path), out _) ?? "").Text;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The addresses of the pages that a file is made into.</summary>
    /// <param name="source">The file's path from the site's root.</param>
    public IReadOnlyList<string> AddressesOf(string source) =>
        [.. _index.PagesOf(source).Select(p => _index.Address.Absolute(_index.Plan.Find(p.Name.Key, p.Name.Language)!.Path))];
}
