using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Commands;

/// <summary>Tells which files were created, or would be: for a person with what to do next, for a program as a line of JSON each.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="console">Who is told.</param>
/// <param name="isDryRun">Whether nothing was written.</param>
internal sealed class NewReport(Request request, UserConsole console, bool isDryRun)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Tells it.</summary>
    public void Tell(IReadOnlyList<PlannedFile> created, IReadOnlyList<SourceEdit> changed, Func<string, IReadOnlyList<string>> addressesOf, IReadOnlyList<Bilingual> next)
    {
        if (request.Format == "json")
        {
            foreach (var file in created) console.Output.Write(Json(file.Path, "create", addressesOf(file.Path)));
            foreach (var file in changed) console.Output.Write(Json(file.Path, "change", []));
            return;
        }

        if (request.Verbosity == "quiet") return;
        Say(isDryRun ? new Bilingual("Powstałyby pliki (niczego nie zapisano):", "These files would be created (nothing was written):") : new Bilingual("Utworzono:", "Created:"));
        List(created.Select(f => (f.Path, addressesOf(f.Path))));
        if (changed.Count > 0)
        {
            Say(isDryRun ? new Bilingual("Zmieniłyby się:", "These would change:") : new Bilingual("Zmieniono:", "Changed:"));
            List(changed.Select(c => (c.Path, (IReadOnlyList<string>)[])));
        }

        if (isDryRun) ShowContent(created);
        else foreach (var step in next) Say(step);
    }

    private void List(IEnumerable<(string Path, IReadOnlyList<string> Addresses)> files)
    {
        var rows = files.ToList();
        var width = rows.Max(r => r.Path.Length);
        foreach (var (path, addresses) in rows) console.Output.WriteLine($"  {(addresses.Count == 0 ? path : $"{path.PadRight(width)}  {addresses[0]}")}");
    }

    private void ShowContent(IReadOnlyList<PlannedFile> files)
    {
        foreach (var file in files.Where(f => !f.Content.Contains((byte)0)))
        {
            console.Output.WriteLine($"\n{file.Path}:");
            foreach (var line in Encoding.UTF8.GetString(file.Content).TrimEnd('\n').Split('\n')) console.Output.WriteLine($"  {line}".TrimEnd());
        }
    }

    private string Json(string path, string action, IReadOnlyList<string> addresses)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("action", action);
            json.WriteBoolean("done", !isDryRun);
            json.WriteString("file", path);
            json.WriteStartArray("addresses");
            foreach (var address in addresses) json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Say(Bilingual text) => console.Output.WriteLine(console.Say(text));
}
