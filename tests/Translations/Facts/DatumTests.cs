using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Facts;

/// <summary>Prose that says something else than the data is an error, with both places; where it isn't sure what is meant, nothing is said.</summary>
public sealed class DatumTests
{
    private static readonly DatumCheck Check = new(TestData.Real);

    [TestCase("Klaster założono w sierpniu 2014 roku.", "SITE5313 input/page.pl.md:1:20: the text says “sierpniu 2014 roku”, but data/timeline.yml has: 2013-08")]
    [TestCase("W sierpniu 2014 założono klaster.", "SITE5313 input/page.pl.md:1:3: the text says “sierpniu 2014”, but data/timeline.yml has: 2013-08")]
    [TestCase("Porozumienie skupiało wówczas 21 podmiotów.", "SITE5313 input/page.pl.md:1:31: the text says “21”, but data/figures.yml has: 20")]
    [TestCase("Porozumienie skupiało wówczas dwadzieścia jeden podmiotów.", "SITE5313 input/page.pl.md:1:31: the text says “dwadzieścia jeden”, but data/figures.yml has: 20")]
    [TestCase("Mówi Instytut Cieżkiej Syntezy Organicznej.", "SITE5314 input/page.pl.md:1:6: the name “Instytut Cieżkiej Syntezy Organicznej” is spelt differently in data/organisations.yml")]
    [TestCase("Spotkanie w Kędzierzynie-Kożlu.", "SITE5314 input/page.pl.md:1:13: the name “Kędzierzynie-Kożlu” is spelt differently in data/names.yml")]
    public void Polish_prose_against_the_data_is_found(string text, string finding) => Assert.That(Found(Versions.Polish(text)), Is.EqualTo(new[] { finding }));

    [TestCase("The cluster was founded in September 2013.", "SITE5313 input/page.en.md:1:28: the text says “September 2013”, but data/timeline.yml has: 2013-08")]
    [TestCase("The cooperation agreement brought together twenty-one entities.", "SITE5313 input/page.en.md:1:44: the text says “twenty-one”, but data/figures.yml has: 20")]
    [TestCase("The Institute of Heavy Orgnaic Synthesis", null)]
    public void English_prose_against_the_data_is_found(string text, string? finding) => Assert.That(Found(Versions.English(text)), Is.EqualTo(finding is null ? [] : new[] { finding }));

    [TestCase("Klaster założono w sierpniu 2013 roku.")]
    [TestCase("Klaster założono w 2013 roku.")]
    [TestCase("W 2014 roku, rok po założeniu klastra, było inaczej.")]
    [TestCase("Klaster założono, a w 2015 roku odbył się zjazd.")]
    [TestCase("Porozumienie skupiało dwadzieścia podmiotów.")]
    [TestCase("W 2015 roku pięć podmiotów wystąpiło z wnioskiem.")]
    [TestCase("Mówi o Instytucie Ciężkiej Syntezy Organicznej „Blachownia” i Kędzierzynie-Koźlu.")]
    [TestCase("Klaster założono {{when founded}}; skupiał {{fact entities}}.")]
    public void What_agrees_or_may_be_about_something_else_is_not(string text) => Assert.That(Found(Versions.Polish(text)), Is.Empty);

    [Test]
    public void The_finding_names_the_place_in_the_data()
    {
        var found = Check.Find(Versions.Polish("Klaster założono w 2014 r."))[0];

        Assert.That(found.Related[0].Span.Text, Is.EqualTo("2013-08"));
        Assert.That(found.Message.Polish, Is.EqualTo("tekst mówi „2014 r.”, a w pliku data/timeline.yml jest: 2013-08"));
    }

    private static IEnumerable<string> Found(TextVersion version) => Check.Find(version).Select(Pairing.Show);
}
