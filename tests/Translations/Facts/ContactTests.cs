using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Facts;

/// <summary>Addresses, telephone numbers and numbers of registers must be the same in a text and its translation, however each is written.</summary>
public sealed class ContactTests
{
    private static readonly ContactCheck Check = new(TestData.Real);

    [TestCase("Pisz na biuro@fikcja.example.", "Write to biuro@Fikcja.EXAMPLE.")]
    [TestCase("Pisz na biuro@fikcja.example.", "[Write to us](mailto:biuro@fikcja.example?subject=Hello).")]
    [TestCase("Pisz: <biuro@fikcja.example>", "Write: biuro@fikcja.example, please")]
    [TestCase("Zob. <https://www.fikcja.example/>", "See [the site](http://fikcja.example).")]
    [TestCase("Zob. www.fikcja.example/a%C5%82, dalej", "See [there](https://fikcja.example/ał/).")]
    [TestCase("[o nas](https://fikcja.example/pl/o)", "[about](https://fikcja.example/en/o)")]
    [TestCase("[o nas](https://fikcja.example/pl-PL/o/)", "[about](https://fikcja.example/en-us/o)")]
    [TestCase("[o nas](https://fikcja.example/o)", "[about](https://fikcja.example/en/o)")]
    [TestCase("[o nas](https://pl.fikcja.example/wiki/Chemia)", "[about](https://en.fikcja.example/wiki/Chemistry)")]
    [TestCase("[o nas](https://fikcja.example/o_pl.htm?lang=pl)", "[about](https://fikcja.example/o_en.htm?lang=en)")]
    [TestCase("[o nas](https://fikcja.example/pl/o#cele)", "[about](https://fikcja.example/en/o#aims)")]
    [TestCase("tel. +48 77 123 45 67", "phone: +48 (77) 123-45-67")]
    [TestCase("tel. 77 123 45 67", "[call](tel:+48771234567)")]
    [TestCase("tel. (77) 123-45-67", "call 0048 77 1234567")]
    [TestCase("KRS 0000123456", "KRS: 0000 123 456")]
    [TestCase("numer KRS: 0000123456", "National Court Register (KRS) under number 0000123456")]
    [TestCase("NIP 123-456-32-18", "tax identification number (NIP): PL1234563218")]
    [TestCase("ISBN 978-3-16-148410-0", "ISBN-13: 9783161484100")]
    [TestCase("DOI: 10.1234/AbC.5", "see 10.1234/abc.5.")]
    [TestCase("W 2013 r. było ich 1 234 567 i 123 456 789.", "In 2013 there were 1,234,567 and 123,456,789 of them.")]
    [TestCase("w latach 2012–2013, 75-21-8, 2013-08-19, 12.05.2013", "in 2012-2013, in 2013-08-19 (75-21-8)")]
    [TestCase("Wersja `a@b.example` i `https://x.example`", "Version `c@d.example`")]
    public void What_is_the_same_is_found_to_be_the_same(string polish, string english) =>
        Assert.That(Pairing.Findings(Pairing.InOrder(Versions.Polish(polish), Versions.English(english)), Check.Check), Is.Empty);

    [TestCase("Pisz na biuro@fikcja.example.", "Write to buro@fikcja.example.", "SITE5307 input/page.en.md:1:10: the e-mail address differs from the source: “buro@fikcja.example” instead of “biuro@fikcja.example”")]
    [TestCase("Pisz na biuro@fikcja.example.", "Write to us.", "SITE5307 input/page.en.md:1:1: the translation has no e-mail address “biuro@fikcja.example”")]
    [TestCase("Pisz do nas.", "Write to [us](mailto:biuro@fikcja.example).", "SITE5307 input/page.en.md:1:15: the source has no e-mail address “biuro@fikcja.example”")]
    [TestCase("[o nas](https://fikcja.example/a)", "[about](https://fikcja.example/b)", "SITE5308 input/page.en.md:1:9: the web address differs from the source: “fikcja.example/b” instead of “fikcja.example/a”")]
    [TestCase("[o nas](https://fikcja.example/a#x)", "[about](https://fikcja.example/a#y)", "SITE5308 input/page.en.md:1:9: the web address differs from the source: “fikcja.example/a#y” instead of “fikcja.example/a#x”")]
    [TestCase("tel. +48 77 123 45 67", "tel. +48 77 123 45 76", "SITE5309 input/page.en.md:1:6: the phone number differs from the source: “+48771234576” instead of “+48771234567”")]
    [TestCase("tel. 77 123 45 67", "tel. +48 77 123 45 68", "SITE5309 input/page.en.md:1:6: the phone number differs from the source: “+48771234568” instead of “771234567”")]
    [TestCase("77 123 45 67", "none", "SITE5309 input/page.en.md:1:1: the translation has no phone number “771234567”")]
    [TestCase("KRS 0000123456", "KRS 0000123465", "SITE5312 input/page.en.md:1:5: the number in a register differs from the source: “KRS 0000123465” instead of “KRS 0000123456”")]
    public void What_differs_is_told_with_both_values(string polish, string english, string finding) =>
        Assert.That(Pairing.Findings(Pairing.InOrder(Versions.Polish(polish), Versions.English(english)), Check.Check), Is.EqualTo(new[] { finding }));

    [Test]
    public void The_finding_is_an_error_that_names_the_place_in_the_source_too()
    {
        var found = Pairing.Diagnostics(Pairing.InOrder(Versions.Polish("Adres: a@fikcja.example"), Versions.English("Mail: b@fikcja.example")), Check.Check);

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Severity, Is.EqualTo(Severity.Error));
        Assert.That(found[0].Token, Has.Length.EqualTo(8));
        Assert.That(found[0].Message.Polish, Is.EqualTo("adres e-mail nie zgadza się ze źródłem: „b@fikcja.example” zamiast „a@fikcja.example”"));
        Assert.That($"{found[0].Related[0].Span.File}:{found[0].Related[0].Span.From.Column}", Is.EqualTo("input/page.pl.md:8"));
    }

    [Test]
    public void An_address_may_stand_in_the_next_block_of_the_translation()
    {
        var polish = Versions.Polish("Pierwszy akapit a@fikcja.example.\n\nDrugi akapit.\n\nTrzeci.");
        var english = Versions.English("The first paragraph.\n\nThe second a@fikcja.example.\n\nThe third.");

        Assert.That(Pairing.Findings(Pairing.InOrder(polish, english), Check.Check), Is.Empty);
    }

    [Test]
    public void An_address_that_has_its_counterpart_does_not_serve_the_next_block_as_well()
    {
        var polish = Versions.Polish("- Jan: a@fikcja.example\n- Ewa: b@fikcja.example\n- Bez.\n- Iza: a@fikcja.example");
        var english = Versions.English("- Jan: a@fikcja.example\n- Ewa: a@fikcja.example\n- None.\n- Iza:");

        Assert.That(Pairing.Findings(Pairing.InOrder(polish, english), Check.Check).Select(f => f[..27]), Is.EqualTo(new[] { "SITE5307 input/page.en.md:2", "SITE5307 input/page.en.md:4" }));
    }

    [TestCase("NIP 123-456-32-19", "SITE5315 input/page.pl.md:1:5: in the NIP number 1234563219, the last digit does not fit the others")]
    [TestCase("NIP: 123456321", "SITE5315 input/page.pl.md:1:6: the NIP number 123456321 has 9 digits; it should have 10")]
    [TestCase("REGON 123456786", "SITE5315 input/page.pl.md:1:7: in the REGON number 123456786, the last digit does not fit the others")]
    [TestCase("REGON 12345678512348", "SITE5315 input/page.pl.md:1:7: in the REGON number 12345678512348, the last digit does not fit the others")]
    [TestCase("ISBN 978-3-16-148410-1", "SITE5315 input/page.pl.md:1:6: in the ISBN number 9783161484101, the last digit does not fit the others")]
    [TestCase("ISBN 0-306-40615-3", "SITE5315 input/page.pl.md:1:6: in the ISBN number 0306406153, the last digit does not fit the others")]
    public void A_number_that_cannot_be_right_is_found_without_any_translation(string text, string finding) =>
        Assert.That(Numbers(text), Is.EqualTo(new[] { finding }));

    [TestCase("NIP 123-456-32-18, KRS 0000123456, REGON 123456785 i 2013 rok")]
    [TestCase("REGON: 12345678512347")]
    [TestCase("ISBN 0-306-40615-2, ISBN 0-8044-2957-X")]
    [TestCase("Rejestr KRS prowadzi sąd od 2001 roku, a NIP nadaje urząd.")]
    [TestCase("KRS 2001")]
    public void A_right_number_is_not(string text) => Assert.That(Numbers(text), Is.Empty);

    private static string[] Numbers(string text)
    {
        var diagnostics = new DiagnosticBag();
        ContactCheck.CheckNumbers(Versions.Polish(text), diagnostics);
        return [.. diagnostics.Sorted().Select(Pairing.Show)];
    }
}
