using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of the entries in <c>data/</c>: <see cref="Organisation"/>, <see cref="Data.Name"/>, <see cref="Role"/>, <see cref="Data.Figure"/>, <see cref="Data.TimelineEntry"/>, <see cref="Data.Statement"/>.</summary>
public static class EntryKeys
{
    /// <summary>When somebody last made sure that an entry is right. Any list may have it; <see cref="EntryReader"/> reads it.</summary>
    public static Key Confirmed { get; } = Key.Optional("confirmed", Shape.Day,
        "Dzień, w którym ostatnio sprawdzono, że to prawda.", "The day on which somebody last made sure that this is right.", "2026-03-02").Called("Sprawdzono", "Confirmed");

    private static readonly Key Also = Key.Optional("also", Shape.Texts,
        "Jak jeszcze się nazywa, w dowolnym języku: skróty, dawne nazwy. Nie pokazuje się ich; służą porównywaniu tłumaczeń.",
        "What else it is called, in any language: acronyms, former names. They are not shown; translations are compared by them.", "[KKPP]").Called("Inne nazwy", "Other names");

    private static readonly MapShape FormsOfLanguage = new(
    [
        Key.Optional("full", Shape.Text, "Pełna nazwa, jeśli jest taka sama w każdym przypadku.", "The full name, if it is the same in every case.", "CHEM-STER"),
        Key.Optional("short", new EitherShape(Shape.Text, new FormsShape(ArePlurals: false)),
            "Krótka nazwa: jeden tekst dla wszystkich przypadków albo formy po kolei.", "The short name: one text for all cases, or a form each.", "ICSO"),
    ])
    { HasCases = true };

    private static readonly Shape Forms = new ByLanguageShape(new EitherShape(Shape.Text, FormsOfLanguage), IsComplete: false);

    private static readonly Key At = Key.Optional("at", new ScalarShape(ScalarKind.Moment),
        "Stan na ten dzień: data albo identyfikator wydarzenia z `timeline.yml`. Musi być `at` albo `from`.",
        "As of: a date, or the id of an event of `timeline.yml`. There must be `at` or `from`.", "2013-08").Called("Stan na", "As of");

    private static readonly Key From = Key.Optional("from", new ScalarShape(ScalarKind.Moment),
        "Od kiedy: data albo identyfikator wydarzenia z `timeline.yml`.", "Since when: a date, or the id of an event of `timeline.yml`.", "2013-08").Called("Od", "Since");

    private static readonly Key Until = Key.Optional("until", Shape.Date, "Do kiedy, jeśli się skończyło.", "Until when, if it has ended.", "2015").Called("Do", "Until");

    /// <summary>An entry of <c>data/organisations.yml</c>.</summary>
    public static MapShape Organisation { get; } = new(
    [
        Id("kkpp"),
        Key.Required("name", Shape.Text, "Pełna nazwa prawna, w swoim języku.", "The full legal name, in its own language.", "Kędzierzyńsko-Kozielski Park Przemysłowy Sp. z o.o.").Called("Nazwa", "Name"),
        Key.Optional("lang", new ScalarShape(ScalarKind.LanguageCode), "Język nazwy. Bez tego domyślny język serwisu.", "The language of the name. Without it the site’s default.", "pl").Called("Język nazwy", "Language of the name"),
        Key.Optional("gloss", Shape.InSomeLanguages, "Nazwa w innych językach, jeśli jest w użyciu.", "The name in other languages, where one is in use.", "{ en: Kędzierzyn-Koźle Industrial Park }").Called("Nazwa w innych językach", "Name in other languages"),
        Key.Optional("website", Shape.WebAddress, "Adres strony organizacji.", "The organisation’s website.", "https://example.org/").Called("Strona", "Website"),
        Key.Optional("logo", Shape.Text, "Znak organizacji: ścieżka obrazu poniżej `input/`.", "The organisation’s logo: the path of a picture below `input/`.", "members/kkpp.svg").Called("Znak", "Logo"),
        Key.Optional("logo-rights", Shape.Text, "Do kogo należy znak, jeśli trzeba to przy nim podać.", "Whose the logo is, where that has to be said beside it.", "© KKPP").Called("Prawa do znaku", "Rights to the logo"),
        Key.Optional("description", Shape.LongInEachLanguage, "Jedno zdanie o organizacji.", "A sentence on the organisation.", "{ pl: Opis., en: Description. }").Called("Opis", "Description"),
        .. OrganisationKeys.OfMember,
        Key.Optional("forms", Forms,
            "Formy nazwy w przypadkach, osobno dla każdego języka. Program nie odmienia nazw: używa tylko tego, co tu stoi.",
            "The forms of the name, by language and case. The program inflects no names: it uses only what stands here.", "{ en: { short: KKPP } }").Called("Formy nazwy", "Forms of the name"),
        Also,
    ]);

    /// <summary>An entry of <c>data/names.yml</c>.</summary>
    public static MapShape Name { get; } = new(
    [
        Id("cluster"),
        Key.Required("forms", Forms,
            "Nazwa po języku: jeden tekst dla wszystkich przypadków albo formy po kolei.", "The name by language: one text for all cases, or a form each.", "{ pl: { nom: Opole, gen: Opola }, en: Opole }").Called("Formy nazwy", "Forms of the name"),
        Also,
    ]);

    /// <summary>The whole of <c>data/roles.yml</c>.</summary>
    public static MapShape Roles { get; } = new(
    [
        Key.Required("kinds", new ByNameShape(Shape.InEachLanguage), "Jakie są role: identyfikator i nazwa w każdym języku.", "Which roles there are: an id, and the name in every language.", "{ founder: { pl: Założyciel, en: Founder } }").Called("Rodzaje ról", "Kinds of roles"),
        Key.Optional("held", Shape.ListOf(new MapShape(
            [
                Key.Required("role", Shape.Id, "Rola, identyfikatorem z `kinds`.", "The role, by its id in `kinds`.", "founder").Called("Rola", "Role"),
                Key.Optional("organisation", Shape.Id, "Organizacja, identyfikatorem z `organisations.yml`: ta, która pełni rolę, albo ta, z której jest osoba.", "The organisation, by its id in `organisations.yml`: the one that holds the role, or the one from which the person comes.", "kkpp").Called("Organizacja", "Organisation"),
                Key.Optional("person", Shape.Text, "Osoba, jeśli rolę pełni osoba. Tylko za jej zgodą.", "The person, if a person holds the role. Only with their consent.", "Jan Nikt").Called("Osoba", "Person"),
                Key.Optional("body", Shape.Id, "Organ, w którym pełni się rolę, identyfikatorem z `bodies.yml`.", "The body in which the role is held, by its id in `bodies.yml`.", "council").Called("Organ", "Body"),
                At,
                From,
                Until,
                Key.Optional("note", Shape.LongInEachLanguage, "Jedno zdanie więcej.", "A sentence more.", "{ pl: Należał do grupy założycielskiej., en: Belonged to the founding group. }").Called("Uwaga", "Note"),
            ])
            { OneOfThese = ["at", "from"], AnyOfThese = ["organisation", "person"] }),
            "Kto pełnił role i kiedy.", "Who held the roles, and when.", "[{ role: founder, organisation: kkpp, at: 2013-08 }]").Called("Kto pełnił", "Who held them"),
    ]);

    /// <summary>An entry of <c>data/figures.yml</c>.</summary>
    public static MapShape Figure { get; } = new(
    [
        Id("entities"),
        Key.Required("value", Shape.Number, "Liczba.", "The number.", "20").Called("Liczba", "Number"),
        Key.Required("unit", new ByLanguageShape(new FormsShape(ArePlurals: true), IsComplete: true),
            "Co się liczy, w każdym języku i we wszystkich jego formach liczby.", "What is counted, in every language and in all its plural forms.",
            "{ pl: { one: podmiot, few: podmioty, many: podmiotów, other: podmiotu }, en: { one: entity, other: entities } }").Called("Co się liczy", "What is counted"),
        Key.Required("label", Shape.InEachLanguage, "Co liczba mówi.", "What the figure says.", "{ pl: w porozumieniu o współpracy, en: in the cooperation agreement }").Called("Podpis", "Label"),
        At,
        From,
        Until,
        Confirmed,
    ])
    { OneOfThese = ["at", "from"] };

    /// <summary>An entry of <c>data/timeline.yml</c>.</summary>
    public static MapShape TimelineEntry { get; } = new(
    [
        Id("founded"),
        Key.Required("date", new ScalarShape(ScalarKind.Period),
            "Data tak dokładna, jak ją znamy: `2013`, `2013-08`, `2013-08-19`, okres `2012/2013` albo `unknown`.",
            "The date as precisely as it is known: `2013`, `2013-08`, `2013-08-19`, a period `2012/2013`, or `unknown`.", "2013-08").Called("Data", "Date"),
        Key.Required("title", Shape.InEachLanguage, "Nagłówek wydarzenia.", "The event’s heading.", "{ pl: Założenie klastra, en: Founding of the cluster }").Called("Tytuł", "Title"),
        Key.Required("text", Shape.LongInEachLanguage, "Co się wydarzyło.", "What happened.", "{ pl: Powstaje klaster., en: The cluster is founded. }").Called("Tekst", "Text"),
    ]);

    /// <summary>An entry of <c>data/principles.yml</c> or <c>data/aims.yml</c>.</summary>
    public static MapShape Statement { get; } = new(
    [
        Id("trust"),
        Key.Required("title", Shape.InEachLanguage, "Nagłówek.", "The heading.", "{ pl: Zaufanie, en: Trust }").Called("Tytuł", "Title"),
        Key.Optional("text", Shape.LongInEachLanguage, "Tekst pod nagłówkiem.", "The text below it.", "{ pl: Podstawą jest zaufanie., en: Trust is the basis. }").Called("Tekst", "Text"),
    ]);

    internal static Key Id(string example) => Key.Required("id", Shape.Id,
        "Identyfikator, którym strony i inne pliki wskazują ten wpis: małe litery a–z, cyfry i łączniki. Raz nadanego nie zmieniaj.",
        "The id by which pages and other files refer to the entry: lower-case letters a to z, digits and hyphens. Once given, leave it.", example).Called("Identyfikator", "Id");
}
