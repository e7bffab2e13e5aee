using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>What is compared between a text and its translation.</summary>
public enum ComparedFact
{
    /// <summary>A date or period.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share in per cent.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A quantity with its unit.</summary>
    Quantity,

    /// <summary>A number of a law, a formula, a version.</summary>
    Code,
}

/// <summary>SITE5301 to SITE5306, SITE5320 to SITE5324: dates, numbers and other values that a text and its translation do not share, or that can't be.</summary>
public static class FactProblems
{
    /// <summary>SITE5301, SITE5304 to SITE5306, SITE5320 to SITE5322: the translation has another value in the place of the source's.</summary>
    public static Diagnostic Differs(ComparedFact fact, SourceSpan target, string targetValue, SourceSpan source, string sourceValue)
    {
        var noun = NounOf(fact);
        return Make(fact, target, $"{noun.OtherPolish} niż w źródle: „{targetValue}” zamiast „{sourceValue}”", $"the {noun.English} differs from the source: “{targetValue}” instead of “{sourceValue}”")
            .WithPlace(source, $"w źródle: „{sourceValue}”", $"in the source: “{sourceValue}”")
            .WithHelp("popraw tę wersję, która się myli", "correct whichever version is wrong");
    }

    /// <summary>SITE5301, SITE5304 to SITE5306, SITE5320 to SITE5322: the translation lacks a value of the source.</summary>
    public static Diagnostic Missing(ComparedFact fact, SourceSpan target, SourceSpan source, string sourceValue)
    {
        var noun = NounOf(fact);
        return Make(fact, target, $"w tłumaczeniu brakuje {noun.GenitivePolish} „{sourceValue}”", $"the translation lacks the {noun.English} “{sourceValue}”")
            .WithPlace(source, $"w źródle: „{sourceValue}”", $"in the source: “{sourceValue}”")
            .WithHelp("uzupełnij tłumaczenie albo popraw źródło", "add it to the translation, or remove it from the source");
    }

    /// <summary>SITE5301, SITE5304 to SITE5306, SITE5320 to SITE5322: the translation has a value that the source has not.</summary>
    public static Diagnostic Added(ComparedFact fact, SourceSpan target, string targetValue, SourceSpan source)
    {
        var noun = NounOf(fact);
        return Make(fact, target, $"w źródle nie ma {noun.GenitivePolish} „{targetValue}”", $"the source has no {noun.English} “{targetValue}”")
            .WithPlace(source, "ten fragment w źródle", "this passage in the source")
            .WithHelp("popraw tłumaczenie albo uzupełnij źródło", "remove it from the translation, or add it to the source");
    }

    /// <summary>SITE5302: the same date, said more precisely on one side.</summary>
    public static Diagnostic OtherPrecision(SourceSpan target, string targetValue, SourceSpan source, string sourceValue) =>
        Warning("SITE5302", target, $"data jest mniej albo bardziej dokładna niż w źródle: „{targetValue}” zamiast „{sourceValue}”", $"the date is less or more precise than in the source: “{targetValue}” instead of “{sourceValue}”")
            .WithPlace(source, $"w źródle: „{sourceValue}”", $"in the source: “{sourceValue}”")
            .WithHelp("podaj w obu wersjach datę tak dokładną, jak jest znana", "give the date in both versions as precisely as it is known");

    /// <summary>SITE5303: a weekday that the date does not fall on.</summary>
    public static Diagnostic WrongWeekday(SourceSpan span, string weekday, string date, string right) =>
        Error("SITE5303", span, $"data „{date}” i dzień tygodnia „{weekday}” do siebie nie pasują", $"“{date}” is not a “{weekday}”")
            .WithHelp($"popraw dzień tygodnia albo datę; ten dzień to „{right}”", $"correct the weekday or the date; that day is “{right}”");

    /// <summary>SITE5323: digits whose marks mean another number in this language: 1,500 in Polish is one and a half.</summary>
    public static Diagnostic MarksOfOtherLanguage(SourceSpan target, string targetValue, string targetMeans, SourceSpan source, string sourceValue, string sourceMeans) =>
        Warning("SITE5323", target, $"„{targetValue}” znaczy w tym języku {targetMeans}, a „{sourceValue}” w źródle {sourceMeans}", $"“{targetValue}” means {targetMeans} in this language, and “{sourceValue}” in the source means {sourceMeans}")
            .WithPlace(source, $"w źródle: „{sourceValue}”", $"in the source: “{sourceValue}”")
            .WithHelp("zapisz części dziesiętne i tysiące tak, jak w języku tekstu", "write decimals and thousands as the language of the text does");

    /// <summary>SITE5324: two words for powers of a thousand that look alike and differ: Polish <i>bilion</i> is a trillion.</summary>
    public static Diagnostic FalseFriend(SourceSpan target, string targetValue, string targetMeans, SourceSpan source, string sourceValue, string sourceMeans) =>
        Warning("SITE5324", target, $"„{targetValue}” to {targetMeans}, a „{sourceValue}” w źródle to {sourceMeans}", $"“{targetValue}” is {targetMeans}, but “{sourceValue}” in the source is {sourceMeans}")
            .WithPlace(source, $"w źródle: „{sourceValue}”", $"in the source: “{sourceValue}”")
            .WithHelp(
                "podobne słowa znaczą co innego: polski miliard to po angielsku „billion”, a polski bilion to „trillion”",
                "look-alike words differ: the English billion is a miliard in Polish and a Milliarde in German; their bilion and Billion are a trillion");

    private static Diagnostic Make(ComparedFact fact, SourceSpan span, string polish, string english)
    {
        var noun = NounOf(fact);
        return noun.IsCertain ? Error(noun.Code, span, polish, english) : Warning(noun.Code, span, polish, english);
    }

    private static (string Code, bool IsCertain, string OtherPolish, string GenitivePolish, string English) NounOf(ComparedFact fact) => fact switch
    {
        ComparedFact.Date => ("SITE5301", true, "inna data", "daty", "date"),
        ComparedFact.Time => ("SITE5304", false, "inna godzina", "godziny", "time"),
        ComparedFact.Number => ("SITE5305", false, "inna liczba", "liczby", "number"),
        ComparedFact.Percent => ("SITE5306", false, "inna wartość procentowa", "wartości procentowej", "percentage"),
        ComparedFact.Amount => ("SITE5320", false, "inna kwota", "kwoty", "amount"),
        ComparedFact.Quantity => ("SITE5321", false, "inna wielkość", "wielkości", "quantity"),
        _ => ("SITE5322", false, "inny numer lub symbol", "numeru lub symbolu", "number or symbol"),
    };
}
