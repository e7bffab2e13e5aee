using System.Net;
using System.Text;

namespace ChemSter.Site.Content;

/// <summary>Writes HTML, as Word and browsers put it on the clipboard, as plain Markdown: paragraphs, headings, lists, bold, italics, links, simple tables.
/// What only says how something looks is left out.</summary>
internal sealed class HtmlToMarkdown
{
    private static readonly string[] Blocks = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "main", "header", "footer", "center", "blockquote", "hr"];

    private static readonly string[] Others =
    [
        "body", "html", "b", "strong", "i", "em", "a", "br", "li", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "colgroup", "caption", "span", "font", "u", "s", "small", "big", "sup",
        "sub", "strike", "ins", "mark", "wbr", "nobr", "label", "meta", "link",
    ];

    // What they hold is no text.
    private static readonly string[] Hidden = ["style", "head", "title", "xml", "meta", "link"];

    private bool _isLost;

    private HtmlToMarkdown()
    {
    }

    /// <summary>HTML as Markdown; null where something in it has no counterpart, so that a person has to look.</summary>
    public static string? Convert(string html)
    {
        var writer = new HtmlToMarkdown();
        var text = string.Join("\n\n", writer.BlocksOf(HtmlTree.Read(html)));
        return writer._isLost ? null : text;
    }

    /// <summary>Markdown with some tags in it without them, bold and italics as Markdown writes them; all else stays as it is. Null as above.</summary>
    public static string? Clean(string markdown)
    {
        var writer = new HtmlToMarkdown();
        var text = writer.Inline(HtmlTree.Read(markdown), isMarkdown: true);
        return writer._isLost ? null : text;
    }

    private List<string> BlocksOf(HtmlTree parent)
    {
        var blocks = new List<string>();
        var run = new StringBuilder();
        foreach (var child in parent.Children)
        {
            if (child.Name.Length > 0 && (Blocks.Contains(child.Name) || child.Children.Any(HasBlock)))
            {
                EndRun();
                if (Hidden.Contains(child.Name)) continue;
                blocks.AddRange(BlocksOfElement(child));
            }
            else run.Append(Inline(child, isMarkdown: false));
        }

        EndRun();
        return blocks;

        void EndRun()
        {
            if (Tidy(run.ToString()) is { Length: > 0 } paragraph) blocks.Add(paragraph);
            run.Clear();
        }
    }

    private List<string> BlocksOfElement(HtmlTree element)
    {
        switch (element.Name)
        {
            case ['h', >= '1' and <= '6']:
                // The first level is the page's title.
                var text = Tidy(Inside(element, isMarkdown: false)).Replace("**", "", StringComparison.Ordinal).Replace("\\\n", " ", StringComparison.Ordinal);
                return text.Length == 0 ? [] : [$"{new string('#', Math.Max(2, element.Name[1] - '0'))} {text}"];
            case "ul" or "ol":
                return [ListOf(element)];
            case "table":
                return [TableOf(element)];
            default:
                if (!Blocks.Contains(element.Name) && !Others.Contains(element.Name) && !IsOfOffice(element)) _isLost = true;
                return BlocksOf(element);
        }
    }

    private string ListOf(HtmlTree list)
    {
        var items = new List<string>();
        foreach (var item in list.Children.Where(c => c.Name.Length > 0))
        {
            var mark = list.Name == "ol" ? $"{items.Count + 1}. " : "- ";
            // A list right inside a list belongs to the item before it.
            if (item.Name is "ul" or "ol" && items.Count > 0) items[^1] += "\n" + Indented(ListOf(item), mark.Length);
            else if (item.Name != "li") _isLost = true;
            else items.Add(mark + Indented(string.Join('\n', BlocksOf(item)), mark.Length).TrimStart());
        }

        return string.Join('\n', items);
    }

    private string TableOf(HtmlTree table)
    {
        HtmlTree[] rows = [.. Inner(table, "tr")];
        var cells = rows.Select(r => r.Children.Where(c => c.Name is "td" or "th").ToList()).ToList();
        var isSimple = cells.Count > 0 && cells[0].Count > 0
            && cells.All(r => r.Count == cells[0].Count && r.All(c => c.Attribute("colspan") is null or "1" && c.Attribute("rowspan") is null or "1" && !Inner(c, "table").Any() && !Inner(c, "li").Any()));
        if (!isSimple)
        {
            _isLost = true;
            return "";
        }

        var lines = cells.Select(r => $"| {string.Join(" | ", r.Select(CellOf))} |").ToList();
        lines.Insert(1, $"|{string.Concat(cells[0].Select(_ => " --- |"))}");
        return string.Join('\n', lines);
    }

    private string CellOf(HtmlTree cell) => string.Join(' ', BlocksOf(cell)).Replace("\\\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private string Inside(HtmlTree element, bool isMarkdown) => string.Concat(element.Children.Select(c => Inline(c, isMarkdown)));

    private string Inline(HtmlTree node, bool isMarkdown)
    {
        switch (node.Name)
        {
            case "":
                return isMarkdown ? node.Text : Escaped(WebUtility.HtmlDecode(node.Text));
            case "b" or "strong":
                return Marked("**", Inside(node, isMarkdown).Replace("**", "", StringComparison.Ordinal));
            case "i" or "em":
                return Marked("*", Inside(node, isMarkdown));
            case "a" when node.Attribute("href") is { Length: > 0 } address:
                var text = Inside(node, isMarkdown);
                return text.Trim().Length == 0 ? text : $"[{text.Trim()}]({(address.AsSpan().IndexOfAny(" ()") >= 0 ? $"<{address}>" : address)})";
            case "br":
                return "\\\n";
            default:
                if (!Blocks.Contains(node.Name) && !Others.Contains(node.Name) && !Hidden.Contains(node.Name) && !IsOfOffice(node)) _isLost = true;
                return Hidden.Contains(node.Name) ? "" : Inside(node, isMarkdown);
        }
    }

    // Office has elements of its own, with a colon: <o:p>, <st1:place>.
    private static bool IsOfOffice(HtmlTree element) => element.Name.Contains(':', StringComparison.Ordinal);

    private static bool HasBlock(HtmlTree node) => Blocks.Contains(node.Name) || node.Children.Any(HasBlock);

    private static IEnumerable<HtmlTree> Inner(HtmlTree node, string name) => node.Children.SelectMany(c => c.Name == name ? [c] : Inner(c, name));

    // Marks stand right at the text, and around nothing there are none.
    private static string Marked(string mark, string text)
    {
        var core = text.Trim();
        if (core.Length == 0) return text;
        var at = text.IndexOf(core, StringComparison.Ordinal);
        return text[..at] + mark + core + mark + text[(at + core.Length)..];
    }

    // Signs that mean something in Markdown stay signs.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '*' or '_' or '[' or ']' or '<' or '`' or '\\' or '{') escaped.Append('\\');
            escaped.Append(c == '\u00A0' || char.IsWhiteSpace(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    // One blank between words, none at the ends, no line end before nothing.
    private static string Tidy(string text)
    {
        var lines = text.Split("\\\n").Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        var paragraph = string.Join("\\\n", lines);
        // At the beginning of a line these would make a heading, a list or a quotation.
        return paragraph is ['#' or '>', ..] or ['-' or '+', ' ', ..] ? "\\" + paragraph : paragraph;
    }

    private static string Indented(string text, int by) => text.Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal).Insert(0, new string(' ', by));
}
