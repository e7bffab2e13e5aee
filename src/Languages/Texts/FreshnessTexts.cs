using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words by which pages say how fresh they are, in one language: <c>freshness:</c> in <c>data/languages/CODE.yml</c>. Only sites whose pages say so need them.</summary>
/// <param name="texts">The section.</param>
public sealed class FreshnessTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "freshness";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("reviewed", "Kiedy ktoś ostatnio sprawdził, że strona jest aktualna; `{date}` to dzień.", "When somebody last made sure that the page is right; `{date}` is the day.", "Reviewed {date}", "date"),
    ]);

    public TextTemplate Reviewed { get; } = texts.Template("reviewed");
}
