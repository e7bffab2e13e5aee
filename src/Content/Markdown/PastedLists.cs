using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Finds lists that were pasted from a word processor: lines that begin with a bullet, which Markdown takes for letters of one paragraph.</summary>
internal static class PastedLists
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•●▪■◦○‣⁃·");

    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        foreach (var paragraph in body.Nodes.Texts.OfType<ParagraphBlock>())
        {
            var place = body.PlaceOf(paragraph.Span);
            if (!place.Text.AsSpan().ContainsAny(Bullets)) continue;
            var edits = new List<FixEdit>();
            var at = 0;
            foreach (var line in place.Text.Split('\n'))
            {
                var text = line.TrimStart();
                var (start, blanks) = (at + line.Length - text.Length, text.Length < 2 ? 0 : text[1..].Length - text[1..].TrimStart().Length);
                if (blanks > 0 && Bullets.Contains(text[0])) edits.Add(new FixEdit(place.Slice(start, 1 + blanks), "- "));
                at += line.Length + 1;
            }

            if (edits.Count > 0) diagnostics.Report(MarkupProblems.PastedList(edits[0].Span.Slice(0, 1), edits[0].Span.Text[0], edits));
        }
    }
}
