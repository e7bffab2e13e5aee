using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Rendering;

/// <summary>Names in the form that a sentence needs: <c>{{name ID CASE}}</c>.</summary>
public sealed class NamesInTextsTests
{
    private const string Names = """
        - id: nigdzie
          forms:
            pl: { nom: Nigdzie Górne, gen: Nigdzia Górnego, loc: w Nigdziu Górnym, short: { nom: Nigdzie, gen: Nigdzia } }
            en: Upper Nowhere
        - id: tylko
          forms:
            pl: { nom: Tylko Tu }
        """;

    private const string Organisations = """
        - id: bajka
          name: Spółdzielnia „Bajka” Sp. z o.o.
          lang: pl
          forms:
            pl: { gen: Spółdzielni „Bajka” Sp. z o.o., short: { nom: Bajka, gen: Bajki } }
        """;

    [TestCase("Z {{name nigdzie gen}}.", "Z Nigdzia Górnego.")]
    [TestCase("Mieszka {{name nigdzie loc}}.", "Mieszka w Nigdziu Górnym.")]
    [TestCase("{{name nigdzie}}, {{name nigdzie short}}, {{name nigdzie short gen}}, {{name nigdzie gen short}}", "Nigdzie Górne, Nigdzie, Nigdzia, Nigdzia")]
    [TestCase("Do {{name bajka gen}}. {{name bajka}} i {{name bajka short gen}}", "Do Spółdzielni „Bajka” Sp. z o.o. Spółdzielnia „Bajka” Sp. z o.o. i Bajki")]
    public void A_name_stands_in_the_case_that_the_sentence_needs(string markdown, string text)
    {
        using var site = Site().WithPage("nazwy.pl", "Nazwy", markdown, "translate: false");

        Assert.That(Squeezed(site.BuildClean().Page("nazwy/index.html").QuerySelector(".prose p")!.TextContent), Is.EqualTo(text));
    }

    [Test]
    public void A_legal_name_on_a_page_in_another_language_is_marked_and_set_as_its_own_wants()
    {
        using var site = Site().WithPage("names.en", "Names", "From {{name bajka}} to {{name nigdzie}}", "translate: false");

        Assert.That(
            site.BuildClean().Page("en/names/index.html").QuerySelector(".prose p")!.InnerHtml.ReplaceLineEndings(""),
            Is.EqualTo("From <span lang=\"pl\">Spółdzielnia „Bajka” Sp.&nbsp;z&nbsp;o.o.</span> to Upper Nowhere"));
    }

    [Test]
    public void A_form_that_the_data_does_not_have_names_the_page_and_the_line_to_add()
    {
        using var site = Site().WithPage("nazwy.pl", "Nazwy", "W {{name tylko loc}}.", "translate: false");

        Assert.That(site.Messages(), Does.Contain("error SITE5316: the name “tylko” has no form “loc” in “pl”")
            .And.Contain("--> input/nazwy.pl.md:7:3").And.Contain("data/names.yml:5").And.Contain("forms: pl: loc: …"));
    }

    [TestCase("en", "{{name tylko}}", "SITE5316", "no form “full” in “en”")]
    [TestCase("pl", "{{name tylko short}}", "SITE5316", "no form “short” in “pl”")]
    [TestCase("pl", "{{name tylko gne}}", "SITE5317", "did you mean “gen”?")]
    [TestCase("en", "{{name nigdzie gen}}", "SITE5317", "“gen” of a case is not known")]
    [TestCase("pl", "{{name nigdzi gen}}", "SITE3012", "did you mean “nigdzie”?")]
    [TestCase("pl", "{{name nigdzie gen loc}}", "SITE6023", "does not know the word")]
    [TestCase("pl", "{{name nigdzie short gen loc}}", "SITE6023", "does not know the word “loc”")]
    [TestCase("pl", "{{name}}", "SITE", "name")]
    public void What_is_not_there_is_told(string language, string inclusion, string code, string words)
    {
        using var site = Site().WithPage($"nazwy.{language}", "Nazwy", inclusion, "translate: false");

        Assert.That(site.Messages(), Does.Contain(code).And.Contain(words));
    }

    private static TestSite Site() => TestSite.Small().With("data/names.yml", Names).With("data/organisations.yml", Organisations);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
