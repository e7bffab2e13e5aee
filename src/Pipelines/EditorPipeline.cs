using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Pipelines;

/// <summary>Makes the editor in the browser, <c>admin/</c>, for sites that ask for it.</summary>
public sealed class EditorPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public EditorPipeline(DataPipeline data, ContentPipeline content)
        : base(data, content)
    {
        var own = Input(new ReadFiles(EditorPage.Source.TrimEnd('/')));
        Begin(Phase.PostProcess, new CheckEditorPlace(data.Data, content.Index));
        Begin(Phase.Output, new MakeEditor(data.Data, data.Files, content.Index, own))
            .Output(new WriteFiles());
    }
}
