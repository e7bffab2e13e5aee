using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Makes pictures in all formats and sizes, and social cards. Their addresses stand in the pages before any of them is made.</summary>
public sealed class PicturesPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public PicturesPipeline(ThemePipeline theme, ContentPipeline content)
        : base(theme, content)
    {
        var pictures = Begin(Phase.Output, content.Used, new MakePictures());
        var cards = Begin(Phase.Output, content.Pages, new DrawCards(theme.Theme, content.Index));
        Begin(Phase.Output, pictures, new TidyPictures(cards));
    }
}
