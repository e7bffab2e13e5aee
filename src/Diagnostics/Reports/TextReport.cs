using System.Globalization;
using System.Text;

namespace ChemSter.Site.Diagnostics.Reports;

/// <summary>Shows findings to a person: the place, the line with carets below it, and what to do.</summary>
/// <param name="language">The language to speak.</param>
/// <param name="colour">Whether the terminal takes ANSI colours; colour never carries meaning alone.</param>
public sealed class TextReport(UiLanguage language, bool colour)
{
    /// <summary>Appends one finding, ending with an empty line.</summary>
    public void Write(Diagnostic diagnostic, TextWriter writer)
    {
        writer.Write($"{WordFor(diagnostic.Severity)} {diagnostic.Code}: {VisibleText.Escape(diagnostic.Message.In(language))}\n");
        WritePlace(diagnostic.Span, null, writer);
        foreach (var related in diagnostic.Related) WritePlace(related.Span, related.Message.In(language), writer);
        if (diagnostic.Help is { } help)
        {
            writer.Write($"   = {new Bilingual("pomoc", "help").In(language)}: {VisibleText.Escape(help.In(language))}\n");
        }

        foreach (var fix in diagnostic.Fixes)
        {
            var lead = fix.IsSafe ? new Bilingual("poprawka (check --fix)", "fix (check --fix)") : new Bilingual("propozycja (check --fix all)", "suggestion (check --fix all)");
            writer.Write($"   = {lead.In(language)}: {VisibleText.Escape(fix.Title.In(language))}\n");
        }

        if (diagnostic.Acknowledging is { } way)
        {
            writer.Write($"   = {new Bilingual($"jeśli tak ma być, {way.Polish}", $"if this is intended, {way.English}").In(language)}\n");
        }

        writer.Write('\n');
    }

    private string WordFor(Severity severity) => severity switch
    {
        Severity.Error => Paint("1;31", new Bilingual("błąd", "error").In(language)),
        Severity.Warning => Paint("1;33", new Bilingual("ostrzeżenie", "warning").In(language)),
        _ => Paint("1;36", new Bilingual("wskazówka", "hint").In(language)),
    };

    private void WritePlace(SourceSpan span, string? note, TextWriter writer)
    {
        var (line, column) = span.From;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"  --> {VisibleText.Escape(span.File)}:{line}:{column}\n"));
        if (span.Source.Text.Length == 0)
        {
            if (note is not null) writer.Write($"   = {VisibleText.Escape(note)}\n");
            return;
        }

        foreach (var shown in Excerpt.Of(span).Lines(carets => Paint("1", carets) + (note is null ? "" : $" {VisibleText.Escape(note)}"))) writer.Write($"{shown}\n");
    }

    private string Paint(string code, string text) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;

    /// <summary>All findings as one text, in the given order.</summary>
    public string Render(IEnumerable<Diagnostic> diagnostics)
    {
        var writer = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        foreach (var diagnostic in diagnostics) Write(diagnostic, writer);
        return writer.ToString();
    }
}
