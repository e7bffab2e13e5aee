using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Takes those of the used files that are published as they are.</summary>
/// <param name="icons">The icons, which the theme publishes.</param>
public sealed class TakeAsTheyAre(Flow<PublishedFile> icons) : IModule<UsedFile, PublishedFile>
{
    /// <inheritdoc/>
    // The same picture in two folders, or in the theme too, is published once.
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<UsedFile> documents, BuildContext context) =>
        [.. documents.Where(u => u.IsAsItIs).Select(u => u.File).ExceptBy(icons.Documents.Select(i => i.Path), f => f.Path)];
}
