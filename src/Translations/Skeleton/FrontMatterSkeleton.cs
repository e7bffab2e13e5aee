using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Translations;

/// <summary>The front matter of a translation, made of that of its source: what belongs to the source alone is left out.</summary>
internal static class FrontMatterSkeleton
{
    // An address is made of words of its language; old addresses were those of the source; the rest is told of translations alone.
    private static readonly string[] LeftOut = ["slug", "redirect-from", "draft", "source-version", "accept", "harmless"];

    /// <summary>The edits that leave out what is not the translation's, and mark it as a draft if it is one; none for a file without front matter.</summary>
    public static IEnumerable<TextEdit> Edits(SourceText source, bool isDraft)
    {
        if (FrontMatterFence.Find(source, new DiagnosticBag()) is not { } fence || YamlFile.ReadMap(source, fence.Start, fence.End, new DiagnosticBag()) is not { } map) yield break;
        var text = source.Text;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (!LeftOut.Contains(map.Entries[i].Key.Text, StringComparer.Ordinal)) continue;
            var start = map.Entries[i].Key.Span.Start;
            yield return new TextEdit(start, EndOf(map.Entries[i], text, fence.End) - start, "");
        }

        if (isDraft) yield return new TextEdit(fence.End, 0, "draft: true\n");
    }

    /// <summary>The edit that adds a key with its value at the end; null for a file without front matter.</summary>
    public static TextEdit? Add(SourceText source, string key, string value) =>
        FrontMatterFence.Find(source, new DiagnosticBag()) is { } fence ? new TextEdit(fence.End, 0, $"{key}: {value}\n") : null;

    /// <summary>The edit that puts a text in place of a value, quoted as the value was if it can be.</summary>
    public static TextEdit Replace(SourceSpan value, string text)
    {
        var before = value.Text;
        // Quotes that a mark needed are no style.
        // The place of a value over several lines ends with its last line's end.
        var ending = before.AsSpan(before.AsSpan().TrimEnd("\n ").Length);
        return new TextEdit(value.Start, value.End - value.Start, YamlText.Write(text, before.Contains(ToDoMark.Text, StringComparison.Ordinal) ? "" : before) + ending.ToString());
    }

    // The line after the value's last one; a remark behind it goes with it.
    private static int EndOf(YamlEntry entry, string text, int end)
    {
        var last = Math.Max(entry.Key.Span.End, entry.Value.Span.End);
        if (last > entry.Key.Span.End && text[last - 1] == '\n') return last;
        return text.IndexOf('\n', last) is var line and >= 0 ? Math.Min(line + 1, end) : end;
    }
}
