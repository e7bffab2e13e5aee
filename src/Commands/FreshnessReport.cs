using System.Globalization;
using System.Text;
using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Surveys;

namespace ChemSter.Site.Commands;

/// <summary>Tells which pages and entries somebody should look at again, for people and for programs.</summary>
/// <param name="all">All that can be confirmed.</param>
/// <param name="today">The day.</param>
/// <param name="months">After how many months something is old.</param>
/// <param name="language">The language of the words.</param>
internal sealed class FreshnessReport(IReadOnlyList<Freshness> all, DateOnly today, int months, UiLanguage language)
{
    // GitHub shows no more of a summary than 1 MB, and nobody reads as much.
    private const int MostRows = 500;

    /// <summary>Whether there is anything to look at again.</summary>
    public bool IsAnyToDo => all.Any(IsToDo);

    /// <summary>For a terminal: a line for each, with a count at the end.</summary>
    /// <param name="withFresh">Whether what is fresh is listed as well.</param>
    public string Text(bool withFresh)
    {
        var text = new StringBuilder();
        var shown = all.Where(f => withFresh || IsToDo(f)).Select(f => (Day: Day(f), State: Say(StateOf(f)), Name: $"{f.Kind}/{f.Name}", Place: PlaceOf(f))).ToList();
        var (state, name) = (shown.Select(s => VisibleText.Width(s.State)).DefaultIfEmpty().Max(), shown.Select(s => VisibleText.Width(s.Name)).DefaultIfEmpty().Max());
        foreach (var line in shown)
        {
            text.Append(line.Day).Append("  ").Append(Fill(line.State, state)).Append("  ").Append(Fill(VisibleText.Escape(line.Name), name)).Append("  ").Append(VisibleText.Escape(line.Place)).Append('\n');
        }

        if (shown.Count > 0) text.Append('\n');
        return text.Append(Summary()).Append('\n').ToString();
    }

    /// <summary>For the summary of a job: the counts, and a table of what is to do.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append(Say(new("## Kiedy ostatnio sprawdzono dane i strony", "## How fresh data and pages are"))).Append("\n\n").Append(Summary()).Append('\n');
        var rows = all.Where(IsToDo).ToList();
        if (rows.Count == 0) return text.ToString();
        text.Append(Say(new("\n| Co | Sprawdzono | Stan | Plik |\n", "\n| What | Confirmed | State | File |\n"))).Append("| --- | --- | --- | --- |\n");
        foreach (var row in rows.Take(MostRows)) text.Append(CultureInfo.InvariantCulture, $"| {row.Kind}/{row.Name} | {Day(row)} | {Say(StateOf(row))} | `{PlaceOf(row)}` |\n");
        if (rows.Count > MostRows) text.Append(Say(new($"\nI jeszcze: {rows.Count - MostRows}\n", $"\nAnd more: {rows.Count - MostRows}\n")));
        return text.ToString();
    }

    /// <summary>For programs: a line of JSON for each, whatever its state.</summary>
    public string Json()
    {
        var text = new StringBuilder();
        foreach (var entry in all)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                json.WriteString("kind", entry.Kind);
                json.WriteString("name", entry.Name);
                json.WriteString("state", entry.On(today, months) switch
                {
                    FreshnessState.Fresh => "fresh",
                    FreshnessState.Old => "old",
                    FreshnessState.InFuture => "future",
                    _ => "never",
                });
                if (entry.Confirmed is { } day) json.WriteString("confirmed", Iso(day));
                else json.WriteNull("confirmed");
                json.WriteString("file", entry.Place.File);
                json.WriteNumber("line", entry.Place.From.Line);
                json.WriteEndObject();
            }

            text.Append(Encoding.UTF8.GetString(buffer.ToArray())).Append('\n');
        }

        return text.ToString();
    }

    private string Summary()
    {
        var states = all.CountBy(f => f.On(today, months)).ToDictionary();
        int Count(FreshnessState state) => states.GetValueOrDefault(state);
        var line = new Bilingual(
            $"Stan na {Iso(today)}: świeże {Count(FreshnessState.Fresh)}, starsze niż {months} mies. {Count(FreshnessState.Old)}, nigdy nie sprawdzone {Count(FreshnessState.Never)}.",
            $"As of {Iso(today)}: fresh {Count(FreshnessState.Fresh)}, older than {months} months {Count(FreshnessState.Old)}, never confirmed {Count(FreshnessState.Never)}.");
        var slips = Count(FreshnessState.InFuture);
        return Say(line) + (slips == 0 ? "" : Say(new($" Z datą z przyszłości: {slips}.", $" With a date in the future: {slips}.")));
    }

    private bool IsToDo(Freshness entry) => entry.On(today, months) != FreshnessState.Fresh;

    private Bilingual StateOf(Freshness entry) => entry.On(today, months) switch
    {
        FreshnessState.Fresh => new("świeże", "fresh"),
        FreshnessState.Old => new("do sprawdzenia", "look again"),
        FreshnessState.InFuture => new("data z przyszłości", "date in the future"),
        _ => new("nigdy nie sprawdzone", "never confirmed"),
    };

    private static string Day(Freshness entry) => entry.Confirmed is { } day ? Iso(day) : "–         ";

    private static string PlaceOf(Freshness entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Place.File}:{entry.Place.From.Line}");

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Fill(string text, int width) => text + new string(' ', Math.Max(0, width - VisibleText.Width(text)));

    private string Say(Bilingual text) => text.In(language);
}
