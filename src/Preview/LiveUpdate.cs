using System.Text;
using System.Text.Json;

namespace ChemSter.Site.Preview;

/// <summary>What open pages are told after a build that went well.</summary>
/// <param name="BasePath">The base path.</param>
/// <param name="Pages">The addresses, with the base path, of the pages that have changed, come or gone.</param>
/// <param name="IsStyle">Whether pages differ by their styles and by nothing else.</param>
/// <param name="Edited">The address of the page whose file was saved; null where it was another file.</param>
/// <param name="Follow">Whether to go to that page.</param>
/// <param name="HasChanged">Whether any file of the site has changed.</param>
public sealed record LiveUpdate(string BasePath, IReadOnlyList<string> Pages, bool IsStyle, string? Edited, bool Follow, bool HasChanged)
{
    /// <summary>What a page is told when it begins to listen.</summary>
    /// <param name="build">The build that is shown.</param>
    /// <param name="isLost">Whether the page is from a build so old, or so strange, that nobody knows what has changed since.</param>
    internal static string Connected(string build, bool isLost) => Json.Write(json =>
    {
        json.WriteString("build", build);
        json.WriteBoolean("lost", isLost);
    });

    internal string ToJson(string build) => Json.Write(json =>
    {
        json.WriteString("build", build);
        json.WriteString("base", BasePath);
        json.WriteStartArray("paths");
        foreach (var page in Pages) json.WriteStringValue(page);
        json.WriteEndArray();
        if (IsStyle) json.WriteBoolean("style", true);
        json.WriteString("edited", Edited);
        json.WriteBoolean("follow", Follow);
    });
}

/// <summary>What open pages are told after a build that failed.</summary>
/// <param name="Number">Another for each error.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="Title">What has happened, in a few words.</param>
/// <param name="Text">The findings, as the command line shows them.</param>
/// <param name="Dismiss">What the button says that takes the message away.</param>
public sealed record LiveError(int Number, string Language, string Title, string Text, string Dismiss)
{
    internal string ToJson() => Json.Write(json =>
    {
        json.WriteNumber("number", Number);
        json.WriteString("lang", Language);
        json.WriteString("title", Title);
        json.WriteString("text", Text);
        json.WriteString("dismiss", Dismiss);
    });
}

/// <summary>Writes JSON without reflection, which native code does without.</summary>
internal static class Json
{
    /// <summary>An object on one line.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
