namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Finds what is another than at the build before in a list of built pages. A page that was kept is the very same object.</summary>
internal static class PageChanges
{
    /// <summary>The places in the lists where they differ; null where they are not of the same pages in the same order.</summary>
    public static IReadOnlyList<int>? Between(IReadOnlyList<BuiltPage> before, IReadOnlyList<BuiltPage> now)
    {
        if (before.Count != now.Count) return null;
        var changed = new List<int>();
        for (var i = 0; i < now.Count; i++)
        {
            if (ReferenceEquals(before[i], now[i])) continue;
            if (before[i].Name != now[i].Name) return null;
            changed.Add(i);
        }

        return changed;
    }
}
