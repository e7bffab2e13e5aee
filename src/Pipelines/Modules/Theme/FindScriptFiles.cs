using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Finds the scripts that are files of the site; the other one is put into pages.</summary>
/// <param name="theme">What pages need of the theme.</param>
public sealed class FindScriptFiles(Flow<ThemeFiles> theme) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [theme.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context) => [.. theme.Only.Scripts.Files.Values];
}
