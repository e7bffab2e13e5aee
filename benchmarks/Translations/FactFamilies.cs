using System.Globalization;
using System.Text.RegularExpressions;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>Faults of fact: the translation says another number, date, address or name.</summary>
public static partial class FactFamilies
{
    private static readonly string[] Facts = ["SITE53"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly Dictionary<string, string> OtherWords = new()
    {
        ["eleven"] = "twelve", ["seventeen"] = "nineteen", ["thirty-six"] = "thirty-nine", ["twenty-two"] = "twenty-seven", ["fifteen"] = "fifty", ["forty"] = "fourteen",
        ["seven"] = "eight", ["four"] = "five", ["three"] = "four", ["two"] = "three",
    };

    /// <summary>The families.</summary>
    public static IReadOnlyList<Family> All { get; } =
    [
        new("dates", "day of a date", Facts, p => In(p, DayAndMonth(), m => Number(m.Groups["day"], d => (d % 28) + 1))),
        new("dates", "month of a date", Facts, p => In(p, DayAndMonth(), m => (m.Groups["month"], Months[(Array.IndexOf(Months, m.Groups["month"].Value) + 1) % 12]))),
        new("dates", "year", Facts, p => In(p, Year(), m => Number(m.Groups["year"], y => y + 1))),
        new("dates", "time of day", Facts, p => In(p, Time(), m => Number(m.Groups["hour"], h => (h % 11) + 1))),
        new("numbers", "number in digits", Facts, p => In(p, Plain(), m => Number(m.Groups["number"], n => n + 3))),
        new("numbers", "grouped number", Facts, p => In(p, Grouped(), m => (m.Groups["number"], m.Groups["number"].Value[..^1] + (char)('0' + ((m.Groups["number"].Value[^1] - '0' + 1) % 10))))),
        new("numbers", "decimal", Facts, p => In(p, DecimalNumber(), m => (m.Groups["number"], m.Groups["number"].Value[..^1] + (char)('0' + ((m.Groups["number"].Value[^1] - '0' + 1) % 10))))),
        new("numbers", "number word", Facts, p => In(p, Word(), m => (m.Groups["word"], OtherWords[m.Groups["word"].Value]))),
        new("numbers", "percentage", Facts, p => In(p, Percentage(), m => Number(m.Groups["number"], n => n + 1))),
        new("numbers", "amount dropped", Facts, p => In(p, Amount(), m => (m.Groups["all"], "a considerable sum"))),
        new("numbers", "unit", Facts, p => In(p, Unit(), m => (m.Groups["unit"], m.Groups["unit"].Value switch { "cm" => "mm", "m²" => "km²", "GWh" => "MWh", "MW" => "kW", var other => other + "h" }))),
        new("addresses", "e-mail address", Facts, p => In(p, Email(), m => (m.Groups["name"], m.Groups["name"].Value + "s"))),
        new("addresses", "web address", Facts, p => In(p, Web(), m => (m.Groups["path"], m.Groups["path"].Value + "s"))),
        new("addresses", "telephone number", Facts, p => In(p, Telephone(), m => (m.Groups["last"], (m.Groups["last"].Value == "9" ? 8 : 9).ToString(CultureInfo.InvariantCulture)))),
        new("addresses", "register number", Facts, p => In(p, Register(), m => (m.Groups["digits"], m.Groups["digits"].Value[..4] + m.Groups["digits"].Value[5] + m.Groups["digits"].Value[4] + m.Groups["digits"].Value[6..])).Where(c => p.Text[c.Start..c.End] != c.Replacement)),
        new("names", "person renamed", Facts, p => In(p, Person(), m => (m.Groups["surname"], Rename(m.Groups["surname"].Value)))),
        new("names", "name dropped", Facts, p => In(p, Person(), m => (m.Groups["all"], "somebody"))),
        new("names", "place renamed", Facts, p => In(p, Place(), m => (m.Groups["place"], m.Groups["place"].Value == "Modrzew" ? "Sosna" : "Brzoza Górna"))),
        new("names", "organisation exchanged", Facts, p => In(p, OrganisationName(), m => (m.Groups["name"], m.Groups["name"].Value.Contains("Glass", StringComparison.Ordinal) ? "the Institute of Colour and Light" : "Modrzew Glassworks"))),
    ];

    // Not in front matter: what stands there is often said again below.
    private static IEnumerable<Change> In(Page page, Regex pattern, Func<Match, (Group What, string By)?> change)
    {
        foreach (var block in page.Version.Blocks.Where(b => b.IsTranslatable && b.Kind != BlockKind.FrontMatter && b.Parent is var parent && (parent < 0 || page.Version.Blocks[parent].Kind != BlockKind.Code)))
        {
            foreach (Match match in pattern.Matches(block.Content.Text))
            {
                if (change(match) is not { } changed) continue;
                var start = block.Content.Start + changed.What.Index;
                yield return new Change(start, start + changed.What.Length, changed.By);
            }
        }
    }

    private static (Group, string)? Number(Group group, Func<int, int> other) => (group, other(int.Parse(group.Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    private static string Rename(string name) => name switch { "Brzask" => "Borowik", "Wilga" => "Kos", "Topola" => "Jawor", _ => "Krzemień" };

    [GeneratedRegex(@"\b(?<day>\d{1,2}) (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\b(?<year>(19|20)\d\d)\b(?!/\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<hour>\d{1,2}):\d\d [ap]\.m\.")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<![\d.,/:+-]|no\. |KRS |NIP\) |PLN |number |CAS no\. |resolution no\. |#\S*)\b(?<number>\d{2,3})\b(?![\d.,]\d|[/:%]|-\d| ?(January|February|March|April|May|June|July|August|September|October|November|December|GWh|MW|cm|m²|mg|\d{3}\b)|th\b)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<![\d.,])(?<number>\d{1,3}(,\d{3})+)(?![\d.])")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<![\d.,])(?<number>\d[\d,]*\.\d+)(?![\d.])")]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"\b(?<word>eleven|seventeen|thirty-six|twenty-two|fifteen|forty|seven|four|three|two)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?<number>\d+)%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?<all>PLN [\d,.]+\d( million)?)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d (?<unit>cm|m²|GWh|MW)\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<=[<[])(?<name>biuro|szkolenia|grupy)@")]
    private static partial Regex Email();

    [GeneratedRegex(@"https://\S*?/(?<path>linia-12|archiwum)")]
    private static partial Regex Web();

    [GeneratedRegex(@"\+48 555 010 2\d(?<last>\d)")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(KRS |: )(?<digits>\d{10})\b")]
    private static partial Regex Register();

    [GeneratedRegex(@"(?<all>(Halina|Tomasz|Ewa|Jan|Anna) (?<surname>\p{Lu}\p{Ll}+))")]
    private static partial Regex Person();

    [GeneratedRegex(@"(?<=in )(?<place>Modrzew|Olszyna Dolna)\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<name>Modrzew Glassworks|Institute of Colour and Light)")]
    private static partial Regex OrganisationName();
}
