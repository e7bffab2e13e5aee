using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Office;

/// <summary>One mistake in what an office has ready for others.</summary>
public sealed class OfficeMistakes
{
    [TestCase("# Nagłówek", "SITE2381 4:10", TestName = "A heading in an answer")]
    [TestCase("Tekst\\n\\n<b>x</b>", "SITE2381 4:19", TestName = "HTML in an answer")]
    [TestCase("![obraz](a.png)", "SITE2381 4:10", TestName = "A picture in an answer")]
    [TestCase("Zobacz [stronę](page:abaut).", "SITE4001 4:26", TestName = "A page that is not there")]
    [TestCase("Zobacz [plik](join/forma.txt).", "SITE4007 4:24", TestName = "A file that is not there")]
    [TestCase("Zobacz [to](javascript:x).", "SITE7001 4:22", TestName = "An address that runs a program")]
    [TestCase("Zobacz <javascript:alert(1)>.", "SITE7001 4:18", TestName = "An address alone that runs a program")]
    [TestCase("Zobacz [to]().", "SITE4006 4:9", TestName = "A link without address")]
    public void What_an_answer_cannot_hold_is_found_at_its_place(string answer, string expected)
    {
        using var site = TestSite.Small().With("data/faq.yml", $"""
            - id: a
              question: {'{'} pl: Co?, en: What? {'}'}
              answer:
                pl: "{answer}"
                en: Nothing.
            """).WithPage("about.pl", "O nas", "{{faq}}", "slug: o-nas");
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace(" ", " data/faq.yml:", StringComparison.Ordinal) }));
    }

    [TestCase("{{faq joyning}}", "SITE2383 input/about.en.md:6:1")]
    [TestCase("{{contacts ofice}}", "SITE3012 input/about.en.md:6:1")]
    [TestCase("{{faq joining}}\n\n{{faq}}", "SITE6005 input/about.en.md:8:1")]
    public void What_is_asked_for_and_not_there_is_found(string inclusion, string expected)
    {
        using var site = TestSite.Small()
            .With("data/faq.yml", "- id: a\n  about: joining\n  question: { pl: Co?, en: What? }\n  answer: { pl: Nic., en: Nothing. }\n")
            .With("data/contacts.yml", "- id: office\n  role: { pl: Biuro, en: Office }\n  email: a@example.org\n")
            .WithPage("about.en", "About us", inclusion);
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void An_address_alone_is_a_link()
    {
        using var site = TestSite.Small()
            .With("data/faq.yml", "- id: a\n  question: { pl: Co?, en: What? }\n  answer: { pl: Nic., en: \"<https://a.example/> <a@example.org>\" }\n")
            .WithPage("about.en", "About us", "{{faq}}");
        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")), Is.SupersetOf(new[] { "https://a.example/", "mailto:a@example.org" }));
    }

    [TestCase("")]
    [TestCase("\n  term: {}")]
    public void A_term_without_any_wording_is_told_and_the_glossary_does_not_fail(string term)
    {
        using var site = TestSite.Small().With("data/glossary.yml", $"- id: a{term}\n  definition: {{ pl: Coś., en: Something. }}\n").WithPage("about.en", "About us", "{{glossary}}");
        Assert.That(site.Codes(), Has.Some.Contains("data/glossary.yml"));
    }

    [Test]
    public void A_contact_that_nobody_can_reach_is_found_where_it_is_shown()
    {
        using var site = TestSite.Small().With("data/contacts.yml", "- id: office\n  role: { pl: Biuro, en: Office }\n  name: Jan Nikt\n").WithPage("about.en", "About us", "{{contacts}}");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2382 data/contacts.yml:1:3" }));
    }

    [TestCase("ecosystems: [chemicals]", "SITE3008 data/profile.yml:1:14")]
    [TestCase("label: platinum", "SITE3008 data/profile.yml:1:8")]
    [TestCase("contact: office", "SITE3012 data/profile.yml:1:10")]
    [TestCase("country: { pl: Polska }", "SITE5005 data/profile.yml:1:10")]
    [TestCase("social-media: [example]", "SITE3011 data/profile.yml:1:16")]
    public void A_wrong_profile_is_found(string profile, string expected)
    {
        using var site = TestSite.Small().With("data/profile.yml", profile);
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [TestCase("office", "{{contacts}}")]
    [TestCase("profile", "{{profile}}")]
    public void A_language_without_the_words_is_told_which_part_it_lacks(string part, string inclusion)
    {
        using var site = TestSite.Small()
            .With("data/languages/en.yml", WithoutPart(part))
            .With("data/contacts.yml", "- id: office\n  role: { pl: Biuro, en: Office }\n  email: a@example.org\n")
            .WithPage("about.en", "About us", inclusion);
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2380 input/about.en.md:6:1" }));
        site.WithPage("about.en", "About us", "Text.");
        site.BuildClean();
    }

    private static string WithoutPart(string part)
    {
        var isOfPart = false;
        var kept = File.ReadLines(Path.Combine(Repository.Root, "data/languages/en.yml")).Where(line =>
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0])) isOfPart = line == part + ":";
            return !isOfPart;
        });
        return string.Join('\n', kept);
    }
}
