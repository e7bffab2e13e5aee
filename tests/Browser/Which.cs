using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

/// <summary>The site that a test looks at.</summary>
public enum Which
{
    /// <summary>The site of this repository, at the root of its host.</summary>
    Real,

    /// <summary>The fictional site, below the base path <c>/site/</c>.</summary>
    Fictional,
}

public static class WhichSite
{
    public static BuiltSite Built(this Which site) => site == Which.Real ? Sites.Real : Sites.Fictional;

    public static string[] Languages(this Which site) => site == Which.Real ? ["pl", "en"] : ["pl", "en", "de", "ar"];

    public static string HomeIn(this Which site, string language) => site.Languages()[0] == language ? "" : $"{language}/";

    private static readonly ConcurrentDictionary<Which, Lazy<string[]>> Known = new();

    /// <summary>The pages below the base path, that for unknown addresses last. Of pages that are made of the same elements, as those about the entries of a list are, and a page
    /// and its translations that run in the same direction, it is the longest: the others show a machine nothing new.</summary>
    public static IEnumerable<string> Addresses(this Which site) => Known.GetOrAdd(site, s => new Lazy<string[]>(() => Find(s))).Value;

    private static string[] Find(Which site) =>
    [
        .. site.Built().Pages.GroupBy(page => ElementsOf(page.Document))
            .Select(alike => alike.MaxBy(page => page.Document.Body!.TextContent.Length).File[..^"index.html".Length])
            .Order(StringComparer.Ordinal),
        "404.html",
    ];

    private static string ElementsOf(IHtmlDocument page) =>
        string.Join(' ', page.QuerySelectorAll("main > *, .prose > *").Select(e => $"{e.LocalName}.{e.ClassName}").Distinct().Order(StringComparer.Ordinal).Prepend(page.DocumentElement.GetAttribute("dir") ?? "ltr"));
}
