using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Looks for what is wrong with the pages as a whole. It makes nothing, and so runs beside those that do.</summary>
public sealed class ChecksPipeline : Pipeline
{
    /// <summary>Lists the modules.</summary>
    public ChecksPipeline(DataPipeline data, AssetsPipeline assets, ContentPipeline content, TranslationsPipeline translations, LedgerPipeline ledger)
        : base(data, assets, content, translations, ledger)
    {
        Begin(Phase.PostProcess, content.Pages, new CheckMissingTranslations(data.Data, content.All));
        Begin(Phase.PostProcess, content.Pages, new CheckUniqueness());
        Begin(Phase.PostProcess, content.Pages, new CheckTitles(data.Data));
        Begin(Phase.PostProcess, content.All, new CheckTags(data.Data));
        Begin(Phase.PostProcess, content.Pages, new CheckReferences(data.Data, content.Index));
        Begin(Phase.PostProcess, ledger.Ledger, new CheckLedger(content.All, content.Index));
        Begin(Phase.PostProcess, data.Data, new CheckLogos(assets.Files));
        Begin(Phase.PostProcess, data.Data, new CheckDeadlines());
        Begin(Phase.PostProcess, content.Snippets, new CheckSnippetTranslations(translations.Setup));
        Begin(Phase.PostProcess, translations.Setup, new CheckDataTranslations());
        Begin(Phase.PostProcess, translations.Setup, new CheckRecords(content.Read, content.Snippets));
        Begin(Phase.PostProcess, content.Read, new CheckUnpublished(data.Data, content.Pages, translations.Setup));
    }
}
