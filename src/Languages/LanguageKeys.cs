using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>data/languages/CODE.yml</c>: <see cref="Language"/>.</summary>
public static class LanguageKeys
{
    private static readonly MapShape Plurals = new(
    [
        .. PluralRule.AllCategories.Where(c => c != "other").Select(c => Key.Optional(c, Shape.Text,
            $"Dla jakich liczb jest forma `{c}`, w zapisie CLDR.", $"For which numbers the form `{c}` is, in CLDR’s notation.", "i = 1 and v = 0")),
    ]);

    private static readonly MapShape Dates = new(
    [
        Key.Required("months", Months, "Miesiące, jak stoją same: `styczeń`.", "The months as they stand alone.", TwelveMonths),
        Key.Required("months-of-day", Months, "Miesiące za dniem: `19 sierpnia`.", "The months after a day.", TwelveMonths),
        Key.Required("months-when", Months, "Miesiące na pytanie „kiedy”: `w sierpniu`.", "The months as an answer to “when”: `in August`.", TwelveMonths),
        Pattern("day", "Dzień.", "A day.", "{day} {month} {year}"),
        Pattern("day-when", "Dzień na pytanie „kiedy”.", "A day as an answer to “when”.", "on {day} {month} {year}"),
        Pattern("month", "Miesiąc.", "A month.", "{month} {year}"),
        Pattern("month-when", "Miesiąc na pytanie „kiedy”.", "A month as an answer to “when”.", "{month} {year}"),
        Pattern("year", "Rok.", "A year.", "{year}"),
        Pattern("year-when", "Rok na pytanie „kiedy”.", "A year as an answer to “when”.", "in {year}"),
        Pattern("period", "Okres.", "A period.", "{from}–{to}"),
        Pattern("period-when", "Okres na pytanie „kiedy”.", "A period as an answer to “when”.", "from {from} to {to}"),
    ]);

    private const string TwelveMonths = "[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]";

    private static ListShape Months => new(Shape.Text) { Fewest = 12, Most = 12 };

    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Required("name", Shape.Text, "Nazwa języka w nim samym: `Polski`.", "The language’s name for itself: `English`.", "English"),
        Key.Required("locale", new ScalarShape(ScalarKind.Locale), "Język i kraj, z podkreśleniem: `pl_PL`.", "Language and region, with an underscore: `en_GB`.", "en_GB"),
        Key.Optional("direction", Shape.OneOf(new("ltr", "od lewej do prawej", "from left to right"), new("rtl", "od prawej do lewej", "from right to left")),
            "Kierunek pisma. Bez tego od lewej.", "The direction of writing. Without it from the left.", "ltr"),
        Key.Required("plurals", Plurals, "Formy liczby według CLDR; `other` ma każdy język i tu się go nie wpisuje.", "The plural forms by CLDR; every language has `other`, which is not given here.", "{ one: i = 1 and v = 0 }"),
        Key.Required("dates", Dates, "Jak zapisuje się daty.", "How dates are written.", ""),
        Key.Required("alphabet", Shape.Text, "Litery w kolejności alfabetu, małe. W nawiasach te, które stoją w jednym miejscu; ostatnia jest jego nagłówkiem.", "The letters in the order of the alphabet, small. In brackets those that stand at one place; the last gives it its heading.", "abcdefghijklmnopqrstuvwxyz"),
        Key.Optional("folding", new ByNameShape(Shape.Text), "Jak w adresach zapisuje się litery, jeśli inaczej niż zwykle: `ö: oe`.", "How addresses spell letters, where not as usual: `ö: oe`.", "{ ö: oe }"),
        Key.Required("digit-group", Shape.Text, "Znak między grupami trzech cyfr.", "What stands between groups of three digits.", "\",\""),
        Key.Optional("digit-groups-from", Shape.Number, "Od ilu cyfr dzieli się liczby na grupy. Bez tego od czterech.", "From how many digits on groups are set apart. Without it from four.", "5"),
        Key.Optional("comma", Shape.Text, "Przecinek, bez spacji.", "The comma, without a space.", "\",\""),
        Key.Optional("semicolon", Shape.Text, "Średnik, bez spacji.", "The semicolon, without a space.", "\";\""),
        Key.Optional("amounts", AmountWords.Keys, "Jak zapisuje się kwoty. Bez tego najpierw kwota, potem kod waluty.", "How amounts of money are written. Without it the amount, then the currency’s code.", ""),
        Key.Required(InterfaceTexts.Section, InterfaceTexts.Keys, "Słowa w menu, na przyciskach i w podpisach.", "The words of menus, buttons and labels.", ""),
        Key.Optional(MemberTexts.Section, MemberTexts.Keys, "Słowa przy organizacjach; bez nich dane nie mogą mówić o rodzajach, miejscach i członkostwie.", "The words around organisations; without them the data can’t tell of kinds, places and memberships.", ""),
        Key.Required(StatementTexts.Section, StatementTexts.Keys, "Słowa deklaracji dostępności.", "The words of the accessibility statement.", ""),
        Key.Optional(FreshnessTexts.Section, FreshnessTexts.Keys, "Słowa o aktualności; potrzebne, jeśli strony ją podają (`reviewed`).", "The words on freshness; needed where pages tell of it (`reviewed`).", ""),
        Key.Optional(OpenDataTexts.Section, OpenDataTexts.Keys, "Słowa otwartych danych; potrzebne, jeśli serwis je udostępnia.", "The words around open data; needed where the site publishes it.", ""),
        Key.Optional(ProjectTexts.Section, ProjectTexts.Keys, "Słowa przy projektach. Potrzebne, gdy serwis ma projekty.", "The words of projects, for sites that have some.", ""),
        Key.Optional(DocumentTexts.Section, DocumentTexts.Keys, "Słowa przy dokumentach. Potrzebne, gdy serwis ma dokumenty.", "The words of documents, for sites that have some.", ""),
        Key.Optional(OfferTexts.Section, OfferTexts.Keys, "Słowa przy ofertach i pracy. Potrzebne, gdy serwis je ma.", "The words of offers and jobs, for sites that have some.", ""),
        Key.Optional(EventTexts.Section, EventTexts.Keys, "Słowa wydarzeń i kalendarzy; potrzebne tylko serwisowi, który ma wydarzenia.", "The words of events and calendars; only a site that has events needs them.", ""),
        Key.Optional(ChartTexts.Section, ChartTexts.Keys, "Słowa wokół wykresów, mapy i organów. Potrzebne, jeśli serwis je ma.", "The words around charts, the map and the bodies. Needed where the site has any.", ""),
        Key.Optional(NewsTexts.Section, NewsTexts.Keys, "Słowa wokół aktualności; potrzebne tylko tam, gdzie są.", "The words around news; needed only where there is any.", ""),
        Key.Optional(OfficeTexts.Section, OfficeTexts.Keys, "Słowa kontaktów, materiałów dla prasy i słowniczka; potrzebne tylko serwisom, które je pokazują.", "The words of contacts, press kit and glossary; needed only by sites that show them.", ""),
        Key.Optional(ProfileTexts.Section, ProfileTexts.Keys, "Słowa arkusza profilu klastra; potrzebne tylko serwisom, które go pokazują.", "The words of the cluster’s profile sheet; needed only by sites that show it.", ""),
    ]);

    private static Key Pattern(string name, string polish, string english, string example) => Key.Required(name, Shape.Text, polish, english, $"\"{example}\"");
}
