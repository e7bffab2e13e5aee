using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words by which pages say how fresh they are, in one language: <c>freshness:</c> in <c>data/languages/CODE.yml</c>. Only sites whose pages say so need them.</summary>
/// <param name="Reviewed">Said of a page that somebody has gone over; <c>{date}</c> is the day.</param>
public sealed record FreshnessTexts(TextTemplate Reviewed)
{
    /// <summary>The key of the section in a language’s file.</summary>
    public const string Section = "freshness";

    /// <summary>The keys.</summary>
    public static MapShape Keys { get; } = new(
    [
        InterfaceKeys.Text("reviewed", "Kiedy ktoś ostatnio sprawdził, że strona jest aktualna; `{date}` to dzień.", "When somebody last made sure that the page is right; `{date}` is the day.", "Reviewed {date}", "date"),
    ]);

    /// <summary>Reads the texts; null where the language has none.</summary>
    public static FreshnessTexts? Read(MapReader? map)
    {
        if (map is null) return null;
        var texts = new FreshnessTexts(TextTemplate.Read(map, "reviewed", "date"));
        map.Finish();
        return texts;
    }
}
