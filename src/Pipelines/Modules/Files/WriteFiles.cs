using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Writes files as they are. The same file from two folders, which its content's name shows, is written once.</summary>
public sealed class WriteFiles : IModule<PublishedFile, None>
{
    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context)
    {
        Parallel.ForEach(documents.DistinctBy(d => d.Path), file => context.WriteFile(file.Path[1..], file.Content.Span));
        return [];
    }
}
