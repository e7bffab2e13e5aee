namespace ChemSter.Site.Content;

/// <summary>A piece of HTML as it was pasted: an element, or text where it has no name. Good enough for what programs put on the clipboard; nothing of it is ever published.</summary>
internal sealed class HtmlTree
{
    private static readonly string[] Void = ["br", "hr", "img", "meta", "link", "col", "wbr", "input"];

    // What ends where another of the same group begins, though its end is not written.
    private static readonly string[][] EndByThemselves = [["p"], ["li"], ["td", "th"], ["tr"]];

    // Each level is a call within a call of whoever reads the tree.
    private const int Deepest = 100;

    private HtmlTree(string name, string text) => (Name, Text) = (name, text);

    /// <summary>The element's name, small; empty for a text.</summary>
    public string Name { get; }

    /// <summary>A text as it is written, or the tag of an element.</summary>
    public string Text { get; }

    /// <summary>What is in the element.</summary>
    public List<HtmlTree> Children { get; } = [];

    /// <summary>The value of an attribute; null where the element has none of the name.</summary>
    public string? Attribute(string name)
    {
        for (var at = Text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at > 0; at = Text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = Text.AsSpan(at + name.Length).TrimStart();
            if (!char.IsWhiteSpace(Text[at - 1]) || !rest.StartsWith("=")) continue;
            rest = rest[1..].TrimStart();
            var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t\n>");
            return System.Net.WebUtility.HtmlDecode(rest is ['"' or '\'', ..] ? rest[1..(end < 0 ? rest.Length : end + 1)].ToString() : rest[..(end < 0 ? rest.Length : end)].ToString());
        }

        return null;
    }

    /// <summary>Reads HTML; comments are left out, and ends without beginning. Null where elements lie deeper in each other than any program puts them.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="tags">Where tags begin; where this is not known, at each <c>&lt;</c> that may begin one.</param>
    public static HtmlTree? Read(string html, IReadOnlySet<int>? tags = null)
    {
        var root = new HtmlTree("body", "");
        var open = new Stack<HtmlTree>([root]);
        for (var at = 0; at < html.Length;)
        {
            if (open.Count > Deepest) return null;
            var end = html[at] == '<' && tags?.Contains(at) is not false ? EndOfTag(html, at) : 0;
            if (end == 0)
            {
                var next = html.IndexOf('<', at + 1) is var found and >= 0 ? found : html.Length;
                open.Peek().Children.Add(new HtmlTree("", html[at..next]));
                at = next;
                continue;
            }

            Take(html[at..end], open);
            at = end;
        }

        return root;
    }

    private static void Take(string tag, Stack<HtmlTree> open)
    {
        var name = NameOf(tag);
        if (name.Length == 0) return;
        if (tag[1] == '/')
        {
            if (!open.Any(e => e.Name == name)) return;
            while (open.Pop().Name != name)
            {
            }

            return;
        }

        if (EndByThemselves.Any(group => group.Contains(name) && group.Contains(open.Peek().Name))) open.Pop();
        var element = new HtmlTree(name, tag);
        open.Peek().Children.Add(element);
        if (!Void.Contains(name) && !tag.EndsWith("/>", StringComparison.Ordinal)) open.Push(element);
    }

    // "<o:p class=x>" is "o:p"; a comment or a declaration has no name.
    internal static string NameOf(string tag) =>
        new string([.. tag.AsSpan(tag[1] == '/' ? 2 : 1).ToString().TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-')]).ToLowerInvariant();

    // Just behind a tag or comment that begins here; 0 where none does, or none of so few characters.
    internal static int EndOfTag(string html, int at, int longest = int.MaxValue)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0) return html.IndexOf("-->", at, StringComparison.Ordinal) is var comment and >= 0 ? comment + 3 : html.Length;
        if (at + 1 >= html.Length || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?')) return 0;
        var quote = '\0';
        for (var i = at + 1; i < html.Length && i - at < longest; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'') quote = html[i];
            else if (html[i] == '>') return i + 1;
        }

        return 0;
    }
}
