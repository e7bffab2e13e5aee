using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>What the code of an example looks like on the page.</summary>
public sealed class ExampleResult() : ContainerBlock(null)
{
    /// <summary>Whether a part of the tree stands in an example.</summary>
    public static bool Surrounds(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is ExampleResult) return true;
        }

        return false;
    }

    /// <summary>Whether a part of a text stands in an example.</summary>
    public static bool Surrounds(Markdig.Syntax.Inlines.Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is { } above) top = above;
        return top?.ParentBlock is { } block && Surrounds(block);
    }
}

/// <summary>Parses the code of examples: <c>::: example</c> around one block of code in Markdown shows the code, and below it what becomes
/// of it, so that the two can't say different things.</summary>
/// <remarks>What is parsed stands in the tree as if it were written there: its places are places in the file, its links are resolved and its
/// mistakes reported. Only headings are set below the one that the example stands under, so that the page keeps its outline.</remarks>
internal static class Examples
{
    private const string Markdown = "markdown";

    /// <summary>Puts the result of each example behind its code; says whether there was any.</summary>
    /// <param name="nodes">The tree as it was parsed.</param>
    /// <param name="source">The file.</param>
    /// <param name="parse">Parses Markdown as a page's text is parsed.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static bool Expand(TreeNodes nodes, SourceText source, Func<string, MarkdownDocument> parse, DiagnosticBag diagnostics)
    {
        var any = false;
        foreach (var container in nodes.Containers.Where(c => c.Info == Containers.Example))
        {
            any = true;
            var place = source.Span(container.Span.Start, container.Span.Start + container.OpeningFencedCharCount + 1 + Containers.Example.Length);
            if (container is not [FencedCodeBlock { Info: Markdown, Column: 0 } code]) diagnostics.Report(ExampleProblems.NotOneBlockOfCode(place));
            else if (code.ClosingFencedCharCount > 0 && code.Lines.Count > 0) Show(code, container, LevelAbove(container, nodes), source, parse, diagnostics);
        }

        return any;
    }

    private static int LevelAbove(CustomContainer container, TreeNodes nodes) =>
        nodes.Headings.LastOrDefault(h => h.Span.Start < container.Span.Start)?.Level ?? 1;

    private static void Show(FencedCodeBlock code, CustomContainer container, int levelAbove, SourceText source, Func<string, MarkdownDocument> parse, DiagnosticBag diagnostics)
    {
        var document = parse(Alone(code, source.Text));
        var nodes = TreeNodes.Of(document);
        Expand(nodes, source, parse, diagnostics);
        if (nodes.Footnotes.Count > 0)
        {
            diagnostics.Report(ExampleProblems.WithFootnote(source.Span(nodes.Footnotes[0].Footnote.Span.Start, nodes.Footnotes[0].Footnote.Span.End + 1)));
            return;
        }

        SetBelow(levelAbove, TreeNodes.Of(document).Headings);
        var result = new ExampleResult { Span = code.Span, Line = code.Line };
        foreach (var block in document.ToList())
        {
            document.Remove(block);
            result.Add(block);
        }

        container.Add(result);
    }

    // The whole text as far as the code goes, with blanks in place of all that stands above: so each place in it is one in the file.
    private static string Alone(FencedCodeBlock code, string text)
    {
        var from = text.IndexOf('\n', code.Span.Start) + 1;
        var to = text.LastIndexOf('\n', code.Span.End) + 1;
        return string.Create(to, (text, from), static (alone, all) =>
        {
            all.text.AsSpan(0, alone.Length).CopyTo(alone);
            var above = alone[..all.from];
            for (var i = 0; i < above.Length; i++)
            {
                if (above[i] is not ('\n' or '\r')) above[i] = ' ';
            }
        });
    }

    private static void SetBelow(int level, List<HeadingBlock> headings)
    {
        if (headings.Count == 0) return;
        var further = level + 1 - headings.Min(h => h.Level);
        foreach (var heading in headings) heading.Level = Math.Clamp(heading.Level + further, 2, 6);
    }
}
