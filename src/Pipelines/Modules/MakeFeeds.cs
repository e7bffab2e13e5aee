using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the feeds in all formats. A feed without texts is made of the index alone; one with texts also of the files of its pages.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeFeeds(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<BuiltPage, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var site = index.Only;
        var texts = site.Data.Site.Feeds.IsFull ? new FeedTexts(site) : null;
        var files = new List<PublishedFile>();
        foreach (var plan in FeedPlan.Of(site))
        {
            var feed = new Lazy<Feed>(() => new FeedComposer(site, texts).Compose(plan));
            foreach (var format in plan.Formats)
            {
                var path = plan.PathIn(format);
                byte[] Make() => format.Write(feed.Value, site.Address.Absolute(path));

                if (context.Index is { } memory) files.Add(Publish(path, memory.File(path, HashOf(plan), site, Make)));
                else if (!IsSame(plan, context) || !context.TryKeepBesides(path[1..], BuildMemory.EnvironmentOf(site.Data, theme.Only), site.Fingerprint)) files.Add(Publish(path, Make()));
            }
        }

        return files;
    }

    private static PublishedFile Publish(string path, byte[] content) => new(path, path, content, null, null);

    private ulong HashOf(FeedPlan plan)
    {
        var hash = theme.Only.Fingerprint;
        if (!index.Only.Data.Site.Feeds.IsFull) return hash;
        foreach (var page in plan.Pages) hash = ContentHash.Of((ulong)page.Source.Hash, ContentHash.Of((ulong)(page.Source.Hash >> 64), hash));
        return hash;
    }

    private bool IsSame(FeedPlan plan, BuildContext context) =>
        !index.Only.Data.Site.Feeds.IsFull || plan.Pages.All(p => context.Before.Pages.TryGetValue(p.Name, out var built) && built.Source == p.Source.Hash);
}
