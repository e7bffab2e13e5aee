using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Checks that tables are whole: as many cells in each row as in the header, and a header that says something.</summary>
internal static class TableChecks
{
    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        foreach (var table in body.Nodes.Tables) Check(table, body, diagnostics);
        foreach (var block in body.Nodes.Texts)
        {
            if (block is ParagraphBlock { Inline.FirstChild: LiteralInline { Content: var first } } && first.AsSpan().StartsWith('|')) CheckNotATable(block, body.Source, diagnostics);
        }
    }

    private static void Check(Table table, MarkdownBody body, DiagnosticBag diagnostics)
    {
        var header = (TableRow)table[0];
        var expected = WrittenCells(header);
        if (header.IsHeader && header.All(c => c is TableCell cell && !cell.Descendants<LeafInline>().Any())) diagnostics.Report(MarkupProblems.EmptyHeader(body.LineOf(table)));
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = WrittenCells(row);
            if (cells != expected) diagnostics.Report(MarkupProblems.RaggedRow(body.PlaceOf(row.Span), cells, expected));
        }
    }

    // Markdig gives all rows the length of the longest; what it adds holds no block, not even an empty one.
    private static int WrittenCells(TableRow row)
    {
        var count = 0;
        foreach (var cell in row)
        {
            if (cell is TableCell { Count: > 0 }) count++;
        }

        return count;
    }

    private static void CheckNotATable(LeafBlock block, SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text[block.Span.Start..Math.Min(block.Span.End + 1, source.Text.Length)];
        var lines = text.Split('\n');
        if (lines.Length < 2 || !lines.All(l => l.Trim().TrimStart('>', ' ') is ['|', .., '|'])) return;
        var place = source.Span(block.Span.Start, block.Span.Start + lines[0].Length);
        var line = $"|{string.Concat(Enumerable.Repeat(" --- |", lines[0].Trim().Trim('|').Split('|').Length))}";
        // Where a line of that kind is there, it is another than is needed.
        var isThere = lines[1].Length > 2 && lines[1].AsSpan().IndexOfAnyExcept("|-: \t") < 0;
        var finding = MarkupProblems.NoHeaderLine(place, line);
        diagnostics.Report(isThere || block.Column > 0 ? finding : finding.WithOffer("dopisz ten wiersz", "add this line", source.Span(place.End, place.End), "\n" + line));
    }
}
