using ChemSter.Site.Content;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the sitemap of a site with pictures. Which of them a page shows is known when it is built.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeSitemapWithPictures(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<BuiltPage, PublishedFile>
{
    private IReadOnlyList<BuiltPage> _pages = [];
    private ulong _hash;

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var site = index.Only;
        if (!site.HasPictures) return [];
        var changed = PageChanges.Between(_pages, documents);
        if (changed is null || !changed.All(i => PicturesOf(_pages[i]).SequenceEqual(PicturesOf(documents[i])))) _hash = HashOf(documents);
        _pages = documents;
        // Where builds follow each other in one run the file is at hand by its hash; where there is but one, the build before is compared with.
        var isSame = context.Index is null && context.Before.IndexFingerprint == site.Fingerprint && HashOf(context.Before.InOrder) == _hash;
        return MakeSitemap.Make(context, ContentHash.Of(theme.Only.Fingerprint, _hash), theme.Only, site, isSame, () => Write(documents));
    }

    private byte[] Write(IReadOnlyList<BuiltPage> pages)
    {
        var site = index.Only;
        var byName = pages.ToDictionary(p => p.Name);
        return new Sitemap(site, theme.Only).Write(address => byName.TryGetValue(new PageName(address.Key, address.Language), out var page)
            ? PicturesOf(page).Select(q => site.File(q.Subject, q.Language)).OfType<PublishedFile>().DistinctBy(PictureModels.PathOf)
            : []);
    }

    // Pages are in the same order at every build, their questions in that of the hash table that gathered them.
    private static ulong HashOf(IEnumerable<BuiltPage> pages) =>
        pages.Aggregate(0UL, (hash, page) => PicturesOf(page).Aggregate(hash, (before, q) => ContentHash.Of(page.File, ContentHash.Of(q.Subject, before))));

    private static IEnumerable<Question> PicturesOf(BuiltPage page) =>
        page.Asked.Where(q => q.Kind == QuestionKind.Picture).OrderBy(q => q.Subject, StringComparer.Ordinal);
}
