using System.Text.Json;
using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Validity;

/// <summary>Runs the W3C's validator over folders of files.</summary>
public static partial class Validator
{
    // Specified by the W3C and known to browsers, but not yet to the validator's grammar of CSS; a misspelt one is still an error.
    private static readonly Dictionary<string, string> Newer = new()
    {
        ["CSS: Unrecognized at-rule “@container”"] = "CSS Conditional Rules 5",
        ["CSS: “container”: Property “container” doesn't exist."] = "CSS Conditional Rules 5",
        ["CSS: “container-type”: Property “container-type” doesn't exist."] = "CSS Conditional Rules 5",
        ["CSS: “container-name”: Property “container-name” doesn't exist."] = "CSS Conditional Rules 5",
        ["CSS: Unrecognized at-rule “@view-transition”"] = "CSS View Transitions 2",
        ["CSS: “view-transition-name”: Property “view-transition-name” doesn't exist."] = "CSS View Transitions 1",
    };

    /// <summary>The errors in all files of HTML, CSS and SVG below the folders, each with its file and place; it takes some seconds. The test ends here where the validator can’t be had.</summary>
    public static IReadOnlyList<string> ErrorsIn(params string[] folders)
    {
        var jar = Needed.Get(new ValidatorFinder(Machine.This).Find);
        var paths = string.Join(' ', folders.Select(f => $"\"{f}\""));
        var (exitCode, output) = Machine.This.Run("java", $"-Xss4m -jar \"{jar}\" --errors-only --stdout --exit-zero-always --format json --skip-non-html --also-check-css --also-check-svg {paths}");
        if (exitCode != 0 || !output.Contains("{\"", StringComparison.Ordinal)) throw new InvalidOperationException($"The validator ended with {exitCode} and said:\n{output}");
        using var json = JsonDocument.Parse(output[output.IndexOf("{\"", StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Where(m => !IsNewer(m)).Select(Describe)];
    }

    private static bool IsNewer(JsonElement message)
    {
        var text = message.GetProperty("message").GetString()!;
        return Newer.ContainsKey(text) || (text == "CSS: Parse Error." && TransitionParts().IsMatch(Around(message)));
    }

    // What stands in the file where the message points. In a style within a page the validator counts from its start tag, and may be a line short.
    private static string Around(JsonElement message)
    {
        var lines = File.ReadLines(FileOf(message)).Skip(message.GetProperty("lastLine").GetInt32() - 1).Take(2);
        var column = message.GetProperty("lastColumn").GetInt32();
        return string.Join('\n', lines.Select(l => l[Math.Clamp(column - 60, 0, l.Length)..Math.Min(l.Length, column + 30)]));
    }

    private static string Describe(JsonElement message)
    {
        string Number(string name) => message.TryGetProperty(name, out var number) ? number.GetRawText() : "?";
        return $"{FileOf(message)}:{Number("lastLine")}:{Number("lastColumn")}: {message.GetProperty("message").GetString()}";
    }

    // Java writes file:/folder/file, where others write three slashes.
    private static string FileOf(JsonElement message) =>
        message.TryGetProperty("url", out var url) ? new Uri(url.GetString()!.Replace("file:/", "file:///", StringComparison.Ordinal).Replace("/////", "///", StringComparison.Ordinal)).LocalPath : "?";

    [GeneratedRegex("::view-transition-(group|image-pair|old|new)\\(")]
    private static partial Regex TransitionParts();
}
