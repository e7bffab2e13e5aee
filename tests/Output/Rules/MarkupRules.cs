using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output.Rules;

/// <summary>What keeps a page whole, safe and usable in any browser.</summary>
internal static class MarkupRules
{
    private static readonly HashSet<string> Deprecated =
        ["acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font", "frame", "frameset", "marquee", "nobr", "noframes", "param", "plaintext", "rb", "rtc", "strike", "tt", "xmp"];

    private static readonly HashSet<string> DeprecatedAttributes =
        ["align", "alink", "background", "bgcolor", "border", "cellpadding", "cellspacing", "clear", "compact", "frame", "frameborder", "hspace", "language", "link", "nowrap", "rev", "rules", "text", "valign", "vlink", "vspace"];

    public static IEnumerable<PageRule> All =>
    [
        new("the doctype comes first", page => page.Html.StartsWith("<!DOCTYPE html>\n", StringComparison.OrdinalIgnoreCase) ? [] : [page.Html[..Math.Min(20, page.Html.Length)]]),
        new("nothing needs mending", page => page.ParseErrors),
        new("the character set is among the first 1,024 bytes", page => page.BytesBefore("<meta charset=\"utf-8\">") is >= 0 and < 1000 ? [] : ["no charset, or too late"]),
        new("the policy comes right behind the character set, before anything it is for", Policy),
        new("people may enlarge the page", page => page.Document.QuerySelectorAll("meta[name=viewport]") is [var viewport]
            && viewport.GetAttribute("content") is { } content && content.Contains("width=device-width", StringComparison.Ordinal)
            && !content.Contains("user-scalable", StringComparison.Ordinal) && !content.Contains("maximum-scale", StringComparison.Ordinal) ? [] : ["viewport"]),
        new("no style and no event on an element", page => page.Document.All.Where(e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))).Select(ReadText.Tag)),
        new("no address is a script", page => page.Document.All.SelectMany(e => e.Attributes.Where(a => a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)).Select(_ => ReadText.Tag(e)))),
        new("nothing is fetched from elsewhere", Elsewhere),
        new("no place in the order of Tab is made up", page => page.Document.QuerySelectorAll("[tabindex]").Where(e => e.GetAttribute("tabindex") is not ("0" or "-1")).Select(ReadText.Tag)),
        new("buttons say what kind they are", page => page.Document.QuerySelectorAll("button").Where(b => b.GetAttribute("type") is not ("button" or "submit" or "reset")).Select(ReadText.Tag)),
        new("no element or attribute of the past", page => page.Document.All.Where(e => e.NamespaceUri == "http://www.w3.org/1999/xhtml" && (Deprecated.Contains(e.LocalName) || e.Attributes.Any(a => DeprecatedAttributes.Contains(a.Name)))).Select(ReadText.Tag)),
        new("no window is opened", page => page.Document.QuerySelectorAll("[target]").Select(ReadText.Tag)),
    ];

    private static IEnumerable<string> Policy(RulePage page)
    {
        // A page that only leads on has no style.
        if (page.LeadsOn && page.Document.QuerySelector("style, link[rel=stylesheet]") is { } style) return [ReadText.Tag(style)];
        return page.Document.Head!.Children is [{ LocalName: "meta" } charset, { LocalName: "meta" } policy, ..]
            && charset.HasAttribute("charset") && policy.GetAttribute("http-equiv") == "Content-Security-Policy" ? [] : ["the head does not begin with charset and policy"];
    }

    private static IEnumerable<string> Elsewhere(RulePage page) =>
        page.Document.QuerySelectorAll("link:not([rel=canonical], [rel=alternate], [rel=author], [rel=license]), script, img, source, iframe, object, embed, video, audio, track, input")
            .Where(e => e.Attributes.Where(a => a.Name is "href" or "src" or "srcset" or "data" or "poster").SelectMany(AddressesIn).Any(a => new Uri(page.Address, a) is var url && !page.Home.IsBaseOf(url)))
            .Select(ReadText.Tag);

    private static IEnumerable<string> AddressesIn(IAttr attribute) =>
        attribute.Name == "srcset" ? attribute.Value.Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split(' ')[0]) : [attribute.Value];
}
