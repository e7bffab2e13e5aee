using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>Pictures and downloads for one language, which take the place of those for all.</summary>
public sealed class LocalFileTests
{
    [Test]
    public void A_language_has_its_own_picture_where_there_is_one()
    {
        using var site = Site()
            .With("input/map.svg", Svg(1)).With("input/map.pl.svg", Svg(2)).With("input/map.svg.yml", "alt: { pl: Mapa, en: Map }")
            .WithPage("index.pl", "Start", "![](map.svg)").WithPage("index.en", "Home", "![](map.svg)");
        var built = site.BuildClean();

        Assert.That(Picture(built, "index.html"), Does.Match("^/assets/map-pl\\..* Mapa$"));
        Assert.That(Picture(built, "en/index.html"), Does.Match("^/assets/map\\..* Map$"));
    }

    [Test]
    public void A_main_picture_too_and_its_own_words_win_over_those_for_all()
    {
        using var site = Site()
            .With("input/map.svg", Svg(1)).With("input/map.pl.svg", Svg(2)).With("input/map.svg.yml", "alt: { pl: Mapa, en: Map }").With("input/map.pl.svg.yml", "alt: { pl: Mapa po polsku, en: Polish map }")
            .WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "image: map.svg").WithPage("about.en", "About us", "Text.", "image: map.svg");
        var built = site.BuildClean();

        Assert.That(Picture(built, "o-nas/index.html"), Does.Match("^/assets/map-pl\\..* Mapa po polsku$"));
        Assert.That(Picture(built, "en/about/index.html"), Does.Match("^/assets/map\\..* Map$"));
    }

    [Test]
    public void A_link_leads_to_the_readers_download_and_says_the_language_of_another_ones()
    {
        using var site = Site()
            .With("input/statute.pdf", "1").With("input/statute.en.pdf", "2")
            .WithPage("index.pl", "Start", "[Statut](statute.pdf), [po angielsku](statute.en.pdf)").WithPage("index.en", "Home", "[Statute](statute.pdf)");
        var built = site.BuildClean();

        Assert.That(Links(built, "index.html"), Is.EqualTo(["/files/statute.pdf", "/files/statute-en.pdf en"]));
        Assert.That(Links(built, "en/index.html"), Is.EqualTo(["/files/statute-en.pdf"]));
    }

    [Test]
    public void What_no_page_comes_to_use_is_told()
    {
        using var site = Site()
            .With("input/map.svg", Svg(1)).With("input/map.pl.svg", Svg(2)).With("input/map.en.svg", Svg(3)).With("input/map.de.svg", Svg(4))
            .WithPage("index.pl", "Start", "![Mapa](map.svg)").WithPage("index.en", "Home", "![Map](map.svg)");

        Assert.That(site.Codes(), Is.EqualTo(["SITE4011 input/map.de.svg:1:1", "SITE4011 input/map.svg:1:1"]));
    }

    [Test]
    public void There_need_be_none_for_all()
    {
        using var site = Site()
            .With("input/map.pl.svg", Svg(2)).With("input/map.svg.yml", "alt: { pl: Mapa, en: Map }")
            .WithPage("index.pl", "Start", "![](map.svg)");

        Assert.That(Picture(site.BuildClean(), "index.html"), Does.EndWith(" Mapa"));

        site.WithPage("index.en", "Home", "![](map.svg)");

        Assert.That(site.Codes(), Is.EqualTo(["SITE4007 input/index.en.md:6:5"]));
    }

    [Test]
    public void A_source_shown_in_place_of_a_translation_has_the_sources_picture()
    {
        using var site = Site()
            .With("input/map.svg", Svg(1)).With("input/map.pl.svg", Svg(2))
            .WithPage("about.pl", "O nas", "![Mapa](map.svg)").Without("input/about.en.md").WithPage("index.en", "Home", "![Map](map.svg)");
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "missing-translation: show-source\n");

        Assert.That(Picture(site.BuildClean(), "en/about/index.html"), Does.StartWith("/assets/map-pl."));
    }

    // What the two languages have in common is not what these tests are about.
    private static TestSite Site() => TestSite.Small().Severity("structure: off");

    private static string Picture(BuiltSite site, string page) =>
        site.Page(page).QuerySelector("main img") is { } image ? $"{image.GetAttribute("src")} {image.GetAttribute("alt")}" : "";

    private static IEnumerable<string> Links(BuiltSite site, string page) =>
        site.Page(page).QuerySelectorAll(".prose a").Select(a => $"{a.GetAttribute("href")} {a.GetAttribute("hreflang")}".TrimEnd());

    private static string Svg(int size) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"/>";
}
