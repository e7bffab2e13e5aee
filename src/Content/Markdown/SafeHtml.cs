using AngleSharp.Dom;
using AngleSharp.Html;
using Ganss.Xss;

namespace ChemSter.Site.Content;

/// <summary>HTML in a text of a site that allows it, cleaned by HtmlSanitizer: it keeps a short list of elements and attributes, and all else goes.</summary>
/// <remarks>On the list is what says something and Markdown can't say. Left out are what makes addresses, anchors, headings, pictures and looks:
/// for these there is Markdown, which is checked. Nothing here is loaded by a site that has no HTML.</remarks>
internal static class SafeHtml
{
    /// <summary>What a link's address is while its place in the site is not known.</summary>
    public const string LinkMark = "https://link.invalid/";

    /// <summary>The elements that may stand in a line of text.</summary>
    public static IReadOnlyList<string> Inline { get; } =
    [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ];

    /// <summary>The elements that may stand by themselves.</summary>
    public static IReadOnlyList<string> Blocks { get; } =
    [
        "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "li", "ol", "p", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly OwnFormatter Formatter = new();

    private static readonly string[] Attributes = ["href", "title", "lang", "dir", "datetime", "colspan", "rowspan", "span", "scope", "start", "reversed", "value", "open"];

    /// <summary>Elements that have no end.</summary>
    public static IReadOnlyList<string> WithoutEnd { get; } = ["br", "wbr", "col"];

    /// <summary>Cleans a passage.</summary>
    /// <param name="html">The passage.</param>
    /// <param name="refused">Takes what had to go: <c>&lt;script&gt;</c>, <c>onclick</c>.</param>
    /// <param name="links">Takes the links; each address in the result is <see cref="LinkMark"/> with the link's number.</param>
    public static string Clean(string html, ICollection<string> refused, ICollection<(string Address, string Text)> links)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>([.. Inline, .. Blocks], StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.RemovingTag += (_, e) => refused.Add($"<{e.Tag.LocalName}>");
        sanitizer.RemovingAttribute += (_, e) => refused.Add(e.Attribute.Name);
        // Where a link leads is judged as in Markdown, whatever its scheme, and written by us.
        sanitizer.FilterUrl += (_, e) => e.SanitizedUrl = e.OriginalUrl;
        sanitizer.PostProcessNode += (_, e) =>
        {
            if (e.Node is not IElement { LocalName: "a" } link) return;
            var number = links.Count;
            links.Add((link.GetAttribute("href") ?? "", link.TextContent));
            link.SetAttribute("href", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LinkMark}{number}"));
        };
        return sanitizer.Sanitize(html, "", Formatter);
    }

    // As everywhere in the site, a quotation mark in a text is never written as it is: where one stands, an attribute begins or ends.
    private sealed class OwnFormatter : HtmlMarkupFormatter
    {
        public override string Text(ICharacterData text) => base.Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
