using System.Globalization;
using System.Text;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What the language files say of order, plural forms, dates and numbers is what the Unicode CLDR says of them, as Chromium’s ICU knows it.
/// Where we differ, and why, is in docs/decisions/0036-the-same-bytes-anywhere.md.</summary>
public sealed class IntlTests
{
    // The tags under which ICU has what we write: British dates, and digits that all our readers know.
    private static readonly Dictionary<string, (Language Language, string Tag)> Languages = new()
    {
        ["pl"] = (TestLanguages.Polish, "pl"),
        ["en"] = (TestLanguages.English, "en-GB"),
        ["de"] = (TestLanguages.German, "de"),
        ["ar"] = (TestLanguages.Arabic, "ar-u-nu-latn"),
    };

    private static IEnumerable<string> Codes => Languages.Keys;

    [TestCaseSource(nameof(Codes))]
    public async Task Names_stand_in_the_order_of_ICU(string code)
    {
        var (language, tag) = Languages[code];
        var words = new Words(code == "ar" ? Words.Arabic + Words.Latin : Words.Latin).Take(3000).Concat(Words.Known).Distinct().Order(language.Collation).ToArray();

        // If no word stands behind its neighbour, the whole order is right; what ICU takes for equal may stand either way.
        var wrong = await AskAsync<string[]>(
            "([tag, words]) => { const { compare } = new Intl.Collator(tag, { ignorePunctuation: true }); return words.filter((word, i) => i && compare(words[i - 1], word) > 0).map(word => `${words[words.indexOf(word) - 1]} | ${word}`) }",
            tag, words);

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Codes))]
    public async Task Counts_have_the_plural_category_of_ICU(string code)
    {
        var (language, tag) = Languages[code];
        int[] counts = [.. Enumerable.Range(0, 1300), 10_000, 100_002, 1_000_000, 1_000_003, 2_147_483_647];

        var expected = await AskAsync<string[]>("([tag, counts]) => counts.map(count => new Intl.PluralRules(tag).select(count))", tag, counts);

        Assert.That(counts.Select(language.Plurals.CategoryOf), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Codes))]
    public async Task Days_and_months_are_written_as_by_ICU(string code)
    {
        var (language, tag) = Languages[code];
        string[] dates = [.. Enumerable.Range(1, 12).SelectMany(m => new[] { 1, 9, 28 }.Select(d => string.Create(CultureInfo.InvariantCulture, $"2013-{m:00}-{d:00}")))];

        var expected = await AskAsync<string[]>(
            """
            ([tag, dates]) => dates.flatMap(date => [{ day: 'numeric', month: 'long', year: 'numeric' }, { month: 'long', year: 'numeric' }]
              .map(parts => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }).format(new Date(date))))
            """,
            tag, dates);

        Assert.That(dates.SelectMany(d => new[] { language.Dates.Format(Date(d)), language.Dates.Format(Date(d[..7])) }), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Codes))]
    public async Task Numbers_are_written_as_by_ICU(string code)
    {
        var (language, tag) = Languages[code];
        int[] numbers = [0, 7, 42, 999, 1000, 1500, 9999, 10_000, 123_456, 1_234_567, 2_147_483_647];

        var expected = await AskAsync<string[]>("([tag, numbers]) => numbers.map(number => new Intl.NumberFormat(tag).format(number))", tag, numbers);

        Assert.That(numbers.Select(language.Format), Is.EqualTo(expected));
    }

    // Not in Arabic, where ICU adds marks of direction, which the page sets by markup.
    [TestCase("pl")]
    [TestCase("en")]
    [TestCase("de")]
    public async Task Amounts_are_written_as_by_ICU(string code)
    {
        var (language, tag) = Languages[code];
        string[] amounts = ["0.50", "7.00", "1500.25", "1234567.89"];

        var expected = await AskAsync<string[]>(
            "([tag, amounts]) => amounts.map(amount => new Intl.NumberFormat(tag, { style: 'currency', currency: 'CHF' }).format(amount))", tag, amounts);

        Assert.That(amounts.Select(a => language.Format(Money.TryParse(a + " CHF", out var money) ? money : default)), Is.EqualTo(expected));
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private static async Task<T> AskAsync<T>(string script, string tag, object values)
    {
        var page = await Windows.OpenAsync();
        var answer = await page.EvaluateAsync<T>(script, new[] { tag, values });
        await Windows.GiveBackAsync(page);
        return answer;
    }

    /// <summary>Words such as names are made of, the same in every run.</summary>
    /// <param name="letters">The small letters that they are made of.</param>
    private sealed class Words(string letters)
    {
        // Without those that we fold otherwise than ICU: ı ŋ ŧ þ, and ß ĳ, which differ from two letters by less there.
        public const string Latin = "aabcdefghijklmnopqrstuvwxyzáàăâǎåäãąāćĉčċçďđðéèĕêěëėęēğĝġģĥħíìĭîǐïĩįīĵķĺľļłŀńňñņóòŏôǒöőõøōŕřŗśŝšşșťţțúùŭûǔůüűũųūŵýŷÿźžżæœ";

        // Without آ, which ICU takes for two letters.
        public const string Arabic = "ءأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيابتلمن";

        private static readonly string[] Between = [" ", "-", "’", " – ", ". ", ", ", " & ", "/", "\u00A0", "0", "1", "9", "25", "2026"];

        private uint _state = 20261126;

        public static string[] Known { get; } =
        [
            "Łódź", "Lodz", "Łódz", "Zebra", "Żaba", "Źrebak", "Ćma", "Czas", "Cent", "Ósmy", "Osmy", "Grupa Azoty", "Grupa Azoty S.A.", "Grupa-Azoty ZAK", "„Azot”", "AZOT", "azot", "Azot", "Azot 2", "Azot 10",
            "3M", "4 Pory", "Kędzierzyn-Koźle", "Kędzierzyn", "Kedzierzyn", "Ährenhof", "Ahrenhof", "Müller", "Mueller", "Muller", "Œuvre", "Oeuvre", "Ærø", "Aero", "Aerø", "a-B", "aB", "a b", "AB", "ab", "co-op", "coop", "Coop", "CO-OP", "",
            "résumé", "resume", "Resume", "Résumé", "resumé", "Азот", "Αθήνα", "アルファ", "漢",
        ];

        public IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

        private string Next()
        {
            var word = new StringBuilder();
            for (var left = Below(6) + 1; left > 0; left--)
            {
                // Few letters, so that many words differ in little.
                var letter = letters[Below(4) > 0 ? Below(8) * 7 % letters.Length : Below(letters.Length)];
                word.Append(Below(4) == 0 ? char.ToUpperInvariant(letter) : letter);
                if (left > 1 && Below(6) == 0) word.Append(Between[Below(Between.Length)]);
            }

            return word.ToString();
        }

        private int Below(int end)
        {
            _state = (_state * 1664525) + 1013904223;
            return (int)((_state >> 8) % (uint)end);
        }
    }
}
