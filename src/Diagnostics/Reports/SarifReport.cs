using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChemSter.Site.Diagnostics.Reports;

/// <summary>Shows findings to tools that read SARIF, such as code scanning and editors: one log with one run.</summary>
/// <param name="language">The language to speak.</param>
/// <param name="folder">The site's folder, from the root of the repository with forward slashes; empty where it is that.</param>
/// <param name="explain">What the documentation says of a code; null where it says nothing.</param>
/// <remarks>Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0. Fixes of whole files are left out: it has no form for them.</remarks>
public sealed class SarifReport(UiLanguage language, string folder, Func<string, Explanation?> explain)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>All findings as one document.</summary>
    public string Render(IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var codes = findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteString("language", language == UiLanguage.Polish ? "pl" : "en");
            json.WriteString("columnKind", "unicodeCodePoints");
            WriteTool(json, codes);
            WriteResults(json, findings, codes);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private void WriteTool(Utf8JsonWriter json, List<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ChemSter.Site");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (explain(code) is { } page)
            {
                WriteText(json, "shortDescription", page.Title);
                WriteText(json, "fullDescription", page.Summary);
                json.WriteStartObject("help");
                json.WriteString("text", page.Text);
                json.WriteString("markdown", page.Text);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResults(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings, List<string> codes)
    {
        var seen = new Dictionary<string, int>();
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Code);
            json.WriteNumber("ruleIndex", codes.IndexOf(finding.Code));
            json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
            var help = finding.Help is { } advice ? $"\n{VisibleText.Escape(advice.In(language))}" : "";
            WriteText(json, "message", VisibleText.Escape(finding.Message.In(language)) + help);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePlace(json, finding.Span);
            json.WriteEndObject();
            json.WriteEndArray();
            WriteRelated(json, finding);
            WriteFixes(json, finding);
            // The same finding on equal lines of a file is told apart by its number.
            var print = Fingerprint(finding);
            var number = seen[print] = seen.GetValueOrDefault(print) + 1;
            json.WriteStartObject("partialFingerprints");
            json.WriteString("codeFileAndLine/v1", string.Create(CultureInfo.InvariantCulture, $"{print}:{number}"));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRelated(Utf8JsonWriter json, Diagnostic finding)
    {
        if (finding.Related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Span);
            WriteText(json, "message", VisibleText.Escape(related.Message.In(language)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFixes(Utf8JsonWriter json, Diagnostic finding)
    {
        var fixes = finding.Fixes.Where(f => !f.Edits.Any(e => e.IsWholeFile)).ToList();
        if (fixes.Count == 0) return;
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            WriteText(json, "description", fix.Title.In(language));
            json.WriteStartArray("artifactChanges");
            foreach (var file in fix.Edits.GroupBy(e => e.Span.File))
            {
                json.WriteStartObject();
                WriteFile(json, file.Key);
                json.WriteStartArray("replacements");
                foreach (var edit in file)
                {
                    json.WriteStartObject();
                    WriteRegion(json, "deletedRegion", edit.Span);
                    WriteText(json, "insertedContent", edit.Text);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, span.File);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
    }

    private void WriteFile(Utf8JsonWriter json, string path)
    {
        var whole = folder.Length == 0 ? path : $"{folder}/{path}";
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', whole.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.From.Line);
        json.WriteNumber("startColumn", span.From.Column);
        json.WriteNumber("endLine", span.To.Line);
        json.WriteNumber("endColumn", span.To.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // Neither the line's number nor its indentation counts, so that a finding is known again when its line has moved.
    private static string Fingerprint(Diagnostic finding)
    {
        var line = string.Join(' ', finding.Span.Line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return XxHash128.HashToUInt128(Encoding.UTF8.GetBytes($"{finding.Code}\n{finding.Span.File}\n{line}")).ToString("x32", CultureInfo.InvariantCulture);
    }
}
