namespace ChemSter.Site.Tests.Browser;

public sealed class HomePageTests
{
    [TestCase(Which.Real, "pl", "Klaster Chemii Specjalistycznej CHEM-STER", "Klaster Chemii Specjalistycznej CHEM-STER")]
    [TestCase(Which.Real, "en", "CHEM-STER Speciality Chemicals Cluster", "CHEM-STER Speciality Chemicals Cluster")]
    [TestCase(Which.Fictional, "pl", "Sieć rzeczy, których nie ma", "Fikcja Network – sieć rzeczy zmyślonych")]
    [TestCase(Which.Fictional, "en", "The network of things that are not there", "Fikcja Network – the network of invented things")]
    [TestCase(Which.Fictional, "de", "Das Netz der Dinge, die es nicht gibt", "Fikcja Network – das Netz der erfundenen Dinge")]
    public async Task The_home_page_shows_its_heading_and_its_title(Which site, string language, string heading, string title)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync(site.HomeIn(language));
        Assert.That(await visitor.Page.Locator("h1:visible").AllInnerTextsAsync(), Is.EqualTo(new[] { heading }));
        Assert.That(await visitor.Page.TitleAsync(), Is.EqualTo(title));
        Assert.That(await visitor.Page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo(language));
    }

    [Test]
    public async Task Everything_in_the_navigation_can_be_hit_with_a_finger([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site, width: 360);
        foreach (var language in site.Languages())
        {
            await visitor.GoAsync(site.HomeIn(language));
            var low = await visitor.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.word-mark, header nav a, footer nav a')]
                  .map(link => [link.textContent.trim(), link.getBoundingClientRect().height])
                  .filter(([, height]) => height < 44).map(found => found.join(': '))
                """);
            Assert.That(low, Is.Empty, language);
        }
    }
}
