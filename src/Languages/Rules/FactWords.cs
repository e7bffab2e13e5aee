using System.Globalization;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language writes numbers, dates, times, amounts and units: <c>facts:</c> in its rules.</summary>
/// <remarks>Each list of words is one text. A line of it begins with what its words stand for, a number or a symbol; lists whose
/// words all mean the same have no such beginning. A low line stands for a blank inside a form (<c>per_cent</c>), <c>+</c> at the
/// end of a stem for each of the <c>ordinal-endings</c>, and <c>~</c> separates a stem from endings of its own (<c>dwoj~e~ga</c>).</remarks>
public sealed record FactWords
{
    private static readonly (string Key, FactSense Sense)[] Numbered =
    [
        ("months", FactSense.Month), ("short-months", FactSense.ShortMonth), ("weekdays", FactSense.Weekday),
        ("numbers", FactSense.Cardinal), ("multiples", FactSense.Multiple), ("ordinals", FactSense.Ordinal),
        ("scales", FactSense.Scale), ("one-scales", FactSense.OneScale), ("short-scales", FactSense.ShortScale),
        ("parts", FactSense.Part), ("added-parts", FactSense.AddedPart), ("decades", FactSense.Decade),
    ];

    private static readonly (string Key, FactSense Sense)[] Coded = [("currencies", FactSense.Currency), ("units", FactSense.Unit)];

    private static readonly (string Key, FactSense Sense)[] Plain =
    [
        ("percent", FactSense.Percent), ("points", FactSense.Points), ("per-mille", FactSense.PerMille), ("ordinal-ends", FactSense.OrdinalEnd),
        ("year-before", FactSense.YearBefore), ("year-after", FactSense.YearAfter), ("century", FactSense.Century),
        ("decade-before", FactSense.DecadeBefore), ("decade-ends", FactSense.DecadeEnd), ("turn", FactSense.Turn),
        ("from", FactSense.From), ("to", FactSense.To), ("between", FactSense.Between), ("and", FactSense.And), ("of-month", FactSense.OfMonth),
        ("hour-before", FactSense.HourBefore), ("hour-after", FactSense.HourAfter), ("am", FactSense.Am), ("pm", FactSense.Pm),
        ("number-marks", FactSense.NumberMark), ("versions", FactSense.Version), ("idioms", FactSense.Idiom),
    ];

    private readonly Lazy<FactLexicon> _lexicon = new(FactLexicon.Empty);
    private readonly Lazy<IReadOnlyList<(string Beginning, decimal Value)>> _compounds = new(() => []);

    private FactWords()
    {
    }

    private FactWords(Lazy<FactLexicon> lexicon, Lazy<IReadOnlyList<(string, decimal)>> compounds) => (_lexicon, _compounds) = (lexicon, compounds);

    /// <summary>Nothing known: digits are compared as they stand.</summary>
    public static FactWords None { get; } = new();

    /// <summary>The mark before decimals; null where nothing is known.</summary>
    public char? DecimalMark { get; private init; }

    /// <summary>The mark between groups of three digits; blanks are understood in every language (ISO 80000-1).</summary>
    public char? GroupMark { get; private init; }

    /// <summary>A mark between groups that counts only where a second one, or decimals, show that it is one: 118.756,85 in Polish.</summary>
    public char? WeakGroupMark { get; private init; }

    /// <summary>Whether months, and other nouns, begin with a capital letter: "may" is no month in English.</summary>
    public bool HasCapitalMonths { get; private init; }

    /// <summary>Whether the day may stand behind its month: "August 12".</summary>
    public bool HasDayAfterMonth { get; private init; }

    /// <summary>Whether 8/12/2013 is the eighth day of a month (true) or of the month of August (false); null where nobody can tell.</summary>
    public bool? IsDayFirst { get; private init; }

    /// <summary>Whether a full stop makes an ordinal of digits: "2. posiedzenie".</summary>
    public bool HasOrdinalMark { get; private init; }

    /// <summary>Whether "and" stands inside numbers: "one hundred and five".</summary>
    public bool HasAndInNumbers { get; private init; }

    /// <summary>What joins the parts of a number that is written as one word ("und" in "einundzwanzig"); null where numbers are not so written.</summary>
    public string? NumberJoint { get; private init; }

    /// <summary>The words.</summary>
    public FactLexicon Lexicon => _lexicon.Value;

    /// <summary>The names of the weekdays, Monday first, as they stand alone.</summary>
    public IReadOnlyList<string> Weekdays { get; private init; } = [];

    /// <summary>The beginnings of words made with a number: "dwudziesto" in "dwudziestoletni".</summary>
    public IReadOnlyList<(string Beginning, decimal Value)> Compounds => _compounds.Value;

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => DecimalMark is not null;

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static FactWords Read(MapReader map)
    {
        var lines = new List<(FactWord Word, string Forms)>();
        foreach (var (key, sense) in Numbered) ReadNumbered(map, key, (value, forms) => lines.Add((new FactWord(sense, value), forms)));
        foreach (var (key, sense) in Coded)
        {
            foreach (var line in LinesOf(map.Scalar(key))) lines.Add((new FactWord(sense, Code: line[..EndOfFirst(line)]), line));
        }

        foreach (var (key, sense) in Plain)
        {
            if (map.Text(key) is { } forms) lines.Add((new FactWord(sense), forms));
        }

        var compounds = new List<(string Beginnings, decimal Value)>();
        ReadNumbered(map, "compounds", (value, forms) => compounds.Add((forms, value)));
        var endings = (map.Text("ordinal-endings") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new FactWords(new(() => new FactLexicon(Expand(lines, endings))), new(() => [.. compounds.SelectMany(c => FormsOf(c.Beginnings, endings).Select(f => (f, c.Value)))]))
        {
            DecimalMark = Mark(map, "decimal"),
            GroupMark = Mark(map, "group"),
            WeakGroupMark = Mark(map, "weak-group"),
            HasCapitalMonths = map.Flag("capital-months") ?? false,
            HasDayAfterMonth = map.Flag("day-after-month") ?? false,
            IsDayFirst = map.OneOf("slash-dates", "day-first", "month-first") is { } order ? order == "day-first" : null,
            HasOrdinalMark = map.Flag("ordinal-full-stop") ?? false,
            HasAndInNumbers = map.Flag("and-in-numbers") ?? false,
            Weekdays = [.. lines.Where(l => l.Word.Sense == FactSense.Weekday).Select(l => FormsOf(l.Forms, endings).First())],
            NumberJoint = map.Text("number-joint"),
        };
        map.Finish();
        return words;
    }

    private static char? Mark(MapReader map, string key) => map.Text(key) is [var mark] ? mark : null;

    private static void ReadNumbered(MapReader map, string key, Action<decimal, string> add)
    {
        var text = map.Scalar(key);
        foreach (var line in LinesOf(text))
        {
            var end = EndOfFirst(line);
            if (decimal.TryParse(line.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) add(value, line[end..]);
            else map.Diagnostics.Report(ValueProblems.NotANumber(text!.Span, line[..end]));
        }
    }

    private static string[] LinesOf(YamlScalar? text) =>
        text?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static int EndOfFirst(string line) => line.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : line.Length;

    private static IEnumerable<(string, FactWord)> Expand(IEnumerable<(FactWord Word, string Forms)> lines, string[] endings) =>
        lines.SelectMany(line => FormsOf(line.Forms, endings).Select(form => (form, line.Word)));

    private static IEnumerable<string> FormsOf(string forms, string[] endings)
    {
        foreach (var form in forms.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (form[^1] == '+')
            {
                foreach (var ending in endings) yield return form[..^1] + ending;
            }
            else if (form.Contains('~', StringComparison.Ordinal))
            {
                var parts = form.Split('~');
                foreach (var ending in parts.Skip(1)) yield return parts[0] + ending;
            }
            else yield return form;
        }
    }
}
