using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>Renders texts of the data that may have a little Markdown: paragraphs, lists, emphasis and links. Links name pages by their keys
/// (<c>page:join</c>) and files by their paths below <c>input/</c>, for a text of the data stands on no page of its own.</summary>
/// <param name="page">The page on which the text is shown.</param>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class DataMarkup(MarkdownRenderer page, SiteView site, DiagnosticBag diagnostics)
{
    // CommonMark as it is: what goes beyond what is allowed is told, and never rendered.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.Build();

    /// <summary>A text in the language of the page's text, as HTML.</summary>
    public HtmlString Render(LocalizedText text)
    {
        if (text.At(page.Language.Code) is not { } written) return HtmlString.Empty;
        var document = Markdown.Parse(written.Text, Pipeline);
        foreach (var node in document.Descendants())
        {
            if (!IsAllowed(node)) return Refuse(node, written);
            if (node is AutolinkInline { IsEmail: false } address && UnsafeSchemeOf(address.Url) is { } scheme)
            {
                Refuse(TextProblems.UnsafeAddress(PlaceOf(address.Url, written), scheme));
                return HtmlString.Empty;
            }

            if (node is LinkInline link && Resolve(link.Url ?? "", PlaceOf(link.Url, written)) is { } target) page.Links.Links[link] = target;
        }

        return page.RenderApart(document);
    }

    /// <summary>The text alone, for programs.</summary>
    public static string PlainText(string text) => Markdown.ToPlainText(text, Pipeline).TrimEnd().Replace('\n', ' ');

    /// <summary>Where a file below <c>input/</c> leads that the data names; null, after a report, where there is none.</summary>
    public PublishedFile? File(YamlScalar path)
    {
        if (site.File(PageName.Root + path.Text, page.Language.Code) is { } file) return file;
        Refuse(Lost.File(path.Text, path.Span, isPicture: false));
        return null;
    }

    private LostTargets Lost => new(site, page.Page, PageName.Root);

    private static bool IsAllowed(MarkdownObject node) => node switch
    {
        LinkInline link => !link.IsImage,
        ParagraphBlock or ListBlock or ListItemBlock => true,
        LiteralInline or EmphasisInline or LineBreakInline or AutolinkInline => true,
        HtmlEntityInline entity => InlineText.MayBeShown(entity),
        ContainerInline container => container.GetType() == typeof(ContainerInline),
        _ => false,
    };

    private HtmlString Refuse(MarkdownObject node, YamlScalar written)
    {
        var all = written.Text[node.Span.Start..Math.Min(written.Text.Length, node.Span.End + 1)].Split('\n')[0];
        var shown = all.Length > 40 ? all[..40] + "…" : all;
        diagnostics.Report(OfficeProblems.MarkupNotAllowed(PlaceOf(all, written), shown));
        return HtmlString.Empty;
    }

    private ResolvedLink? Resolve(string url, SourceSpan place)
    {
        if (url.Length == 0) return Refuse(LinkProblems.NoAddress(place));
        if (url.StartsWith("page:", StringComparison.Ordinal)) return ToPage(url["page:".Length..], place);
        if (UnsafeSchemeOf(url) is { } scheme) return Refuse(TextProblems.UnsafeAddress(place, scheme));
        if (url.IndexOf(':', StringComparison.Ordinal) > 0) return new ResolvedLink(url, null);
        return File(new YamlScalar(Uri.UnescapeDataString(url), false, place)) is { } file ? new ResolvedLink(site.Address.Link(file.Path), null) : null;
    }

    // The scheme of an address by which a text may not lead on; null for any other address.
    private static string? UnsafeSchemeOf(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && url[..colon].ToLowerInvariant() is var scheme and not ("https" or "http" or "mailto" or "tel") ? scheme : null;

    private ResolvedLink? ToPage(string target, SourceSpan place)
    {
        var key = WrittenAddress.PathOf(target);
        var fragment = target[key.Length..];
        // A page that is not translated shows its source, and leads on in the reader's language where it can.
        var address = site.Find(key, page.Page.Name.Language) ?? site.Find(key, page.Page.TextLanguage);
        if (address is null)
        {
            var isUnpublished = site.ForMessages.Unpublished.Contains((key, page.Page.Name.Language));
            return isUnpublished ? null : Refuse(Lost.Key(key, fragment, place));
        }

        if (fragment.Length > 1) page.Links.ToAnchors.Add(new AnchorReference(new PageName(address.Key, address.Language), fragment[1..], place));
        return new ResolvedLink(site.Address.Link(address.Path) + fragment, address.Language == page.Page.TextLanguage ? null : address.Language);
    }

    // The words themselves where they stand as they are written, so that nothing but them is mended; else the whole text, of which nothing can be.
    private static SourceSpan PlaceOf(string? part, YamlScalar written)
    {
        var at = string.IsNullOrEmpty(part) ? -1 : written.Span.Text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? written.Span : written.Span.Slice(at, part!.Length);
    }

    private ResolvedLink? Refuse(Diagnostic problem)
    {
        // What would mend an address must not take the place of the whole text around it.
        diagnostics.Report(problem.Span.Text.AsSpan().ContainsAny(' ', '\n') ? problem with { Fixes = [] } : problem);
        return null;
    }
}
