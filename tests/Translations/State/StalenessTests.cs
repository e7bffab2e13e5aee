using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>What an editor is told after a source has changed, and what makes no difference.</summary>
public sealed class StalenessTests
{
    private const string Polish = """
        ---
        title: Klaster
        description: Opis klastra.
        ---

        ## Początki

        Klaster założono w 2013 roku. Skupia „dwadzieścia” podmiotów – z całego *województwa*.

        Więcej mówi [historia](history.pl.md).

        ## Zasady

        - dobrowolność udziału
        - równość głosów

        Koniec strony.
        """;

    private const string English = """
        ---
        title: Cluster
        description: About the cluster.
        ---

        ## Beginnings

        The cluster was founded in 2013. It has “twenty” entities – from the whole *voivodeship*.

        More is in the [history](history.en.md).

        ## Principles

        - voluntary membership
        - equal votes

        End of the page.
        """;

    private static readonly Translated Page = new(Polish, English);

    [Test]
    public void What_was_accepted_is_up_to_date()
    {
        Assert.That(Page.Messages(Polish), Is.Empty);
        Assert.That(Page.After(Polish).Status, Is.EqualTo(TranslationStatus.UpToDate));
    }

    [Test]
    public void A_changed_word_is_told_at_its_block_with_both_places_and_what_to_do() =>
        Assert.That(Page.Messages(Polish.Replace("2013", "2014", StringComparison.Ordinal)), Is.EqualTo("""
            warning SITE5101: the source has changed since this was translated: −2013 +2014
              --> input/page.en.md:8:1
               |
             8 | The cluster was founded in 2013. It has “twenty” entities – from the whole *voivodeship*.
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              --> input/page.pl.md:8:1
               |
             8 | Klaster założono w 2014 roku. Skupia „dwadzieścia” podmiotów – z całego *województwa*.
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the source as it is now
               = help: mend the translation, then accept it: translate accept page en --block 4 (if the change needs no other translation, add --reason "why")


            """.ReplaceLineEndings("\n")));

    [TestCase("## Zasady", "## Reguły", "SITE5101 12 −Zasady +Reguły")]
    [TestCase("- równość głosów", "- równość głosów\n- uczciwość", "SITE5102 15 1")]
    [TestCase("- równość głosów\n", "", "SITE5103 15 −równość głosów")]
    [TestCase("Koniec strony.", "Koniec strony.\n\n| A | B |\n| - | - |\n| c | d |", "SITE5102 17 4")]
    [TestCase("(history.pl.md)", "(about.pl.md)", "SITE5105 10 −page:history +page:about")]
    [TestCase("title: Klaster", "title: Klastry", "SITE5101 2 −Klaster +Klastry")]
    public void Each_change_is_one_finding_at_its_place(string before, string now, string expected)
    {
        var found = Page.Findings(Polish.Replace(before, now, StringComparison.Ordinal)).Single();
        var detail = found.Code switch
        {
            "SITE5102" => Page.After(Polish.Replace(before, now, StringComparison.Ordinal)).Changes.Single().Words.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "SITE5103" => found.Message.English.Split(": ")[1],
            _ => found.Message.English.Split(": ")[1],
        };
        Assert.That($"{found.Code} {found.Span.From.Line} {detail}", Is.EqualTo(expected));
    }
}
