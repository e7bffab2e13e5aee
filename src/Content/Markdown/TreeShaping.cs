using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Content;

/// <summary>Brings the tree into our shape: examples get their results, comments are dropped, attributes go to what they belong to, inclusions on a
/// line of their own become blocks, and boxes get their name.</summary>
internal static class TreeShaping
{
    /// <summary>Shapes a tree and gives its nodes as they are then.</summary>
    public static TreeNodes Shape(
        MarkdownDocument document, SourceText source, Func<string, string?>? directionOf, Func<string, MarkdownDocument> parse, bool allowsHtml, DiagnosticBag diagnostics)
    {
        var nodes = TreeNodes.Of(document);
        if (nodes.HtmlBlocks.Count + nodes.HtmlInlines.Count > 0 || PastedHtml.MayBeIn(source.Text))
        {
            PastedHtml.Take(document, source, diagnostics);
            nodes = TreeNodes.Of(document);
        }

        if (nodes.IsInShape) return nodes;
        if (Examples.Expand(nodes, source, parse, diagnostics)) nodes = TreeNodes.Of(document);
        if (allowsHtml) new HtmlShaping(source, diagnostics).Shape(nodes);
        DropComments(nodes, source, diagnostics);
        foreach (var (attributes, block) in nodes.Attributes) Attach(attributes, block, source, directionOf, diagnostics);
        foreach (var paragraph in nodes.Texts.OfType<ParagraphBlock>()) ToInclusionBlock(paragraph);
        foreach (var container in nodes.Containers) ShapeContainer(container, nodes, source, directionOf, diagnostics);
        return TreeNodes.Of(document);
    }

    private static void DropComments(TreeNodes nodes, SourceText source, DiagnosticBag diagnostics)
    {
        // What is allowed has become something else by now.
        foreach (var block in nodes.HtmlBlocks.Where(b => b.Parent is not null))
        {
            if (block.Type != HtmlBlockType.Comment) ReportHtml(source.Span(block.Span.Start, block.Span.End + 1), block, source, diagnostics);
            else if (MistakeIn(block, source) is { } mistake) diagnostics.Report(mistake);
            block.Parent!.Remove(block);
        }

        var open = new List<string>();
        var mended = new HashSet<LeafBlock?>();
        foreach (var inline in nodes.HtmlInlines.Where(i => i.Parent is not null))
        {
            // A closing tag is the same mistake as the opening one, if there is one.
            var isToTell = !inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && !open.Remove(ElementOf(inline.Tag, "</"));
            if (isToTell) ReportHtml(source.Span(inline.Span.Start, inline.Span.End + 1), mended.Add(TopOf(inline)) ? TopOf(inline) : null, source, diagnostics);
            if (ElementOf(inline.Tag, "<") is { Length: > 0 } element) open.Add(element);
            inline.Remove();
        }
    }

    // All of a block's tags are taken away by one change, offered with the first of them.
    private static void ReportHtml(SourceSpan place, LeafBlock? block, SourceText source, DiagnosticBag diagnostics)
    {
        var finding = TextProblems.RawHtml(place, source.Text);
        diagnostics.Report(block is not null && PastedHtml.Clean(block, source) is { } fix ? finding.WithFix(fix) : finding);
    }

    private static LeafBlock? TopOf(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is not null) top = top.Parent;
        return top?.ParentBlock;
    }

    // The name of the element that a tag opens ("<") or closes ("</"); empty where it does not.
    private static string ElementOf(string tag, string begin) =>
        tag.StartsWith(begin, StringComparison.Ordinal) ? new string([.. tag[begin.Length..].TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant() : "";

    // To Markdown the whole line in which a comment ends is part of it, and a comment without end is all the rest of the file.
    internal static Diagnostic? MistakeIn(HtmlBlock comment, SourceText source)
    {
        const string End = "-->";
        var place = source.Span(comment.Span.Start, comment.Span.End + 1);
        var text = place.Text;
        var at = 0;
        while (text.AsSpan(at).StartsWith("<!--"))
        {
            var end = text.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0) return TextProblems.NotClosed(place.Slice(at, "<!--".Length), End);
            at = end + End.Length;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        return at < text.Length ? TextProblems.TextBehindComment(place.Slice(at, text.Length - at)) : null;
    }

    // Directly behind a passage, link, picture or emphasis the attributes are its own; at the end of a heading or
    // paragraph, or behind a blank, they are the block's. A link or emphasis in a heading leaves them to the heading.
    private static void Attach(AttributeInline inline, LeafBlock block, SourceText source, Func<string, string?>? directionOf, DiagnosticBag diagnostics)
    {
        var place = source.Span(inline.Span.Start, inline.Span.End + 1);
        if (inline.Attributes.Refused is { } refused) diagnostics.Report(TextProblems.AttributeRefused(place, refused, AttributeList.KnownClasses));
        var target = inline.PreviousSibling is PassageInline || (inline.PreviousSibling is LinkInline or EmphasisInline && block is not HeadingBlock)
            ? inline.PreviousSibling
            : (IMarkdownObject)block;
        if (ReferenceEquals(target, block) && inline.NextSibling is not null) diagnostics.Report(TextProblems.AttributeOfNothing(place));
        Give(target, inline.Attributes, directionOf);
        if (inline is { PreviousSibling: LiteralInline before, NextSibling: null } && before.Content.TrimEnd() && before.Content.IsEmpty) before.Remove();
        inline.Remove();
    }

    private static void Give(IMarkdownObject target, AttributeList attributes, Func<string, string?>? directionOf)
    {
        var html = target.GetAttributes();
        if (attributes.Id is not null) html.Id = attributes.Id;
        foreach (var name in attributes.Classes) html.AddClass(name);
        if (attributes.Language is not { } language) return;
        html.AddPropertyIfNotExist("lang", language);
        if (directionOf?.Invoke(language) is { } direction) html.AddPropertyIfNotExist("dir", direction);
    }

    private static void ToInclusionBlock(ParagraphBlock paragraph)
    {
        if (paragraph.Inline!.FirstChild is not InclusionInline { NextSibling: null } inclusion) return;
        // A name for use inside a sentence stays a paragraph of its own; anything else is taken for a block.
        if (Inclusions.Inlines.ContainsKey(inclusion.Name)) return;
        var block = new InclusionBlock { Name = inclusion.Name, Arguments = inclusion.Arguments, Span = inclusion.Span, Line = inclusion.Line };
        var parent = paragraph.Parent!;
        var index = parent.IndexOf(paragraph);
        parent.RemoveAt(index);
        parent.Insert(index, block);
    }

    // An end too many begins a box without name; where a box before it has no end, that one is the mistake.
    private static void ReportNotClosed(CustomContainer container, TreeNodes nodes, SourceSpan place, DiagnosticBag diagnostics)
    {
        var isBare = container is { Info: "", Arguments: "" } && container.TryGetAttributes() is not { Id: not null } and not { Classes.Count: > 0 } and not { Properties.Count: > 0 };
        if (isBare && nodes.Containers.Any(c => c.ClosingFencedCharCount == 0 && c.Span.Start < container.Span.Start)) return;
        diagnostics.Report(TextProblems.BoxNotClosed(place, new string(':', container.OpeningFencedCharCount), FenceThatIsTooShort(place.Source)));
    }

    // The end of this box, or of one before it that has taken this one in.
    private static SourceSpan? FenceThatIsTooShort(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (source.LineSpan(line) is { Text: var text } place && text.Trim() is ":" or "::") return place;
        }

        return null;
    }

    private static void ShapeContainer(CustomContainer container, TreeNodes nodes, SourceText source, Func<string, string?>? directionOf, DiagnosticBag diagnostics)
    {
        var place = source.Span(container.Span.Start, container.Span.Start + container.OpeningFencedCharCount + 1 + (container.Info?.Length ?? 0));
        var words = $"{container.Info} {container.Arguments}".Trim();
        // Markdig has made a class of whatever stands behind the colons.
        container.GetAttributes().Classes?.Clear();
        var brace = words.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0 && AttributeList.Parse(words[(brace + 1)..].TrimEnd('}')) is { } attributes)
        {
            if (attributes.Refused is { } refused) diagnostics.Report(TextProblems.AttributeRefused(place, refused, AttributeList.KnownClasses));
            Give(container, attributes, directionOf);
            words = words[..brace].Trim();
        }

        var name = words.Split(' ')[0];
        container.Info = name;
        container.Arguments = words[name.Length..].Trim();
        if (name.Length > 0 && !Containers.Names.Contains(name, StringComparer.Ordinal)) diagnostics.Report(TextProblems.UnknownContainer(place, name, Containers.Names));
        if (container.ClosingFencedCharCount == 0) ReportNotClosed(container, nodes, place, diagnostics);
        if (name is Containers.Cards or Containers.Timeline or Containers.CallToAction or Containers.Example && container.Arguments.Length > 0) diagnostics.Report(TextProblems.ContainerWithWords(place, name));
        if (name is Containers.CallToAction or Containers.Notice or Containers.Example) container.GetAttributes().AddClass(name);
        if (name == Containers.Timeline) TimelineHeadings.ReadDates(container, source, diagnostics);
    }
}
