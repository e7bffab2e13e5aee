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

        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        // Those of examples come last, so that none takes the anchor of one of the page's own.
        foreach (var heading in nodes.Headings.OrderBy(ExampleResult.Surrounds))
        {
            if (heading.TryGetAttributes()?.Id is not null) continue;
            var slug = heading.Inline is null ? "" : Slug.From(InlineText.Of(heading.Inline), folding);
            heading.GetAttributes().Id = Unique(slug.Length > 0 ? slug : "section", anchors, next);
        }

        return anchors;
    }

    // Where the search for a number went on to is remembered: of a thousand headings with one text each would go through all numbers before it.
    private static string Unique(string wanted, HashSet<string> taken, Dictionary<string, int> next)
    {
        if (!Reserved.Contains(wanted) && taken.Add(wanted)) return wanted;
        for (var i = next.GetValueOrDefault(wanted, 2); ; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
            if (Reserved.Contains(id) || !taken.Add(id)) continue;
            next[wanted] = i + 1;
            return id;
        }
    }
}
