using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/bodies.yml</c>: <see cref="Data.Body"/>.</summary>
public static class BodyKeys
{
    /// <summary>The entry.</summary>
    public static MapShape Body { get; } = new(
    [
        EntryKeys.Id("council"),
        Key.Required("name", Shape.InEachLanguage, "Nazwa organu.", "The name of the body.", "{ pl: Rada Klastra, en: Cluster Council }").Called("Nazwa", "Name"),
        Key.Optional("answers-to", Shape.Id, "Organ nadrzędny, jego identyfikatorem. Bez tego organ stoi na górze schematu.", "The body to which it answers, by its id. Without it the body stands at the top of the diagram.", "assembly").Called("Organ nadrzędny", "Answers to"),
        Key.Optional("description", Shape.LongInEachLanguage, "Czym się zajmuje, jednym zdaniem.", "What it does, in a sentence.", "{ pl: Doradza., en: Gives advice. }").Called("Opis", "Description"),
        Key.Optional("from", new ScalarShape(ScalarKind.Moment), "Od kiedy istnieje: data albo identyfikator wydarzenia z `timeline.yml`.", "Since when it has existed: a date, or the id of an event of `timeline.yml`.", "2013-08").Called("Od", "Since"),
        Key.Optional("until", Shape.Date, "Do kiedy istniał, jeśli już go nie ma. Wpis zostaje.", "Until when it existed, if it is no more. The entry stays.", "2020").Called("Do", "Until"),
    ]);
}
