using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Content;

/// <summary>Checks what CommonMark allows and a good page doesn't: skipped headings, unknown inclusions, code without end, footnotes that nobody sees.</summary>
internal static class TreeChecks
{
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        CheckHeadings(body, diagnostics);
        CheckReferences(body, diagnostics);
        LostLinks.Check(body, diagnostics);
        TableChecks.Check(body, diagnostics);
        PastedLists.Check(body, diagnostics);
        MisplacedTokens.Check(body, diagnostics);
        LookAlikes.Check(body, diagnostics);
        foreach (var code in body.Nodes.FencedCode.Where(c => c.ClosingFencedCharCount == 0))
        {
            diagnostics.Report(TextProblems.NotClosed(body.PlaceOf(code.Span).Slice(0, code.OpeningFencedCharCount), new string(code.FencedChar, code.OpeningFencedCharCount)));
        }

        foreach (var definition in body.Nodes.Footnotes.Where(d => d.Footnote.Links.Count == 0))
        {
            diagnostics.Report(TextProblems.FootnoteNotUsed(body.LineOf(definition.Footnote)));
        }

        foreach (var inclusion in body.Nodes.InlineInclusions)
        {
            // The mark of a text that is still to be translated includes nothing, and may stand wherever text does.
            if (inclusion is { Name: ToDoMark.Name, Arguments.Count: 0 }) continue;
            if (inclusion.FirstParentBlock() is HeadingBlock)
            {
                diagnostics.Report(TextProblems.InclusionInHeading(body.PlaceOf(inclusion.Span)));
                inclusion.Remove();
            }
            else if (inclusion.FindParentOfType<LinkInline>().Any(l => l.IsImage))
            {
                diagnostics.Report(TextProblems.InclusionInAlternative(body.PlaceOf(inclusion.Span)));
                inclusion.ReplaceBy(new LiteralInline("…"));
            }
            else CheckInclusion(inclusion.Name, inclusion.Arguments, Inclusions.Inlines, body.PlaceOf(inclusion.Span), diagnostics);
        }

        CheckNotClosed(body, diagnostics);
        foreach (var inclusion in body.Nodes.Inclusions)
        {
            CheckInclusion(inclusion.Name, inclusion.Arguments, Inclusions.Blocks, body.PlaceOf(inclusion.Span), diagnostics);
        }
    }

    // Without its end an inclusion stays in the text as it was typed.
    private static void CheckNotClosed(MarkdownBody body, DiagnosticBag diagnostics)
    {
        var source = body.Source;
        var text = source.Text.AsSpan();
        for (var at = text.IndexOf("{{"); at >= 0;)
        {
            var rest = text[at..];
            var line = rest.IndexOf('\n') is var lineEnd and >= 0 ? rest[..lineEnd] : rest;
            var words = line[2..].TrimStart();
            var name = words[..(words.IndexOfAnyExcept(NameSigns) is var length and >= 0 ? length : words.Length)].ToString();
            // What is to be shown may well hold braces; with the name of an inclusion behind them they are one.
            if (!line[2..].Contains("}}", StringComparison.Ordinal) && Inclusions.Names.Contains(name) && body.Places.IsPlain(at))
            {
                var end = line.IndexOf('}');
                diagnostics.Report(TextProblems.InclusionNotClosed(source.Span(at, at + (end < 0 ? 2 : end + 1)), end < 0 ? null : $"{line[..end]}}}}}"));
            }

            var next = text[(at + 2)..].IndexOf("{{");
            at = next < 0 ? -1 : at + 2 + next;
        }
    }

    // What refers to a note or an address that is not there stays in the text as it was typed.
    private static void CheckReferences(MarkdownBody body, DiagnosticBag diagnostics)
    {
        CheckReferences("[^", TextProblems.NoSuchFootnote, body, diagnostics);
        CheckReferences("][", TextProblems.NoSuchReference, body, diagnostics);
    }

    // A page has few of the signs, if any: they are looked for in the whole text, and then the blocks in which they stand.
    private static void CheckReferences(string sign, Func<SourceSpan, Diagnostic> problem, MarkdownBody body, DiagnosticBag diagnostics)
    {
        var whole = body.Source.Text;
        var at = whole.IndexOf(sign, StringComparison.Ordinal);
        if (at < 0) return;
        foreach (var block in InOrder(body.Nodes.Texts))
        {
            if (block.Span.IsEmpty) continue;
            while (at >= 0 && at < block.Span.Start) at = whole.IndexOf(sign, at + 1, StringComparison.Ordinal);
            if (at < 0) return;
            // Of several in one block the first is told.
            var end = at < block.Span.End ? whole.IndexOf(']', at + 2, block.Span.End - at - 1) : -1;
            if (end > 0 && TextOf(block).Contains(sign, StringComparison.Ordinal)) diagnostics.Report(problem(body.Source.Span(at, end + 1)));
        }
    }

    // Nearly always they are in order; only the notes at the end of a text may have been written before it.
    private static List<LeafBlock> InOrder(List<LeafBlock> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (texts[i].Span.Start < texts[i - 1].Span.Start) return [.. texts.OrderBy(b => b.Span.Start)];
        }

        return texts;
    }

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    private static void CheckHeadings(MarkdownBody body, DiagnosticBag diagnostics)
    {
        var above = 1;
        foreach (var heading in body.Nodes.Headings)
        {
            var place = body.PlaceOf(heading.Span);
            if (heading.Inline is null || InlineText.Of(heading.Inline).Length == 0) diagnostics.Report(TextProblems.EmptyHeading(place));
            else if (heading.Level == 1) diagnostics.Report(TextProblems.SecondTitle(place));
            else if (heading.Level > above + 1) diagnostics.Report(TextProblems.HeadingSkipped(place, above + 1, heading.Level));
            above = heading.Level;
        }
    }

    private static void CheckInclusion(string name, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, int> known, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (known.TryGetValue(name, out var wanted))
        {
            if (arguments.Count < wanted) diagnostics.Report(TextProblems.InclusionIncomplete(place, name));
            else if (arguments.Skip(wanted).Where((a, i) => i >= Inclusions.MoreWords.GetValueOrDefault(name) || (name == "organisation" && a != "gloss")).FirstOrDefault() is { } more)
            {
                diagnostics.Report(TextProblems.InclusionWithMore(place, name, more));
            }
        }
        else if (Inclusions.Blocks.ContainsKey(name)) diagnostics.Report(TextProblems.InclusionNeedsLine(place, name));
        else diagnostics.Report(TextProblems.UnknownInclusion(place, name, Inclusions.Names));
    }

    private static LeafBlock? FirstParentBlock(this Inline inline)
    {
        ContainerInline? top = inline.Parent;
        while (top?.Parent is not null) top = top.Parent;
        return top?.ParentBlock;
    }
}
