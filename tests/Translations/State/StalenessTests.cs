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
               = help: correct the translation; once the whole page matches its source, add to the front matter of input/page.en.md the line source-version: VERSION (on a command line: translate accept page en --block 4, and --reason "why" if there was nothing to change)
               = if this is intended, add to the front matter of input/page.en.md: accept: [{token: TOKEN, reason: why}]


            """.ReplaceLineEndings("\n").Replace("TOKEN", Page.After(Polish.Replace("2013", "2014", StringComparison.Ordinal)).Changes.Single().Token, StringComparison.Ordinal)
            .Replace("VERSION", Page.After(Polish.Replace("2013", "2014", StringComparison.Ordinal)).SourceVersion, StringComparison.Ordinal)));

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
            _ => found.Message.English.Split(": ")[1],
        };
        Assert.That($"{found.Code} {found.Span.From.Line} {detail}", Is.EqualTo(expected));
    }

    [TestCase("Klaster założono w 2013 roku.", "Klaster  założono\nw\u00a02013 roku.")]
    [TestCase("„dwadzieścia”", "\"dwadzieścia\"")]
    [TestCase("podmiotów – z", "podmiotów — z")]
    [TestCase("*województwa*", "**województwa**")]
    [TestCase("(history.pl.md)", "(page:history)")]
    [TestCase("- dobrowolność udziału\n- równość", "* dobrowolność udziału\n* równość")]
    [TestCase("## Zasady", "Zasady\n---")]
    [TestCase("title: Klaster", "title: \"Klaster\"")]
    [TestCase("title: Klaster\ndescription: Opis klastra.", "description: Opis klastra.\ntitle: Klaster")]
    [TestCase("Koniec strony.", "Koniec strony.\n\n\n")]
    public void Form_is_no_change(string before, string now)
    {
        Assert.That(Polish, Does.Contain(before));
        Assert.That(Page.Messages(Polish.Replace(before, now, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_paragraph_that_was_moved_is_told_once_where_it_is_translated()
    {
        var found = Page.Findings(Polish.Replace("\n\nKoniec strony.", "", StringComparison.Ordinal).Replace("## Początki", "Koniec strony.\n\n## Początki", StringComparison.Ordinal));

        Assert.That(found.Select(f => (f.Code, f.Span.From.Line, f.Related.Single().Span.From.Line)), Is.EqualTo(new[] { ("SITE5106", 8, 6) }));
    }

    [Test]
    public void A_rewritten_paragraph_is_one_change_and_not_one_gone_and_one_new() =>
        Assert.That(Page.Findings(Polish.Replace("Koniec strony.", "Zupełnie inne zakończenie tej opowieści", StringComparison.Ordinal)).Select(f => f.Message.English), Is.EqualTo(new[]
        {
            "the source has changed since this was translated: −Koniec strony. +Zupełnie inne zakończenie tej opowieści",
        }));

    [Test]
    public void Of_a_draft_nothing_is_told_but_its_state_is_known()
    {
        var (source, target) = (Polish.Replace("2013", "2014", StringComparison.Ordinal), English.Replace("title", "draft: true\ntitle", StringComparison.Ordinal));

        Assert.That(Page.Messages(source, target), Is.Empty);
        Assert.That((Page.After(source, target).Status, Page.After(source, target).WordsToDo), Is.EqualTo((TranslationStatus.Draft, 1)));
    }

    [TestCase("source-version: 00000000", "SITE5111 2: the source has changed since the version given here")]
    [TestCase("nav-label: Cluster", "SITE5104 1: nobody has accepted this translation yet as matching its source")]
    public void Without_a_record_the_version_in_the_front_matter_is_all_that_is_known(string line, string expected)
    {
        var found = Page.Findings(Polish, English.Replace("title: ", $"{line}\ntitle: ", StringComparison.Ordinal), hasRecord: false);

        Assert.That(found.Select(f => $"{f.Code} {f.Span.From.Line}: {f.Message.English}"), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void The_version_of_the_source_as_it_is_accepts_the_page()
    {
        var source = Polish.Replace("2013", "2014", StringComparison.Ordinal);
        var target = English.Replace("title: ", $"source-version: {Page.After(source).SourceVersion}\ntitle: ", StringComparison.Ordinal);

        Assert.That(Page.Messages(source, target), Is.Empty);
        Assert.That(Page.After(source, target).Status, Is.EqualTo(TranslationStatus.UpToDate));
        Assert.That(Page.Findings(source, target, hasRecord: false), Is.Empty);
        Assert.That(Page.Findings(Polish, target).Select(f => f.Code), Is.EqualTo(new[] { "SITE5111" }), "the record is right, the version is old");
    }

    [Test]
    public void A_record_of_another_source_language_is_told_and_nothing_is_concluded_from_it()
    {
        var record = RecordReader.Read(new ChemSter.Site.Diagnostics.SourceText("translations/en/page.lock", "translation 1 from de\n\nparagraph - | x\n"), new());

        Assert.That(Page.Findings(Polish, record: record).Select(f => $"{f.Code} {f.Span.File}"), Is.EqualTo(new[] { "SITE5107 translations/en/page.lock" }));
        Assert.That(Page.After(Polish, record: record).Status, Is.EqualTo(TranslationStatus.Unknown));
    }

    [Test]
    public void Code_that_is_the_same_on_both_sides_needs_no_acceptance()
    {
        var page = new Translated("Tekst.\n\n```\na\n```", "Text.\n\n```\na\n```");

        Assert.That(page.Messages("Tekst.\n\n```\nb\n```", "Text.\n\n```\nb\n```"), Is.Empty);
        Assert.That(page.Findings("Tekst.\n\n```\nb\n```").Select(f => f.Code), Is.EqualTo(new[] { "SITE5101" }));
    }

    [Test]
    public void What_is_marked_as_still_to_be_translated_is_never_up_to_date()
    {
        var target = English.Replace("End of the page.", "{{todo}} Koniec strony.", StringComparison.Ordinal);

        Assert.That(Page.After(Polish, target).WordsToDo, Is.EqualTo(2));
    }
}
