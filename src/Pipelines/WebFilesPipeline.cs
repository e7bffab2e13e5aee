using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes the small files that browsers, crawlers and the host look for.</summary>
public sealed class WebFilesPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public WebFilesPipeline(DataPipeline data, ContentPipeline content, ThemePipeline theme)
        : base(data, content, theme)
    {
        Begin(Phase.Output, new MakeFile(content.Index, theme.Theme, "robots.txt", documents => documents.Robots()))
            .Output(new WriteFiles());
        // Tells GitHub Pages not to pass the site through Jekyll, should it ever be published from a branch.
        Begin(Phase.Output, new MakeFile(content.Index, theme.Theme, ".nojekyll", _ => []))
            .Output(new WriteFiles());
        Begin(Phase.Output, new MakeFiles(content.Index, theme.Theme, NoticesOf))
            .Output(new WriteFiles());
        Begin(Phase.Output, new MakeFiles(content.Index, theme.Theme, DirectoriesOf))
            .Output(new WriteFiles());
        Begin(Phase.Output, new MakeManifests(data.Data, content.Index, theme.Theme))
            .Output(new WriteFiles());
    }

    private static IEnumerable<FileToMake> DirectoriesOf(SiteIndex site) =>
        site.Data.Languages.Select(l => site.Directory(l.Code)).OfType<DirectoryFile>().Select(d => new FileToMake(d.Path[1..], _ => d.Content));

    private static IEnumerable<FileToMake> NoticesOf(SiteIndex site)
    {
        if (site.Data.Site.Security is { } security) yield return new(NoticeFiles.SecurityPath, _ => new NoticeFiles(site).Security(security));
        if (site.Data.Site.Humans is { } humans) yield return new(NoticeFiles.HumansPath, _ => new NoticeFiles(site).Humans(humans));
    }
}
