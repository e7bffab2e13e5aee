using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Rendering;

/// <summary>The texts of pages as they are read in feeds: links and pictures by full addresses, nothing that runs. Each is rendered once, however many feeds hold it.</summary>
/// <param name="site">Everything that is known of the site.</param>
public sealed partial class FeedTexts(SiteIndex site)
{
    private readonly ConcurrentDictionary<PageName, string> _texts = new();
    private readonly SiteAddress _address = new(site.Data.Site.BaseUrl, isFromElsewhere: true);

    /// <summary>A page’s text as HTML.</summary>
    public string Of(PageDocument page) => _texts.GetOrAdd(page.Name, _ => Render(page));

    // What is wrong with a text has been told with its page.
    private string Render(PageDocument page)
    {
        var view = new SiteView(site, _address);
        var diagnostics = new DiagnosticBag();
        var language = view.Language(page.TextLanguage);
        var body = MarkdownParser.Parse(page.Source, page.TextStart, language.Folding, diagnostics, site.Data.DirectionOf, site.Data.Site.AllowsHtml);
        var text = new PageText(page, body, view);
        var renderer = new MarkdownRenderer(view, text, new LinkResolver(view, diagnostics).Resolve(text), diagnostics);
        var html = Scripts().Replace(Encoding.UTF8.GetString(renderer.Render().Span), "");
        page.Source.Forget();
        // A quotation mark in a text is never written as it is, so this is always an attribute: the place in this text is one on its page.
        html = html.Replace(" href=\"#", $" href=\"{_address.Link(site.Plan.Find(page.Name.Key, page.Name.Language)!.Path)}#", StringComparison.Ordinal);
        return language.Direction == "rtl" ? $"<div dir=\"rtl\">{html}</div>" : html;
    }

    [GeneratedRegex("<script\\b.*?</script>\\s*", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Scripts();
}
