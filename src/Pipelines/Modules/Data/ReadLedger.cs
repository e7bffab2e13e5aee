using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the ledger of its file.</summary>
public sealed class ReadLedger : IPureModule<SourceText, AddressLedger>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<AddressLedger> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        [.. documents.Where(d => d.Path == AddressLedger.File).Select(d => AddressLedger.Read(d, context.Diagnostics))];
}
