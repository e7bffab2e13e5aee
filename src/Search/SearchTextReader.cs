using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Search;

/// <summary>Takes the words out of a page's body, which the generator itself has written: what is hidden is left out, a heading or another element with
/// an anchor begins a part of its own.</summary>
/// <remarks>Visitors search for what they see; so the text is taken from the finished HTML, inclusions and all, and not from what an editor wrote.</remarks>
public sealed partial class SearchTextReader
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "tr", "table", "caption", "figcaption", "figure", "blockquote", "pre", "section", "article", "aside", "hr",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Empty = new[] { "img", "br", "hr", "input", "wbr", "source", "col" }.ToFrozenSet();
    private static readonly FrozenSet<string> NeverShown = new[] { "svg", "script", "style", "template", "noscript", "button" }.ToFrozenSet();
    private static readonly FrozenSet<string> Headings = new[] { "h2", "h3", "h4" }.ToFrozenSet();

    private readonly List<Part> _parts = [new Part("")];
    private readonly Stack<(string Tag, int Depth, Part Part, Part Outer)> _inner = new();
    private Part _current;
    private string? _heading;

    private SearchTextReader() => _current = _parts[0];

    /// <summary>Reads a body.</summary>
    /// <param name="html">HTML in UTF-8.</param>
    public static SearchText Read(ReadOnlySpan<byte> html)
    {
        var reader = new SearchTextReader();
        reader.ReadAll(Encoding.UTF8.GetString(html));
        return new SearchText([.. reader._parts.Where(p => p == reader._parts[0] || p.Anchor.Length > 0).Select(p => p.Finish())]);
    }

    /// <summary>A text as it is searched and shown: without soft hyphens, any white space as one blank; lines stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = clean.Length == 0 ? '\n' : clean[^1];
            if (c == '\u00AD') continue;
            if (!char.IsWhiteSpace(c)) clean.Append(c);
            else if (c == '\n' && last == ' ') clean[^1] = '\n';
            else if (last is not (' ' or '\n')) clean.Append(c == '\n' ? '\n' : ' ');
        }

        return clean.ToString().TrimEnd();
    }

    private void ReadAll(string html)
    {
        var hidden = "";
        var depth = 0;
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at) is >= 0 and var found ? found : html.Length;
                if (depth == 0) Say(html[at..end]);
                at = end;
                continue;
            }

            var close = EndOfTag(html, at);
            var tag = html.AsSpan(at + 1, close - at - 1);
            at = close + 1;
            var isEnd = tag.StartsWith('/');
            var name = NameOf(isEnd ? tag[1..] : tag);
            if (depth > 0) depth += name != hidden ? 0 : isEnd ? -1 : 1;
            else if (isEnd) End(name);
            else if (!Empty.Contains(name) && (NeverShown.Contains(name) || IsHidden(tag))) (hidden, depth) = (name, 1);
            else Begin(name, tag);
        }
    }

    private void Begin(string name, ReadOnlySpan<char> tag)
    {
        if (Blocks.Contains(name)) _current.Text.Append('\n');
        else if (name is "br" or "td" or "th" or "dd") _current.Text.Append(' ');
        if (Empty.Contains(name)) return;

        var id = IdOf(tag);
        if (Headings.Contains(name))
        {
            if (id.Length > 0) Open(new Part(id));
            if (_current.Anchor.Length > 0 && _current.Heading.Length == 0) _heading = name;
        }
        else if (_inner.TryPeek(out var inner) && inner.Tag == name)
        {
            _inner.Pop();
            _inner.Push(inner with { Depth = inner.Depth + 1 });
        }
        else if (id.Length > 0 && Blocks.Contains(name))
        {
            var part = new Part(id);
            _inner.Push((name, 1, part, _current));
            Open(part);
        }
    }

    private void End(string name)
    {
        if (name == _heading) _heading = null;
        if (Blocks.Contains(name)) _current.Text.Append('\n');
        if (!_inner.TryPeek(out var inner) || inner.Tag != name) return;
        _inner.Pop();
        if (inner.Depth > 1) _inner.Push(inner with { Depth = inner.Depth - 1 });
        else Close(inner.Part, inner.Outer);
    }

    private void Open(Part part)
    {
        _parts.Add(part);
        _current = part;
    }

    // An element with an anchor but without a heading, such as a footnote, is no part that one would name: its words go to the part around it.
    private void Close(Part part, Part outer)
    {
        if (part.Heading.Length == 0)
        {
            outer.Text.Append(part.Text);
            part.Drop();
        }

        _current = outer;
    }

    private void Say(string html)
    {
        var text = html.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(html) : html;
        // Line ends of the source are mere blanks; those of blocks have been set.
        text = text.ReplaceLineEndings(" ");
        (_heading is null ? _current.Text : _current.Heading).Append(text);
    }

    private static int EndOfTag(string html, int at)
    {
        var quote = '\0';
        for (var i = at; i < html.Length; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'') quote = html[i];
            else if (html[i] == '>') return i;
        }

        return html.Length - 1;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" /\n");
        return (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant();
    }

    private static bool IsHidden(ReadOnlySpan<char> tag) => tag.Contains(" aria-hidden=\"true\"", StringComparison.Ordinal) || Hidden().IsMatch(tag);

    // The attribute, and not the word within the value of another.
    [GeneratedRegex("^(?:[^\"]|\"[^\"]*\")*? hidden(?:[ =/]|$)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hidden();

    private static string IdOf(ReadOnlySpan<char> tag)
    {
        const string Id = " id=\"";
        var start = tag.IndexOf(Id);
        if (start < 0) return "";
        var value = tag[(start + Id.Length)..];
        return WebUtility.HtmlDecode(value[..Math.Max(0, value.IndexOf('"'))].ToString());
    }

    private sealed class Part(string anchor)
    {
        public string Anchor { get; private set; } = anchor;

        public StringBuilder Heading { get; } = new();

        public StringBuilder Text { get; } = new();

        public void Drop() => Anchor = "";

        public SearchSection Finish() => new(Anchor, Clean(Heading.ToString()), Clean(Text.ToString()));
    }
}
