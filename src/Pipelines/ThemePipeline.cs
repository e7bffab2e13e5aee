using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Makes the theme's files ready: styles to be put into pages, scripts and icons under names that change with their content.</summary>
public sealed class ThemePipeline : Pipeline
{
    /// <summary>What pages need to know of the theme, one document.</summary>
    public Flow<ThemeFiles> Theme { get; }

    /// <summary>The icons.</summary>
    public Flow<PublishedFile> Icons { get; }

    /// <summary>Lists the modules.</summary>
    public ThemePipeline(DataPipeline data)
        : base(data)
    {
        var styles = Input(new FindTexts("theme/styles", ".css"))
            .Process(new CheckStyles())
            .Process(new MinifyStyles())
            .Process(new JoinStyles());
        var scripts = Input(new FindTexts("theme/scripts", ".js"))
            .Process(new MinifyScripts());
        Input(new FindUnknownThemeFiles());
        Icons = Input(new ReadFiles("theme/icons"))
            .Process(new CleanDrawings())
            .Process(new RefuseActiveFiles())
            .Process(new FingerprintFiles());
        Icons.Output(new WriteFiles());
        var fonts = Begin(Phase.Process, new ReadFonts(data.Data));
        Theme = Begin(Phase.Process, new DescribeTheme(styles, scripts, Icons, fonts, data.Data));
        scripts.Process(new FindScriptFiles(Theme))
            .Output(new WriteFiles());
    }
}
