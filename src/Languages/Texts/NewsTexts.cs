using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words around news in one language: <c>news:</c> in <c>data/languages/CODE.yml</c>. Only sites that use them need them.</summary>
/// <param name="texts">The section.</param>
public sealed class NewsTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "news";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("tags", "Słowo przed tematami strony.", "Word before the topics of a page.", "Topics"),
        Text("related", "Nagłówek tego, co warto jeszcze przeczytać.", "Heading of what else is worth reading.", "Related news"),
        Text("by-year", "Nagłówek archiwum według lat.", "Heading of the archive by year.", "By year"),
        Text("by-tag", "Nagłówek archiwum według tematów.", "Heading of the archive by topic.", "By topic"),
        Counted("count", "Ile jest aktualności, we wszystkich formach liczby; `{count}` to liczba.", "How many news items there are, in all plural forms; `{count}` is their number.", "{ one: \"{count} item\", other: \"{count} items\" }"),
        Text("all", "Nazwa kanału ze wszystkimi aktualnościami.", "Name of the feed with all news.", "All news"),
        Text("nothing", "Zamiast listy, na której nic nie ma.", "Said in place of a list that holds nothing.", "There is no news yet."),
    ]);

    public string Tags { get; } = texts.Text("tags");
    public string Related { get; } = texts.Text("related");
    public string ByYear { get; } = texts.Text("by-year");
    public string ByTag { get; } = texts.Text("by-tag");
    public PluralText Count { get; } = texts.Counted("count");
    public string All { get; } = texts.Text("all");
    public string Nothing { get; } = texts.Text("nothing");
}
