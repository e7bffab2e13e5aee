using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>What a schema takes from the site for which it is made.</summary>
/// <param name="Languages">The site’s languages, in their order.</param>
/// <param name="Templates">The names of the templates that a page can have.</param>
public sealed record SiteWords(IReadOnlyList<LanguageForms> Languages, IReadOnlyList<string> Templates)
{
    /// <summary>Takes them from the site’s data.</summary>
    public static SiteWords Of(SiteData data, IEnumerable<string> templates) =>
        new([.. data.Languages.Select(l => new LanguageForms(l.Code, l.Rules.Words.Cases, l.Plurals.Categories))], [.. templates.Order(StringComparer.Ordinal)]);

    /// <summary>The words that the site has for a choice.</summary>
    public IReadOnlyList<string> For(SiteWord kind) => kind == SiteWord.Template ? Templates : [.. Languages.Select(l => l.Code)];
}

/// <summary>Which forms words have in a language.</summary>
/// <param name="Code">The language’s code.</param>
/// <param name="Cases">Its cases, as far as names are written down in them.</param>
/// <param name="Plurals">Its plural categories.</param>
public sealed record LanguageForms(string Code, IReadOnlyList<string> Cases, IReadOnlyList<string> Plurals)
{
    /// <summary>Any language: no cases are known, and each plural category of CLDR may be there.</summary>
    public static LanguageForms Any { get; } = new("", [], PluralRule.AllCategories);
}
