namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Removes from the folder of made pictures what the site doesn't have any more.</summary>
/// <param name="cards">The names of the social cards' files.</param>
public sealed class TidyPictures(Flow<string> cards) : IModule<string, None>
{
    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<string> documents, BuildContext context)
    {
        // The preview and `check` write nothing, so they remove nothing.
        if (!context.IsPatient) context.Pictures.Tidy(documents.Concat(cards.Documents).ToHashSet(StringComparer.Ordinal));
        return [];
    }
}
