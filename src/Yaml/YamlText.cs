using System.Buffers;
using System.Text;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Yaml;

/// <summary>Writes a text as a single value of YAML, on one line.</summary>
public static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=";

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.:-+eE_/ ");

    /// <summary>The value, quoted if it must be, else as the one that it replaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The value that was there, as it was written; empty for none.</param>
    /// <param name="isInFlow">Whether it stands between braces or brackets, where commas mean something.</param>
    public static string Write(string text, string before = "", bool isInFlow = false)
    {
        var isQuoted = before.StartsWith('"') || before.StartsWith('\'');
        if (before.StartsWith('\'') && IsPrintable(text) && !text.Contains('\n', StringComparison.Ordinal)) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return !isQuoted && IsPlain(text, isInFlow) ? text : Quote(text);
    }

    // YAML 1.2.2, 7.3.3, and what looks like something else than text to other readers of YAML.
    private static bool IsPlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || Indicators.Contains(text[0], StringComparison.Ordinal) || !IsPrintable(text)) return false;
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)) return false;
        if (isInFlow && text.AsSpan().ContainsAny(",[]{}")) return false;
        return text.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n")
            && text.AsSpan().ContainsAnyExcept(InNumbers) && !char.IsAsciiDigit(text[0]) && text[0] != '.';
    }

    private static bool IsPrintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFD or 0xFFFE or 0xFFFF) return false;
        }

        return true;
    }

    /// <summary>The value in quotes, in those that leave it most like it is.</summary>
    public static string InQuotes(string text) =>
        text.Contains('"', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) && IsPrintable(text) ? $"'{text}'" : Quote(text);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\n') quoted.Append("\\n");
            else if (rune.Value == '\t') quoted.Append("\\t");
            else if (IsPrintable(rune.ToString())) quoted.Append(rune.ToString());
            else quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text of a single value as it was written, on one line.</summary>
    public static string Read(string written) =>
        YamlFile.ReadMap(new SourceText("", $"k: {written}\n"), new DiagnosticBag()) is { Entries: [{ Value: YamlScalar scalar }] } ? scalar.Text : written;

    /// <summary>Whether a value that was written reads as the text: what the parser makes of it is what counts.</summary>
    public static bool IsReadAs(string written, string text, bool isInFlow)
    {
        var file = new SourceText("", isInFlow ? $"{{ k: {written} }}" : $"k: {written}\n");
        return YamlFile.ReadMap(file, new DiagnosticBag()) is { Entries: [{ Value: YamlScalar scalar }] } && scalar.Text == text;
    }
}
