using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The forms of a counted word in one language, by CLDR plural category: podmiot, podmioty, podmiotów, podmiotu.</summary>
public sealed class PluralText
{
    private readonly PluralRule _rule;
    private readonly IReadOnlyDictionary<string, string> _forms;

    private PluralText(PluralRule rule, IReadOnlyDictionary<string, string> forms) => (_rule, _forms) = (rule, forms);

    /// <summary>All forms.</summary>
    public IEnumerable<string> Forms => _forms.Values;

    /// <summary>The forms with their categories, in CLDR's order.</summary>
    public IEnumerable<(string Category, string Form)> ByCategory => _forms.Select(f => (f.Key, f.Value));

    /// <summary>The form that goes with a count.</summary>
    public string For(int count) => _forms.GetValueOrDefault(_rule.CategoryOf(count), "");

    /// <summary>Reads the forms. Each category that the language has must be there; one that it lacks is an unknown key.</summary>
    /// <param name="map">The forms; null where they are missing, which has been reported then.</param>
    /// <param name="rule">The language's categories.</param>
    /// <param name="language">The language's code.</param>
    public static PluralText Read(MapReader? map, PluralRule rule, string language)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map is null) return new PluralText(rule, forms);
        foreach (var category in rule.Categories)
        {
            if (map.Scalar(category) is { } form && !string.IsNullOrWhiteSpace(form.Text)) forms[category] = form.Text;
            else map.Diagnostics.Report(LanguageProblems.PluralFormMissing(map.Span, category, language));
        }

        map.Finish();
        return new PluralText(rule, forms);
    }
}
