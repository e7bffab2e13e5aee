using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Tests.Translations;

namespace ChemSter.Site.Tests.Data;

/// <summary>The file of agreed terms, and mistakes in it.</summary>
public sealed class GlossaryTests
{
    [Test]
    public void A_term_says_how_it_is_worded_in_each_language()
    {
        var term = RealSite.WithGlossary("""
            - id: entity
              name: true
              case-sensitive: true
              domain: [about, library/]
              term:
                pl: podmiot
                en:
                  preferred: entity
                  forms: [entities]
                  allowed: [unit]
                  avoid: [subject, { wording: thing, why: { en: too vague } }]
                  mistranslations: [body]
            """).Glossary.Single();

        Assert.That((term.Id, term.IsName, term.IsCaseSensitive, term.IsTranslated, term.IsRequired), Is.EqualTo(("entity", true, true, true, true)));
        Assert.That(term.Wordings["pl"].Preferred.Text, Is.EqualTo("podmiot"));
        var english = term.Wordings["en"];
        Assert.That(english.Avoid.Select(a => $"{a.Wording.Text} {a.Why?.In("en")}"), Is.EqualTo(new[] { "subject ", "thing too vague" }));
        Assert.That(english.Preferred.Span.From, Is.EqualTo((8, 18)));
        Assert.That(new[] { "about", "library/signs", "library", "about/team" }.Select(term.AppliesTo), Is.EqualTo(new[] { true, true, false, false }));
    }

    [Test]
    public void What_is_not_translated_is_the_same_in_all_languages()
    {
        var term = RealSite.WithGlossary("- id: glow\n  translate: false\n  term: { pl: GLOW-9, en: { preferred: GLOW-9, avoid: [Glow] } }\n- id: dim\n  translate: false\n  term: { pl: DIM }\n").Glossary[1];

        Assert.That(term.Wordings["en"].Preferred.Text, Is.EqualTo("DIM"));
    }

    [TestCase("- id: a\n  term: { pl: a, enn: b }", "SITE2004 2:18", TestName = "An unknown language")]
    [TestCase("- id: a\n  term: { pl: { prefered: a } }", "SITE2004 2:17", TestName = "A misspelt key")]
    [TestCase("- id: a", "SITE2006 1:3", TestName = "No term")]
    [TestCase("- id: a\n  term: {}", "SITE2006 2:9", TestName = "A term in no language")]
    [TestCase("- id: a\n  term: { pl: { forms: [b] } }", "SITE2006 2:15", TestName = "No agreed wording")]
    [TestCase("- id: a\n  term: { pl: „” }", "SITE2211 2:15", TestName = "A wording without words")]
    [TestCase("- id: a\n  term: { pl: { preferred: a, avoid: [b, '–'] } }", "SITE2211 2:42", TestName = "A wording to avoid without words")]
    [TestCase("- id: a\n  term: { pl: rzecz }\n- id: b\n  term: { pl: { preferred: coś, avoid: [Rzecz] } }", "SITE2212 4:41", TestName = "Agreed in one entry, to be avoided in another")]
    [TestCase("- id: a\n  name: tak\n  term: { pl: a }", "SITE3006 2:9", TestName = "A flag that is none")]
    [TestCase("- id: a\n  domain: about\n  term: { pl: a }", "SITE3007 2:11", TestName = "A domain that is no list")]
    [TestCase("- id: a\n  term: { pl: { preferred: a, avoid: [[b]] } }", "SITE2019 2:39", TestName = "A wording that is a list")]
    public void A_mistake_is_found_at_its_place(string glossary, string expected)
    {
        RealSite.WithGlossary(glossary, out var mistakes);

        Assert.That(mistakes.Select(m => $"{m.Code} {m.Span.From.Line}:{m.Span.From.Column}"), Is.EqualTo(new[] { expected }));
        Assert.That(mistakes[0].Span.File, Is.EqualTo("data/glossary.yml"));
    }

    [Test]
    public void A_wording_may_be_a_mistranslation_of_one_term_and_the_agreed_word_for_another()
    {
        RealSite.WithGlossary("- id: member\n  term: { pl: członek, en: { preferred: member, mistranslations: [participant] } }\n- id: participant\n  term: { pl: uczestnik, en: participant }\n", out var mistakes);

        Assert.That(mistakes, Is.Empty);
    }

    [Test]
    public void A_site_may_have_a_glossary_or_none()
    {
        using var site = TestSite.Small();
        site.BuildClean();
        site.With("data/glossary.yml", "- id: cluster\n  term: { pl: klaster, en: cluster }\n").BuildClean();
    }

    [TestCase("inflection: { steps: [{ keep: 2, endings: 'a>bcd' }] }", "SITE5021")]
    [TestCase("inflection: { steps: [{ keep: 0, endings: 'a>b' }] }", "SITE5021")]
    [TestCase("inflection: { steps: [{ keep: 2, endings: '>b' }] }", "SITE5021")]
    [TestCase("inflection: { steps: [{ endings: s }] }", "SITE2006")]
    [TestCase("letter-pairs: 123", "SITE5022")]
    [TestCase("frequnt: the of", "SITE2004")]
    public void Mistakes_in_what_is_said_of_a_language_s_words_are_found(string words, string code)
    {
        var diagnostics = new DiagnosticBag();
        LanguageRules.Read(new SourceText("data/languages/xx.rules.yml", $"words:\n  {words}\n"), diagnostics);

        Assert.That(diagnostics.Sorted().Select(d => d.Code), Is.EqualTo(new[] { code }));
    }
}
