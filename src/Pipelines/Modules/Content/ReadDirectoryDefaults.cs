using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reads <c>_directory.yml</c> of all folders, those above first.</summary>
public sealed class ReadDirectoryDefaults : IPureModule<SourceText, FolderDefaults>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<FolderDefaults> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var byFolder = new Dictionary<string, DirectoryDefaults>(StringComparer.Ordinal);
        var all = new FolderDefaults(byFolder);
        foreach (var file in documents.OrderBy(d => d.Path.Count(c => c == '/')))
        {
            var folder = PageName.FolderOf(file.Path);
            byFolder[folder] = DirectoryDefaults.Read(file, all.For(folder.TrimEnd('/')), context.Diagnostics);
        }

        return [all];
    }
}
