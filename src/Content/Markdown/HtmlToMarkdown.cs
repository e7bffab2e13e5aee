using System.Net;
using System.Text;

namespace ChemSter.Site.Content;

/// <summary>Writes HTML, as Word and browsers put it on the clipboard, as plain Markdown: paragraphs, headings, lists, bold, italics, links, simple tables.
/// What only says how something looks is left out.</summary>
internal sealed class HtmlToMarkdown
{
    private static readonly string[] Blocks = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "main", "header", "footer", "center", "blockquote", "hr", "caption"];

    private static readonly string[] Others =
    [
        "body", "html", "b", "strong", "i", "em", "a", "br", "li", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "colgroup", "span", "font", "u", "small", "big", "mark", "wbr", "nobr",
        "label", "meta", "link",
    ];

    // What they hold is no text.
    private static readonly string[] Hidden = ["style", "head", "title", "xml", "meta", "link"];

    // Index figures and deleted words have no sign in this Markdown, a quotation would become a plain paragraph: H₂O must not become H2O unseen.
    private static readonly string[] Meaningful = ["sub", "sup", "s", "strike", "del", "ins", "blockquote", "caption"];
    private static readonly string[] MeaningfulStyles = ["vertical-align:super", "vertical-align:sub", "line-through"];

    // What Word, Outlook and Excel call their own elements; any other name with a colon is something else, an address say.
    private static readonly string[] OfficePrefixes = ["o:", "w:", "v:", "m:", "st1:"];

    private bool _isLost;
    private bool _isOneLine;

    private HtmlToMarkdown()
    {
    }

    /// <summary>HTML as Markdown; null where something in it has no counterpart, so that a person has to look.</summary>
    public static string? Convert(string html)
    {
        if (HtmlTree.Read(html) is not { } tree) return null;
        var writer = new HtmlToMarkdown();
        var text = string.Join("\n\n", writer.BlocksOf(tree));
        return writer._isLost ? null : text;
    }

    /// <summary>Markdown with some tags in it without them, bold and italics as Markdown writes them; all else stays as it is. Null as above.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="tags">Where its tags begin: not each <c>&lt;</c> begins one, in code and in addresses it does not.</param>
    public static string? Clean(string markdown, IReadOnlySet<int> tags)
    {
        if (HtmlTree.Read(markdown, tags) is not { } tree) return null;
        var writer = new HtmlToMarkdown();
        var text = writer.Inline(tree, isMarkdown: true);
        // What stood behind a tag may be a list or a heading without it.
        return writer._isLost || LineStarts.Count(text) > LineStarts.Count(markdown) ? null : text;
    }

    /// <summary>Whether a tag, from its <c>&lt;</c> on, is one of Office's own elements.</summary>
    public static bool IsOfOffice(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag is ['<', '/', ..] ? 2 : 1)..];
        foreach (var prefix in OfficePrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
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
                var text = OneLine(() => Tidy(Inside(element, isMarkdown: false))).Replace("**", "", StringComparison.Ordinal).Replace("\\\n", " ", StringComparison.Ordinal);
                return text.Length == 0 ? [] : [$"{new string('#', Math.Max(2, element.Name[1] - '0'))} {text}"];
            case "ul" or "ol":
                return [ListOf(element)];
            case "table":
                return [TableOf(element)];
            default:
                if (IsMeaningful(element) || (!Blocks.Contains(element.Name) && !Others.Contains(element.Name) && !IsOfOffice(element.Text))) _isLost = true;
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
            && !Inner(table, "caption").Any()
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

    private string CellOf(HtmlTree cell) => OneLine(() => string.Join(' ', BlocksOf(cell))).Replace("\\\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    // In a heading and in a cell nothing is at the beginning of a line.
    private string OneLine(Func<string> write)
    {
        var was = _isOneLine;
        _isOneLine = true;
        var text = write();
        _isOneLine = was;
        return text;
    }

    private string Inside(HtmlTree element, bool isMarkdown) => string.Concat(element.Children.Select(c => Inline(c, isMarkdown)));

    private string Inline(HtmlTree node, bool isMarkdown)
    {
        if (IsMeaningful(node)) _isLost = true;
        switch (node.Name)
        {
            case "":
                return isMarkdown ? node.Text : Escaped(WebUtility.HtmlDecode(node.Text));
            case "b" or "strong":
                return Marked("**", Inside(node, isMarkdown).Replace("**", "", StringComparison.Ordinal));
            case "i" or "em":
                // The signs of italics within italics would be those of bold.
                if (Inner(node, "i").Any() || Inner(node, "em").Any()) _isLost = true;
                return Marked("*", Inside(node, isMarkdown));
            case "a" when node.Attribute("href") is { Length: > 0 } address:
                var text = Inside(node, isMarkdown);
                if (address.AsSpan().ContainsAny("<>\\\n\r")) _isLost = true;
                return text.Trim().Length == 0 ? text : $"[{text.Trim()}]({(address.AsSpan().IndexOfAny(" ()") >= 0 ? $"<{address}>" : address)})";
            case "br":
                return "\\\n";
            default:
                if (!Blocks.Contains(node.Name) && !Others.Contains(node.Name) && !Hidden.Contains(node.Name) && !IsOfOffice(node.Text)) _isLost = true;
                return Hidden.Contains(node.Name) ? "" : Inside(node, isMarkdown);
        }
    }

    private static bool IsMeaningful(HtmlTree element) => Meaningful.Contains(element.Name)
        || (element.Name.Length > 0 && element.Attribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style && MeaningfulStyles.Any(s => style.Contains(s, StringComparison.OrdinalIgnoreCase)));

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
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '*' or '_' or '[' or ']' or '<' or '`' or '\\' or '{' || (c == '&' && IsEntity(text.AsSpan(at + 1)))) escaped.Append('\\');
            escaped.Append(c == '\u00A0' || char.IsWhiteSpace(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    // A text that ends in the middle of one may go on in the next.
    private static bool IsEntity(ReadOnlySpan<char> behind)
    {
        var end = 0;
        while (end < behind.Length && (char.IsAsciiLetterOrDigit(behind[end]) || (end == 0 && behind[end] == '#'))) end++;
        return end == behind.Length || (end > 0 && behind[end] == ';');
    }

    // One blank between words, none at the ends, no line end before nothing.
    private string Tidy(string text)
    {
        var lines = text.Split("\\\n").Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        return string.Join("\\\n", _isOneLine ? lines : lines.Select(LineStarts.Escaped));
    }

    private static string Indented(string text, int by) => text.Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal).Insert(0, new string(' ', by));
}
