using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>A weekday beside a date that falls on another.</summary>
/// <param name="Start">Where the weekday begins in the block's text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Date">The date.</param>
/// <param name="Right">The name of the right weekday.</param>
internal readonly record struct WrongWeekday(int Start, int Length, Fact Date, string Right);

/// <summary>Holds weekdays against the dates that they stand beside: "w poniedziałek, 19 sierpnia 2013", "19 August 2013 (Monday)".</summary>
internal static class WeekdayCheck
{
    /// <summary>Notes in the scan the weekdays that are wrong.</summary>
    public static void Find(FactTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsPlain(i)) continue;
            if (tokens.Find(i, FactSense.Weekday) is not { } weekday || DateBeside(tokens, tokens[i]) is not { } date) continue;
            if (!PartialDate.TryParse(date.Value, out var day)) continue;
            // Monday is 1 and Sunday 7 (ISO 8601).
            var right = (((int)day.FirstDay.DayOfWeek + 6) % 7) + 1;
            if (right != weekday.Value && tokens[i].Language.Weekdays is { Count: 7 } names) tokens.Scan.Add(new WrongWeekday(tokens[i].Start, tokens[i].Length, date, names[right - 1]));
        }
    }

    private static Fact? DateBeside(FactTokens tokens, FactToken weekday)
    {
        foreach (var fact in tokens.Scan.Found)
        {
            if (fact is not { Kind: FactKind.Date, Value.Length: 10 }) continue;
            if (IsBetween(tokens, weekday.End, fact.Start) || IsBetween(tokens, fact.Start + fact.Length, weekday.Start)) return fact;
        }

        return null;
    }

    // Nothing but commas, brackets, and a word or two such as "dnia", "the", "w", "den".
    private static bool IsBetween(FactTokens tokens, int from, int to)
    {
        if (to < from || to - from > 12) return false;
        var words = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == FactTokenKind.None || token.Start < from || token.Start >= to) continue;
            if (token.Kind != FactTokenKind.Mark) words++;
            else if (tokens.Text[token.Start] is not (',' or '(' or ')')) return false;
            if (words > 1 || token.Words is [{ Sense: FactSense.And or FactSense.To or FactSense.From or FactSense.Between }, ..]) return false;
        }

        return true;
    }
}
