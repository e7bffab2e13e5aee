using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Facts;

/// <summary>Names must be the same in a text and its translation, in whatever case; whatever else begins with a capital is left alone.</summary>
public sealed class NameTests
{
    private static readonly NameCheck Check = new(TestData.Real, new TermCheck(TestData.Real));

    [TestCase("Decyzję Parku Przemysłowego poznamy jutro.", "The decision of the Industrial Park will be known tomorrow.")]
    [TestCase("Klaster założył Instytut Ciężkiej Syntezy Organicznej „Blachownia”.", "The Institute of Heavy Organic Synthesis “Blachownia” founded the cluster.")]
    [TestCase("Mówił o Grupie Azoty Zakładach Azotowych Kędzierzyn S.A.", "He spoke of Grupa Azoty Zakłady Azotowe Kędzierzyn S.A.")]
    [TestCase("Rozmowa z {{organisation icso}} trwa.", "A talk with the Institute of Heavy Organic Synthesis goes on.")]
    [TestCase("Rozmowa z {{name kkpp ins}} trwa.", "A talk with KKPP goes on.")]
    [TestCase("Instytut był inicjatorem, a park przemysłowy przyjął rolę.", "The Institute initiated it, and the Industrial Park took the role.")]
    [TestCase("Spotkanie w Kędzierzynie-Koźlu.", "A meeting in Kędzierzyn-Koźle.")]
    public void Names_of_the_data_are_known_in_every_case_and_language(string polish, string english) => AssertNothing(polish, english);

    [TestCase("Mówił dr Marek Zmyślony z Blachowni.", "Dr Marek Zmyślony of Blachownia spoke.")]
    [TestCase("List do Marka Zmyślonego i Ewy Nibyckiej.", "A letter to Marek Zmyślony and Ewa Nibycka.")]
    [TestCase("Fundacja działa w Warszawie, Krakowie i Wiedniu.", "The foundation works in Warsaw, Cracow and Vienna.")]
    [TestCase("Wsparcie UE dla MŚP podlega RODO.", "EU support for SMEs is subject to the GDPR.")]
    [TestCase("Badania B+R prowadzi Politechnika Opolska.", "R&D is carried out by the Opole University of Technology.")]
    [TestCase("Spotkanie z Niemcami odbyło się w Polsce we wtorek.", "The meeting with the Germans was held in Poland on Tuesday.")]
    [TestCase("Pytali, czy Państwo znają język angielski.", "They asked whether you know English.")]
    [TestCase("Zgromadzenie wybrało Lidera Klastra.", "The Assembly elected the Cluster Leader.")]
    [TestCase("Zobacz stronę Założyciele i role.", "See Founders and Roles.")]
    [TestCase("Morze Bałtyckie leży na północy.", "In the north lies the Baltic Sea.")]
    [TestCase("Nie wolno tego robić.", "You must NOT do this.")]
    [TestCase("Rozdział II opisuje `ApiZmyślone` i SiO₂, 85 GWh.", "Chapter II describes `OtherApi` and SiO₂, 85 GWh.")]
    [TestCase("Pojęcie [Time to Market]{lang=en} oznacza czas.", "The notion means time.")]
    [TestCase("Interfejs użytkownika jest prosty.", "The UI is simple.")]
    public void What_is_translated_does_not_alarm(string polish, string english) => AssertNothing(polish, english);

    [TestCase("Rozmowa z {{organisation icso}} trwa.", "A talk with {{organisation kkpp}} goes on.", "SITE5310 input/page.en.md:1:13: the organisation differs from the source: “Kędzierzyn-Koźle Industrial Park Sp. z o.o.” instead of “Instytut Ciężkiej Syntezy Organicznej „Blachownia””")]
    [TestCase("W grupie jest {{organisation icso}}.", "In the group is the Institute of Light Organic Chemistry.", "SITE5310 input/page.en.md:1:1: the translation has no organisation “Instytut Ciężkiej Syntezy Organicznej „Blachownia””")]
    [TestCase("Spotkanie w Kędzierzynie-Koźlu.", "A meeting in Opole.", "SITE5311 input/page.en.md:1:1: the translation has no name “Kędzierzyn-Koźle”")]
    [TestCase("Mówił Marek Zmyślony.", "The speaker was Marek Nibycki.", "SITE5311 input/page.en.md:1:23: the name differs from the source: “Nibycki” instead of “Zmyślony”")]
    [TestCase("Huta stoi w Blachowni.", "The glassworks stands in Blachownie Śląskie.", "SITE5311 input/page.en.md:1:37: the source has no name “Śląskie”")]
    [TestCase("Rury dostarcza Petrox z Opola.", "Pipes are supplied by Fabrikam of Opole.", "SITE5311 input/page.en.md:1:23: the name differs from the source: “Fabrikam” instead of “Petrox”")]
    [TestCase("Dotację dała agencja ZARP.", "The grant came from the agency ZRAP.", "SITE5311 input/page.en.md:1:32: the name differs from the source: “ZRAP” instead of “ZARP”")]
    [TestCase("Kod leży na GitHubie.", "The code is on GitLab.", "SITE5311 input/page.en.md:1:16: the name differs from the source: “GitLab” instead of “GitHubie”")]
    [TestCase("Piec zbudowała firma Anny Nibyckiej.", "The furnace was built by a firm.", "SITE5311 input/page.en.md:1:1: the translation has no name “Anny Nibyckiej”")]
    public void A_name_that_differs_is_told_with_both_values(string polish, string english, string finding)
    {
        var found = Pairing.Diagnostics(Pairing.InOrder(Versions.Polish(polish), Versions.English(english)), Check.Check);

        Assert.That(found.Select(Pairing.Show), Is.EqualTo(new[] { finding }));
        Assert.That(found[0].Severity, Is.EqualTo(Severity.Warning));
        Assert.That(found[0].Related[0].Span.File, Is.EqualTo("input/page.pl.md"));
    }

    [Test]
    public void A_name_may_stand_in_the_next_block()
    {
        var polish = Versions.Polish("Pierwszy akapit o firmie Petrox.\n\nDrugi akapit.\n\nTrzeci.");
        var english = Versions.English("The first paragraph.\n\nThe second about Petrox.\n\nThe third.");

        Assert.That(Pairing.Findings(Pairing.InOrder(polish, english), Check.Check), Is.Empty);
    }

    [Test]
    public void A_name_that_the_page_is_full_of_may_be_left_out_once()
    {
        var polish = Versions.Polish("Tu jest Petrox.\n\nTam jest Petrox.\n\nOto Petrox.\n\nI znów Petrox.\n\nKupuje go Petrox.");
        var english = Versions.English("Here is Petrox.\n\nThere is Petrox.\n\nThis is Petrox.\n\nAgain Petrox.\n\nIt is bought by the firm.");

        Assert.That(Pairing.Findings(Pairing.InOrder(polish, english), Check.Check), Is.Empty);
    }

    [Test]
    public void German_nouns_are_no_names_and_names_are_found_between_them()
    {
        var english = Versions.English("The first firm is Fabrikam.");

        Assert.That(Pairing.Findings(Pairing.InOrder(english, Versions.German("Das erste Unternehmen der Gruppe heißt Fabrikam.")), Check.Check), Is.Empty);
        Assert.That(
            Pairing.Findings(Pairing.InOrder(english, Versions.German("Das erste Unternehmen der Gruppe heißt Petrox.")), Check.Check),
            Is.EqualTo(new[] { "SITE5311 input/page.de.md:1:1: the translation has no name “Fabrikam”" }));
    }

    private static void AssertNothing(string polish, string english)
    {
        Assert.That(Pairing.Findings(Pairing.InOrder(Versions.Polish(polish), Versions.English(english)), Check.Check), Is.Empty);
        Assert.That(Pairing.Findings(Pairing.InOrder(Versions.English(english), Versions.Polish(polish)), Check.Check), Is.Empty, "the other way round");
    }
}
