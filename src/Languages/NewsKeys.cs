using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>news:</c> in a language’s file: <see cref="NewsTexts"/>.</summary>
public static class NewsKeys
{
    /// <summary>The texts.</summary>
    public static MapShape Texts { get; } = new(
    [
        Text("tags", "Słowo przed tematami strony.", "Word before the topics of a page.", "Topics"),
        Text("related", "Nagłówek tego, co warto jeszcze przeczytać.", "Heading of what else is worth reading.", "Related news"),
        Text("by-year", "Nagłówek archiwum według lat.", "Heading of the archive by year.", "By year"),
        Text("by-tag", "Nagłówek archiwum według tematów.", "Heading of the archive by topic.", "By topic"),
        Key.Required("count", new FormsShape(ArePlurals: true), "Ile jest aktualności, we wszystkich formach liczby; `{count}` to liczba.", "How many news items there are, in all plural forms; `{count}` is their number.", "{ one: \"{count} item\", other: \"{count} items\" }"),
        Text("all", "Nazwa kanału ze wszystkimi aktualnościami.", "Name of the feed with all news.", "All news"),
        Text("nothing", "Zamiast listy, na której nic nie ma.", "Said in place of a list that holds nothing.", "There is no news yet."),
    ]);
}
