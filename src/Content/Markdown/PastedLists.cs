using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Finds lists that were pasted from a word processor: lines that begin with a bullet, which Markdown takes for letters of one paragraph.</summary>
/// <remarks>Bullets separate, too (“9–17 • closed in July”), and a line may be broken in front of one: such a bullet alone makes no list. The middle dot is a separator everywhere.</remarks>
internal static class PastedLists
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•●▪■◦○‣⁃");

    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        foreach (var paragraph in body.Nodes.Texts.OfType<ParagraphBlock>())
        {
            var place = body.PlaceOf(paragraph.Span);
            if (!place.Text.AsSpan().ContainsAny(Bullets)) continue;
            var edits = new List<FixEdit>();
            // A list begins where the paragraph does, or has one item right behind another.
            var (at, isList, mayGoOn) = (0, false, true);
            foreach (var line in place.Text.Split('\n'))
            {
                var text = line.TrimStart();
                var (start, blanks) = (at + line.Length - text.Length, text.Length < 2 ? 0 : text[1..].Length - text[1..].TrimStart().Length);
                var isItem = blanks > 0 && Bullets.Contains(text[0]);
                if (isItem) edits.Add(new FixEdit(place.Slice(start, 1 + blanks), "- "));
                isList |= isItem && mayGoOn;
                mayGoOn = isItem;
                at += line.Length + 1;
            }

            if (!isList && edits.Count < 2) continue;
            // With bullets inside its lines as well, it may be a row of names that was wrapped.
            var isCertain = isList && place.Text.Count(Bullets.Contains) == edits.Count;
            diagnostics.Report(MarkupProblems.PastedList(edits[0].Span.Slice(0, 1), edits[0].Span.Text[0], edits, isCertain));
        }
    }
}
