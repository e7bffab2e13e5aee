using System.Text;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>The state of all translations as a table: a line for each text, a column for each language.</summary>
public static class StatusTable
{
    /// <summary>The table for a terminal, with a line for each language below it.</summary>
    /// <param name="states">The states, in the order of the texts.</param>
    /// <param name="ui">The language of the words.</param>
    /// <param name="all">Whether texts are listed that have nothing to do.</param>
    public static string Render(IReadOnlyList<TranslationState> states, UiLanguage ui, bool all)
    {
        var text = new StringBuilder();
        var rows = Rows(states, ui, all);
        if (rows.Count > 1)
        {
            var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => VisibleText.Width(row[column]))).ToArray();
            foreach (var row in rows)
            {
                var line = string.Concat(row.Select((cell, column) => cell + new string(' ', widths[column] - VisibleText.Width(cell) + 2)));
                text.Append(line.TrimEnd()).Append('\n');
            }

            text.Append('\n');
        }

        foreach (var line in StateNames.Summary(states, ui)) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The rows, the header first; of a text with nothing to do there is one only if all are asked for.</summary>
    internal static IReadOnlyList<string[]> Rows(IReadOnlyList<TranslationState> states, UiLanguage ui, bool all)
    {
        var languages = StateNames.LanguagesOf(states);
        List<string[]> rows = [[new Bilingual("Tekst", "Text").In(ui), .. languages]];
        foreach (var text in states.GroupBy(s => s.Text.Source.Key, StringComparer.Ordinal))
        {
            if (!all && !text.Any(StateNames.IsToDo)) continue;
            rows.Add([VisibleText.Escape(text.Key), .. languages.Select(language => Cell(text, language, ui))]);
        }

        return rows;
    }

    private static string Cell(IEnumerable<TranslationState> text, string language, UiLanguage ui) =>
        text.FirstOrDefault(s => s.Text.Language == language) is { } state ? StateNames.OfCell(state, ui) : new Bilingual("źródło", "source").In(ui);
}
