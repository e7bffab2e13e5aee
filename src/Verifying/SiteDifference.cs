using System.Text;
using System.Text.RegularExpressions;
using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>What became of a page between two builds.</summary>
public enum PageChange
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>Its readers see or are told something else.</summary>
    Changed,

    /// <summary>It is not there any more.</summary>
    Gone,
}

/// <summary>A page that differs between two builds.</summary>
/// <param name="Address">Its address from the site's root: <c>/o-nas/</c>.</param>
/// <param name="Title">Its title as it is now, or was.</param>
/// <param name="Kind">What became of it.</param>
public sealed record ChangedPage(string Address, string Title, PageChange Kind);

/// <summary>How two builds of a site differ.</summary>
/// <param name="Pages">The pages that differ in what is theirs, in the order of their addresses.</param>
/// <param name="OnlyFrame">How many pages differ in nothing but what all pages share: styles, scripts, menus and footer.</param>
/// <param name="Files">How many other files are new, changed or gone.</param>
public sealed partial record SiteDifference(IReadOnlyList<ChangedPage> Pages, int OnlyFrame, int Files)
{
    /// <summary>Compares two builds. A page counts as changed where its head's texts or its main part do; a new style in all pages is no change of each.</summary>
    public static SiteDifference Between(BuiltFiles before, BuiltFiles after)
    {
        var (old, now) = (before.Paths.ToHashSet(StringComparer.Ordinal), after.Paths.ToHashSet(StringComparer.Ordinal));
        var pages = new List<ChangedPage>();
        var (frame, files) = (0, 0);
        foreach (var path in old.Union(now).Order(StringComparer.Ordinal))
        {
            var (was, isThere) = (old.Contains(path) ? before.Read(path) : null, now.Contains(path) ? after.Read(path) : null);
            if (was is not null && isThere is not null && was.AsSpan().SequenceEqual(isThere)) continue;
            if (!path.EndsWith(".html", StringComparison.Ordinal)) files++;
            else if (was is null) pages.Add(new ChangedPage(AddressOf(path), TitleOf(Text(isThere!)), PageChange.New));
            else if (isThere is null) pages.Add(new ChangedPage(AddressOf(path), TitleOf(Text(was)), PageChange.Gone));
            else if (OwnPart(Text(was)) != OwnPart(Text(isThere))) pages.Add(new ChangedPage(AddressOf(path), TitleOf(Text(isThere)), PageChange.Changed));
            else frame++;
        }

        return new SiteDifference(pages, frame, files);
    }

    private static string Text(byte[] html) => Encoding.UTF8.GetString(html);

    private static string AddressOf(string path) => "/" + FileAddress.WithoutStartPage(path);

    private static string TitleOf(string html) => System.Net.WebUtility.HtmlDecode(Title().Match(html).Groups[1].Value).Trim();

    // The pages are our own, so where these stand is known; a picture's new address counts, that of a style or of the search's words does not.
    private static string OwnPart(string html) => SearchAddress().Replace(string.Join('\n', Own().Matches(html).Select(m => m.Value)), "");

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(" data-(index|engine)=\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SearchAddress();

    [GeneratedRegex("<title>.*?</title>|<meta name=\"?description[^>]*>|<main[ >].*</main>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Own();
}
