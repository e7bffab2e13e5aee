using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Gives every heading an anchor: the one written, or one made of its text.</summary>
internal static class HeadingAnchors
{
    /// <summary>Assigns the anchors and returns all of the text's, headings' and others'.</summary>
    public static IReadOnlySet<string> Assign(
        MarkdownDocument document, IReadOnlyList<HeadingBlock> headings, SourceText source, IReadOnlyDictionary<char, string> folding, DiagnosticBag diagnostics)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in document.Descendants().Where(o => o.TryGetAttributes()?.Id is not null))
        {
            var id = owner.GetAttributes().Id!;
            // The generator's own ids: footnotes begin with fn, the page's main part is "content".
            if (!owner.GetType().Name.StartsWith("Footnote", StringComparison.Ordinal) && !anchors.Add(id))
            {
                diagnostics.Report(TextProblems.AnchorTwice(source.Span(owner.Span.Start, owner.Span.End + 1), id));
            }
        }

        foreach (var heading in headings.Where(h => h.TryGetAttributes()?.Id is null))
        {
            var slug = heading.Inline is null ? "" : Slug.From(InlineText.Of(heading.Inline), folding);
            heading.GetAttributes().Id = Unique(slug.Length > 0 ? slug : "section", anchors);
        }

        return anchors;
    }

    private static string Unique(string wanted, HashSet<string> taken)
    {
        var id = wanted;
        for (var i = 2; !taken.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        return id;
    }
}
