using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes of a page with <c>for-each:</c> one page for each entry of that list: its key and slug are the entry's id, its
/// title and description have the entry's name in place of <c>{name}</c>. A list without entries gives no page.</summary>
/// <param name="data">The site's data.</param>
public sealed class EnumeratePages(Flow<SiteData> data) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context) =>
        [.. documents.SelectMany(d => d.FrontMatter.ForEach is null ? [d] : data.Only.Organisations.Select(o => PageOf(d, o)))];

    private static PageDocument PageOf(PageDocument pattern, Organisation organisation)
    {
        var frontMatter = pattern.FrontMatter;
        var title = Fill(frontMatter.Title);
        return pattern with
        {
            Name = pattern.Name with { Key = PageName.FolderOf(pattern.Name.Key) + organisation.Id },
            EntryId = organisation.Id,
            TitleLanguage = title == organisation.Name && organisation.Language != pattern.Name.Language ? organisation.Language : null,
            Fingerprint = ContentHash.OfAll([organisation.Id, organisation.Name, organisation.Language], pattern.Fingerprint),
            FrontMatter = frontMatter with
            {
                Title = title,
                Description = Fill(frontMatter.Description),
                NavigationLabel = frontMatter.NavigationLabel is { } label ? Fill(label) : null,
                Slug = new YamlScalar(organisation.Id, false, frontMatter.ForEach!.Span),
            },
        };

        string Fill(string text) => text.Replace(FrontMatterReader.NamePlaceholder, organisation.Name, StringComparison.Ordinal);
    }
}
