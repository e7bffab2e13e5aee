using ChemSter.Site.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Markdown text, parsed and checked: a page's text, or a snippet's that pages include.</summary>
public sealed class MarkdownBody
{
    /// <summary>The file that the text stands in; the places of the syntax tree are offsets into it.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The syntax tree.</summary>
    public required MarkdownDocument Document { get; init; }

    /// <summary>The nodes of the tree by kind; each heading has its anchor.</summary>
    public required TreeNodes Nodes { get; init; }

    /// <summary>The anchors to which a link may lead.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>What has an anchor, in the order in which it stands.</summary>
    public IEnumerable<(string Id, MarkdownObject Owner)> AnchorOwners =>
        Nodes.AnchorOwners.Select(o => (Id: o.GetAttributes().Id!, o)).Where(o => Anchors.Contains(o.Id));

    /// <summary>Whether nothing but comments was written.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether the text could not be read, so that nobody knows what it says. That has been reported.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Says what stands at a place; made when it is first asked for, which few texts need.</summary>
    internal TextPlaces Places => field ??= new TextPlaces(this);

    /// <summary>The place of a node of the tree in the file.</summary>
    public Diagnostics.SourceSpan PlaceOf(Markdig.Syntax.SourceSpan span) => Source.Span(span.Start, span.End + 1);

    /// <summary>The line in which a block begins, for blocks whose place leaves out their mark.</summary>
    public Diagnostics.SourceSpan LineOf(Block block) => Source.LineSpan(PlaceOf(block.Span).From.Line);

    /// <summary>A body whose text could not be read, which has been reported; it counts as having some.</summary>
    public static MarkdownBody Unreadable(SourceText source) =>
        new() { Source = source, Document = [], Nodes = TreeNodes.Of([]), Anchors = new HashSet<string>(), IsUnreadable = true };
}
