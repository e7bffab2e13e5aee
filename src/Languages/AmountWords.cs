using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language writes amounts of money: <c>amounts:</c> in <c>data/languages/CODE.yml</c>. A language that says nothing of it writes
/// the number and then the currency's code, which every language understands.</summary>
public sealed record AmountWords
{
    /// <summary>What a language writes that says nothing of it.</summary>
    public static AmountWords Plain { get; } = new();

    /// <summary>The pattern, with <c>{amount}</c> and <c>{currency}</c>.</summary>
    public string Pattern { get; private init; } = "{amount} {currency}";

    /// <summary>What currencies are called after an amount, by their codes: <c>zł</c> for <c>PLN</c>. One that is not here keeps its code.</summary>
    public IReadOnlyDictionary<string, string> Currencies { get; private init; } = new Dictionary<string, string>();

    /// <summary>The keys.</summary>
    public static MapShape Keys { get; } = new(
    [
        Key.Required("pattern", new ScalarShape(ScalarKind.Text) { Placeholder = "{amount}" },
            "Kolejność kwoty i waluty.", "The order of the amount and the currency.", "\"{currency} {amount}\""),
        Key.Optional("currencies", new ByNameShape(Shape.Text),
            "Jak nazywa się waluty, po ich kodach; bez tego zostaje kod.", "What currencies are called, by their codes; without it the code stays.", "{ PLN: zł }"),
    ]);

    /// <summary>Reads the words.</summary>
    public static AmountWords Read(MapReader map)
    {
        var words = new AmountWords
        {
            Pattern = map.RequiredText("pattern"),
            Currencies = ReadCurrencies(map.Map("currencies")),
        };
        if (map.Scalar("pattern") is { } pattern && !pattern.Text.Contains("{amount}", StringComparison.Ordinal)) map.Diagnostics.Report(LanguageProblems.PlaceholderMissing(pattern.Span, "{amount}"));
        map.Finish();
        return words;
    }

    private static Dictionary<string, string> ReadCurrencies(MapReader? map)
    {
        var currencies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map?.All() ?? [])
        {
            if (entry.Value is YamlScalar name) currencies[entry.Key.Text] = name.Text;
        }

        return currencies;
    }
}
