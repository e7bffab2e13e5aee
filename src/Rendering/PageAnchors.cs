using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.Footnotes;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>All anchors of a page, each with the place that gives it: its text's, its snippets', the data's that it includes.</summary>
public static class PageAnchors
{
    /// <summary>The anchors, twice where they are given twice.</summary>
    public static IEnumerable<(string Id, SourceSpan Place)> Of(PageText text, SiteView site)
    {
        foreach (var body in text.Bodies)
        {
            foreach (var (id, owner) in body.AnchorOwners) yield return (id, body.PlaceOf(owner.Span));
            foreach (var inclusion in body.Nodes.Inclusions)
            {
                foreach (var anchor in PartAnchors.Of(inclusion, text.Page, site)) yield return (anchor, body.PlaceOf(inclusion.Span));
            }
        }
    }

    /// <summary>Gathers the anchors of a page; reports those that it would have twice, between its own text, its snippets and its data.</summary>
    public static IReadOnlyCollection<string> Gather(PageText text, SiteView site, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in Of(text, site))
        {
            if (!seen.Add(id) || HeadingAnchors.Reserved.Contains(id)) diagnostics.Report(TextProblems.AnchorTwice(place, id));
        }

        ReportRepeatedSnippets(text, site, diagnostics);
        foreach (var body in text.Bodies.Where(b => b.Document.LastChild is FootnoteGroup).Skip(1))
        {
            diagnostics.Report(TextProblems.FootnotesApart(body.LineOf(((FootnoteGroup)body.Document.LastChild!)[0])));
        }

        return seen;
    }

    // A snippet may stand on a page twice, but its anchors may not.
    private static void ReportRepeatedSnippets(PageText text, SiteView site, DiagnosticBag diagnostics)
    {
        var included = new HashSet<MarkdownBody>(ReferenceEqualityComparer.Instance);
        foreach (var body in text.Bodies)
        {
            foreach (var inclusion in body.Nodes.Inclusions)
            {
                if (PageText.SnippetOf(inclusion, body, text.Page, site) is not { Anchors.Count: > 0 } snippet || included.Add(snippet)) continue;
                diagnostics.Report(TextProblems.AnchorTwice(body.PlaceOf(inclusion.Span), snippet.Anchors.Order(StringComparer.Ordinal).First()));
            }
        }
    }
}
