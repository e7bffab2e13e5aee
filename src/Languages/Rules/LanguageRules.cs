using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>What is known of how a language is written, as data: <c>data/languages/CODE.rules.yml</c>. Typography and the checks of
/// translations live on it; a language without such a file is shown as written, and compared by digits and addresses alone.</summary>
public sealed record LanguageRules
{
    /// <summary>The rules of a language of which nothing is known.</summary>
    public static LanguageRules None { get; } = new();

    /// <summary>How numbers, dates and units are written.</summary>
    public FactWords Facts { get; init; } = FactWords.None;

    /// <summary>How texts are set: no-break spaces, quotation marks, dashes.</summary>
    public TypographyRules Typography { get; init; } = TypographyRules.None;

    /// <summary>By what the language is recognised, and how its words are inflected.</summary>
    public WordRules Words { get; init; } = WordRules.None;

    /// <summary>What its capitals say of names, and what names are called in it.</summary>
    public NameRules Names { get; init; } = NameRules.None;

    /// <summary>How words are brought to their stems for the search on the site: as elsewhere, then by the steps under <c>search:</c>, since somebody who
    /// searches wants more words taken for the same than a check of terms does.</summary>
    public Inflection Search { get; init; } = Inflection.None;

    /// <summary>The path of a language's file.</summary>
    public static string PathOf(string code) => $"data/languages/{code}.rules.yml";

    /// <summary>Reads a language's file; what is wrong with it is reported.</summary>
    public static LanguageRules Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return None;
        var reader = new MapReader(map, diagnostics, RuleKeys.File);
        var words = reader.Map("words") is { } known ? WordRules.Read(known) : WordRules.None;
        var rules = new LanguageRules
        {
            Facts = reader.Map("facts") is { } facts ? FactWords.Read(facts) : FactWords.None,
            Typography = reader.Map("typography") is { } typography ? TypographyRules.Read(typography) : TypographyRules.None,
            Words = words,
            Names = reader.Map("names") is { } names ? NameRules.Read(names) : NameRules.None,
            Search = reader.Map("search") is { } search ? words.Inflection.Then(Inflection.Read(search)) : words.Inflection,
        };
        reader.Finish();
        return rules;
    }
}
