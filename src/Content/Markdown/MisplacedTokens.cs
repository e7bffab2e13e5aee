using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace ChemSter.Site.Content;

/// <summary>Finds tokens from messages that were pasted below the settings of a page, where they are text.</summary>
internal static class MisplacedTokens
{
    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        foreach (var paragraph in body.Nodes.Texts.OfType<ParagraphBlock>())
        {
            var place = body.PlaceOf(paragraph.Span);
            var line = place.Text.AsSpan(0, place.Text.IndexOf('\n') is var end and >= 0 ? end : place.Text.Length);
            if (line.StartsWith("source-version:", StringComparison.Ordinal) || (line.StartsWith("accept:", StringComparison.Ordinal) && line.Contains("token:", StringComparison.Ordinal)))
            {
                diagnostics.Report(PolicyProblems.TokenInText(place.Slice(0, line.Length)));
            }
        }
    }
}
