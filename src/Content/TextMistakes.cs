using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>Recognises texts of front matter that YAML reads otherwise than their author thinks, without a word.</summary>
internal static class TextMistakes
{
    /// <summary>Looks at one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">The text that it stands in, at least as far as its line's end.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(YamlScalar value, string text, DiagnosticBag diagnostics)
    {
        if (value.IsQuoted || value.Text.Length < 2) return;
        var behind = text.AsSpan(Math.Min(value.Span.End, text.Length));
        if (behind.IndexOf('\n') is var end and >= 0) behind = behind[..end];
        if (behind.TrimStart().StartsWith("#") && !value.Span.Text.Contains('\n', StringComparison.Ordinal))
        {
            var source = value.Span.Source;
            var whole = source.Span(value.Span.Start, value.Span.End + behind.TrimEnd().Length);
            diagnostics.Report(YamlLineProblems.CutByHash(source.Span(whole.End - behind.Trim().Length, whole.End), whole, YamlText.InQuotes(whole.Text), value.Text));
        }

        if (value.Text[0] is '„' or '“' or '”' && value.Text[^1] is '”' or '“')
        {
            var inner = value.Text[1..^1];
            if (!inner.AsSpan().ContainsAny("„“”")) diagnostics.Report(YamlLineProblems.TypographicQuotes(value.Span, YamlText.Write(inner)));
        }
    }
}
