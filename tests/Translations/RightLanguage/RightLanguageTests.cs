using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.RightLanguage;

/// <summary>Passages in another language than they should be.</summary>
public sealed class RightLanguageTests
{
    private static readonly string[] Pieces =
    [
        "nie ma tego na liście", "the lamp on the hill is", "der Mann und die", "„", "”", "“", "\"", "Kędzierzyn", "Sp. z o.o.", ". ", "! ", "`x`", "{{fact entities}}", "[a b c]{lang=pl}", "[nie ma tego]{lang=en}", "\u00AD", "é", "123", "*", "\n", "ـ", "漢",
    ];

    private static readonly LanguageCheck Check = new(RealSite.Real with { Languages = [TestLanguages.Polish, TestLanguages.English, TestLanguages.German] });

    [TestCase("Latarnia stoi na wzgórzu, a jej światło widać z daleka nawet we mgle.", "pl")]
    [TestCase("Nie wiadomo, kto ją zbudował.", "pl")]
    [TestCase("Praca zbiorowa trzech warsztatów.", "pl")]
    [TestCase("- Latarnia została odnowiona w zeszłym roku", "pl")]
    [TestCase("| Co stoi na wzgórzu i świeci |\n| --- |\n| x |", "pl")]
    [TestCase("Der Leuchtturm steht auf dem Hügel, und sein Licht ist auch bei Nebel von weitem zu sehen.", "de")]
    [TestCase("## Wie man eine Lampe repariert", "de")]
    public void A_passage_in_another_language_is_found_in_an_English_page(string text, string language)
    {
        var messages = Found(Versions.English(text));

        Assert.That(messages, Does.Contain($"warning SITE5501: this text is in “{language}”, but the page is in “en”").And.Contain("--> input/page.en.md:1:"));
        Assert.That(messages, Does.Contain($"translate it; if this is intended, mark it: [text]{{lang={language}}}"));
    }

    [TestCase("The lighthouse stands on the hill, and its light is seen from afar even in fog.", "en")]
    [TestCase("Nobody knows who built it.", "en")]
    [TestCase("## What we have learned from it", "en")]
    [TestCase("Der Leuchtturm steht auf dem Hügel, und sein Licht ist auch bei Nebel von weitem zu sehen.", "de")]
    public void A_passage_in_another_language_is_found_in_a_Polish_page(string text, string language) =>
        Assert.That(Found(Versions.Polish(text)), Does.Contain($"SITE5501: this text is in “{language}”, but the page is in “pl”"));

    [TestCase("The lighthouse stands on the hill, and its light is seen from afar even in fog.", "en")]
    [TestCase("Latarnia stoi na wzgórzu, a jej światło widać z daleka nawet we mgle.", "pl")]
    public void A_passage_in_another_language_is_found_in_a_German_page(string text, string language) =>
        Assert.That(Found(Versions.German(text)), Does.Contain($"SITE5501: this text is in “{language}”, but the page is in “de”"));

    [Test]
    public void A_sentence_left_at_the_end_of_a_translated_paragraph_is_found_at_its_place()
    {
        const string English = "The lighthouse stands on the hill. It has been restored by the three workshops of the town. ";
        const string Polish = "Jej światło widać z daleka nawet we mgle.";

        var diagnostics = new DiagnosticBag();
        Check.Check(Versions.English(English + Polish), diagnostics);

        Assert.That(diagnostics.Sorted().Single().Span.Text, Is.EqualTo(Polish.TrimEnd('.')));
    }

    [Test]
    public void Front_matter_is_looked_at_too() =>
        Assert.That(Found(Versions.English("---\ntitle: Lamps\ndescription: Latarnia stoi na wzgórzu, a jej światło widać z daleka.\n---\n\nThe lamps of the town are old.")), Does.Contain("SITE5501").And.Contain("--> input/page.en.md:3:14"));

    [TestCase("We work with Kędzierzyńsko-Kozielski Park Przemysłowy Sp. z o.o. and Grupa Azoty Zakłady Azotowe Kędzierzyn S.A.")]
    [TestCase("Instytut Ciężkiej Syntezy Organicznej „Blachownia”")]
    [TestCase("Zakłady Lamp Księżycowych w Świetlikowie")]
    [TestCase("Kędzierzyn-Koźle, Wrocław, Łódź, Gdańsk")]
    [TestCase("## Kędzierzyn-Koźle")]
    [TestCase("## Szczebrzeszyn")]
    [TestCase("O nas")]
    [TestCase("Run `nie ma tego na liście i już` and wait for the answer.")]
    [TestCase("See <https://example.org/nie/ma/tego/na/liscie>.")]
    [TestCase("He said [nie ma tego na liście i już się nie pojawi]{lang=pl} and left.")]
    [TestCase("[Gesellschaft der Freunde des Leuchtturms an der Küste]{lang=de}")]
    [TestCase("```text\nnie ma tego na liście i już się nie pojawi\n```")]
    [TestCase("Ten men go on to do it in an ale house; so die hard, my man, was war hat.")]
    [TestCase("pdf docx odt png jpg")]
    [TestCase("1 200 km, 65 %, 3 MW, 12 ha")]
    [TestCase("Lorem ipsum dolor sit amet")]
    [TestCase("{{organisation icso}} {{fact entities}} {{organisation kkpp gloss}}")]
    [TestCase("Tom, Jan i Ola")]
    [TestCase("by way of a coda, the co-operative co-founded a co-op")]
    [TestCase("Read docs/nie/ma/tego/na/liscie/w/ogole and write to nie.ma@example.org.")]
    [TestCase("The word „tak” means yes, and „nie” means no.")]
    public void Names_code_addresses_marked_passages_and_lists_are_no_evidence(string text) => Assert.That(Found(Versions.English(text)), Is.Empty);

    [TestCase("Institute of Heavy Organic Synthesis “Blachownia”")]
    [TestCase("Institute of Heavy Organic Synthesis")]
    [TestCase("Klaster działa z The Moonlamp Society of the North i z innymi.")]
    [TestCase("Wytyczne [WCAG 2.2](https://www.w3.org/TR/WCAG22/){lang=en} na poziomie AA.")]
    [TestCase("Używamy Markdown, HTML, CSS, JavaScript, YAML.")]
    [TestCase("On ma to i my to mamy, a ten go do niej on i on.")]
    [TestCase("cookie, newsletter, e-mail, software")]
    [TestCase("Otwórz `the file of the page in which it is` i zapisz.")]
    [TestCase("Napisał książkę „Moon Lamps” i drugą.")]
    public void A_Polish_page_may_have_names_and_loan_words(string text) => Assert.That(Found(Versions.Polish(text)), Is.Empty);

    [TestCase("Der Verein der Freunde des Leuchtturms „Latarnia nad Zatoką“ e.V.")]
    [TestCase("Software, Updates, Computer, Browser")]
    [TestCase("Man war an die Tür gegangen; der Mann hat den Tee in die Hand genommen.")]
    public void A_German_page_may_have_names_and_loan_words(string text) => Assert.That(Found(Versions.German(text)), Is.Empty);

    [TestCase("He said [Lampa stoi na wzgórzu i świeci]{lang=de} twice.", "pl", "de")]
    [TestCase("He said [the lamp stands on the hill]{lang=pl} twice.", "en", "pl")]
    [TestCase("He wrote [Zeszyt z rysunkami latarni]{lang=de} twice.", "pl", "de")]
    public void A_wrong_mark_is_found(string text, string language, string marked) =>
        Assert.That(Found(Versions.English(text)), Does.Contain($"warning SITE5502: this text is marked as “{marked}”, but it is in “{language}”").And.Contain($"correct the mark: {{lang={language}}}"));

    [TestCase("[Kędzierzyn-Koźle Industrial Park]{lang=en}")]
    [TestCase("[Grupa Azoty Zakłady Azotowe Kędzierzyn S.A.]{lang=pl}")]
    [TestCase("[Zeszyt z rysunkami latarni]{lang=pl}")]
    [TestCase("[the lamp on the hill]{lang=en-GB}")]
    [TestCase("[la lampe sur la colline]{lang=fr}")]
    [TestCase("[GLOW]{lang=pl} [Lamp Works]{lang=de}")]
    [TestCase("[strona o latarni po niemiecku](https://example.org/de/){lang=de}")]
    public void A_right_mark_and_a_mark_that_cannot_be_judged_are_left_alone(string text) => Assert.That(Found(Versions.Polish($"Jest to {text} i nic więcej nie ma.")), Is.Empty);

    [Test]
    public void A_block_marked_with_another_language_is_judged_as_that()
    {
        Assert.That(Found(Versions.English("Latarnia stoi na wzgórzu, a jej światło widać z daleka. {lang=pl}")), Is.Empty);
        Assert.That(Found(Versions.English("The lighthouse stands on the hill and is seen from afar. {lang=pl}")), Does.Contain("SITE5502"));
    }

    [TestCase("As they say, “nie ma tego złego, co by na dobre nie wyszło”, and laugh.", "pl")]
    [TestCase("Their motto is \"das Licht ist für alle da\" to this day.", "de")]
    public void A_quotation_without_mark_is_hinted_at(string text, string language) =>
        Assert.That(Found(Versions.English(text)), Does.Contain($"hint SITE5504: this quotation is in “{language}” and is not marked so"));

    [TestCase("As they say, “every cloud has a silver lining”, and laugh.")]
    [TestCase("The firm “Zakłady Lamp Księżycowych” is old.")]
    [TestCase("The word “po prostu” is used.")]
    [TestCase("As they say, “[nie ma tego złego, co by na dobre nie wyszło]{lang=pl}”, and laugh.")]
    [TestCase("A 5\" screen and a 7\" screen are on the table of the shop.")]
    public void Other_quotations_are_left_alone(string text) => Assert.That(Found(Versions.English(text)), Is.Empty);

    [Test]
    public void A_site_in_one_language_or_a_language_without_rules_is_never_judged()
    {
        const string Polish = "Latarnia stoi na wzgórzu, a jej światło widać z daleka nawet we mgle.";
        Assert.That(RealSite.Messages(d => new LanguageCheck(RealSite.Real with { Languages = [TestLanguages.English] }).Check(Versions.English(Polish), d)), Is.Empty);

        var bare = TestLanguages.English with { Code = "xx", Rules = Site.Languages.LanguageRules.None };
        var check = new LanguageCheck(RealSite.Real with { Languages = [TestLanguages.Polish, TestLanguages.English, bare] });
        Assert.That(RealSite.Messages(d => check.Check(Versions.English(Polish) with { Language = bare }, d)), Is.Empty);
    }

    [Test]
    public void Whatever_the_text_every_finding_is_in_it() =>
        Gen.OneOf([.. Pieces.Select(Gen.Const)])
            .Array[0, 14].Sample(parts =>
            {
                var text = Versions.English(string.Join(' ', parts));
                var diagnostics = new DiagnosticBag();
                Check.Check(text, diagnostics);
                return diagnostics.Sorted().All(d => d.Span.Start >= 0 && d.Span.Start < d.Span.End && d.Span.End <= text.Source.Text.Length);
            });

    private static string Found(TextVersion text) => RealSite.Messages(diagnostics => Check.Check(text, diagnostics));
}
