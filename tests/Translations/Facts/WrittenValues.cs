using System.Globalization;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Writes dates and numbers in every form that a language has for them, by code of its own.</summary>
public static class WrittenValues
{
    public static Language[] Languages { get; } = [TestLanguages.Polish, TestLanguages.English, TestLanguages.German];

    public static string[] Of(PartialDate date, string language)
    {
        var (year, month, day) = (date.Year, date.Month ?? 0, date.Day ?? 0);
        var words = Languages.Single(l => l.Code == language).Dates;
        if (month == 0)
        {
            return language switch
            {
                "pl" => [$"w {year} r.", $"w roku {year}", $"rok {year}", $"{year} rok"],
                "en" => [$"in {year}", $"the year {year}", $"{year}"],
                _ => [$"im Jahr {year}", $"{year}"],
            };
        }

        var (alone, when, ofDay) = (words.Months[month - 1], words.MonthsWhen[month - 1], words.MonthsOfDay[month - 1]);
        if (day == 0) return [$"{when} {year}", $"{alone} {year}", $"{year}-{month:00}", .. language == "pl" ? (string[])[$"{when} {year} r.", $"{month:00}.{year}"] : []];
        return
        [
            $"{year}-{month:00}-{day:00}", $"{day}.{month}.{year}", $"{day:00}.{month:00}.{year}",
            .. language switch
            {
                "pl" => (string[])[$"{day} {ofDay} {year}", $"{day} {ofDay} {year} r.", $"dnia {day} {ofDay} {year} roku", $"{day} {Roman(month)} {year}"],
                "en" => [$"{day} {ofDay} {year}", $"{ofDay} {day}, {year}", $"{day}{EnglishEnd(day)} of {ofDay} {year}", $"{ofDay} {day}{EnglishEnd(day)}, {year}"],
                _ => [$"{day}. {ofDay} {year}", $"den {day}. {ofDay} {year}"],
            },
        ];
    }

    public static string[] Of(int number, string language) => language switch
    {
        "pl" => [Grouped(number, " "), Grouped(number, "\u00A0"), Plain(number), Polish(number, false), Polish(number, true)],
        "en" => [Grouped(number, ","), Grouped(number, "\u00A0"), Plain(number), English(number)],
        _ => [Grouped(number, "."), Grouped(number, "\u202F"), Plain(number), German(number)],
    };

    public static string[] Of(decimal number, string language)
    {
        var (whole, decimals) = ((int)number, (number - (int)number).ToString(CultureInfo.InvariantCulture)[2..]);
        return language switch
        {
            "en" => [$"{Plain(whole)}.{decimals}", $"{Grouped(whole, ",")}.{decimals}"],
            _ => [$"{Plain(whole)},{decimals}", $"{Grouped(whole, "\u00A0")},{decimals}", $"{Grouped(whole, ".")},{decimals}"],
        };
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int number, string mark) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);

    private static string Roman(int month) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII" }[month - 1];

    private static string EnglishEnd(int day) => day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string English(int number)
    {
        string[] small = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        if (number >= 1000) return $"{English(number / 1000)} thousand{(number % 1000 == 0 ? "" : number % 1000 < 100 ? " and " : " ")}{English(number % 1000)}";
        if (number >= 100) return $"{small[number / 100]} hundred{(number % 100 == 0 ? "" : " and ")}{English(number % 100)}";
        return number < 20 ? small[number] : tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10]);
    }

    private static string German(int number)
    {
        string[] small = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
        string[] tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
        if (number >= 1000) return $"{German(number / 1000)}tausend{German(number % 1000)}";
        if (number >= 100) return $"{small[number / 100]}hundert{German(number % 100)}";
        return number < 20 ? small[number] : (number % 10 == 0 ? "" : small[number % 10] + "und") + tens[number / 10];
    }

    private static string Polish(int number, bool isGenitive)
    {
        string[] small = isGenitive
            ? ["", "jednego", "dwóch", "trzech", "czterech", "pięciu", "sześciu", "siedmiu", "ośmiu", "dziewięciu", "dziesięciu", "jedenastu", "dwunastu", "trzynastu", "czternastu", "piętnastu", "szesnastu", "siedemnastu", "osiemnastu", "dziewiętnastu"]
            : ["", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście"];
        string[] tens = isGenitive
            ? ["", "", "dwudziestu", "trzydziestu", "czterdziestu", "pięćdziesięciu", "sześćdziesięciu", "siedemdziesięciu", "osiemdziesięciu", "dziewięćdziesięciu"]
            : ["", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"];
        string[] hundreds = isGenitive
            ? ["", "stu", "dwustu", "trzystu", "czterystu", "pięciuset", "sześciuset", "siedmiuset", "ośmiuset", "dziewięciuset"]
            : ["", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset"];
        var thousands = number / 1000;
        var parts = new List<string>();
        if (thousands > 1) parts.Add(Polish(thousands, isGenitive));
        if (thousands > 0) parts.Add(isGenitive ? thousands == 1 ? "tysiąca" : "tysięcy" : thousands == 1 ? "tysiąc" : thousands % 10 is >= 2 and <= 4 && thousands % 100 is not (>= 12 and <= 14) ? "tysiące" : "tysięcy");
        number %= 1000;
        if (number >= 100) parts.Add(hundreds[number / 100]);
        number %= 100;
        if (number >= 20)
        {
            parts.Add(tens[number / 10]);
            number %= 10;
        }

        if (number > 0) parts.Add(small[number]);
        return string.Join(' ', parts);
    }
}
