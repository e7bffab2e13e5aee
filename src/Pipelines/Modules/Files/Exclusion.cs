using ChemSter.Site.Content;
using ChemSter.Site.Data;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>The patterns under <c>exclude:</c> in <c>data/site.yml</c>.</summary>
internal static class Exclusion
{
    /// <summary>Whether a file of <c>input/</c> is passed over.</summary>
    public static Func<string, bool> Of(SiteSettings site)
    {
        if (site.Exclude.Count == 0) return _ => false;
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(site.Exclude);
        return path => matcher.Match(path[PageName.Root.Length..]).HasMatches;
    }
}
