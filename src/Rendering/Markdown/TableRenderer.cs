using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ChemSter.Site.Rendering;

/// <summary>A table with headers that say what they head, in a frame that scrolls where the table is wider than the screen.</summary>
internal sealed class OwnTableRenderer(PageHtmlRenderer html) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(html.Page.Language.Texts.WideTable).Write("\">").EnsureLine();
        renderer.Write("<table>").EnsureLine();
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, table, [.. rows.TakeWhile(r => r.IsHeader)], "thead");
        WriteRows(renderer, table, [.. rows.SkipWhile(r => r.IsHeader)], "tbody");
        renderer.Write("</table>").EnsureLine().Write("</div>").EnsureLine();
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IReadOnlyList<TableRow> rows, string section)
    {
        if (rows.Count == 0) return;
        renderer.Write($"<{section}>").EnsureLine();
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell(renderer, (TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            renderer.Write("</tr>").EnsureLine();
        }

        renderer.Write($"</{section}>").EnsureLine();
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var tag = isHeader ? "th" : "td";
        renderer.Write($"<{tag}");
        if (isHeader) renderer.Write(" scope=\"col\"");
        if (alignment is TableColumnAlign.Right) renderer.Write(" class=\"align-right\"");
        else if (alignment is TableColumnAlign.Center) renderer.Write(" class=\"align-center\"");
        renderer.Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write($"</{tag}>");
    }
}
