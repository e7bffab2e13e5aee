using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>Writes PO, the format of GNU gettext: an entry for each block, its source and translation as Markdown.</summary>
internal static class PoWriter
{
    /// <summary>The file's text, to be written in UTF-8.</summary>
    public static string Write(ExchangeFile file)
    {
        var text = new StringBuilder();
        text.Append("# Marks such as **, [ ](address) and {{…}} stay as they are; what stands between them is translated.\n");
        text.Append("msgid \"\"\nmsgstr \"\"\n");
        foreach (var (name, value) in HeaderOf(file)) text.Append(Quote($"{name}: {value}\n")).Append('\n');
        foreach (var page in file.Texts)
        {
            foreach (var unit in page.Units) Append(page, unit, text.Append('\n'));
        }

        return text.ToString();
    }

    // No dates: the same texts give the same file.
    private static IEnumerable<(string Name, string Value)> HeaderOf(ExchangeFile file) =>
    [
        ("Project-Id-Version", "site"),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", file.TargetLanguage.Replace('-', '_')),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        (PoNames.SourceLanguage, file.SourceLanguage),
        ("X-Generator", "ChemSter.Site"),
    ];

    private static void Append(ExchangeText page, ExchangeUnit unit, StringBuilder text)
    {
        text.Append("#. ").Append(unit.Place).Append('\n');
        text.Append("#. ").Append(PoNames.TargetHash).Append(string.IsNullOrEmpty(unit.TargetHash) ? PoNames.NoTarget : unit.TargetHash).Append('\n');
        // Names with blanks stand between isolates (GNU gettext manual, PO files).
        text.Append("#: ").Append(unit.Reference.Contains(' ', StringComparison.Ordinal) ? $"\u2068{unit.Reference}\u2069" : unit.Reference).Append('\n');
        List<string> flags = [];
        if (unit.State == UnitState.Outdated) flags.Add("fuzzy");
        if (unit.Form.Writing is not (SegmentWriting.Plain or SegmentWriting.Title)) flags.Add("md-text");
        if (flags.Count > 0) text.Append("#, ").Append(string.Join(", ", flags)).Append('\n');
        if (unit.Previous is { } previous) Append("#| msgid", previous, text, "#| ");
        Append("msgctxt", PoNames.Context(page.Original, unit.Id), text);
        Append("msgid", unit.SourceMarkdown ?? unit.Source.Raw, text);
        Append("msgstr", unit.Markdown ?? "", text);
    }

    // A text over several lines begins on the next line, each line by itself, as all tools write it.
    private static void Append(string keyword, string value, StringBuilder text, string begin = "")
    {
        text.Append(keyword).Append(' ');
        var isLong = value.AsSpan(0, Math.Max(0, value.Length - 1)).Contains('\n');
        if (!isLong)
        {
            text.Append(Quote(value)).Append('\n');
            return;
        }

        text.Append("\"\"\n");
        for (var at = 0; at < value.Length;)
        {
            var end = value.IndexOf('\n', at) is var line and >= 0 ? line + 1 : value.Length;
            text.Append(begin).Append(Quote(value[at..end])).Append('\n');
            at = end;
        }
    }

    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}

/// <summary>What our PO files have of their own.</summary>
internal static class PoNames
{
    public const string SourceLanguage = "X-Source-Language";
    public const string TargetHash = "target-hash: ";
    public const string NoTarget = "none";

    /// <summary>An entry's context: the file of the source and the name of the unit, which has no blank.</summary>
    public static string Context(string original, string id) => $"{original} {id}";
}
