using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChemSter.Site.Translations;

/// <summary>The state of all translations for a program: one JSON object a line for each text and language.</summary>
/// <remarks>The fields are <c>schema</c> (1), <c>text</c>, <c>language</c>, <c>status</c> (up-to-date, outdated, missing, draft, not-translated, unknown),
/// <c>words</c>, <c>wordsToDo</c> (null where nobody can know), <c>sourceLanguage</c>, <c>source</c> and <c>file</c> (paths), <c>sourceVersion</c>, and <c>changes</c>:
/// each with <c>code</c>, <c>change</c> (changed, new, removed, moved, links-changed), <c>token</c>, <c>words</c>, and <c>blocks</c> with <c>block</c> (its number in the
/// source, from 1), <c>before</c> and <c>now</c> (texts), <c>sourceLine</c> and <c>line</c>; what does not exist is null. Later versions only add fields.</remarks>
public static class StatusJson
{
    // The relaxed encoder leaves Polish letters readable; it still escapes control characters and line ends.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All states, a line each.</summary>
    public static string Render(IEnumerable<TranslationState> states) => string.Concat(states.Select(s => Render(s) + "\n"));

    /// <summary>One state, without a line end.</summary>
    public static string Render(TranslationState state)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteString("text", state.Text.Source.Key);
            json.WriteString("language", state.Text.Language);
            json.WriteString("status", StateNames.CodeOf(state.Status));
            json.WriteNumber("words", state.Words);
            Write(json, "wordsToDo", state.WordsToDo);
            json.WriteString("sourceLanguage", state.Text.Source.Language.Code);
            json.WriteString("source", state.Text.Source.Source.Path);
            json.WriteString("file", state.Text.TargetPath);
            json.WriteString("sourceVersion", state.SourceVersion);
            json.WriteStartArray("changes");
            foreach (var change in state.Changes) Write(json, change, state);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, SourceChange change, TranslationState state)
    {
        json.WriteStartObject();
        json.WriteString("code", change.Code);
        json.WriteString("change", StateNames.CodeOf(change.Change));
        json.WriteString("token", change.Token);
        json.WriteNumber("words", change.Words);
        json.WriteStartArray("blocks");
        foreach (var block in change.Blocks)
        {
            var source = block.Source < 0 ? null : state.Text.Source.Blocks[block.Source];
            var target = block.Target < 0 ? null : state.Text.Target!.Blocks[block.Target];
            json.WriteStartObject();
            Write(json, "block", source is null ? null : block.Source + 1);
            json.WriteString("before", block.Recorded?.Text);
            json.WriteString("now", source is null ? null : CanonicalText.Of(source));
            Write(json, "sourceLine", source?.Content.From.Line);
            Write(json, "line", target?.Content.From.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
