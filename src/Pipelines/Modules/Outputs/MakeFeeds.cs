using System.Collections.Concurrent;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the feeds in all formats. A feed without texts is made of the index alone; one with texts also of the files of its pages.</summary>
/// <param name="index">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class MakeFeeds(Flow<SiteIndex> index, Flow<ThemeFiles> theme) : IModule<BuiltPage, PublishedFile>
{
    // Those of the build before, for builds of one run.
    private readonly ConcurrentDictionary<string, (SiteIndex Index, ulong Hash, byte[] Content)> _made = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var site = index.Only;
        var texts = site.Data.Site.Feeds.IsFull ? new FeedTexts(site) : null;
        return [.. BuildContext.ForEach<FeedPlan, IReadOnlyList<PublishedFile>>([.. FeedPlan.Of(site)], plan => Make(plan, texts, context)).SelectMany(files => files)];
    }

    private List<PublishedFile> Make(FeedPlan plan, FeedTexts? texts, BuildContext context)
    {
        var site = index.Only;
        var feed = new Lazy<Feed>(() => new FeedComposer(site, texts).Compose(plan));
        var files = new List<PublishedFile>(plan.Formats.Count);
        foreach (var format in plan.Formats)
        {
            var path = plan.PathIn(format);
            if (context.Index is not null) files.Add(PublishedFile.Made(path, Remembered(path, plan, Write)));
            else if (!IsSame(plan, context) || !context.TryKeepFile(path[1..], site, theme.Only)) files.Add(PublishedFile.Made(path, Write()));

            byte[] Write() => format.Write(feed.Value, site.Address.Absolute(path));
        }

        return files;
    }

    private byte[] Remembered(string path, FeedPlan plan, Func<byte[]> write)
    {
        var hash = HashOf(plan);
        if (_made.TryGetValue(path, out var before) && before.Index == index.Only && before.Hash == hash) return before.Content;
        var content = write();
        _made[path] = (index.Only, hash, content);
        return content;
    }

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
