using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>Reads a language's file, <c>data/languages/CODE.yml</c>.</summary>
public static class LanguageReader
{
    /// <summary>Reads a language; null where the file can't be read at all, which has been reported then.</summary>
    /// <param name="code">The language's code, from the file's name.</param>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="rules">The file of its rules, <c>CODE.rules.yml</c>; null where it has none.</param>
    public static Language? Read(string code, SourceText file, DiagnosticBag diagnostics, SourceText? rules = null)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return null;
        var reader = new MapReader(map, diagnostics, LanguageKeys.File);
        if (reader.RequiredMap("dates") is not { } dates || reader.RequiredMap("texts") is not { } texts
            || reader.RequiredMap("accessibility-statement") is not { } statement)
        {
            reader.ReportMissing();
            return null;
        }

        var known = rules is null ? LanguageRules.None : LanguageRules.Read(rules, diagnostics);
        var plurals = ReadPlurals(reader.RequiredMap("plurals"), diagnostics);
        var language = new Language
        {
            Code = code,
            Name = reader.RequiredText("name"),
            Locale = ReadLocale(reader),
            Direction = reader.OneOf("direction") ?? "ltr",
            Plurals = plurals,
            Dates = ReadDates(dates),
            Collation = new Collation(reader.RequiredText("alphabet")),
            Folding = ReadFolding(reader.Map("folding")),
            DigitGroup = reader.RequiredText("digit-group"),
            DigitGroupsFrom = reader.Number("digit-groups-from") ?? 4,
            Comma = reader.Text("comma") ?? ",",
            Semicolon = reader.Text("semicolon") ?? ";",
            Statement = StatementTexts.Read(statement),
            Freshness = FreshnessTexts.Read(reader.Map(FreshnessTexts.Section)),
            OpenData = OpenDataTexts.Read(reader.Map("open-data")),
            Charts = reader.Map("charts") is { } charts ? ChartTexts.Read(charts) : null,
            Office = OfficeTexts.Read(reader.Map(OfficeTexts.Part), plurals, code),
            Profile = ProfileTexts.Read(reader.Map(ProfileTexts.Part)),
            Texts = InterfaceTexts.Read(texts, plurals, code),
            Amounts = reader.Map("amounts") is { } amounts ? AmountWords.Read(amounts) : AmountWords.Plain,
            Projects = reader.Map("projects") is { } projects ? ProjectTexts.Read(projects) : null,
            Documents = reader.Map("documents") is { } documents ? DocumentTexts.Read(documents) : null,
            Offers = reader.Map("offers") is { } offers ? OfferTexts.Read(offers) : null,
            Events = reader.Map(LanguageKeys.Events) is { } events ? EventTexts.Read(events) : null,
            Members = reader.Map(MemberKeys.Section) is { } members ? MemberTexts.Read(members, plurals, code) : null,
            News = NewsTexts.Read(reader.Map(NewsTexts.Section), plurals, code),
            Rules = known,
        };
        reader.Finish();
        return language with { Typographer = new Typographer(known.Typography, language.Dates.MonthsOfDay) };
    }

    // Open Graph wants language and region, joined by an underscore.
    private static string ReadLocale(MapReader reader)
    {
        if (reader.RequiredScalar("locale") is not { } locale) return "";
        var parts = locale.Text.Split('_');
        var isRight = parts is [var language, { Length: 2 } region] && LanguageTag.IsWellFormed(language) && region.All(char.IsAsciiLetterUpper);
        if (!isRight) reader.Diagnostics.Report(LanguageProblems.BadLocale(locale.Span, locale.Text));
        return locale.Text;
    }

    private static PluralRule ReadPlurals(MapReader? map, DiagnosticBag diagnostics)
    {
        if (map is null) return PluralRule.Parse([]);
        var rules = new List<(string, string)>();
        foreach (var category in PluralRule.AllCategories.Where(c => c != "other"))
        {
            if (map.Scalar(category) is not { } condition) continue;
            try
            {
                _ = PluralRule.Parse([(category, condition.Text)]);
                rules.Add((category, condition.Text));
            }
            catch (Exception problem) when (problem is FormatException or OverflowException)
            {
                diagnostics.Report(LanguageProblems.BadPluralRule(condition.Span));
                // The category stays, for no number, so that forms for it are not taken for unknown keys.
                rules.Add((category, "i = 0 and i = 1"));
            }
        }

        map.Finish();
        return PluralRule.Parse(rules);
    }

    private static DateWords ReadDates(MapReader map)
    {
        var words = new DateWords
        {
            Months = Months("months"),
            MonthsOfDay = Months("months-of-day"),
            MonthsWhen = Months("months-when"),
            Day = map.RequiredText("day"),
            DayWhen = map.RequiredText("day-when"),
            Month = map.RequiredText("month"),
            MonthWhen = map.RequiredText("month-when"),
            Year = map.RequiredText("year"),
            YearWhen = map.RequiredText("year-when"),
            Period = map.RequiredText("period"),
            PeriodWhen = map.RequiredText("period-when"),
        };
        map.Finish();
        return words;

        IReadOnlyList<string> Months(string key)
        {
            if (map.RequiredNode(key) is null) return [.. Enumerable.Repeat("", 12)];
            var names = map.Scalars(key).Select(m => m.Text).ToList();
            if (names.Count != 12) map.Diagnostics.Report(LanguageProblems.NotTwelveMonths(map.SpanOf(key), names.Count));
            return [.. names.Concat(Enumerable.Repeat("", 12)).Take(12)];
        }
    }

    private static Dictionary<char, string> ReadFolding(MapReader? map) =>
        map?.All().Where(e => e.Key.Text.Length == 1 && e.Value is YamlScalar)
            .ToDictionary(e => e.Key.Text[0], e => ((YamlScalar)e.Value).Text) ?? [];
}
