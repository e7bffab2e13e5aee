using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChemSter.Site.Diagnostics.Reports;

/// <summary>Shows findings to a program: one JSON object a line (<c>--format json</c>).</summary>
/// <remarks>The fields are <c>schema</c> (1), <c>code</c>, <c>severity</c> (error, warning, hint), <c>file</c>, <c>range</c> (start and
/// end with line and col, from 1, in Unicode scalar values), <c>message</c> and <c>help</c> (pl and en), <c>fixes</c> (title,
/// applicability safe or offered, edits: file, range or wholeFile, text), <c>related</c>, <c>token</c> (only where the finding can be acknowledged), <c>docs</c> (the page on the
/// code in the generator's repository, in English; that in Polish ends in .pl.md). Later versions only add fields.</remarks>
public static class JsonReport
{
    // The relaxed encoder leaves Polish letters readable; it still escapes control characters and line ends.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One finding as one line of JSON, without a line end.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", WordFor(diagnostic.Severity));
            json.WriteString("file", diagnostic.Span.File);
            WriteRange(json, diagnostic.Span);
            WriteBilingual(json, "message", diagnostic.Message);
            if (diagnostic.Help is { } help) WriteBilingual(json, "help", help);
            WriteFixes(json, diagnostic.Fixes);
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("file", related.Span.File);
                WriteRange(json, related.Span);
                WriteBilingual(json, "message", related.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (diagnostic.Token is { } token) json.WriteString("token", token);
            json.WriteString("docs", $"docs/input/errors/{diagnostic.Code.ToLowerInvariant()}.en.md");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static void WriteFixes(Utf8JsonWriter json, IReadOnlyList<Fix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            WriteBilingual(json, "title", fix.Title);
            json.WriteString("applicability", fix.IsSafe ? "safe" : "offered");
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteString("file", edit.Span.File);
                if (edit.IsWholeFile) json.WriteBoolean("wholeFile", true);
                else WriteRange(json, edit.Span);
                json.WriteString("text", edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", span.From);
        WritePosition(json, "end", span.To);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, (int Line, int Column) position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("col", position.Column);
        json.WriteEndObject();
    }

    private static void WriteBilingual(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("pl", text.Polish);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
