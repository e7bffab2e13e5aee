using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Terms;

/// <summary>Terms of a source and their counterparts in the translation.</summary>
public sealed class TermPairTests
{
    private const string Glossary = """
        - id: cluster
          term: { pl: klaster, en: { preferred: cluster, mistranslations: [conglomerate] } }
        - id: member
          term: { pl: członek, en: { preferred: member, allowed: [fellow] } }
        - id: committee
          term: { pl: komitet, en: committee }
        - id: steering-committee
          term: { pl: Komitet Sterujący, en: Steering Committee }
        - id: cooperation-agreement
          term: { pl: porozumienie o współpracy, en: { preferred: cooperation agreement, avoid: [cooperation covenant] } }
        - id: sme
          term: { pl: { preferred: MŚP, forms: [małe i średnie przedsiębiorstwa] }, en: { preferred: SMEs, forms: [small and medium-sized enterprises] } }
        - id: research-institution
          term: { pl: instytucja naukowo-badawcza, en: research institution }
        - id: co-financing
          term: { pl: dofinansowanie, en: co-financing }
        - id: branch
          domain: [library, shelves/]
          term: { pl: filia, en: branch }
        - id: everyday
          required: false
          term: { pl: podmiot, en: { preferred: entity, mistranslations: [body] } }
        - id: lamp-works
          name: true
          term: { pl: Zakłady Lamp Księżycowych, en: Moonlamp Works }
        - id: glow
          translate: false
          term: { pl: GLOW-9 }
        """;

    private static readonly SiteData Data = RealSite.WithGlossary(Glossary);

    [TestCase("Klaster rośnie.", "The cluster grows.")]
    [TestCase("Powstały trzy klastry.", "Three clusters were founded.")]
    [TestCase("Regulamin klastra jest krótki.", "The cluster’s rules are short.")]
    [TestCase("Wybrali go członkowie.", "The members elected him.")]
    [TestCase("Zawarto porozumienie o współpracy.", "A cooperation agreement was made.")]
    [TestCase("Zgodnie z porozumieniem\u00A0o\u00A0współpracy.", "Under the cooperation\u00A0agreement.")]
    [TestCase("Wspieramy małe i średnie przedsiębiorstwa.", "We support SMEs.")]
    [TestCase("Wspieramy MŚP.", "We support small and medium-sized enterprises.")]
    [TestCase("Instytucje naukowo-badawcze.", "Research institutions.")]
    [TestCase("Instytucjom naukowo‑badawczym.", "To research institutions.")]
    [TestCase("Dofinansowanie z gminy.", "Cofinancing from the municipality.")]
    [TestCase("Dofinansowanie z gminy.", "Co‑financing from the municipality.")]
    [TestCase("Komitet Sterujący obraduje.", "The Steering Committee meets.")]
    [TestCase("KLASTER", "CLUSTER")]
    [TestCase("**Klas**ter rośnie.", "The clus**ter** grows.")]
    public void An_agreed_counterpart_in_any_form_is_right(string polish, string english) => Assert.That(Found(polish, english), Is.Empty);

    [TestCase("Klaster rośnie.", "The grouping grows.", "klaster")]
    [TestCase("Nowi członkowie.", "New people.", "członek")]
    [TestCase("Zawarto porozumienie o współpracy.", "A deal was made.", "porozumienie o współpracy")]
    [TestCase("Komitet Sterujący obraduje.", "The committee meets.", "Komitet Sterujący")]
    [TestCase("Wspieramy MŚP.", "We support firms.", "MŚP")]
    [TestCase("Zgodnie z porozumieniem o współpracy.", "Cooperation, agreement.", "porozumienie o współpracy")]
    public void A_term_without_its_counterpart_is_found(string polish, string english, string term)
    {
        var messages = Found(polish, english);

        Assert.That(messages, Does.Contain("warning SITE5401").And.Contain("--> input/page.en.md:1:1").And.Contain("--> input/page.pl.md:1:").And.Contain("--> data/glossary.yml:"));
        Assert.That(Agreed(messages), Is.EqualTo(Data.Glossary.First(t => t.Wordings["pl"].Preferred.Text == term).Wordings["en"].Preferred.Text));
    }

    [TestCase("Klaster rośnie.", "The conglomerate grows.", "“conglomerate” is not the agreed counterpart of “Klaster”")]
    [TestCase("Inny podmiot.", "Another body.", "“body” is not the agreed counterpart of “podmiot”")]
    public void A_known_mistranslation_is_named_at_its_place(string polish, string english, string message) =>
        Assert.That(Found(polish, english), Does.Contain($"warning SITE5401: {message}").And.Contain($"--> input/page.en.md:1:{(english[0] == 'T' ? 5 : 9)}"));

    [TestCase("Mówimy o ciele.", "We speak of the body.")]
    [TestCase("Skała jest zlepieńcem.", "The rock is a conglomerate.")]
    public void A_mistranslation_is_right_where_the_source_says_something_else(string polish, string english) => Assert.That(Found(polish, english), Is.Empty);

    [Test]
    public void Only_the_first_mention_in_a_section_asks_for_the_counterpart()
    {
        const string Polish = "## Klaster\n\nKlaster powstał.\n\nKlaster rośnie.\n\n## Dalej\n\nKlaster trwa.";

        Assert.That(Found(Polish, "## Cluster\n\nThe cluster was founded.\n\nIt grows.\n\n## On\n\nThe cluster lasts."), Is.Empty);
        Assert.That(Places(Polish, "## Cluster\n\nThe cluster was founded.\n\nIt grows.\n\n## On\n\nIt lasts."), Is.EqualTo(new[] { "SITE5401 9" }));
        Assert.That(Places(Polish, "## Grouping\n\nThe cluster was founded.\n\nIt grows.\n\n## On\n\nThe cluster lasts."), Is.EqualTo(new[] { "SITE5401 1" }));
        Assert.That(Places(Polish, "## Cluster\n\nIt was founded.\n\nThe conglomerate grows.\n\n## On\n\nThe cluster lasts."), Is.EqualTo(new[] { "SITE5401 3", "SITE5401 5" }));
    }

    [Test]
    public void A_term_may_move_to_the_paragraph_before_or_behind_but_not_further()
    {
        const string Polish = "Klaster powstał.\n\nPotem urósł.\n\nDziś trwa.";

        Assert.That(Found(Polish, "It was founded.\n\nThen the cluster grew.\n\nToday it lasts."), Is.Empty);
        Assert.That(Places(Polish, "It was founded.\n\nThen it grew.\n\nToday the cluster lasts."), Is.EqualTo(new[] { "SITE5401 1" }));
        Assert.That(Places("Członek klastra.\n\nKlaster rośnie.", "A member.\n\nThe cluster grows."), Is.EqualTo(new[] { "SITE5401 1" }), "The paragraph behind needs its own.");
    }

    [Test]
    public void A_longer_term_takes_its_words()
    {
        Assert.That(Found("Komitet Sterujący i komitet.", "The Steering Committee and the committee."), Is.Empty);
        Assert.That(Places("Komitet Sterujący i komitet.", "The Steering Committee and the panel."), Is.EqualTo(new[] { "SITE5401 1" }));
        Assert.That(Found("Komitet obraduje.", "The Steering Committee meets."), Is.Empty, "A more exact word is no mistake.");
    }

    [Test]
    public void The_other_direction_is_not_checked() => Assert.That(Found("Rośnie co roku.", "The cluster grows every year."), Is.Empty);

    [Test]
    public void A_term_may_be_agreed_for_some_pages_only()
    {
        Assert.That(Found("Nasza filia.", "Our outpost."), Is.Empty);
        Assert.That(Found("Nasza filia.", "Our outpost.", "library"), Does.Contain("SITE5401"));
        Assert.That(Found("Nasza filia.", "Our outpost.", "shelves/top"), Does.Contain("SITE5401"));
        Assert.That(Found("Nasza filia.", "Our outpost.", "library-2"), Is.Empty);
    }

    [Test]
    public void An_everyday_word_may_be_said_otherwise() => Assert.That(Found("Dwadzieścia podmiotów.", "Twenty of them."), Is.Empty);

    [Test]
    public void A_name_may_be_translated_or_stay_and_is_known_by_its_capitals()
    {
        Assert.That(Found("W Zakładach Lamp Księżycowych.", "At Moonlamp Works."), Is.Empty);
        Assert.That(Found("W Zakładach Lamp Księżycowych.", "At [Zakłady Lamp Księżycowych]{lang=pl}."), Is.Empty);
        Assert.That(Found("W Zakładach Lamp Księżycowych.", "At the lamp factory."), Does.Contain("SITE5401"));
        Assert.That(Found("Zwykłe zakłady lamp księżycowych.", "Some lamp factories."), Is.Empty);
    }

    [Test]
    public void What_is_not_translated_must_stay()
    {
        Assert.That(Found("Lampa GLOW-9 świeci.", "The GLOW-9 lamp shines."), Is.Empty);
        Assert.That(Found("Lampa GLOW-9 świeci.", "The lamp shines."), Does.Contain("SITE5401").And.Contain("the agreed term is “GLOW-9”"));
    }

    [Test]
    public void Data_within_a_sentence_counts_as_its_words()
    {
        var check = new TermCheck(RealSite.WithGlossary("- id: entity\n  term: { pl: podmiot, en: entity }\n- id: icso\n  name: true\n  term: { pl: Instytut Ciężkiej Syntezy Organicznej, en: Institute of Heavy Organic Synthesis }\n"));

        Assert.That(Found(check, "Było to {{fact entities}}.", "It was {{fact entities}}."), Is.Empty);
        Assert.That(Found(check, "Było to 20 podmiotów.", "It was {{fact entities}}."), Is.Empty);
        Assert.That(Found(check, "Było to {{fact entities}}.", "It was twenty firms."), Does.Contain("SITE5401: the agreed counterpart of “{{fact entities}}” is missing here"));
        Assert.That(Found(check, "Założył go {{organisation icso}}.", "{{organisation icso gloss}} founded it."), Is.Empty);
        Assert.That(Found(check, "Założył go {{organisation icso}}.", "The Institute of Heavy Organic Synthesis founded it."), Is.Empty);
        Assert.That(Found(check, "Założono go w {{name icso loc}}.", "It was founded at {{name icso}}."), Is.Empty);
        Assert.That(Found(check, "Założono go w {{name icso loc}}.", "It was founded there."), Does.Contain("SITE5401"));
        Assert.That(Found(check, "Założył go {{organisation icso}}.", "The Heavy Chemistry Lab founded it."), Does.Contain("SITE5401"));
    }

    [TestCase("Użyj `klaster` w kodzie.", "Use `x` in the code.")]
    [TestCase("Zob. <https://example.org/klaster>.", "See <https://example.org/>.")]
    [TestCase("To [klaster]{lang=de} po niemiecku.", "That is German.")]
    [TestCase("```text\nklaster\n```", "```text\nx\n```")]
    public void Code_addresses_and_other_languages_have_no_terms(string polish, string english) => Assert.That(Found(polish, english), Is.Empty);

    [Test]
    public void A_paragraph_left_untranslated_is_not_told_term_by_term()
    {
        var pair = RealSite.Pair(Versions.Polish("Klaster ma swoich członków."), Versions.English("Klaster ma swoich członków."));

        var messages = RealSite.Messages(diagnostics =>
        {
            var report = new PairReport(pair, [], diagnostics);
            new LanguageCheck(Data).Check(pair, report);
            new TermCheck(Data).Check(pair, report);
        });

        Assert.That(messages, Does.Contain("SITE5503").And.Not.Contain("SITE54"));
    }

    [Test]
    public void Wording_to_avoid_is_told_once()
    {
        var pair = RealSite.Pair(Versions.Polish("Zawarto porozumienie o współpracy."), Versions.English("A cooperation covenant was made."));
        var check = new TermCheck(Data);

        var messages = RealSite.Messages(diagnostics =>
        {
            check.Check(pair, new PairReport(pair, [], diagnostics));
            check.CheckAlone(pair.Target, diagnostics);
        });

        Assert.That(messages, Does.Contain("SITE5402").And.Not.Contain("SITE5401"));
    }

    [Test]
    public void One_term_in_two_renderings_on_a_page_is_found()
    {
        const string Polish = "Członek płaci.\n\nCzłonkowie głosują.\n\nCzłonek mówi.";

        Assert.That(Found(Polish, "A member pays.\n\nMembers vote.\n\nA member speaks."), Is.Empty);
        Assert.That(Found(Polish, "A fellow pays.\n\nFellows vote.\n\nA fellow speaks."), Is.Empty);
        var messages = Found(Polish, "A member pays.\n\nFellows vote.\n\nA fellow speaks.");
        Assert.That(messages, Does.Contain("warning SITE5403: the same term is “fellow” here and “member” before").And.Contain("--> input/page.en.md:3:1").And.Contain("--> input/page.en.md:1:3"));
        Assert.That(messages.Split("SITE5403"), Has.Length.EqualTo(2), "Once a page.");
        Assert.That(Found("Członek płaci.\n\nTowarzysz głosuje.", "A member pays.\n\nA fellow votes."), Is.Empty, "Only where the source has the term.");
        Assert.That(Found("Wspieramy MŚP.\n\nDla MŚP.", "We support small and medium-sized enterprises.\n\nFor SMEs."), Is.Empty, "A short form is the same wording.");
    }

    [Test]
    public void What_was_acknowledged_is_not_told()
    {
        var pair = RealSite.Pair(Versions.Polish("Klaster rośnie."), Versions.English("The grouping grows."));
        var diagnostics = new DiagnosticBag();
        new TermCheck(Data).Check(pair, new PairReport(pair, [], diagnostics));
        var token = diagnostics.Sorted().Single().Token!;

        var accepted = new Acknowledgement(token, "a play on words", pair.Target.Source.Span(0, 0));
        Assert.That(RealSite.Messages(d => new TermCheck(Data).Check(pair, new PairReport(pair, [accepted], d))), Is.Empty);
    }

    private static string Found(string polish, string english, string key = "page") => Found(new TermCheck(Data), polish, english, key);

    private static string Found(TermCheck check, string polish, string english, string key = "page")
    {
        var pair = RealSite.Pair(Versions.Polish(polish, key), Versions.English(english, key));
        return RealSite.Messages(diagnostics => check.Check(pair, new PairReport(pair, [], diagnostics)));
    }

    private static List<string> Places(string polish, string english)
    {
        var diagnostics = new DiagnosticBag();
        var pair = RealSite.Pair(Versions.Polish(polish), Versions.English(english));
        new TermCheck(Data).Check(pair, new PairReport(pair, [], diagnostics));
        return [.. diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.From.Line}")];
    }

    private static string Agreed(string messages)
    {
        const string Help = "the agreed term is “";
        var at = messages.IndexOf(Help, StringComparison.Ordinal) + Help.Length;
        return messages[at..messages.IndexOf('”', at)];
    }
}
