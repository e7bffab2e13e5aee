using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the sitemap of a site without pictures, which is made of the index alone, and so beside the pages.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeSitemap(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<None, PublishedFile>
{
    internal const string Path = "sitemap.xml";

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        if (index.Only.HasPictures) return [];
        return Make(context, theme.Only.Fingerprint, theme.Only, index.Only, isSame: true, () => new Sitemap(index.Only, theme.Only).Write());
    }

    /// <summary>Makes it, unless it is at hand from the build before.</summary>
    /// <param name="context">The build.</param>
    /// <param name="made">The hash of what it is made of besides the index.</param>
    /// <param name="theme">The theme's files.</param>
    /// <param name="index">Everything that is known of the site.</param>
    /// <param name="isSame">Whether the file of the build before is the same if the index is.</param>
    /// <param name="write">What makes it.</param>
    internal static IReadOnlyList<PublishedFile> Make(BuildContext context, ulong made, ThemeFiles theme, SiteIndex index, bool isSame, Func<byte[]> write)
    {
        if (context.Index is { } memory) return [Publish(memory.File(Path, made, index, write))];
        return isSame && context.TryKeepFile(Path, index, theme) ? [] : [Publish(write())];

        static PublishedFile Publish(byte[] content) => PublishedFile.Made("/" + Path, content);
    }
}
