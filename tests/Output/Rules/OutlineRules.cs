using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output.Rules;

/// <summary>What people find their way by who hear a page: headings, landmarks, names, the current place (WCAG 1.3.1, 2.4.1, 2.4.6, 2.4.8–2.4.10, 4.1.2).</summary>
internal static class OutlineRules
{
    public static IEnumerable<PageRule> All =>
    [
        new("one h1, first", page => Headings(page) is [{ LocalName: "h1" }, .. var others] && others.All(h => h.LocalName != "h1") ? [] : ["not exactly one h1, before all other headings"]),
        new("no level skipped", page => Headings(page).Zip(Headings(page).Skip(1)).Where(p => LevelOf(p.Second) > LevelOf(p.First) + 1).Select(p => $"{p.Second.OuterHtml} follows {p.First.OuterHtml}")),
        new("nothing to activate or to read is empty", page => page.Document.QuerySelectorAll("a[href], button, h1, h2, h3, h4, h5, h6, label, summary, th").Where(e => RulePage.NameOf(e).Length == 0).Select(e => $"{e.OuterHtml} has no name")),
        new("ids are unique and without blanks", page => page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id!)
            .Where(g => g.Count() > 1 || g.Key.Length == 0 || g.Key.Any(char.IsWhiteSpace)).Select(g => $"id \"{g.Key}\" {g.Count()} times")),
        new("landmarks have names of their own", page => Landmarks(page).GroupBy(l => l).Where(g => g.Count() > 1).Select(g => $"{g.Count()} × {g.Key}")
            .Concat(page.Document.QuerySelectorAll("nav").Where(n => RulePage.NameOf(n) is var name && (n.GetAttribute("aria-label") ?? n.GetAttribute("aria-labelledby")) is null || name.Length == 0).Select(_ => "a nav without a name"))),
        new("one main", page => page.Document.QuerySelectorAll("main").Length == 1 ? [] : ["not exactly one main"]),
        new("references lead to elements", page => page.Document.All.SelectMany(e => e.Attributes.Where(a => a.Name is "aria-labelledby" or "aria-describedby" or "aria-controls" or "for")
            .SelectMany(a => a.Value.Split(' ')).Where(id => page.Document.GetElementById(id) is null).Select(id => $"{ReadText.Tag(e)} names {id}"))),
        new("at most one current page in a navigation", page => page.Document.QuerySelectorAll("nav").Where(n => n.QuerySelectorAll("[aria-current=page]").Length > 1).Select(n => $"several in {ReadText.Tag(n)}")),
        new("links of the same words lead to the same place", SameWords),
        new("tables say what their headers head", page => page.Document.QuerySelectorAll("th").Where(h => h.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")).Select(h => h.OuterHtml)
            .Concat(page.Document.QuerySelectorAll("table").Where(t => t.QuerySelector("th") is null).Select(_ => "a table without headers"))),
        new("pictures have an alternative and a size", page => page.Document.QuerySelectorAll("img")
            .Where(i => !IsDescribed(i) || !int.TryParse(i.GetAttribute("width"), out var w) || w <= 0 || !int.TryParse(i.GetAttribute("height"), out var h) || h <= 0).Select(ReadText.Tag)),
        new("drawings are hidden or named", page => page.Document.QuerySelectorAll("svg").Where(s => s.GetAttribute("aria-hidden") != "true" && s.GetAttribute("aria-label") is null).Select(ReadText.Tag)),
    ];

    private static List<IElement> Headings(RulePage page) => [.. page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6")];

    // Whose logo it is, is said by the name beside it; said twice it would be a bother (WCAG 2.2, technique H67).
    private static bool IsDescribed(IElement picture) =>
        picture.GetAttribute("alt") is { } words && (words.Trim().Length > 0 || picture.Closest(".logo, .press-logos") is not null);

    private static int LevelOf(IElement heading) => heading.LocalName[1] - '0';

    // A header or footer within an article, a section and the like is none of the page's.
    private static IEnumerable<string> Landmarks(RulePage page) =>
        page.Document.QuerySelectorAll("nav, aside, body > header, body > footer, search, form[aria-label], section[aria-label], section[aria-labelledby], [role=region]")
            .Select(l => $"{l.GetAttribute("role") ?? l.LocalName} \"{((l.GetAttribute("aria-label") ?? l.GetAttribute("aria-labelledby")) is null ? "" : RulePage.NameOf(l))}\"");

    // WCAG 2.4.9: the words of a link alone tell to which page it leads. In another language, or of a page in another language, the same words are other words.
    private static IEnumerable<string> SameWords(RulePage page) =>
        page.Document.QuerySelectorAll("a[href]").Where(a => a.Closest("[hidden]") is null)
            .GroupBy(a => $"{a.Closest("[lang]")?.GetAttribute("lang")} {a.GetAttribute("hreflang")} {RulePage.NameOf(a)}", a => new Uri(page.Address, a.GetAttribute("href")).AbsoluteUri.Split('#')[0])
            .Where(g => g.Distinct().Count() > 1).Select(g => $"\"{g.Key}\" leads to {string.Join(" and ", g.Distinct())}");
}
