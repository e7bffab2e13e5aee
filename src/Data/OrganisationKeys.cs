using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys by which organisations are told apart and found: <see cref="OrganisationKind"/>, <see cref="Data.Competence"/>, <see cref="Data.Place"/>, and those of an <see cref="Organisation"/> that name them.</summary>
public static class OrganisationKeys
{
    /// <summary>An entry of <c>data/kinds.yml</c>.</summary>
    public static MapShape Kind { get; } = new(
    [
        EntryKeys.Id("company"),
        Key.Required("name", Shape.InEachLanguage, "Jak nazywa się jedna taka organizacja.", "What one of them is called.", "{ pl: firma, en: company }").Called("Nazwa", "Name"),
        Key.Optional("plural", Shape.InEachLanguage, "Jak nazywają się wszystkie razem, na listach i wykresach.", "What all of them are called, in lists and charts.", "{ pl: Firmy, en: Companies }").Called("Liczba mnoga", "Plural"),
        Key.Optional("class", Shape.OneOf(
                new Word("company", "firma dowolnej wielkości", "a company of any size"),
                new Word("sme", "małe lub średnie przedsiębiorstwo", "a small or medium-sized company"),
                new Word("large", "duże przedsiębiorstwo", "a large company"),
                new Word("research", "instytut badawczy", "a research institute"),
                new Word("university", "uczelnia", "a university"),
                new Word("business-environment", "instytucja otoczenia biznesu", "a business environment institution"),
                new Word("local-government", "samorząd", "a local government unit"),
                new Word("other", "coś innego", "anything else")),
            "Czym jest taka organizacja dla programów, które czytają dane.", "What it is for programs that read the data.", "company").Called("Klasa", "Class"),
    ]);

    /// <summary>An entry of <c>data/competences.yml</c>.</summary>
    public static MapShape Competence { get; } = new(
    [
        EntryKeys.Id("catalysis"),
        Key.Required("name", Shape.InEachLanguage, "Nazwa kompetencji.", "What the competence is called.", "{ pl: Kataliza, en: Catalysis }").Called("Nazwa", "Name"),
        Key.Optional("description", Shape.LongInEachLanguage, "Jedno zdanie o niej.", "A sentence on it.", "{ pl: Przyspieszanie reakcji., en: Making reactions faster. }").Called("Opis", "Description"),
        Key.Optional("within", Shape.Id, "Szersza kompetencja, której częścią jest ta, identyfikatorem.", "The wider competence that it is part of, by its id.", "chemistry").Called("Część kompetencji", "Part of"),
    ]);

    /// <summary>An entry of <c>data/places.yml</c>.</summary>
    public static MapShape Place { get; } = new(
    [
        EntryKeys.Id("opole"),
        Key.Required("name", Shape.Text, "Nazwa miejscowości w jej własnym języku.", "The name of the place in its own language.", "Opole").Called("Nazwa", "Name"),
        Key.Optional("gloss", Shape.InSomeLanguages, "Nazwa w innych językach, jeśli jest w użyciu.", "The name in other languages, where one is in use.", "{ en: Opole }").Called("Nazwa w innych językach", "Name in other languages"),
        Key.Optional("lat", new ScalarShape(ScalarKind.Fraction), "Szerokość geograficzna w stopniach, z kropką; na południu z minusem.", "The latitude in degrees, with a point; with a minus in the south.", "50.6751").Called("Szerokość geograficzna", "Latitude"),
        Key.Optional("lon", new ScalarShape(ScalarKind.Fraction), "Długość geograficzna w stopniach, z kropką; na zachodzie z minusem.", "The longitude in degrees, with a point; with a minus in the west.", "17.9213").Called("Długość geograficzna", "Longitude"),
        Key.Optional("region", Shape.InEachLanguage, "Region, w którym leży: województwo, kraj związkowy.", "The region that it lies in.", "{ pl: województwo opolskie, en: Opolskie Voivodeship }").Called("Region", "Region"),
        Key.Optional("country", new ScalarShape(ScalarKind.CountryCode), "Kraj, dwuliterowym kodem.", "The country, by its code of two letters.", "PL").Called("Kraj", "Country"),
    ]);

    /// <summary>What an organisation is, where, and since when it has been a member.</summary>
    internal static Key[] OfMember { get; } =
    [
        Key.Optional("kind", Shape.Id, "Rodzaj organizacji, identyfikatorem z `kinds.yml`.", "Its kind, by its id in `kinds.yml`.", "company").Called("Rodzaj", "Kind"),
        Key.Optional("competences", Shape.ListOf(Shape.Id), "W czym się specjalizuje, identyfikatorami z `competences.yml`, najważniejsze najpierw.", "What it specialises in, by ids in `competences.yml`, the most important first.", "[catalysis]").Called("Kompetencje", "Competences"),
        Key.Optional("place", Shape.Id, "Miejscowość, identyfikatorem z `places.yml`.", "Where it is, by its id in `places.yml`.", "opole").Called("Miejsce", "Place"),
        Key.Optional("member", new MapShape(
            [
                Key.Optional("from", Shape.Date, "Od kiedy należy: rok, miesiąc albo dzień.", "Since when it has been a member: a year, a month or a day.", "2013-08").Called("Od", "Since"),
                Key.Optional("until", Shape.Date, "Do kiedy należała, jeśli już nie należy. Zostaje wtedy w danych, jako dawny członek.", "Until when it was one, if it has left. It then stays in the data, as a former member.", "2020").Called("Do", "Until"),
            ]),
            "Od kiedy jest członkiem i do kiedy nim była. Organizacja bez `member` też jest członkiem; serwis nie podaje wtedy, od kiedy.", "Since when it has been a member, and until when it was one. An organisation without `member` counts as a member whose date of joining is not known.", "{ from: 2013-08 }").Called("Członkostwo", "Membership"),
        Key.Optional("is-member", Shape.Flag, "`false`: nie jest i nie była członkiem, a jest w danych, bo mówią o niej strony.", "`false`: it is and was no member, and is in the data because pages speak of it.", "false").Called("Czy jest członkiem", "Is a member"),
        Key.Optional("contact", new MapShape(
            [
                Key.Optional("email", new ScalarShape(ScalarKind.Email), "Adres e-mail.", "The e-mail address.", "biuro@example.org").Called("E-mail", "E-mail"),
                Key.Optional("phone", new ScalarShape(ScalarKind.Phone), "Numer telefonu, z numerem kraju.", "The phone number, with the prefix of its country.", "+48 77 000 00 00").Called("Telefon", "Telephone"),
                Key.Optional("address", Shape.Text, "Adres pocztowy bez nazwy, w jednym wierszu.", "The postal address without the name, in one line.", "ul. Przykładowa 1, 45-000 Opole").Called("Adres", "Address"),
            ]),
            "Jak się z nią skontaktować. Nie wpisuj danych osobowych.", "How to reach it. Don’t enter personal data.", "{ email: biuro@example.org }").Called("Kontakt", "Contact"),
        EntryKeys.Confirmed,
    ];
}
