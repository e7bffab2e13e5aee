using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Finds passages that were pasted from Word or a browser with all their HTML: each is one mistake, however many tags it has, and is mended as a whole.</summary>
internal static class PastedHtml
{
    // What nobody types. A passage with one of these was pasted.
    private static readonly string[] Signs =
    [
        "<o:p", "<w:", "<st1:", "class=\"mso", "class=mso", "class='mso", "mso-", " style=\"", " style='", "<font", "<!--[if", "<!--startfragment", "<!--endfragment", "docs-internal-guid", "<meta ",
    ];

    // Of these something else is to be said.
    private static readonly string[] Foreign = ["<script", "<iframe", "<object", "<embed", "<form", "<svg", "<video", "<audio"];

    private static readonly Bilingual Title = new("zapisz fragment bez HTML-a", "write the passage without HTML");

    /// <summary>Whether a text may have such a passage without having any HTML that Markdown knows for it.</summary>
    // Next to no text has the sign at all, which is found at once; letters of either case are looked for far more slowly.
    public static bool MayBeIn(string text) => text.Contains('<', StringComparison.Ordinal) && text.Contains("<o:p", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports the passages, and takes their tags out of the tree.</summary>
    public static void Take(MarkdownDocument document, SourceText source, DiagnosticBag diagnostics) => TakeFrom(document, source, diagnostics);

    /// <summary>The change that makes plain Markdown of a block with tags, for a person to agree to: tags may say more than Markdown can. Null where it can't be made.</summary>
    public static Fix? Clean(LeafBlock block, SourceText source) =>
        block.Parent is MarkdownDocument or CustomContainer { Parent: MarkdownDocument } && Mend([block], source) is { Length: > 0 } mended
            ? new Fix(Title, IsSafe: false, [new FixEdit(source.Span(block.Span.Start, block.Span.End + 1), mended)])
            : null;

    private static void TakeFrom(ContainerBlock parent, SourceText source, DiagnosticBag diagnostics)
    {
        var run = new List<Block>();
        foreach (var block in parent.ToArray())
        {
            if (block is ContainerBlock inner) TakeFrom(inner, source, diagnostics);
            if (block is LeafBlock leaf && HasTags(leaf, source)) run.Add(leaf);
            else EndRun();
        }

        EndRun();

        void EndRun()
        {
            if (run.Count > 0 && TextOf(run, source) is var text && IsPasted(text.Text))
            {
                // Inside lists and quotations each line has something in front that is no part of the passage.
                var mended = parent is MarkdownDocument or CustomContainer { Parent: MarkdownDocument } ? Mend(run, source) : null;
                var finding = MarkupProblems.Pasted(text);
                diagnostics.Report(mended is null ? finding : finding.WithFix(new Fix(Title, IsSafe: true, [new FixEdit(text, mended)])));
                foreach (var block in run) RemoveTags(block);
            }

            run.Clear();
        }
    }

    private static bool HasTags(LeafBlock block, SourceText source) => block switch
    {
        HtmlBlock { Type: HtmlBlockType.Comment } comment => IsPasted(source.Span(comment.Span.Start, comment.Span.End + 1).Text),
        HtmlBlock => true,
        { Inline: { } inline } => inline.Descendants<HtmlInline>().Any(h => !h.Tag.StartsWith("<!--", StringComparison.Ordinal))
            || source.Text.AsSpan(block.Span.Start, block.Span.Length).Contains("<o:p", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsPasted(string text) =>
        Signs.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)) && !Foreign.Any(f => text.Contains(f, StringComparison.OrdinalIgnoreCase));

    private static Diagnostics.SourceSpan TextOf(List<Block> run, SourceText source) => source.Span(run[0].Span.Start, run[^1].Span.End + 1);

    private static string? Mend(List<Block> run, SourceText source)
    {
        var parts = new List<string>();
        foreach (var block in run)
        {
            var text = source.Span(block.Span.Start, block.Span.End + 1).Text;
            if ((block is HtmlBlock ? HtmlToMarkdown.Convert(text) : HtmlToMarkdown.Clean(text, TagsOf((LeafBlock)block, text))) is not { } mended) return null;
            if (mended.Trim().Length > 0) parts.Add(mended.Trim());
        }

        return string.Join("\n\n", parts);
    }

    // Where tags begin in the text of a block. To Markdown <st1:place> is an address and <o:p> plain text.
    private static HashSet<int> TagsOf(LeafBlock block, string text)
    {
        var tags = new HashSet<int>();
        foreach (var inline in block.Inline?.Descendants<Inline>() ?? [])
        {
            var start = inline.Span.Start - block.Span.Start;
            if (inline is HtmlInline html && IsNoRemark(html.Tag)) tags.Add(start);
            else if (inline is LiteralInline or AutolinkInline)
            {
                for (var at = Math.Max(0, start); at < Math.Min(text.Length, inline.Span.End + 1 - block.Span.Start); at++)
                {
                    if (text[at] == '<' && (at == 0 || text[at - 1] != '\\') && HtmlToMarkdown.IsOfOffice(text.AsSpan(at))) tags.Add(at);
                }
            }
        }

        return tags;
    }

    // What an editor notes down stays; what Word notes down goes.
    private static bool IsNoRemark(string tag) =>
        !tag.StartsWith("<!--", StringComparison.Ordinal) || tag.StartsWith("<!--[", StringComparison.Ordinal) || tag.Contains("Fragment-->", StringComparison.OrdinalIgnoreCase);

    private static void RemoveTags(Block block)
    {
        if (block is HtmlBlock) block.Parent!.Remove(block);
        if (block is not LeafBlock { Inline: { } inline }) return;
        foreach (var tag in inline.Descendants<Inline>().Where(i => i is HtmlInline or AutolinkInline { Url: ['s', 't', '1', ':', ..] }).ToArray()) tag.Remove();
    }
}
