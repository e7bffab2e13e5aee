using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace ChemSter.Site.Content;

/// <summary>Brings HTML into the tree, where a site allows it: passages are cleaned as a whole; tags in a text become elements around it, and
/// links like those of Markdown. Nothing that goes goes silently.</summary>
internal sealed class HtmlShaping(SourceText source, DiagnosticBag diagnostics)
{
    // In characters. Of many tags that never end each would be followed to the end of the text.
    private const int LongestTag = 10_000;

    /// <summary>Replaces all HTML of a tree but comments; what is refused is taken out.</summary>
    public void Shape(TreeNodes nodes)
    {
        foreach (var block in nodes.HtmlBlocks.Where(b => b.Type != HtmlBlockType.Comment)) Shape(block);
        foreach (var siblings in nodes.HtmlInlines.Where(i => i.Parent is not null).GroupBy(i => i.Parent).ToArray()) Shape([.. siblings]);
    }

    private void Shape(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        var passage = IsWhole(text, block.Span) ? Clean(text, block.Span) : null;
        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.RemoveAt(index);
        if (passage is null) return;
        (passage.Span, passage.Line, passage.Column) = (block.Span, block.Line, block.Column);
        parent.Insert(index, passage);
    }

    private HtmlPassage Clean(string text, SourceSpan span)
    {
        var (refused, links) = (new List<string>(), new List<(string Address, string Text)>());
        if (text.Contains(SafeHtml.LinkMark, StringComparison.OrdinalIgnoreCase)) refused.Add(SafeHtml.LinkMark);
        var clean = SafeHtml.Clean(text.Trim(), refused, links);
        foreach (var what in refused.Distinct()) diagnostics.Report(TextProblems.HtmlRefused(PlaceOf(what.Trim('<', '>'), span), what));
        if (refused.Count > 0) return new HtmlPassage([""], []);
        var parts = new List<string>();
        for (var i = 0; i < links.Count; i++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{SafeHtml.LinkMark}{i}\"");
            var at = clean.IndexOf(mark, StringComparison.Ordinal);
            parts.Add(clean[..at]);
            clean = clean[(at + mark.Length - 1)..];
        }

        return new HtmlPassage([.. parts, clean], [.. links.Select(l => Link(l.Address, l.Text, span))]);
    }

    // The address's own place, so that what is said of it, and the change that mends it, are its alone.
    private LinkInline Link(string address, string text, SourceSpan span)
    {
        var place = PlaceOf(address, span);
        var own = new SourceSpan(place.Start, place.End - 1);
        var link = new LinkInline(address, "") { Span = own, UrlSpan = own, Line = place.From.Line - 1, IsClosed = true };
        if (text.Trim().Length > 0) link.AppendChild(new LiteralInline(text));
        return link;
    }

    private void Shape(IReadOnlyList<HtmlInline> siblings)
    {
        var open = new Stack<(HtmlInline Tag, string Name, ContainerInline Element)>();
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in siblings)
        {
            var name = tag.Tag is ['<', _, ..] ? HtmlTree.NameOf(tag.Tag) : "";
            if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal)) continue;
            if (tag.Tag.StartsWith("</", StringComparison.Ordinal))
            {
                if (open.Count > 0 && open.Peek().Name == name) Wrap(open.Pop(), tag);
                else if (!refused.Contains(name)) NotClosed(tag, name);
                if (tag.Parent is not null) tag.Remove();
            }
            else if (name == "br") tag.ReplaceBy(new LineBreakInline { IsHard = true, Span = tag.Span, Line = tag.Line });
            else if (!SafeHtml.Inline.Contains(name) || Element(tag, name) is not { } element)
            {
                if (!SafeHtml.Inline.Contains(name)) diagnostics.Report(TextProblems.HtmlRefused(PlaceOf(name, tag.Span), $"<{(name.Length > 0 ? name : tag.Tag.Trim('<', '>'))}>"));
                refused.Add(name);
                tag.Remove();
            }
            else if (SafeHtml.WithoutEnd.Contains(name)) tag.ReplaceBy(element);
            else open.Push((tag, name, element));
        }

        foreach (var (tag, name, _) in open)
        {
            NotClosed(tag, name);
            tag.Remove();
        }
    }

    private ContainerInline? Element(HtmlInline tag, string name)
    {
        var (refused, links) = (new List<string>(), new List<(string Address, string Text)>());
        var isVoid = SafeHtml.WithoutEnd.Contains(name);
        var clean = SafeHtml.Clean(isVoid ? tag.Tag : $"{tag.Tag}</{name}>", refused, links);
        foreach (var what in refused.Distinct()) diagnostics.Report(TextProblems.HtmlRefused(PlaceOf(what.Trim('<', '>'), tag.Span), what));
        if (refused.Count > 0) return null;
        var read = HtmlTree.Read(tag.Tag)?.Children is [var found] ? found : null;
        var element = links is [var (address, _)]
            ? Link(address, "", tag.Span)
            : (ContainerInline)new HtmlElementInline(isVoid ? clean : clean[..^(name.Length + 3)], isVoid ? "" : $"</{name}>");
        if (element is LinkInline link)
        {
            link.Title = read?.Attribute("title");
            if (read?.Attribute("dir") is { Length: > 0 } direction) link.GetAttributes().AddPropertyIfNotExist("dir", direction);
        }

        if (read?.Attribute("lang") is { Length: > 0 } language) element.GetAttributes().AddPropertyIfNotExist("lang", language);
        (element.Line, element.Column) = (tag.Line, tag.Column);
        if (element is not LinkInline) element.Span = tag.Span;
        return element;
    }

    private static void Wrap((HtmlInline Tag, string Name, ContainerInline Element) open, HtmlInline end)
    {
        for (var next = open.Tag.NextSibling; next != end;)
        {
            var following = next!.NextSibling;
            next.Remove();
            open.Element.AppendChild(next);
            next = following;
        }

        if (open.Element is not LinkInline) open.Element.Span = new SourceSpan(open.Tag.Span.Start, end.Span.End);
        open.Tag.ReplaceBy(open.Element, copyChildren: false);
    }

    // To a browser elements end somewhere in any case; here an author has to say where.
    private bool IsWhole(string text, SourceSpan span)
    {
        var open = new Stack<string>();
        for (var at = text.IndexOf('<'); at >= 0;)
        {
            var end = HtmlTree.EndOfTag(text, at, LongestTag);
            if (end > 0)
            {
                var name = HtmlTree.NameOf(text[at..end]);
                if (name.Length == 0 && string.CompareOrdinal(text, at, "<!--", 0, 4) != 0) return Refuse(text[at..end].Trim('<', '>'));
                if (name.Length > 0 && !SafeHtml.Inline.Contains(name) && !SafeHtml.Blocks.Contains(name)) return Refuse(name);
                if (text[at + 1] == '/' && !(open.TryPop(out var begun) && begun == name)) return NotClosed(span, name);
                if (text[at + 1] != '/' && name.Length > 0 && !SafeHtml.WithoutEnd.Contains(name)) open.Push(name);
            }

            at = text.IndexOf('<', Math.Max(end, at + 1));
        }

        return open.Count == 0 || NotClosed(span, open.Peek());

        bool Refuse(string what)
        {
            diagnostics.Report(TextProblems.HtmlRefused(PlaceOf(what, span), $"<{what}>"));
            return false;
        }
    }

    private void NotClosed(HtmlInline tag, string name) => diagnostics.Report(TextProblems.HtmlNotClosed(source.Span(tag.Span.Start, tag.Span.End + 1), name));

    private bool NotClosed(SourceSpan span, string name)
    {
        diagnostics.Report(TextProblems.HtmlNotClosed(PlaceOf("<" + name, span), name));
        return false;
    }

    // The first place in a passage where something is written; its first line where it is written otherwise.
    private Diagnostics.SourceSpan PlaceOf(string written, SourceSpan span)
    {
        var length = Math.Min(span.Length, source.Text.Length - span.Start);
        var at = written.Length == 0 ? -1 : source.Text.IndexOf(written, span.Start, length, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? source.Span(span.Start, Math.Min(span.End + 1, source.Text.IndexOf('\n', span.Start) is var end and >= 0 ? end : source.Text.Length)) : source.Span(at, at + written.Length);
    }
}
