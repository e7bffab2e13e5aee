using ChemSter.Site.Addresses;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering;
using ChemSter.Site.Search;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the index of each language in which one can search. Its name stands for all that it is made of; where that is the same, so is the index.</summary>
/// <param name="data">The site's data.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeSearchIndices(Flow<SiteData> data, Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<BuiltPage, PublishedFile>
{
    // Those of the build before, for builds of one run.
    private IReadOnlyList<PublishedFile> _made = [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var environment = BuildMemory.EnvironmentOf(data.Only, theme.Only);
        var before = context.Before.Environment == environment ? _made : [];
        return _made = BuildContext.ForEach<Language, PublishedFile>(data.Only.Languages, language =>
        {
            if (index.Only.SearchIndexPath(language.Code) is not { } path) return null;
            if (before.FirstOrDefault(f => f.Path == path) is { } known) return known;
            var isKept = context.Index is null && context.TryKeepFile(path[1..], index.Only, theme.Only);
            return isKept ? null : PublishedFile.Made(path, Make(language, documents));
        });
    }

    private byte[] Make(Language language, IReadOnlyList<BuiltPage> pages)
    {
        var search = new SearchIndex(language.Rules);
        foreach (var built in pages.Where(p => p.Name.Language == language.Code && p.Search is not null))
        {
            var address = index.Only.Plan.Find(built.Name.Key, built.Name.Language)!;
            search.Add(Describe(address, built.Search!));
        }

        return search.ToBytes();
    }

    private SearchPage Describe(PageAddress address, SearchText text)
    {
        var page = index.Only.Page(address);
        var slug = address.Key == TranslationKey.Home ? "" : address.Path.TrimEnd('/')[(address.Path.TrimEnd('/').LastIndexOf('/') + 1)..];
        var title = data.Only.Typographer(page.TitleLanguage ?? page.Name.Language).SetMarks(page.FrontMatter.Title);
        var description = data.Only.Typographer(page.TextLanguage).SetMarks(page.FrontMatter.Description);
        return new SearchPage(index.Only.Address.Link(address.Path), slug, SearchTextReader.Clean(title), page.TitleLanguage ?? "", SearchTextReader.Clean(description), text);
    }
}
