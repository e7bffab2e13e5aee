using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Languages;

/// <summary>Texts as they are typed, and as they are set. In these tables ~ stands for a no-break space.</summary>
public sealed class TypographyTests
{
    // No-break spaces
    [TestCase("w domu i z psem", "w~domu i~z~psem")]
    [TestCase("I w domu. A o tym (z kimś) „w nocy”", "I~w~domu. A~o~tym (z~kimś) „w~nocy”")]
    [TestCase("w\ndomu", "w~domu")]
    [TestCase("EKG-u nie ma, o.o. nie, Kennedy’a tak", "EKG-u nie ma, o.o. nie, Kennedy’a tak")]
    [TestCase("na dole, od rana, e pur", "na dole, od rana, e pur")]
    [TestCase("20 % i 12,5 kg, 3 m² oraz 5 °C", "20~% i~12,5~kg, 3~m² oraz 5~°C")]
    [TestCase("20 osób, a2 kgx, kg 5", "20 osób, a2 kgx, kg 5")]
    [TestCase("w 2013 r. za 5 zł", "w~2013~r. za 5~zł")]
    [TestCase("12 sierpnia 2013, 1 maja", "12~sierpnia 2013, 1~maja")]
    [TestCase("12 sierpień, maja 1", "12 sierpień, maja 1")]
    [TestCase("XIX w. i XX wieku, ale CHEM w. nie", "XIX~w. i~XX~wieku, ale CHEM w. nie")]
    [TestCase("J. Kowalska i A. B. Nowak", "J.~Kowalska i~A.~B.~Nowak")]
    [TestCase("np. Kowalska, J. kowalska, ÓJ. Nowak", "np. Kowalska, J. kowalska, ÓJ. Nowak")]
    [TestCase("nr 5, ul. Długa, (ul. Krótka), godz. 12, art. 7, dr Nowak, Dr Nowak", "nr~5, ul.~Długa, (ul.~Krótka), godz.~12, art.~7, dr~Nowak, Dr~Nowak")]
    [TestCase("art. siódmy, godz. szczytu, kadr filmu, bul. Długi", "art. siódmy, godz. szczytu, kadr filmu, bul. Długi")]
    [TestCase("15 000, 1 234 567 osób", "15~000, 1~234~567 osób")]
    [TestCase("lata 2013 120, tel. 123 456 789, 77 48 20, NIP 123 456 789, 12 3456, 0 123", "lata 2013 120, tel.~123 456 789, 77 48 20, NIP 123 456 789, 12 3456, 0 123")]
    [TestCase("§ 5 i tel. +48 77", "§~5 i~tel.~+48 77")]
    // Quotation marks
    [TestCase("\"tekst\" i \"tekst w \"środku\" tekstu\"", "„tekst” i~„tekst w~«środku» tekstu”")]
    [TestCase("„tekst\", (\"tekst\"), \"tekst\".", "„tekst”, („tekst”), „tekst”.")]
    [TestCase("'tekst' i jeans'ów, d'Alembert", "‚tekst’ i~jeans’ów, d’Alembert")]
    [TestCase("19\" i 5' i x \" y", "19\" i~5' i~x \" y")]
    [TestCase("„już” «dobrze» ‚tak’", "„już” «dobrze» ‚tak’")]
    // Dashes
    [TestCase("tekst - dalej, tekst – dalej", "tekst~– dalej, tekst~– dalej")]
    [TestCase("- początek, biało-czerwony, CHEM-STER, koniec -", "- początek, biało-czerwony, CHEM-STER, koniec -")]
    [TestCase("tekst -- dalej --- i--tak", "tekst~– dalej~— i–tak")]
    [TestCase("polecenie --force, ----, a ---- b, https://x.example/a--b", "polecenie --force, ----, a~---- b, https://x.example/a--b")]
    [TestCase("2007-2013, s. 12-15, 10-15%, godz. 8.00-16.00, 1,5-2,5 mm, 28.08-03.09", "2007–2013, s.~12–15, 10–15%, godz.~8.00–16.00, 1,5–2,5~mm, 28.08–03.09")]
    [TestCase("2013-08-19, 2013-08, 47-225 Koźle, NIP 12-34, tel. 12-34, 77 12-34, 12-34 56, 24-godzinny, COVID-19, 3-2, raport-2007-2013.pdf, 1-2.pdf, nr 5-7, ISO 9001-9015", "2013-08-19, 2013-08, 47-225 Koźle, NIP 12-34, tel.~12-34, 77 12-34, 12-34 56, 24-godzinny, COVID-19, 3-2, raport-2007-2013.pdf, 1-2.pdf, nr~5-7, ISO 9001-9015")]
    [TestCase("do -5 °C, (-5)", "do −5~°C, (−5)")]
    [TestCase("lata 2007 -2013, x-5, nr -5", "lata 2007 -2013, x-5, nr~-5")]
    // Ellipsis
    [TestCase("i tak dalej... a potem", "i~tak dalej… a~potem")]
    [TestCase("dalej.... a.. b, ../../plik, www.a...b", "dalej.... a.. b, ../../plik, www.a...b")]
    public void Polish_texts_are_set_like_this(string typed, string set) => AssertSet(TestLanguages.Polish, typed, set);

    [TestCase("\"Text 'within' text,\" said 'tis, it's the students' own", "“Text ‘within’ text,” said ’tis, it’s the students’ own")]
    [TestCase("'Text \"within\" text', the '90s and rock 'n' roll", "‘Text “within” text’, the ’90s and rock ’n’ roll")]
    [TestCase("a house I know", "a house I know")]
    [TestCase("Dr Smith, Mr. J. R. Brown, no. 5, pp. 12-15, 5 kg, 12 August 2013, 10 a.m.", "Dr~Smith, Mr.~J.~R.~Brown, no.~5, pp.~12–15, 5~kg, 12~August 2013, 10~a.m.")]
    [TestCase("no doubt, pp. many, August 12", "no doubt, pp. many, August 12")]
    [TestCase("text - more, text--more, text---more, -5", "text~– more, text–more, text—more, −5")]
    [TestCase("6'2\" and 5\" disk", "6'2\" and 5\" disk")]
    public void English_texts_are_set_like_this(string typed, string set) => AssertSet(TestLanguages.English, typed, set);

    [TestCase("\"Text 'darin' Text\", geht's", "„Text ‚darin‘ Text“, geht’s")]
    [TestCase("\u201EText\" und \"Text\u201C", "„Text“ und „Text“")]
    [TestCase("z. B. am 12. August 2013, d. h. 5 km von Dr. Müller, S. 12-15", "z.~B. am 12.~August 2013, d.~h. 5~km von Dr.~Müller, S.~12–15")]
    [TestCase("ein Haus - mit Garten, Ein- und Ausgang", "ein Haus~– mit Garten, Ein- und Ausgang")]
    public void German_texts_are_set_like_this(string typed, string set) => AssertSet(TestLanguages.German, typed, set);

    [Test]
    public void A_language_without_rules_leaves_texts_as_written() =>
        Assert.That(Typographer.None.Set("\"a - b\"... w domu"), Is.EqualTo("\"a - b\"... w domu"));

    [Test]
    public void Where_there_are_no_lines_blanks_stay_blanks() =>
        Assert.That(TestLanguages.Polish.Typographer.SetMarks("\"w domu\" - 15 000 r..."), Is.EqualTo("„w domu” – 15 000 r…"));

    [Test]
    public void Setting_twice_changes_no_more_and_the_canonical_text_is_never_touched()
    {
        var piece = Gen.Int[0, Pieces.Length].SelectMany(i => i < Pieces.Length ? Gen.Const(Pieces[i]) : Gen.Char.Select(c => c.ToString()));
        var texts = piece.Array[0, 12].Select(string.Concat);
        foreach (var language in new[] { TestLanguages.Polish, TestLanguages.English, TestLanguages.German })
        {
            texts.Sample(text =>
            {
                var (set, marks) = (language.Typographer.Set(text), language.Typographer.SetMarks(text));
                Assert.That(language.Typographer.Set(set), Is.EqualTo(set), $"{language.Code}: {text}");
                Assert.That(language.Typographer.SetMarks(marks), Is.EqualTo(marks), $"{language.Code}: {text}");
                Assert.That(CanonicalText.Of(set), Is.EqualTo(CanonicalText.Of(text)), $"{language.Code}: {text}");
                Assert.That(CanonicalText.Of(marks), Is.EqualTo(CanonicalText.Of(text)), $"{language.Code}: {text}");
            }, iter: 100_000);
        }
    }

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\u00A0", "\u202F", "\"", "\"", "'", "'", "„", "”", "“", "«", "»", "‚", "‘", "’", "-", "-", "--", "---", "–", "—", "−", ".", "..", "...", "…",
        ",", ":", "(", ")", "[", "/", "+", "%", "a", "w", "i", "z", "W", "dom", "Dom", "tis", "r.", "w.", "kg", "km/h", "nr", "ul.", "J.", "B.", "XX", "§",
        "1", "12", "0", "000", "345", "2007", "2013", "sierpnia", "August", "@", "www.", "://", "../", "NIP", "Dr.", "\\", "\uFFFC", "é", "ż",
        "15 000", "1 234 567", "2007-2013", "12.08-14.08", " -5", "5 kg", "nr 5", "J. K", "z. B.", "XIX w.", "'90s", "12 sierpnia", "10 a.m.", "i w domu", "a - b", "\"a \"b\" c\"", "'a'", "it's",
    ];

    private static void AssertSet(Language language, string typed, string set)
    {
        Assert.That(language.Typographer.Set(typed).Replace('\u00A0', '~'), Is.EqualTo(set));
        Assert.That(language.Typographer.Set(language.Typographer.Set(typed)).Replace('\u00A0', '~'), Is.EqualTo(set), "set again");
    }
}
