using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Takes the pictures and downloads that lie beside the pages. Only those that a page refers to are published.</summary>
public sealed class AssetsPipeline : Pipeline
{
    /// <summary>The files.</summary>
    public Flow<PublishedFile> Files { get; }

    /// <summary>Lists the modules.</summary>
    public AssetsPipeline(DataPipeline data)
        : base(data) =>
        Files = Input(new ReadFiles("input", except: [".md", ".yml", ".markdown", ".md.txt"]))
            .Process(new DropExcluded<RawFile>(data.Data, f => f.Path))
            .Process(new CleanDrawings())
            .Process(new RefuseActiveFiles())
            .Process(new FingerprintFiles())
            .Process(new LeavePictures(data.Data))
            .Process(new CheckPictures())
            .Process(new CheckFiles(data.Data))
            .Process(new ReadSidecars(data.Data, Input(new FindTexts("input", ".yml"))));
}
