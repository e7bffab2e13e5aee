using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Content;

/// <summary>Examples: Markdown as code, and below it what becomes of it.</summary>
public sealed class ExampleTests
{
    [Test]
    public void The_code_is_shown_and_below_it_what_becomes_of_it()
    {
        var prose = Built(Example("Tekst *wyróżniony* i [odsyłacz](index.pl.md)."));

        Assert.That(prose.QuerySelector(".example pre")!.TextContent, Is.EqualTo("Tekst *wyróżniony* i [odsyłacz](index.pl.md).\n"));
        Assert.That(prose.QuerySelector(".example-result")!.InnerHtml.Trim(), Is.EqualTo("<p>Tekst <em>wyróżniony</em> i&nbsp;<a href=\"/\">odsyłacz</a>.</p>"));
        Assert.That(prose.QuerySelectorAll(".example-label").Select(l => l.TextContent), Is.EqualTo(new[] { "Piszesz", "Pojawia się" }));
    }

    [Test]
    public void Headings_stand_below_the_one_above_and_are_not_among_the_pages_contents()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", $"## Karty\n\n{Example("## Cele\n\n### Cel")}\n\n## B\n\n## C\n");

        var page = site.BuildClean().Page("about/index.html");

        Assert.That(page.QuerySelectorAll(".example-result :is(h1, h2, h3, h4)").Select(h => $"{h.LocalName} {h.TextContent}"), Is.EqualTo(new[] { "h3 Cele", "h4 Cel" }));
        Assert.That(page.QuerySelectorAll(".contents a").Select(a => a.TextContent), Is.EqualTo(new[] { "Karty", "B", "C" }));
    }

    [Test]
    public void Cards_and_lists_of_data_take_their_level_too()
    {
        using var site = TestSite.Small()
            .With("data/aims.yml", "- id: a\n  title: { pl: Cel, en: Aim }\n")
            .WithPage("about.pl", "O nas", $"## Karty\n\n{Example("::: cards\n## Karta\nTekst.\n:::")}\n\n{Example("{{aims}}")}\n\n### Dalej\n");

        var prose = site.BuildClean().Page("about/index.html").QuerySelector(".prose")!;

        Assert.That(prose.QuerySelectorAll("h3").Select(h => h.TextContent), Is.EqualTo(new[] { "Karta", "Cel", "Dalej" }));
    }

    [Test]
    public void An_anchor_of_the_page_goes_before_that_of_an_example()
    {
        var prose = Built($"## Wstęp\n\n{Example("## Cele")}\n\n## Cele\n");

        Assert.That(prose.QuerySelector("h2#cele")!.TextContent, Is.EqualTo("Cele"));
        Assert.That(prose.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique);
    }

    [Test]
    public void An_example_can_show_an_example()
    {
        var prose = Built(Example(Example("**Tekst.**"), colons: "::::::", fence: "````"));

        Assert.That(prose.QuerySelector(".example .example-result strong")!.TextContent, Is.EqualTo("Tekst."));
    }

    [TestCase("[x](nie-ma.pl.md)", "SITE4001 input/about.pl.md:8:5")]
    [TestCase("Tekst.\n\n::: kard\nx\n:::", "SITE6009 input/about.pl.md:10:1")]
    [TestCase("## A\n\n#### B", "SITE6002 input/about.pl.md:10:1")]
    public void A_mistake_in_it_is_found_where_it_stands(string markdown, string expected)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", Example(markdown));

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [TestCase("::: example\nTekst.\n:::", "SITE6050 input/about.pl.md:6:1", TestName = "An example without code")]
    [TestCase("::: example\n```yaml\na: b\n```\n:::", "SITE6050 input/about.pl.md:6:1", TestName = "An example of something else")]
    [TestCase("::: example\n```markdown\nA\n```\n\nTekst.\n:::", "SITE6050 input/about.pl.md:6:1", TestName = "An example with more than code")]
    [TestCase("::: example\n```markdown\nA[^1]\n\n[^1]: B\n```\n:::", "SITE6051 input/about.pl.md:10:6", TestName = "A footnote in an example")]
    [TestCase("::: example Słowa\n```markdown\nA\n```\n:::", "SITE6022 input/about.pl.md:6:1", TestName = "An example with words behind its name")]
    public void Is_no_example(string markdown, string expected)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", markdown);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void The_mark_of_a_text_to_translate_is_shown_and_not_counted()
    {
        Assert.That(Built(Example("{{todo}} Tekst.")).QuerySelector(".example-result mark")!.TextContent, Is.EqualTo("do przetłumaczenia"));
    }

    [Test]
    public void Translations_are_compared_by_the_code_and_not_by_what_becomes_of_it()
    {
        using var site = TestSite.Compared().Severity("SITE5211: off, translations: off")
            .WithPage("about.pl", "O nas", $"Tekst o nas.\n\n{Example("Jeden akapit o klastrze.")}")
            .WithPage("about.en", "About us", $"Text about us.\n\n{Example("One paragraph.\n\nAnd a second, of 2013.")}");

        Assert.That(site.Messages(), Is.Empty);
    }

    [Test]
    public void Code_says_from_which_file_it_is()
    {
        var prose = Built("```yaml data/roles.yml …\n- id: a\n```");

        Assert.That(prose.QuerySelector("figure > figcaption > code")!.TextContent, Is.EqualTo("data/roles.yml …"));
        Assert.That(prose.QuerySelector("figure > pre > code.language-yaml")!.TextContent, Is.EqualTo("- id: a\n"));
    }

    [Test]
    public void Pages_below_can_be_chosen_by_the_beginning_of_their_names()
    {
        using var site = TestSite.Small().NotCompared();
        foreach (var name in new[] { "index", "abc", "abd", "xyz", "ab/index" }) site.WithPage($"folder/{name}.pl", name, name == "index" ? "{{pages ab}}" : "Tekst.", "translate: false");

        var links = site.BuildClean().Page("folder/index.html").QuerySelectorAll(".page-list a");

        Assert.That(links.Select(l => l.GetAttribute("href")), Is.EquivalentTo(new[] { "/folder/ab/", "/folder/abc/", "/folder/abd/" }));
    }

    private static string Example(string markdown, string colons = "::::", string fence = "```") => $"{colons} example\n{fence}markdown\n{markdown}\n{fence}\n{colons}";

    private static IElement Built(string markdown)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", markdown);
        return site.BuildClean().Page("about/index.html").QuerySelector(".prose")!;
    }
}
