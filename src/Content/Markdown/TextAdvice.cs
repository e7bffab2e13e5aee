using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>Advice on a text: link texts and text alternatives that say nothing, bold lines in place of headings, e-mail addresses that nobody can click,
/// numbers that are somebody's own. All of it is a site's to weigh.</summary>
public static class TextAdvice
{
    // A heading is short; a longer line in bold is an emphasised sentence.
    private const int LongestHeading = 80;

    // A camera or a program has made up the name.
    private static readonly SearchValues<char> SignsOfNames = SearchValues.Create("_-0123456789");

    /// <summary>Gives advice.</summary>
    /// <param name="body">The text.</param>
    /// <param name="language">Its language, whose rules know the words that say nothing.</param>
    /// <param name="report">Takes what is found.</param>
    public static void Check(MarkdownBody body, Language language, Action<Diagnostic> report)
    {
        foreach (var link in body.Nodes.Links)
        {
            if (link.IsImage) CheckAlternative(link, body, language, report);
            else CheckLinkText(link, body, language, report);
        }

        CheckBoldLines(body, report);
        CheckEmails(body, report);
        PersonalNumbers.Check(body, report);
    }

    private static void CheckAlternative(LinkInline picture, MarkdownBody body, Language language, Action<Diagnostic> report)
    {
        var written = InlineText.Of(picture);
        if (written.Length == 0 || !(IsFileName(written, picture.Url) || language.Rules.Words.SaysNothingOfPictures(written))) return;
        report(AdviceProblems.EmptyAlternative(PlaceOfText(picture, body), written));
    }

    // "photo.jpg", "photo" or "IMG_2034" for photo.jpg and IMG_2034.jpg.
    private static bool IsFileName(string written, string? url)
    {
        var name = url is null ? "" : Uri.UnescapeDataString(url[(url.LastIndexOf('/') + 1)..]);
        if (written.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        if (!written.Contains(' ', StringComparison.Ordinal) && Path.GetExtension(written).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".svg" or ".avif") return true;
        // A word for a name may well be a good description: "mapa" of mapa.png.
        return written.Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase) && written.AsSpan().ContainsAny(SignsOfNames);
    }

    private static void CheckLinkText(LinkInline link, MarkdownBody body, Language language, Action<Diagnostic> report)
    {
        if (link.FirstChild is not LiteralInline) return;
        var written = InlineText.Of(link);
        if (written.Length == 0) return;
        if (language.Rules.Words.SaysNothingOfLinks(written)) report(AdviceProblems.EmptyLinkText(PlaceOfText(link, body), written));
        else if (written.StartsWith("http", StringComparison.OrdinalIgnoreCase) && written.Contains("://", StringComparison.Ordinal) && !written.Contains(' ', StringComparison.Ordinal)) report(AdviceProblems.AddressAsText(PlaceOfText(link, body)));
    }

    private static void CheckBoldLines(MarkdownBody body, Action<Diagnostic> report)
    {
        foreach (var block in body.Nodes.Texts)
        {
            // Alone in its paragraph, with a text below it that it could head.
            if (block is not ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: >= 2, NextSibling: null } bold, Parent: { } parent }) continue;
            if (parent is TableCell or ListItemBlock || parent.IndexOf(block) is var at && (at + 1 >= parent.Count || parent[at + 1] is not (ParagraphBlock or ListBlock or Table))) continue;
            var written = InlineText.Of(bold);
            if (written.Length is 0 or > LongestHeading || written[^1] is '.' or '!' or '?' or ',' or ';' or ':' or '…' || bold.Descendants().Any(i => i is InclusionInline or LineBreakInline or LinkInline)) continue;
            var heading = $"{new string('#', LevelAt(block, body))} {written}";
            report(AdviceProblems.BoldAsHeading(body.PlaceOf(block.Span), heading));
        }
    }

    // One below the heading above, or two where there is none.
    private static int LevelAt(LeafBlock block, MarkdownBody body)
    {
        var level = 1;
        foreach (var heading in body.Nodes.Headings)
        {
            if (heading.Span.Start > block.Span.Start) break;
            level = heading.Level;
        }

        return Math.Min(6, level + 1);
    }

    private static void CheckEmails(MarkdownBody body, Action<Diagnostic> report)
    {
        var text = body.Source.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (begin, end) = (at, at + 1);
            while (begin > 0 && IsOfAddress(text[begin - 1])) begin--;
            while (end < text.Length && IsOfAddress(text[end])) end++;
            while (end > at && text[end - 1] is '.' or '-' or '_') end--;
            var isAddress = begin < at && text.AsSpan(at + 1, end - at - 1).LastIndexOf('.') is var dot and > 0 && end - at - 2 - dot >= 2;
            if (isAddress && body.Places.LiteralAt(at) is { } literal && !literal.FindParentOfType<LinkInline>().Any()) report(AdviceProblems.PlainEmail(body.Source.Span(begin, end), text[begin..end]));
        }
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    private static Diagnostics.SourceSpan PlaceOfText(LinkInline link, MarkdownBody body) => link.FirstChild is { } first && link.LastChild is { } last && first.Span.Start > 0
        ? body.Source.Span(first.Span.Start, last.Span.End + 1)
        : body.PlaceOf(link.Span);
}
