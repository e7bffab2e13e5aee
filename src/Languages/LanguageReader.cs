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
        if (reader.RequiredMap("dates") is not { } dates || reader.RequiredMap(InterfaceTexts.Section) is not { } texts
            || reader.RequiredMap(StatementTexts.Section) is not { } statement)
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
            Statement = Whole(statement, section => new StatementTexts(section)),
            Freshness = Section(FreshnessTexts.Section, section => new FreshnessTexts(section)),
            OpenData = Section(OpenDataTexts.Section, section => new OpenDataTexts(section)),
            Charts = Section(ChartTexts.Section, section => new ChartTexts(section)),
            Office = Section(OfficeTexts.Section, section => new OfficeTexts(section)),
            Profile = Section(ProfileTexts.Section, section => new ProfileTexts(section)),
            Texts = Whole(texts, section => new InterfaceTexts(section)),
            Amounts = reader.Map("amounts") is { } amounts ? AmountWords.Read(amounts) : AmountWords.Plain,
            Projects = Section(ProjectTexts.Section, section => new ProjectTexts(section)),
            Documents = Section(DocumentTexts.Section, section => new DocumentTexts(section)),
            Offers = Section(OfferTexts.Section, section => new OfferTexts(section)),
            Events = Section(EventTexts.Section, section => new EventTexts(section)),
            Members = Section(MemberTexts.Section, section => new MemberTexts(section)),
            News = Section(NewsTexts.Section, section => new NewsTexts(section)),
            Rules = known,
        };
        reader.Finish();
        return language with { Typographer = new Typographer(known.Typography, language.Dates.MonthsOfDay) };

        // What only some sites need is null where the file lacks it.
        T? Section<T>(string key, Func<TextSection, T> read)
            where T : class => reader.Map(key) is { } section ? Whole(section, read) : null;

        T Whole<T>(MapReader section, Func<TextSection, T> read)
        {
            var words = read(new TextSection(section, plurals, code));
            section.Finish();
            return words;
        }
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
