using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Office;

/// <summary>What an office has ready for others, as readers see it.</summary>
public sealed class OfficeTests
{
    private const string Faq = """
        - id: who
          about: joining
          question: { pl: Kto może przystąpić?, en: Who can join? }
          answer:
            pl: |
              Każdy, **kto chce**:

              - [o nas](page:about)
            en: |
              Anybody **who likes**:

              - [about us](page:about)
              - [us](https://example.org/), [the form](join/form.txt)
        - id: cost
          question: { pl: Ile to kosztuje?, en: What does it cost? }
          answer: { pl: Nic., en: Nothing. }
        """;

    [Test]
    public void Questions_are_headings_below_the_one_above_them_and_answers_have_links_and_lists()
    {
        using var site = WithFaq("## Questions\n\n{{faq}}");
        var page = site.BuildClean().Page("en/about/index.html");

        var question = page.QuerySelector("h3#faq-who")!;
        Assert.That(question.TextContent, Is.EqualTo("Who can join?"));
        Assert.That(page.QuerySelector("#faq-who + p > strong")!.TextContent, Is.EqualTo("who likes"));
        Assert.That(page.QuerySelectorAll("#faq-who ~ ul a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/en/about/", "https://example.org/", "/files/join/form.txt" }));
        Assert.That(page.QuerySelector("#faq-cost + p")!.TextContent, Is.EqualTo("Nothing."));
    }

    [Test]
    public void A_page_chooses_questions_by_what_they_are_about()
    {
        using var site = WithFaq("{{faq joining}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll("[id^=faq-]").Select(q => q.Id), Is.EqualTo(new[] { "faq-who" }));
    }

    [Test]
    public void Machines_are_told_of_the_questions_that_the_page_shows_and_of_no_others()
    {
        using var site = WithFaq("{{faq joining}}");
        var built = site.BuildClean();

        var page = Json(built.Page("en/about/index.html")).Single(n => n["@type"]!.ToString() == "FAQPage");
        var question = page["mainEntity"]!.Single()!;
        Assert.That(question["name"]!.ToString(), Is.EqualTo("Who can join?"));
        Assert.That(question["acceptedAnswer"]!["text"]!.ToString(), Does.StartWith("Anybody who likes:").And.Not.Contain("<").And.Not.Contain("]("));
        Assert.That(Json(built.Page("o-nas/index.html")).Select(n => n["@type"]!.ToString()), Does.Contain("WebPage").And.Not.Contain("FAQPage"));
    }

    [Test]
    public void Steps_are_a_numbered_list_with_their_files()
    {
        using var site = TestSite.Small().With("input/join/form.txt", new string('a', 4200)).With("data/steps.yml", """
            - id: form
              title: { pl: Wypełnij formularz, en: Fill in the form }
              text: { pl: Ma stronę., en: It has a page. }
              files: [{ file: join/form.txt, name: { pl: Formularz, en: The form } }]
            - id: wait
              title: { pl: Czekaj, en: Wait }
              text: { pl: Tydzień., en: A week. }
            """).WithPage("about.en", "About us", "{{steps}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll("ol.numbered > li").Select(l => l.Id), Is.EqualTo(new[] { "step-form", "step-wait" }));
        Assert.That(page.QuerySelector("#step-form li")!.TextContent.Replace('\u00A0', ' '), Is.EqualTo("The form (TXT, 4 kB)"));
        Assert.That(page.QuerySelector("#step-form li a")!.GetAttribute("href"), Is.EqualTo("/files/join/form.txt"));
    }

    [Test]
    public void A_contact_can_be_written_to_and_called()
    {
        using var site = WithContacts("{{contacts}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll(".contacts > li > h2").Select(h => h.TextContent), Is.EqualTo(new[] { "Office", "Press" }));
        Assert.That(page.QuerySelectorAll("#contact-office a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "mailto:office@example.org", "tel:+48770000000" }));
        Assert.That(page.QuerySelector("#contact-office a")!.TextContent, Is.EqualTo("office@example.org"));
        Assert.That(page.QuerySelectorAll("#contact-office dt").Select(d => d.TextContent), Is.EqualTo(new[] { "E-mail", "Telephone", "Address", "Hours" }));
        Assert.That(page.QuerySelectorAll("#contact-press dt").Select(d => d.TextContent), Is.EqualTo(new[] { "E-mail" }));
    }

    [Test]
    public void Machines_are_told_of_the_contacts_that_the_page_shows()
    {
        using var site = WithContacts("{{contacts press}}");
        var organisation = Json(site.BuildClean().Page("en/about/index.html")).Single(n => n["@type"]!.ToString() == "Organization");

        var contact = organisation["contactPoint"]!.Single()!;
        Assert.That((contact["contactType"]!.ToString(), contact["email"]!.ToString()), Is.EqualTo(("Press", "press@example.org")));
        Assert.That(contact["telephone"], Is.Null);
    }

    [Test]
    public void The_press_can_take_texts_and_logos_under_their_own_names()
    {
        using var site = WithContacts("{{press-kit}}")
            .With("input/press/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\" width=\"20\" height=\"10\"><path d=\"M0 0h20v10z\"/></svg>")
            .With("input/press/logo.pdf", ChemSter.Site.Tests.Mistakes.AdviceMistakes.Pdf(""))
            .With("data/press.yml", """
                texts: [{ title: { pl: Krótko, en: In short }, text: { pl: Zażółć., en: Twelve char. } }]
                logos:
                  - title: { pl: Znak, en: Logo }
                    files: [press/logo.pdf, press/logo.svg]
                    on-dark: true
                rights: { pl: Bez *zmian*., en: Not to be *altered*. }
                contact: press
                """);
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelector("h3 .gloss")!.TextContent, Is.EqualTo("(12 characters)"));
        Assert.That(page.QuerySelectorAll(".press-logos a").Select(a => (a.TextContent, a.GetAttribute("download"))), Is.EqualTo(new[] { ("Logo: PDF", "logo.pdf"), ("Logo: SVG", "logo.svg") }));
        Assert.That(page.QuerySelector(".press-logos picture.on-dark img")!.GetAttribute("src"), Does.EndWith(".svg"));
        Assert.That(page.QuerySelectorAll("h2").Select(h => h.TextContent), Is.EqualTo(new[] { "About us, ready to use", "Logos to download", "Terms of use", "Press contact" }));
        Assert.That(page.QuerySelector("em")!.TextContent, Is.EqualTo("altered"));
        Assert.That(page.QuerySelector(".contacts a")!.TextContent, Is.EqualTo("press@example.org"));
    }

    [Test]
    public void The_glossary_has_the_terms_that_are_defined_in_the_order_of_the_language_with_the_other_languages_marked()
    {
        using var site = TestSite.Small().With("data/glossary.yml", """
            - id: leader
              term: { pl: żuraw, en: crane }
              definition: { pl: Ptak., en: A bird. }
            - id: plain
              term: { pl: wróbel, en: sparrow }
            - id: moth
              term: { pl: ćma, en: moth }
              definition: { pl: Owad., en: An insect. }
            - id: tree
              term: { pl: drzewo, en: tree }
              definition: { pl: Roślina., en: A plant. }
            """).WithPage("about.pl", "O nas", "{{glossary}}", "slug: o-nas");
        var page = site.BuildClean().Page("o-nas/index.html");

        Assert.That(page.QuerySelectorAll("dt dfn").Select(d => d.TextContent), Is.EqualTo(new[] { "ćma", "drzewo", "żuraw" }));
        Assert.That(page.QuerySelector("#term-leader ~ dd [lang=en]")!.TextContent, Is.EqualTo("English: crane"));
        Assert.That(page.QuerySelector("nav.letters"), Is.Null);
    }

    [Test]
    public void Many_terms_stand_under_their_letters_to_which_links_lead()
    {
        var terms = string.Concat(new[] { "ara", "ćma", "czapla", "dzik", "emu", "foka", "gil", "hiena", "ibis", "łoś", "lis", "żuk" }
            .Select((t, i) => $"- id: t{i}\n  term: {{ pl: {t}, en: {t}x }}\n  definition: {{ pl: Zwierzę., en: An animal. }}\n"));
        using var site = TestSite.Small().With("data/glossary.yml", terms).WithPage("about.pl", "O nas", "{{glossary}}", "slug: o-nas");
        var page = site.BuildClean().Page("o-nas/index.html");

        Assert.That(page.QuerySelectorAll("h2").Select(h => h.TextContent), Is.EqualTo(new[] { "A", "C", "Ć", "D", "E", "F", "G", "H", "I", "L", "Ł", "Ż" }));
        Assert.That(page.QuerySelectorAll("nav.letters a").Select(a => page.GetElementById(a.GetAttribute("href")![1..])!.TextContent), Is.EqualTo(page.QuerySelectorAll("h2").Select(h => h.TextContent)));
    }

    [TestCase("{{faq}}")]
    [TestCase("{{glossary}}")]
    [TestCase("{{contacts}}")]
    [TestCase("{{steps}}")]
    [TestCase("{{press-kit}}")]
    public void Where_there_is_nothing_nothing_is_shown(string inclusion)
    {
        using var with = TestSite.Small().WithPage("about.en", "About us", $"Before.\n\n{inclusion}\n\nAfter.");
        using var without = TestSite.Small().WithPage("about.en", "About us", "Before.\n\nAfter.");
        Assert.That(with.BuildClean().Text("en/about/index.html"), Is.EqualTo(without.BuildClean().Text("en/about/index.html")));
    }

    private static TestSite WithFaq(string text) => TestSite.Small().With("data/faq.yml", Faq).With("input/join/form.txt", "Form.").WithPage("about.en", "About us", text);

    private static TestSite WithContacts(string text) => TestSite.Small().WithPage("about.en", "About us", text).With("data/contacts.yml", """
        - id: office
          role: { pl: Biuro, en: Office }
          email: office@example.org
          phone: +48 77 000 00 00
          address: [ul. Zmyślona 1, 00-000 Nigdzie]
          hours: { pl: rano, en: in the morning }
        - id: press
          role: { pl: Prasa, en: Press }
          name: Jan Nikt
          email: press@example.org
        """);

    private static Newtonsoft.Json.Linq.JToken Json(IDocument page) =>
        Newtonsoft.Json.Linq.JObject.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)["@graph"]!;
}
