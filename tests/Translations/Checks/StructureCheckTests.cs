using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using static ChemSter.Site.Tests.Translations.StructureFindings;

namespace ChemSter.Site.Tests.Translations.Checks;

/// <summary>What is said of a text and a translation that are not built alike: once, and at both places.</summary>
public sealed class StructureCheckTests
{
    private const string Polish = """
        ## Latarnia

        Latarnia na Wyspie Zmyślonej świeci od 1901 roku i ma 24 metry wysokości.

        Obsługuje ją trzech latarników, którzy mieszkają u jej podnóża.

        - światło białe
        - światło czerwone
        - syrena mgłowa

        ## Zwiedzanie

        | Dzień | Godziny |
        | --- | --- |
        | sobota | 10–14 |
        | niedziela | 12–18 |

        Bilety sprzedaje [przystań](harbour.pl.md#bilety), a plan wisi przy wejściu.

        ![Plan wyspy](plan.pl.png)
        """;

    private const string English = """
        ## The lighthouse

        The lighthouse on Imaginary Island has shone since 1901 and is 24 metres high.

        It is run by three keepers, who live at its foot.

        - white light
        - red light
        - fog siren

        ## Visits

        | Day | Hours |
        | --- | --- |
        | Saturday | 10–14 |
        | Sunday | 12–18 |

        Tickets are sold at [the harbour](harbour.en.md#tickets), and there is a plan at the entrance.

        ![Plan of the island](plan.en.png)
        """;

    [Test]
    public void A_text_and_its_translation_that_are_built_alike_give_nothing()
    {
        Assert.That(InMarkdown(Polish, English), Is.Empty);
    }

    [TestCase("Obsługuje ją trzech latarników, którzy mieszkają u jej podnóża.\n\n", "", ExpectedResult = "SITE5202 en:5, pl:3 not in “pl”, from which this was translated: paragraph “It is run by three keepers, who live at…”")]
    [TestCase("- światło czerwone\n", "", ExpectedResult = "SITE5202 en:8, pl:7 not in “pl”, from which this was translated: list item “red light”")]
    [TestCase("| sobota | 10–14 |\n", "", ExpectedResult = "SITE5202 en:15, pl:13 not in “pl”, from which this was translated: table row 2 “Saturday | 10–14”")]
    [TestCase("![Plan wyspy](plan.pl.png)", "", ExpectedResult = "SITE5202 en:20, pl:18 not in “pl”, from which this was translated: picture “Plan of the island”")]
    [TestCase("(plan.pl.png)", "(map.png)", ExpectedResult = "SITE5208 en:20, pl:20 here is the picture input/plan.png, in “pl” there is input/map.png")]
    [TestCase("(harbour.pl.md#bilety)", "(mine.pl.md#bilety)", ExpectedResult = "SITE5209 en:18, pl:18 the link leads to harbour#tickets, in “pl” to mine#bilety")]
    [TestCase("[przystań](harbour.pl.md#bilety)", "przystań", ExpectedResult = "SITE5209 en:18, pl:18 the link leads to harbour#tickets, in “pl” there is none")]
    [TestCase("## Zwiedzanie", "### Zwiedzanie", ExpectedResult = "SITE5206 en:11, pl:11 the heading has level 2, in “pl” level 3")]
    [TestCase("## Zwiedzanie", "**Zwiedzanie**", ExpectedResult = "SITE5203 en:11, pl:11 here: heading “Visits”; in “pl”: paragraph “Zwiedzanie”")]
    [TestCase("- światło białe\n- światło czerwone\n- syrena", "1. światło białe\n2. światło czerwone\n3. syrena", ExpectedResult = "SITE5207 en:7, pl:7 the list is not numbered, but is in “pl”")]
    [TestCase("Obsługuje", "> Obsługuje", ExpectedResult = "SITE5203 en:5, pl:5 here: paragraph “It is run by three keepers, who live at…”; in “pl”: quotation")]
    [TestCase("- światło białe\n- światło czerwone\n- syrena", "światło białe\n\nświatło czerwone\n\nsyrena", ExpectedResult = "SITE5203 en:7, pl:7 here: list; in “pl”: 3 × paragraph “światło białe”")]
    [TestCase(" świeci od 1901 roku i ma", " świeci od 1901 roku.\n\nMa", ExpectedResult = "SITE5205 en:3, pl:3 one here, but two in “pl”: paragraph “The lighthouse on Imaginary Island has…”")]
    [TestCase("wysokości.\n\nObsługuje", "wysokości. Obsługuje", ExpectedResult = "SITE5205 en:3, pl:3 split in two here, but one in “pl”: paragraph “The lighthouse on Imaginary Island has…”")]
    public string A_difference_is_told_once_and_at_both_places(string what, string instead)
    {
        Assert.That(Polish, Does.Contain(what));
        return InMarkdown(Polish.Replace(what, instead, StringComparison.Ordinal), English);
    }

    [Test]
    public void Of_short_items_the_one_that_is_missing_is_told_by_how_they_end()
    {
        const string Three = "- statki badawcze i szkolne,\n- holowniki,\n- łodzie ratownicze portu.";

        Assert.That(InMarkdown(Three, "- research and training vessels,\n- tug boats,\n- lifeboats of the harbour (and of the neighbouring harbours)."), Is.Empty);
        Assert.That(InMarkdown(Three, "- research and training vessels,\n- lifeboats of the harbour (and of the neighbouring harbours)."), Is.EqualTo("SITE5201 pl:2, en:1 missing in “en”: list item “holowniki,”"));
        Assert.That(
            InMarkdown("- statki badawcze i szkolne,\n- łodzie ratownicze portu.", "- research and training vessels,\n- tug boats,\n- lifeboats of the harbour (and of the neighbouring harbours)."),
            Is.EqualTo("SITE5202 en:2, pl:1 not in “pl”, from which this was translated: list item “tug boats,”"));
    }

    [Test]
    public void A_column_more_is_one_finding()
    {
        const string Table = "| Łódź | Załoga |\n| --- | --- |\n| Mewa | 3 |\n| Foka | 12 |";
        const string Wider = "| Boat | Built | Crew |\n| --- | --- | --- |\n| Mewa | 1950 | 3 |\n| Foka | 1961 | 12 |";

        Assert.That(InMarkdown(Table, Wider), Is.EqualTo("SITE5202 en:1, pl:1 not in “pl”, from which this was translated: table column 2 “Built | 1950 | 1961”"));
    }

    [Test]
    public void A_section_that_is_missing_is_one_finding()
    {
        var without = English[..English.IndexOf("## Visits", StringComparison.Ordinal)];

        Assert.That(InMarkdown(Polish, without), Is.EqualTo("SITE5201 pl:11, en:9 missing in “en”: section “Zwiedzanie”"));
    }

    [Test]
    public void Sections_that_changed_places_are_one_finding()
    {
        var at = English.IndexOf("## Visits", StringComparison.Ordinal);

        Assert.That(InMarkdown(Polish, English[at..] + "\n\n" + English[..at]), Does.Match("^SITE5204 pl:[0-9]+, en:[0-9]+ in “en” this stands elsewhere: section “(Latarnia|Zwiedzanie)”$"));
    }

    [Test]
    public void One_anchor_on_both_sides_means_one_thing()
    {
        const string Two = "## Jeden {#one}\n\nTekst.\n\n## Drugi {#two}\n\nTekst.";

        Assert.That(InMarkdown(Two, "## First {#one}\n\nA text.\n\n## Other {#two}\n\nA text."), Is.Empty);
        Assert.That(InMarkdown(Two, "## Other {#two}\n\nA text.\n\n## First {#one}\n\nA text."), Does.Match("^SITE5204 pl:[15], en:[15] in “en” (this stands elsewhere: section “Jeden”|these are swapped: heading “Jeden”; heading “Drugi”)$"));
    }

    [Test]
    public void Headings_that_are_off_by_as_much_are_one_finding()
    {
        Assert.That(
            InMarkdown("## Jeden\n\n## Dwa\n\n## Trzy\n\n## Cztery", "## One\n\n### Two\n\n### Three\n\n## Four"),
            Is.EqualTo("SITE5206 en:3, pl:3 the heading has level 3, in “pl” level 2; further headings with the same difference: 1"));
    }

    [Test]
    public void A_box_or_inclusion_that_one_language_may_have_alone_is_passed_over()
    {
        var more = English.Replace("## Visits", "::: notice Only in English\nMind the gap.\n:::\n\n{{timeline}}\n\n## Visits", StringComparison.Ordinal);

        Assert.That(InMarkdown(Polish, more).Split('\n'), Has.Length.EqualTo(1));
        Assert.That(InMarkdown(Polish, more, "notice", "timeline"), Is.Empty);
    }

    [Test]
    public void Another_box_or_another_inclusion_is_told()
    {
        Assert.That(InMarkdown("::: notice Uwaga\nTekst.\n:::", "::: call-to-action\nA text.\n:::"), Does.Contain("SITE5210 en:1, pl:1 here is “call-to-action”, in “pl” “notice”"));
        Assert.That(InMarkdown("Wstęp.\n\n{{timeline}}", "Introduction.\n\n{{aims}}"), Is.EqualTo("SITE5210 en:3, pl:3 here is “aims”, in “pl” “timeline”"));
    }

    [Test]
    public void A_title_of_a_box_that_one_version_lacks_is_told()
    {
        Assert.That(InMarkdown("::: notice Uwaga\nTekst.\n:::", "::: notice\nA text.\n:::"), Is.EqualTo("SITE5212 en:1, pl:1 the text is missing that “pl” has: “Uwaga”"));
    }

    [Test]
    public void Code_is_the_same_but_for_its_comments()
    {
        const string Code = "```text\nopen gate // otwórz\nlight 24\n```";

        Assert.That(InMarkdown(Code, "```text\nopen gate // open it\nlight 24\n```"), Is.Empty);
        Assert.That(InMarkdown(Code, "```text\nopen gate // open it\nlight 25\n```"), Is.EqualTo("SITE5211 en:3, pl:3 the code is “light 25”, in “pl” “light 24”"));
        Assert.That(InMarkdown("Naciśnij `F5` albo `F6`.", "Press `F6` or `F5`."), Is.Empty);
        Assert.That(InMarkdown("Naciśnij `F5`.", "Press `F6`."), Is.EqualTo("SITE5211 en:1, pl:1 the code is “F6”, in “pl” “F5”"));
    }

    [Test]
    public void A_link_to_a_heading_of_the_same_page_leads_to_its_counterpart()
    {
        const string Text = "Zob. [zwiedzanie](#zwiedzanie).\n\n";

        Assert.That(InMarkdown(Text + Polish, "See [visits](#visits).\n\n" + English), Is.Empty);
        Assert.That(InMarkdown(Text + Polish, "See [visits](#the-lighthouse).\n\n" + English), Does.StartWith("SITE5209 en:1, pl:1 "));
    }

    [Test]
    public void A_description_that_is_missing_is_told_and_a_short_title_for_menus_is_not()
    {
        const string Front = "---\ntitle: Tytuł\ndescription: Opis strony.\n";

        Assert.That(InMarkdown(Front + "nav-label: T\n---\nTekst.\n", Front + "---\nA text.\n"), Is.Empty);
        Assert.That(InMarkdown(Front + "image: a.png\nimage-alt: Co widać\n---\nTekst.\n", Front + "image: a.png\n---\nA text.\n"), Does.Match("^SITE5201 pl:5, en:1 missing in “en”: setting “image-alt”$"));
    }

    [Test]
    public void An_acknowledged_difference_is_not_told_until_it_changes()
    {
        var source = Versions.Polish(Polish.Replace("Obsługuje", "Dopisany akapit.\n\nObsługuje", StringComparison.Ordinal));
        var pair = new TextPair(source, Versions.English(English), BlockAligner.Align(source, Versions.English(English)));
        var token = StructureFindings.In(source, Versions.English(English)).Single().Token!;
        var changed = Versions.Polish(Polish.Replace("Obsługuje", "Inny akapit.\n\nObsługuje", StringComparison.Ordinal));

        Assert.That(Count(pair), Is.Zero);
        Assert.That(Count(new TextPair(changed, pair.Target, BlockAligner.Align(changed, pair.Target))), Is.EqualTo(1));

        int Count(TextPair texts)
        {
            var diagnostics = new DiagnosticBag();
            new StructureCheck().Check(texts, new PairReport(texts, [new Acknowledgement(token, "tylko po polsku", source.Source.Whole)], diagnostics));
            return diagnostics.Sorted().Count;
        }
    }
}
