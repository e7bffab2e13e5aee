using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Lists the files of a folder by their names alone.</summary>
/// <param name="folder">The folder, from the site's root.</param>
public sealed class ListFiles(string folder) : IModule<None, SiteFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<SiteFile> Execute(IReadOnlyList<None> documents, BuildContext context) => context.List(folder);
}
