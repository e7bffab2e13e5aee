using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Reads what was accepted of translations, and prepares the checks that all texts and their translations go through.</summary>
public sealed class TranslationsPipeline : Pipeline
{
    /// <summary>The checks and the records of translations, one document.</summary>
    public Flow<TranslationSetup> Setup { get; }

    /// <summary>Lists the modules.</summary>
    public TranslationsPipeline(DataPipeline data)
        : base(data) =>
        Setup = Input(new FindTexts("translations", ".lock"))
            .Process(new PrepareTranslationChecks(data.Data));
}
