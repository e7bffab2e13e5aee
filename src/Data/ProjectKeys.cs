using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/projects.yml</c>: <see cref="Project"/>.</summary>
public static class ProjectKeys
{
    private static readonly Shape Amount = new ScalarShape(ScalarKind.Money);

    private static readonly MapShape Funding = new(
    [
        Key.Optional("programme", Shape.InEachLanguage, "Program, z którego pochodzą pieniądze.", "The programme from which the money comes.", "{ pl: Program Przykładowy, en: Example Programme }").Called("Program", "Programme"),
        Key.Optional("number", Shape.Text, "Numer umowy o dofinansowanie.", "The number of the grant agreement.", "PP.01-0001/26").Called("Numer umowy", "Agreement number"),
        Key.Optional("fund", Shape.InEachLanguage, "Fundusz.", "The fund.", "{ pl: Fundusz Przykładowy, en: Example Fund }").Called("Fundusz", "Fund"),
        Key.Optional("total", Amount, "Wartość całego projektu: liczba z kropką przed groszami, spacja i kod waluty.", "What the whole project costs: a number with a point before cents, a space and the currency’s code.", "1234567.89 PLN").Called("Wartość projektu", "Total"),
        Key.Optional("grant", Amount, "Kwota dofinansowania.", "The amount of the grant.", "1000000 PLN").Called("Dofinansowanie", "Grant"),
        Key.Optional("note", Shape.LongInEachLanguage, "Zdanie, którego wymaga fundusz.", "A sentence that the funder asks for.", "{ pl: Projekt dofinansowany z Funduszu Przykładowego., en: Funded by the Example Fund. }").Called("Uwaga", "Note"),
    ]);

    private static readonly MapShape Mark = new(
    [
        Key.Required("picture", Shape.Text, "Znak: ścieżka obrazu poniżej `input/`.", "The mark: the path of a picture below `input/`.", "marks/fund.svg").Called("Obraz", "Picture"),
        Key.Required("alt", Shape.InEachLanguage, "Co przedstawia znak, dla osób, które go nie widzą.", "What the mark is, for people who can’t see it.", "{ pl: Fundusz Przykładowy, en: Example Fund }").Called("Opis znaku", "What it is"),
    ]);

    /// <summary>An entry.</summary>
    public static MapShape Project { get; } = new(
    [
        EntryKeys.Id("warm-light"),
        Key.Required("title", Shape.InEachLanguage, "Tytuł projektu.", "The project’s title.", "{ pl: Ciepłe światło, en: Warm light }").Called("Tytuł", "Title"),
        Key.Required("summary", Shape.LongInEachLanguage, "Projekt w jednym lub dwóch zdaniach.", "The project in a sentence or two.", "{ pl: Badamy lampy., en: We study lamps. }").Called("Streszczenie", "Summary"),
        Key.Optional("acronym", Shape.Text, "Skrót, jednakowy we wszystkich językach.", "The acronym, the same in all languages.", "WARM").Called("Skrót", "Acronym"),
        Key.Optional("funding", Funding, "Kto i ile płaci.", "Who pays, and how much.", "{ grant: 1000000 PLN }").Called("Finansowanie", "Funding"),
        Key.Optional("from", Shape.Date, "Początek.", "The beginning.", "2025-03").Called("Od", "From"),
        Key.Optional("until", Shape.Date, "Koniec. Po nim projekt trafia do zakończonych.", "The end. After it the project is among those that have ended.", "2027-02").Called("Do", "Until"),
        Key.Optional("coordinator", PartyReader.Party, "Lider: identyfikator z `organisations.yml` albo nazwa.", "The coordinator: an id of `organisations.yml`, or a name.", "kkpp"),
        Key.Optional("partners", Shape.ListOf(PartyReader.Party), "Partnerzy: identyfikatory z `organisations.yml` albo nazwy.", "The partners: ids of `organisations.yml`, or names.", "[kkpp, { name: Uniwersytet Przykładowy }]"),
        Key.Optional("website", Shape.WebAddress, "Adres strony projektu.", "The project’s website.", "https://example.org/warm/").Called("Strona", "Website"),
        Key.Optional("marks", Shape.ListOf(Mark), "Znaki, które trzeba pokazać. Innych przy projekcie nie ma.", "The marks that have to be shown. None but these are.", "[{ picture: marks/fund.svg, alt: { pl: Fundusz Przykładowy, en: Example Fund } }]").Called("Znaki", "Marks"),
        Key.Optional("results", Shape.ListOf(Shape.LongInEachLanguage), "Co z projektu wynikło.", "What has come of it.", "[{ pl: Powstała lampa., en: A lamp has been made. }]").Called("Wyniki", "Results"),
        EntryKeys.Confirmed,
    ]);
}
