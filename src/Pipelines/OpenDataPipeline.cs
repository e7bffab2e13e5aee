using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Writes the site's data as files for programs and spreadsheets, below <c>/data/</c>, of sites that publish it.</summary>
public sealed class OpenDataPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public OpenDataPipeline(ContentPipeline content, ThemePipeline theme)
        : base(content, theme) =>
        Begin(Phase.Output, new MakeFiles(content.Index, theme.Theme, FilesOf))
            .Output(new WriteFiles());

    private static IEnumerable<FileToMake> FilesOf(SiteIndex site) =>
        site.OpenData?.Files.Select(f => new FileToMake(f.Path[1..], _ => f.Make.Value)) ?? [];
}
