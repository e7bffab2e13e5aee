using ChemSter.Site.Addresses;
using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Reads the ledger of addresses: what was published before.</summary>
public sealed class LedgerPipeline : Pipeline
{
    /// <summary>The ledger, one document; none where nothing was recorded.</summary>
    public Flow<AddressLedger> Ledger { get; }

    /// <summary>Lists the modules.</summary>
    public LedgerPipeline() =>
        Ledger = Input(new FindTexts("data", "/" + Path.GetFileName(AddressLedger.File)))
            .Process(new ReadLedger());
}
