using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Lists;

/// <summary>One mistake in what lists are made of, in a small right site.</summary>
public sealed class ListMistakes
{
    [TestCase("competences", "- id: fruit\n  name: { pl: Sadownictwo, en: Fruit growing }\n  within: fruit", "SITE2301 F:3:11", TestName = "A competence within itself")]
    [TestCase("places", "- id: nowhere\n  name: Nigdzie\n  lat: 5035\n  lon: 18.2", "SITE2302 F:3:8", TestName = "A place beside the earth")]
    [TestCase("places", "- id: nowhere\n  name: Nigdzie\n  country: Polska", "SITE2303 F:3:12", TestName = "A country by its name")]
    [TestCase("organisations", "- id: orchard\n  name: Sad\n  is-member: false\n  member: { from: 2013, until: 2019 }", "SITE2304 F:3:14", TestName = "A member that is none")]
    public void A_mistake_in_an_entry_is_found(string list, string text, string expected)
    {
        using var site = TestSite.Small().With($"data/{list}.yml", text);
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("F:", $"data/{list}.yml:", StringComparison.Ordinal) }));
    }

    [TestCase("news", "per-page: 3", "SITE2060 input/news.pl.md:4:7", TestName = "A list on several pages without a folder")]
    [TestCase("news/index", "per-page: 0", "SITE2061 input/news/index.pl.md:5:11", TestName = "No entries on a page")]
    public void A_mistake_in_a_page_that_lists_is_found(string page, string setting, string expected)
    {
        using var site = TestSite.Small().With($"input/{page}.pl.md", $"---\ntitle: Wieści\ndescription: Co nowego.\nlist: news\n{setting}\ntranslate: false\n---\n\nTekst.\n\n{{{{list}}}}\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }
}
