using System.Globalization;
using System.Text;

namespace ChemSter.Site.Diagnostics.Reports;

/// <summary>Shows findings to a person who reads Markdown in a browser, such as the summary of a job on GitHub.</summary>
/// <param name="language">The language to speak.</param>
/// <param name="linkTo">The address at which a place can be looked at; null where there is none.</param>
/// <param name="pageOn">The address of the page that explains a code; null where there is none.</param>
/// <param name="isStrict">Whether warnings hold back publication, too.</param>
public sealed class MarkdownReport(UiLanguage language, Func<SourceSpan, string?> linkTo, Func<string, string?> pageOn, bool isStrict)
{
    /// <summary>How many findings are shown; of a summary no more than a megabyte is taken.</summary>
    private const int Most = 200;

    /// <summary>All findings as one text, in the given order; of none, that there are none.</summary>
    public string Render(IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        var (errors, warnings, hints) = (Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Hint));
        text.Append("## ").Append(Say("Treść serwisu", "The site’s content")).Append("\n\n");
        text.Append(findings.Count == 0
            ? Say("Nie znaleziono żadnych błędów.", "Nothing wrong was found.")
            : Say($"Błędy: {errors}, ostrzeżenia: {warnings}, wskazówki: {hints}.", $"Errors: {errors}, warnings: {warnings}, hints: {hints}."));
        if (isStrict && (errors, warnings) != ("0", "0")) text.Append(' ').Append(Say("Dopóki są błędy lub ostrzeżenia, nic nie zostanie opublikowane.", "While there are errors or warnings, nothing is published."));
        else if (errors != "0") text.Append(' ').Append(Say("Dopóki są błędy, nic nie zostanie opublikowane.", "While there are errors, nothing is published."));
        text.Append("\n\n");
        foreach (var finding in findings.Take(Most)) Write(finding, text);
        if (findings.Count > Most) text.Append(Say($"I dalsze: {Number(findings.Count - Most)}.", $"And further ones: {Number(findings.Count - Most)}.")).Append("\n\n");
        return text.ToString();
    }

    /// <summary>Text from content as Markdown that shows it as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in VisibleText.Escape(text))
        {
            if (c is '&') escaped.Append("&amp;");
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '>' or '!' or '@' or '$') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private void Write(Diagnostic finding, StringBuilder text)
    {
        var code = pageOn(finding.Code) is { } page ? $"[{finding.Code}]({page})" : finding.Code;
        text.Append("### ").Append(WordFor(finding.Severity)).Append(' ').Append(code).Append(": ").Append(Escape(finding.Message.In(language))).Append("\n\n");
        WritePlace(finding.Span, null, text);
        foreach (var related in finding.Related) WritePlace(related.Span, related.Message.In(language), text);
        if (finding.Help is { } help) text.Append("**").Append(Say("Pomoc:", "Help:")).Append("** ").Append(Escape(help.In(language))).Append("\n\n");
        if (finding.Acknowledging is { } way) text.Append(Escape(Say($"Jeśli tak ma być, {way.Polish}", $"If this is intended, {way.English}"))).Append("\n\n");
    }

    private void WritePlace(SourceSpan span, string? note, StringBuilder text)
    {
        var place = Escape(string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.From.Line}:{span.From.Column}"));
        text.Append(linkTo(span) is { } address ? $"[{place}]({address})" : place);
        if (note is not null) text.Append(": ").Append(Escape(note));
        text.Append("\n\n");
        if (note is not null || span.Source.Text.Length == 0) return;
        // An indented block can't be ended by anything that the line holds.
        foreach (var line in Excerpt.Of(span).Lines()) text.Append("    ").Append(line).Append('\n');
        text.Append('\n');
    }

    private string WordFor(Severity severity) => severity switch
    {
        Severity.Error => Say("Błąd", "Error"),
        Severity.Warning => Say("Ostrzeżenie", "Warning"),
        _ => Say("Wskazówka", "Hint"),
    };

    private string Say(string polish, string english) => new Bilingual(polish, english).In(language);

    private static string Count(IReadOnlyList<Diagnostic> findings, Severity severity) => Number(findings.Count(f => f.Severity == severity));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
