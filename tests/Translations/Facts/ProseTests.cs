using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Prose as offices write it, about things that do not exist: nothing is found in it, and every digit that is changed is.</summary>
public sealed class ProseTests
{
    private const string Polish = """
        Towarzystwo Miłośników Latarń założyło dwudziestu sześciu mieszkańców Zmyślonego Brodu 12 marca 1998 r., a do rejestru wpisano je w maju tego samego roku. Pierwsze zebranie odbyło się w poniedziałek, 16 marca 1998 r., o godz. 17.30 i trwało ponad trzy godziny.

        W latach 2004–2007 towarzystwo odnowiło 118 latarń, w tym jedną trzecią przy Rynku. Koszt wyniósł 1 284 500,75 zł, z czego 65 proc. pokryła dotacja, a reszta – około 450 tys. zł – pochodziła ze składek.

        ## Zbiory

        Muzeum ma obecnie 2350 eksponatów (stan na 31 grudnia 2021 r.), z tego 1,5 tys. z XIX w. i pierwszej połowy XX wieku. Najstarsza latarnia pochodzi z 1788 roku, najmłodsza z lat 90.

        - Powierzchnia wystawy: 860 m² (dwie sale po 430 m²).
        - Temperatura w magazynie: od 16 do 18 °C, wilgotność 45–55%.
        - Moc przyłącza: 40 kW; zużycie spadło z 21,5 do 14,2 MWh rocznie, czyli o 34%.

        W 2019 roku odwiedziło nas 12 640 osób, o 7,5% więcej niż rok wcześniej; jeden na pięciu gości przyjechał z zagranicy. W następnym roku, z powodu remontu, było ich tylko 4,8 tys.

        ## Godziny otwarcia

        | Dni | Godziny | Bilet |
        | --- | --- | --- |
        | wtorek–piątek | 9:00–17:00 | 15 zł |
        | sobota | 10:00–18:00 | 20 zł |
        | niedziela | 10:00–14:30 | wstęp wolny |

        Grupy do 25 osób prosimy zgłaszać z tygodniowym wyprzedzeniem. Opiekun grupy wchodzi bezpłatnie, a drugi i kolejny płaci 5 zł.

        ## Konkurs

        XII edycja konkursu trwa od 1 lutego do 30 kwietnia 2024 r. Prace (najwyżej trzy od jednej osoby, każda do 10 MB) przyjmujemy do godz. 15.00 ostatniego dnia. Jury przyzna trzy nagrody: 3000 zł, 2000 zł i 1000 zł oraz pięć wyróżnień.

        W poprzedniej edycji wzięło udział stu czterdziestu dwóch autorów z jedenastu krajów; nadesłali dwukrotnie więcej prac niż w roku 2018.

        Towarzystwo przestrzega rozporządzenia (UE) 2016/679 oraz ustawy z dnia 10 maja 2018 r. Oleje lampowe spełniają wymagania rozporządzenia (WE) nr 1907/2006 (nafta: CAS 8008-20-6).

        Na dwudziestolecie, w październiku 2018 r., wydaliśmy album: 224 strony, 310 fotografii, nakład 1200 egzemplarzy. Przez pół roku sprzedano blisko trzy czwarte nakładu, a dochód – ponad 60 000 zł – przeznaczyliśmy na dwuletni program edukacyjny dla kilkunastu szkół.

        W planach na lata 2025–2030 są dwa przedsięwzięcia: 3,2-kilometrowa ścieżka wzdłuż rzeki i budowa pawilonu za 2–2,5 mln euro. Oba mają być gotowe przed 40. rocznicą założenia.
        """;

    private const string English = """
        The Society of Friends of Lanterns was founded by twenty-six residents of Zmyślony Bród on 12 March 1998 and entered in the register in May of the same year. The first meeting was held on Monday, 16 March 1998, at 5.30 p.m. and lasted more than three hours.

        Between 2004 and 2007 the society restored 118 lanterns, a third of them on the Market Square. The cost came to PLN 1,284,500.75, of which 65% was covered by a grant; the rest, about PLN 450,000, came from membership fees.

        ## Collection

        The museum now has 2,350 exhibits (as of 31 December 2021), 1,500 of them from the 19th century and the first half of the 20th century. The oldest lantern dates from 1788, the youngest from the 1990s.

        - Exhibition space: 860 m² (two rooms of 430 m² each).
        - Temperature in storage: 16–18 °C, humidity from 45 to 55%.
        - Connected load: 40 kW; consumption fell from 21.5 to 14.2 MWh a year, that is by 34 per cent.

        In 2019 we had 12,640 visitors, 7.5% more than the year before; one guest in five came from abroad. In the following year there were only 4,800, because of renovation.

        ## Opening hours

        | Days | Hours | Ticket |
        | --- | --- | --- |
        | Tuesday to Friday | 9 a.m.–5 p.m. | PLN 15 |
        | Saturday | 10 a.m.–6 p.m. | PLN 20 |
        | Sunday | 10 a.m.–2:30 p.m. | free |

        Groups of up to 25 people should book a week ahead. The group’s leader has free entry; a second leader, and any further one, pays PLN 5.

        ## Competition

        The twelfth edition of the competition runs from 1 February to 30 April 2024. Entries (no more than three per person, each up to 10 MB) are accepted until 3 p.m. on the last day. The jury will award three prizes of PLN 3,000, PLN 2,000 and PLN 1,000, and five honourable mentions.

        In the previous edition 142 authors from eleven countries took part; they sent in twice as many works as in 2018.

        The society complies with Regulation (EU) 2016/679 and with the Act of 10 May 2018. Lamp oils meet the requirements of Regulation (EC) No 1907/2006 (paraffin: CAS 8008-20-6).

        For the twentieth anniversary, in October 2018, we published an album of 224 pages with 310 photographs, in a print run of 1,200 copies. Nearly three quarters of them were sold within half a year, and the income of more than PLN 60,000 went to a two-year educational programme for over a dozen schools.

        Two undertakings are planned for 2025–30: a 3.2-kilometre path along the river and a pavilion costing EUR 2–2.5 million. Both are to be ready before the 40th anniversary of the foundation.
        """;

    private static readonly TextVersion Source = Versions.Polish(Polish);

    [Test]
    public void Nothing_is_found() => Assert.That(FactTexts.Between(Source, Versions.English(English)), Is.Empty);

    [Test]
    public void Nothing_is_found_the_other_way_round() => Assert.That(FactTexts.Between(Versions.English(English), Source), Is.Empty);

    private static IEnumerable<int> Digits => Enumerable.Range(0, English.Length).Where(i => char.IsAsciiDigit(English[i]));

    [Test]
    public void Every_digit_that_is_changed_is_found_once_at_its_line()
    {
        var missed = new List<string>();
        foreach (var at in Digits)
        {
            var digit = English[at] == '9' ? '8' : (char)(English[at] + 1);
            var changed = English[..at] + digit + English[(at + 1)..];
            var found = FactTexts.DiagnosticsBetween(Source, Versions.English(changed));
            var line = English[..at].Count(c => c == '\n') + 1;
            if (found.Count != 1 || found[0].Span.From.Line != line) missed.Add($"{found.Count} for {changed[Math.Max(0, at - 20)..Math.Min(changed.Length, at + 10)]}: {string.Join("; ", found.Select(d => d.Message.English))}");
        }

        Assert.That(missed, Is.Empty);
    }

    [TestCase("twenty-six", "twenty-seven")]
    [TestCase("12 March", "12 May")]
    [TestCase("more than three hours", "more than four hours")]
    [TestCase("19th century", "18th century")]
    [TestCase("1990s", "1980s")]
    [TestCase("two rooms", "three rooms")]
    [TestCase("5 p.m.", "5 a.m.")]
    [TestCase("twelfth edition", "thirteenth edition")]
    [TestCase("30 April", "30 June")]
    [TestCase("no more than three", "no more than two")]
    [TestCase("five honourable", "six honourable")]
    [TestCase("eleven countries", "twelve countries")]
    [TestCase("twice as many", "three times as many")]
    [TestCase("October 2018", "November 2018")]
    [TestCase("a two-year", "a three-year")]
    [TestCase("PLN 450,000", "PLN 450 million")]
    [TestCase("m² each", "km² each")]
    [TestCase("PLN 20 |", "EUR 20 |")]
    [TestCase("Two undertakings", "Three undertakings")]
    public void A_word_that_is_changed_is_found_once(string words, string others)
    {
        Assert.That(English, Does.Contain(words));
        Assert.That(FactTexts.Between(Source, Versions.English(English.Replace(words, others, StringComparison.Ordinal))), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_weekday_that_is_changed_is_an_error() =>
        Assert.That(FactTexts.In(Versions.English(English.Replace("Monday, 16", "Tuesday, 16", StringComparison.Ordinal))), Has.Length.EqualTo(1));
}
