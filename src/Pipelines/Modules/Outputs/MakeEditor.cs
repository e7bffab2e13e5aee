using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Rendering;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the files of the editor in the browser: its page, its settings and, where the site has it, its script.</summary>
/// <param name="data">The site's data.</param>
/// <param name="files">The files that the data is in.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="own">The script with its texts, if the site's theme has them.</param>
public sealed class MakeEditor(Flow<SiteData> data, Flow<SourceText> files, Flow<SiteIndex> index, Flow<RawFile> own) : IModule<None, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var site = data.Only.Site;
        if (site.Editor is not { } editor) return [];
        var hasScript = own.Documents.Any(f => f.Path == EditorPage.Source + EditorPage.ScriptName);
        var words = SiteWords.Of(data.Only, Templates.ForPages.Keys);
        var config = EditorConfig.Write(site, words, Folders(site.DefaultLanguage), files.Documents.Select(f => f.Path).ToHashSet(StringComparer.Ordinal));
        List<PublishedFile> made =
        [
            Publish("index.html", EditorPage.Render(site.Name.In(site.DefaultLanguage), site.DefaultLanguage, editor.Host, hasScript)),
            Publish("config.yml", config),
        ];
        if (!hasScript) return made;
        return [.. made, Publish(EditorPage.RedirectionName, EditorPage.Redirection), .. own.Documents.Select(f => Publish(f.Path[EditorPage.Source.Length..], f.Content))];
    }

    private static PublishedFile Publish(string name, ReadOnlyMemory<byte> content) => PublishedFile.Made($"/{EditorPage.Folder}/{name}", content);

    // A folder is called as the page that stands for it.
    private List<PageFolder> Folders(string language)
    {
        var titles = index.Only.Pages.Where(p => p.Name.Language == language).ToDictionary(p => p.Name.Key, p => p.FrontMatter.NavigationLabel ?? p.FrontMatter.Title, StringComparer.Ordinal);
        return
        [
            .. index.Only.Pages.Select(p => FolderOf(p.Name.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(folder => new PageFolder(folder, NameOf(folder))),
        ];

        string? NameOf(string folder) => folder.Length < PageName.Root.Length ? null : titles.GetValueOrDefault($"{folder[PageName.Root.Length..]}/index") ?? folder;

        static string FolderOf(string path) => path[..path.LastIndexOf('/')];
    }
}
