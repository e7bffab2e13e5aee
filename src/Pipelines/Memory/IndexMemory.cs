using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>The index of the site as the last build put it together, for builds of one run: as long as all that it is made of is
/// the same, it is used again, with the files that are made of nothing else.</summary>
public sealed class IndexMemory
{
    private IReadOnlyList<PageDocument> _pages = [];
    private ulong _rest;
    private SiteIndex? _index;
    private ConcurrentDictionary<(string Path, ulong Theme), byte[]> _files = new();

    /// <summary>The index, if it would be the same again.</summary>
    /// <param name="pages">The pages it is made of.</param>
    /// <param name="rest">The hash of everything else that it is made of.</param>
    public SiteIndex? Find(IReadOnlyList<PageDocument> pages, ulong rest) =>
        rest == _rest && pages.Count == _pages.Count && pages.Zip(_pages).All(p => ReferenceEquals(p.First, p.Second)) ? _index : null;

    /// <summary>Remembers an index in which nothing was found.</summary>
    public void Keep(IReadOnlyList<PageDocument> pages, ulong rest, SiteIndex index)
    {
        (_pages, _rest, _index) = (pages, rest, index);
        _files = new();
    }

    /// <summary>A file that is made of the index and the theme alone.</summary>
    public byte[] File(string path, ulong theme, SiteIndex index, Func<byte[]> make) =>
        ReferenceEquals(index, _index) ? _files.GetOrAdd((path, theme), _ => make()) : make();
}
