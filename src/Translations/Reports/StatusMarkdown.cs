using System.Globalization;
using System.Text;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>The state of all translations as Markdown, for the summary of a pull request: the table, then what has changed.</summary>
public static class StatusMarkdown
{
    /// <summary>How many bytes it has at most: forges cut or refuse longer ones (GitHub's comments end at 65 536 characters).</summary>
    public const int MostBytes = 60_000;

    /// <summary>The report; where not all has room, the rest is counted.</summary>
    /// <param name="states">The states, in the order of the texts.</param>
    /// <param name="ui">The language of the words.</param>
    public static string Render(IReadOnlyList<TranslationState> states, UiLanguage ui)
    {
        var text = new StringBuilder();
        text.Append(new Bilingual("## Tłumaczenia", "## Translations").In(ui)).Append("\n\n");
        foreach (var line in StateNames.Summary(states, ui)) text.Append("- ").Append(line).Append('\n');
        var (left, size) = (0, Encoding.UTF8.GetByteCount(text.ToString()));
        foreach (var part in Parts(states, ui))
        {
            // Room for the line that counts the rest.
            size += Encoding.UTF8.GetByteCount(part);
            if (size > MostBytes - 200) left++;
            else text.Append(part);
        }

        if (left > 0)
        {
            var count = left.ToString(CultureInfo.InvariantCulture);
            text.Append(new Bilingual($"\nNie zmieściło się tu wierszy: {count}. Całość: translate status --format html\n", $"\nLines that did not fit here: {count}. All of them: translate status --format html\n").In(ui));
        }

        return text.ToString();
    }

    private static IEnumerable<string> Parts(IReadOnlyList<TranslationState> states, UiLanguage ui)
    {
        var rows = StatusTable.Rows(states, ui, all: false);
        for (var i = 0; i < rows.Count && rows.Count > 1; i++)
        {
            yield return $"{(i == 0 ? "\n" : "")}| {string.Join(" | ", rows[i].Select((cell, column) => column == 0 && i > 0 ? Code(cell) : cell))} |\n";
            if (i == 0) yield return $"|{string.Concat(Enumerable.Repeat(" --- |", rows[i].Length))}\n";
        }

        foreach (var state in states.Where(s => s.Changes.Count > 0))
        {
            yield return $"\n### {Code(state.Text.Source.Key)} → {state.Text.Language}\n\n";
            foreach (var change in state.Changes) yield return Line(change, state, ui);
        }
    }

    private static string Line(SourceChange change, TranslationState state, UiLanguage ui)
    {
        var block = change.Blocks[0];
        var place = block.Source >= 0 ? Place(state.Text.Source.Blocks[block.Source].Content)
            : block.Target >= 0 ? Place(state.Text.Target!.Blocks[block.Target].Content)
            : "";
        return $"- **{StateNames.Of(change.Change).In(ui)}**{place}: {Code(BlockDifference.Summary(block, state))}\n";
    }

    private static string Place(SourceSpan span) => $" {Code(string.Create(CultureInfo.InvariantCulture, $"{span.File}:{span.From.Line}"))}";

    // Nothing is a mark inside code, if the fence is longer than any in it; a bar would still end a table's cell.
    private static string Code(string text)
    {
        var safe = VisibleText.Escape(text).Replace('|', '¦');
        var longest = 0;
        for (int i = 0, run = 0; i < safe.Length; i++) longest = Math.Max(longest, run = safe[i] == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        return safe.StartsWith('`') || safe.EndsWith('`') ? $"{fence} {safe} {fence}" : $"{fence}{safe}{fence}";
    }
}
