using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Reads <c>data/</c>: the settings of the site, its languages, and all facts that pages may state.</summary>
public sealed class DataPipeline : Pipeline
{
    /// <summary>The site's data, one document.</summary>
    public Flow<SiteData> Data { get; }

    /// <summary>The files that it is made of.</summary>
    public Flow<SourceText> Files { get; }

    /// <summary>Lists the modules.</summary>
    public DataPipeline()
    {
        Files = Input(new FindTexts("data", ".yml", alsoKnownAs: [".yaml", ".yml.txt"]));
        Data = Files.Process(new ReadSiteData());
    }
}
