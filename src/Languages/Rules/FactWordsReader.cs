using System.Globalization;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>Reads <see cref="FactWords"/>.</summary>
/// <remarks>Each list of words is one text, since every value of a YAML file costs time at every start. A line of it begins with
/// what its words stand for, a number or a symbol; lists whose words all mean the same have no such beginning. A low line stands
/// for a blank inside a form (<c>per_cent</c>), <c>+</c> at the end of a stem for each of the <c>ordinal-endings</c>, and <c>~</c>
/// separates a stem from endings of its own (<c>dwoj~e~ga</c>).</remarks>
internal sealed class FactWordsReader(MapReader map)
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

    private static readonly char[] Blanks = [' ', '\n'];

    // The words themselves are taken apart when the first text is compared, if there is one.
    private readonly List<(FactWord Word, string Forms)> _words = [];
    private readonly List<(decimal Value, string Beginnings)> _compounds = [];
    private string[] _endings = [];

    public FactWords Read()
    {
        _endings = Words("ordinal-endings");
        foreach (var (key, sense) in Numbered) ReadNumbered(key, (value, forms) => _words.Add((new FactWord(sense, value), forms)));
        foreach (var (key, sense) in Coded)
        {
            foreach (var line in LinesOf(map.Scalar(key))) _words.Add((new FactWord(sense, Code: line[..EndOfFirst(line)]), line));
        }

        foreach (var (key, sense) in Plain)
        {
            if (map.Text(key) is { } forms) _words.Add((new FactWord(sense), forms));
        }

        ReadNumbered("compounds", (value, beginnings) => _compounds.Add((value, beginnings)));
        var tails = Words("compound-tails");
        var words = new FactWords(MakeLexicon, () => new NumberCompounds(_compounds.SelectMany(c => FormsOf(c.Beginnings).Select(b => (b, c.Value))), tails))
        {
            DecimalMark = Mark("decimal"),
            GroupMark = Mark("group"),
            WeakGroupMark = Mark("weak-group"),
            HasCapitalMonths = map.Flag("capital-months") ?? false,
            HasDayAfterMonth = map.Flag("day-after-month") ?? false,
            IsDayFirst = map.OneOf("slash-dates") is { } order ? order == "day-first" : null,
            HasOrdinalMark = map.Flag("ordinal-full-stop") ?? false,
            HasAndInNumbers = map.Flag("and-in-numbers") ?? false,
            NumberJoint = map.Text("number-joint"),
            Weekdays = [.. _words.Where(w => w.Word.Sense == FactSense.Weekday).Select(w => FormsOf(w.Forms).First())],
        };
        map.Finish();
        return words;
    }

    private FactLexicon MakeLexicon() => new(_words.SelectMany(w => FormsOf(w.Forms).Select(form => (form, w.Word))));

    private char? Mark(string key) => map.Text(key) is [var mark] ? mark : null;

    private string[] Words(string key) => (map.Text(key) ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private void ReadNumbered(string key, Action<decimal, string> add)
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

    private IEnumerable<string> FormsOf(string forms)
    {
        foreach (var form in forms.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (form[^1] == '+')
            {
                foreach (var ending in _endings) yield return form[..^1] + ending;
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
