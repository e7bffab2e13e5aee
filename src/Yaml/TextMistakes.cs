using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Yaml;

/// <summary>Recognises texts that YAML reads otherwise than their author thinks, without a word.</summary>
internal static class TextMistakes
{
    /// <summary>Reports a text that ends where a <c>#</c> begins a remark.</summary>
    public static void CheckHash(YamlScalar value, DiagnosticBag diagnostics)
    {
        if (value.IsQuoted || value.IsEmpty) return;
        // A value of front matter has a line end behind it, so that the text of the page is not read for it.
        var source = value.Span.Source;
        var text = source.TextAsFarAs(value.Span.End).AsSpan();
        if (value.Span.End > text.Length || text[value.Span.Start..value.Span.End].Contains('\n')) return;
        var behind = text[value.Span.End..];
        if (behind.IndexOf('\n') is var end and >= 0) behind = behind[..end];
        if (!behind.TrimStart().StartsWith("#")) return;
        var whole = source.Span(value.Span.Start, value.Span.End + behind.TrimEnd().Length);
        diagnostics.Report(YamlLineProblems.CutByHash(source.Span(whole.End - behind.Trim().Length, whole.End), whole, YamlText.InQuotes(whole.Text), value.Text));
    }

    /// <summary>Tells of a text that stands in typographic quotation marks as a whole.</summary>
    public static void CheckQuotes(YamlScalar value, DiagnosticBag diagnostics)
    {
        if (value.IsQuoted || value.Text.Length < 2 || value.Text[0] is not ('„' or '“' or '”') || value.Text[^1] is not ('”' or '“')) return;
        var inner = value.Text[1..^1];
        if (!inner.AsSpan().ContainsAny("„“”")) diagnostics.Report(YamlLineProblems.TypographicQuotes(value.Span, YamlText.Write(inner)));
    }
}
