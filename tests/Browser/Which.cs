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

    /// <summary>Pages below the base path that together have every kind of element, in both directions of writing, and last the one for unknown addresses.
    /// What else there is, say pages about further entries of a list, shows a machine nothing new.</summary>
    public static IEnumerable<string> Addresses(this Which site) => Known.GetOrAdd(site, s => new Lazy<string[]>(() => Find(s))).Value;

    private static string[] Find(Which site)
    {
        var pages = site.Built().Pages.Select(page => (page.File, Elements: ElementsOf(page.Document), page.Document.Body!.TextContent.Length)).OrderBy(page => page.File, StringComparer.Ordinal).ToList();
        var unseen = pages.SelectMany(page => page.Elements).ToHashSet();
        var chosen = new List<string>();
        while (unseen.Count > 0)
        {
            var (file, elements, _) = pages.MaxBy(page => (page.Elements.Count(unseen.Contains), page.Length));
            chosen.Add(file[..^"index.html".Length]);
            unseen.ExceptWith(elements);
        }

        return [.. chosen.Order(StringComparer.Ordinal), "404.html"];
    }

    private static HashSet<string> ElementsOf(IHtmlDocument page)
    {
        var direction = page.DocumentElement.GetAttribute("dir") ?? "ltr";
        return [.. page.QuerySelectorAll("main, main *").Where(e => e is IHtmlElement).Select(e => $"{direction} {e.LocalName}.{e.ClassName}")];
    }
}
