using ChemSter.Site.Data;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Leaves out the files that the site's settings exclude.</summary>
/// <param name="data">The site's data.</param>
/// <param name="pathOf">The path of a document's file.</param>
/// <typeparam name="T">The documents' type: bytes or text.</typeparam>
public sealed class DropExcluded<T>(Flow<SiteData> data, Func<T, string> pathOf) : IModule<T, T>
    where T : class
{
    private readonly OneByOne<T, T> _kept = new();

    /// <inheritdoc/>
    public IReadOnlyList<T> Execute(IReadOnlyList<T> documents, BuildContext context)
    {
        if (data.Only.Site.Exclude.Count == 0) return documents;
        var isExcluded = Exclusion.Of(data.Only.Site);
        return _kept.Make(documents, [data.Documents], context.Diagnostics, (document, _) => isExcluded(pathOf(document)) ? null : document);
    }
}
