using System.Collections.Frozen;
using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;

namespace ChemSter.Site.Content;

/// <summary>Gives every heading an anchor: the one written, or one made of its text.</summary>
public static class HeadingAnchors
{
    /// <summary>The ids of the page's own parts, in the templates and of the footnotes: not for headings.</summary>
    public static IReadOnlySet<string> Reserved { get; } = FrozenSet.Create(StringComparer.Ordinal, "page-content", "page-contents", "footnotes", "related-news");

    /// <summary>Assigns the anchors and returns all of the text's, headings' and others'.</summary>
    internal static IReadOnlySet<string> Assign(
        TreeNodes nodes, SourceText source, IReadOnlyDictionary<char, string> folding, DiagnosticBag diagnostics)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in nodes.AnchorOwners.Where(o => o.TryGetAttributes()?.Id is not null))
        {
            var id = owner.GetAttributes().Id!;
            // Footnotes have ids of Markdig's own, which are not used.
            if (owner is not (Footnote or FootnoteGroup or FootnoteLink) && !anchors.Add(id))
            {
                diagnostics.Report(TextProblems.AnchorTwice(source.Span(owner.Span.Start, owner.Span.End + 1), id));
            }
        }

        // Those of examples come last, so that none takes the anchor of one of the page's own.
        foreach (var heading in nodes.Headings.OrderBy(ExampleResult.Surrounds))
        {
            if (heading.TryGetAttributes()?.Id is not null) continue;
            var slug = heading.Inline is null ? "" : Slug.From(InlineText.Of(heading.Inline), folding);
            heading.GetAttributes().Id = Unique(slug.Length > 0 ? slug : "section", anchors);
        }

        return anchors;
    }

    private static string Unique(string wanted, HashSet<string> taken)
    {
        var id = wanted;
        for (var i = 2; Reserved.Contains(id) || !taken.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        return id;
    }
}
