using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>All anchors of a page, each with the place that gives it: its text's, its snippets', the data's that it includes.</summary>
public static class PageAnchors
{
    /// <summary>The anchors, twice where they are given twice.</summary>
    public static IEnumerable<(string Id, SourceSpan Place)> Of(PageDocument page, SiteIndex site)
    {
        foreach (var body in site.BodiesOf(page))
        {
            foreach (var owner in body.Document.Descendants())
            {
                var place = body.PlaceOf(owner.Span);
                if (owner.TryGetAttributes()?.Id is { } id && body.Anchors.Contains(id)) yield return (id, place);
                if (owner is not InclusionBlock inclusion) continue;
                foreach (var anchor in PartAnchors.Of(inclusion.Name, site.Data)) yield return (anchor, place);
            }
        }
    }

    /// <summary>Reports anchors that a page would have twice, between its own text, its snippets and its data.</summary>
    public static void ReportTwins(PageDocument page, SiteIndex site, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(HeadingAnchors.Reserved, StringComparer.Ordinal);
        foreach (var (id, place) in Of(page, site))
        {
            if (!seen.Add(id)) diagnostics.Report(TextProblems.AnchorTwice(place, id));
        }

        ReportRepeatedSnippets(page, site, diagnostics);
        foreach (var body in site.BodiesOf(page).Where(b => b.Document.LastChild is FootnoteGroup).Skip(1))
        {
            diagnostics.Report(TextProblems.FootnotesApart(body.LineOf(((FootnoteGroup)body.Document.LastChild!)[0])));
        }
    }

    // A snippet may stand on a page twice, but its anchors may not.
    private static void ReportRepeatedSnippets(PageDocument page, SiteIndex site, DiagnosticBag diagnostics)
    {
        var included = new HashSet<MarkdownBody>(ReferenceEqualityComparer.Instance);
        foreach (var body in site.BodiesOf(page))
        {
            foreach (var inclusion in body.Document.Descendants<InclusionBlock>().Where(i => i is { Name: "include", Arguments.Count: > 0 }))
            {
                if (site.Snippet(inclusion.Arguments[0], body.Source.Path, page.Name.Language) is not { Anchors.Count: > 0 } snippet || included.Add(snippet)) continue;
                diagnostics.Report(TextProblems.AnchorTwice(body.PlaceOf(inclusion.Span), snippet.Anchors.Order(StringComparer.Ordinal).First()));
            }
        }
    }
}
