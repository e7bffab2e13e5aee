using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The sitemap follows the texts of pages, in which alone it is said which pictures they show.</summary>
public sealed class SitemapPictureTests
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    [Test]
    public void A_picture_that_comes_into_a_text_comes_into_the_sitemap_and_goes_with_it()
    {
        using var site = Site();
        Assert.That(Pictures(site.BuildClean()), Is.EqualTo(["index"]));

        site.WithPage("about.en", "About us", "![One](one.svg) ![Two](two.svg)");
        Assert.That(Pictures(site.BuildClean()), Is.EqualTo(["index", "en/about", "en/about"]));
        Assert.That(Pictures(site.BuildClean()), Is.EqualTo(["index", "en/about", "en/about"]), "where nothing has changed");

        site.WithPage("about.en", "About us", "[One](one.svg)");
        Assert.That(Pictures(site.BuildClean()), Is.EqualTo(["index"]), "a link shows nothing");
    }

    private static TestSite Site() => TestSite.Small()
        .With("input/one.svg", Drawing)
        .With("input/two.svg", Drawing.Replace("1 1", "2 2", StringComparison.Ordinal))
        .WithPage("index.pl", "Start", "Tekst. [Jeden](one.svg) [Dwa](two.svg)", "image: two.svg", "image-alt: Dwa");

    // The pages behind which pictures stand, once for each.
    private static IEnumerable<string> Pictures(BuiltSite site) =>
        System.Xml.Linq.XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "image")
            .Select(e => e.Parent!.Elements().First().Value["https://small.example/".Length..].TrimEnd('/') is { Length: > 0 } path ? path : "index");
}
