using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.RuleKeys;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>facts:</c> in a language’s rules: <see cref="FactWords"/>. How the texts are written says <see cref="FactWordsReader"/>.</summary>
public static class FactKeys
{
    /// <summary>The keys.</summary>
    public static MapShape Facts { get; } = new(
    [
        Words("decimal", "Znak przed częścią dziesiętną.", "The mark before decimals.", "\",\""),
        Words("group", "Znak między grupami trzech cyfr.", "The mark between groups of three digits.", "\" \""),
        Words("weak-group", "Znak między grupami, który liczy się tylko tam, gdzie coś jeszcze na to wskazuje.", "A mark between groups that counts only where something else shows that it is one.", "\".\""),
        Key.Optional("capital-months", Shape.Flag, "Czy miesiące pisze się wielką literą.", "Whether months begin with a capital letter.", "true"),
        Key.Optional("day-after-month", Shape.Flag, "Czy dzień może stać za miesiącem: `August 12`.", "Whether the day may come after its month: `August 12`.", "true"),
        Key.Optional("slash-dates", Shape.OneOf(new("day-first", "dzień przed miesiącem", "the day before the month"), new("month-first", "miesiąc przed dniem", "the month before the day")),
            "Jak czytać 8/12/2013.", "How 8/12/2013 is read.", "day-first"),
        Key.Optional("ordinal-full-stop", Shape.Flag, "Czy kropka robi z cyfr liczebnik porządkowy: `2. posiedzenie`.", "Whether a full stop makes an ordinal of digits.", "true"),
        Key.Optional("and-in-numbers", Shape.Flag, "Czy „i” stoi w środku liczb, jak w `one hundred and five`.", "Whether “and” stands inside numbers: `one hundred and five`.", "true"),
        Words("number-joint", "Co łączy części liczby pisanej jednym słowem, jak `und` po niemiecku.", "What joins the parts of a number that is written as one word, as `und` does in German.", "und"),
        Numbered("months", "Miesiące: w każdym wierszu numer i formy.", "The months: in each line a number and the forms.", "8 sierpień sierpnia"),
        Numbered("short-months", "Skróty miesięcy.", "The months, shortened.", "8 sierp."),
        Numbered("weekdays", "Dni tygodnia, od poniedziałku.", "The days of the week, Monday first.", "1 poniedziałek poniedziałku"),
        Numbered("numbers", "Liczebniki główne.", "Cardinal numbers.", "2 dwa dwie"),
        Numbered("multiples", "Liczby krotne: dwukrotnie, podwójny.", "Multiples: twice, double.", "2 dwukrotnie"),
        Words("ordinal-endings", "Końcówki liczebników porządkowych, za `+`.", "The endings of ordinals, for `+`.", "y a e"),
        Numbered("ordinals", "Liczebniki porządkowe.", "Ordinal numbers.", "4 czwart+"),
        Words("ordinal-ends", "Co dopisuje się do cyfr liczebnika porządkowego.", "What is added to the digits of an ordinal.", "st nd rd th"),
        Numbered("compounds", "Początki wyrazów złożonych z liczbą: `trzyletni`.", "The beginnings of words made with a number.", "3 trzy"),
        Words("compound-tails", "Dalsze części takich wyrazów.", "How such words go on.", "letn dniow"),
        Numbered("scales", "Tysiące, miliony i większe, po liczbie.", "Thousands, millions and more, after a number.", "1000 tys. tysięcy"),
        Numbered("one-scales", "To samo w liczbie pojedynczej.", "The same in the singular.", "1000 tysiąc"),
        Numbered("short-scales", "Ich skróty.", "Their short forms.", "1000 k"),
        Numbered("parts", "Części: połowa, ćwierć.", "Parts: half, quarter.", "0.5 połowa"),
        Numbered("added-parts", "Części dodane do liczby: „i pół”.", "Parts added to a number: “and a half”.", "0.5 i_pół"),
        Numbered("decades", "Dziesięciolecia.", "Decades.", "20 twenties"),
        Words("decade-before", "Wyrazy przed dziesięcioleciem.", "Words before a decade.", "lata lat"),
        Words("decade-ends", "Co stoi za cyframi dziesięciolecia.", "What comes after the digits of a decade.", "s"),
        Words("percent", "Procenty.", "Per cent.", "\"% procent\""),
        Words("points", "Punkty procentowe.", "Percentage points.", "p.p."),
        Words("per-mille", "Promile.", "Per mille.", "‰ promil"),
        Words("currencies", "Waluty: w każdym wierszu kod i formy.", "Currencies: in each line a code and the forms.", "PLN zł złotych"),
        Words("units", "Jednostki: w każdym wierszu znak i formy.", "Units: in each line a symbol and the forms.", "kg kilogram kilogramów"),
        Words("year-before", "Wyrazy przed rokiem.", "Words before a year.", "w roku"),
        Words("year-after", "Wyrazy za rokiem.", "Words after a year.", "r. roku"),
        Words("century", "Wiek.", "Century.", "w. wiek"),
        Words("turn", "Przełom.", "Turn of a year or century.", "przełom"),
        Words("from", "Początek okresu: od.", "The beginning of a period: from.", "od"),
        Words("to", "Koniec okresu: do.", "The end of a period: to.", "do"),
        Words("between", "Między.", "Between.", "między"),
        Words("and", "I, oraz.", "And, or.", "i oraz"),
        Words("of-month", "Wyraz między dniem a miesiącem.", "The word between a day and its month.", "of"),
        Words("hour-before", "Wyrazy przed godziną.", "Words before an hour.", "godz."),
        Words("hour-after", "Wyrazy za godziną.", "Words after an hour.", "Uhr"),
        Words("am", "Przed południem.", "Before noon.", "am"),
        Words("pm", "Po południu.", "After noon.", "pm"),
        Words("number-marks", "Wyrazy przed numerem.", "Words before a number that counts nothing.", "nr"),
        Words("versions", "Wyrazy przed numerem wersji.", "Words before the number of a version.", "wersja"),
        Words("idioms", "Zwroty, w których liczebnik nic nie liczy.", "Phrases in which a number counts nothing.", "po_pierwsze"),
    ]);

    private static Key Numbered(string name, string polish, string english, string example) => Words(name, polish, english, $"\"{example}\"");
}
