using ChemSter.Site.Characters;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Parses Markdown: CommonMark by Markdig, its extensions chosen one by one, and ours; then checks the tree.</summary>
/// <remarks>Chosen: pipe tables, footnotes, definition lists, containers. Left out on purpose: raw HTML (an error, or cleaned by <see cref="SafeHtml"/>), generic
/// attributes (they let scripts through), media links (they load third parties), automatic identifiers (they lose ł).</remarks>
public static class MarkdownParser
{
    /// <summary>How many characters a file of Markdown may have; some constructs take time that grows with the square of the text.</summary>
    public const int MaximalLength = 256 * 1024;

    /// <summary>How many characters may follow each other without a blank: within them Markdig looks for the end of an address, again from each bracket.</summary>
    public const int LongestWord = 5000;

    /// <summary>How many links may stand in a passage without an empty line: of each that has no end Markdig looks for it through the whole passage.</summary>
    public const int MostLinks = 1000;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Parses the text of a file from <paramref name="start"/> (UTF-16 offset) on.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the text begins, behind the front matter.</param>
    /// <param name="folding">How the page's language spells its letters in anchors.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="directionOf">In which direction a passage in a language runs, for HTML's <c>dir</c>; null where it need not be said.</param>
    /// <param name="allowsHtml">Whether some HTML is allowed, and cleaned; otherwise it is an error.</param>
    public static MarkdownBody Parse(
        SourceText source, int start, IReadOnlyDictionary<char, string> folding, DiagnosticBag diagnostics, Func<string, string?>? directionOf = null, bool allowsHtml = false)
    {
        var text = source.Text;
        if (source.Problem is { } problem)
        {
            diagnostics.Report(problem);
            return MarkdownBody.Unreadable(source);
        }

        if (text.Length > MaximalLength)
        {
            diagnostics.Report(TextProblems.TooLong(source.Span(start, start)));
            return MarkdownBody.Unreadable(source);
        }

        if (EndlessWord(text, start) is { } word)
        {
            diagnostics.Report(TextProblems.EndlessWord(source.Span(word, word + 20), LongestWord));
            return MarkdownBody.Unreadable(source);
        }

        if (CrowdedPassage(text) is { } passage)
        {
            diagnostics.Report(TextProblems.TooManyLinks(source.Span(passage, passage + 2), MostLinks));
            return MarkdownBody.Unreadable(source);
        }

        _ = CharacterCheck.Check(source, start, text.Length, isMarkdown: true, diagnostics);
        CharacterCheck.CheckLineEnds(source, diagnostics);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline, FrontMatterParser.ContextFor(start));
        }
        catch (ArgumentException)
        {
            // Markdig's limit on depth; it names neither file nor line.
            diagnostics.Report(TextProblems.TooDeep(source.Span(start, start)));
            return MarkdownBody.Unreadable(source);
        }

        Secrets.Report(source, diagnostics);
        FrontMatterParser.Remove(document);
        var isEmpty = document.All(block => block is HtmlBlock { Type: HtmlBlockType.Comment } comment && TreeShaping.MistakeIn(comment, source) is null);
        var nodes = TreeShaping.Shape(document, source, directionOf, markdown => Markdown.Parse(markdown, Pipeline), allowsHtml, diagnostics);
        if (nodes.IsTooDeep)
        {
            diagnostics.Report(TextProblems.TooDeep(source.Span(start, start)));
            return MarkdownBody.Unreadable(source);
        }

        var anchors = HeadingAnchors.Assign(nodes, source, folding, diagnostics);
        var body = new MarkdownBody { Source = source, Document = document, Nodes = nodes, Anchors = anchors, IsEmpty = isEmpty };
        TreeChecks.Check(body, diagnostics);
        return body;
    }

    // Where there is no blank for too long, if anywhere: of a text with blanks only the last few letters of each stretch are looked at.
    private static int? EndlessWord(ReadOnlySpan<char> text, int start)
    {
        while (text.Length - start > LongestWord)
        {
            var blank = text.Slice(start, LongestWord + 1).LastIndexOfAny(" \n\t\r");
            if (blank < 0) return start;
            start += blank + 1;
        }

        return null;
    }

    // Where a passage has one link too many, if anywhere; next to no text has so many in all.
    private static int? CrowdedPassage(ReadOnlySpan<char> text)
    {
        if (text.Count("](") <= MostLinks) return null;
        var (links, isEmpty) = (0, false);
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] == '\n')
            {
                if (isEmpty) links = 0;
                isEmpty = true;
            }
            else if (!char.IsWhiteSpace(text[at])) isEmpty = false;

            if (text[at] == ']' && text[at + 1] == '(' && ++links > MostLinks) return at;
        }

        return null;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists();
        // Not UseCustomContainers(), which also makes an inline element of "::".
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new FrontMatterParser());
        builder.InlineParsers.Insert(0, new BraceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PassageParser());
        return builder.Build();
    }
}
