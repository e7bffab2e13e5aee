using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>Texts of data files, where all languages stand side by side: <c>pl: …</c>, <c>en: …</c>.</summary>
internal static class DataText
{
    /// <summary>The edit that puts a text in place of a value; null where that can't be written.</summary>
    public static TextEdit? Replace(SourceSpan value, string text)
    {
        var before = value.Text;
        var ending = before[before.AsSpan().TrimEnd("\n ").Length..];
        var isInFlow = IsInFlow(value);
        var written = YamlText.Write(text, before, isInFlow);
        return YamlText.IsReadAs(written, text, isInFlow) ? new TextEdit(value.Start, value.End - value.Start, written + ending) : null;
    }

    /// <summary>The edit that adds a language behind another's value; null where the key of that language does not stand right in front of it.</summary>
    public static TextEdit? Insert(SourceSpan value, string language, string added, string text)
    {
        var all = value.Source.Text;
        var line = value.Start == 0 ? 0 : all.LastIndexOf('\n', value.Start - 1) + 1;
        var before = all.AsSpan(line, value.Start - line);
        if (!before.TrimEnd().EndsWith(language + ":", StringComparison.Ordinal)) return null;
        var isInFlow = IsInFlow(value);
        var written = YamlText.Write(text, "", isInFlow);
        if (!YamlText.IsReadAs(written, text, isInFlow)) return null;
        if (isInFlow) return new TextEdit(value.End, 0, $", {added}: {written}");
        // In a list the key of the first language may stand behind the dash.
        var indentation = before[..before.LastIndexOf(language + ":", StringComparison.Ordinal)].ToString().Replace('-', ' ');
        var end = value.End > 0 && all[value.End - 1] == '\n' ? value.End - 1 : all.IndexOf('\n', value.End) is var next and >= 0 ? next : all.Length;
        return new TextEdit(end, 0, $"\n{indentation}{added}: {written}");
    }

    // Between braces on one line: "{ pl: …, en: … }".
    private static bool IsInFlow(SourceSpan value)
    {
        var all = value.Source.Text;
        var line = value.Start == 0 ? 0 : all.LastIndexOf('\n', value.Start - 1) + 1;
        var depth = 0;
        var quote = '\0';
        foreach (var c in all.AsSpan(line, value.Start - line))
        {
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c is '{' or '[') depth++;
            else if (c is '}' or ']') depth--;
        }

        return depth > 0;
    }
}
