using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>What stands around the text: the publisher, the way to the pages beside, the web manifests.</summary>
public sealed class FrameTests
{
    private const string Polish = "To nie jest oficjalny serwis żadnej organizacji. Wydawca nie został jeszcze wskazany.";
    private const string English = "This is not the official site of any organisation. No publisher has been named yet.";

    [Test]
    public void Every_page_of_the_real_site_says_that_it_has_no_publisher() => WholeSite.Real.EveryPage(page =>
    {
        var sentence = page.Language == "pl" ? Polish : English;
        var said = page.Document.QuerySelectorAll("body > footer p").Select(ReadText.Of).ToList();
        return said.Contains(sentence) && page.Document.QuerySelector("address") is null ? [] : [string.Join(" | ", said)];
    });

    [Test]
    public void Every_page_of_the_fictional_site_names_its_publisher_completely() => WholeSite.Fictional.EveryPage(page =>
    {
        var word = page.Language switch { "pl" => "Wydawca", "de" => "Herausgeber", "ar" => "الناشر", _ => "Publisher" };
        var footer = page.Document.QuerySelector("body > footer")!;
        var said = footer.QuerySelectorAll("p").Select(ReadText.Of).ToList();
        var address = footer.QuerySelector("address");
        var faults = new List<string>();
        if (!said.Contains($"{word}: Instytut Zmyśleń")) faults.Add(string.Join(" | ", said));
        if (address?.InnerHtml.Contains("ul. Nieistniejąca 0, 00-000 Nigdzie", StringComparison.Ordinal) != true) faults.Add("no address");
        if (address?.QuerySelector("a[href='mailto:redakcja@fiction.example']")?.TextContent != "redakcja@fiction.example") faults.Add("no e-mail");
        return faults;
    });

    [TestCase("name: A")]
    [TestCase("name: A, address: B")]
    [TestCase("address: B, email: a@b.example")]
    [TestCase("")]
    public void Half_a_publisher_is_not_shown(string publisher)
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + $"publisher: {{ {publisher} }}");

        var result = site.Build();

        Assert.That(result.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SITE2202" }));
        var footer = new BuiltSite(site.Output).Page("en/index.html").QuerySelector("body > footer")!;
        Assert.That(footer.QuerySelectorAll("p").Select(ReadText.Of), Is.EqualTo(new[] { "Small site", English }));
        Assert.That(footer.QuerySelector("address"), Is.Null);
    }

    [TestCase("pl", "a-propos", "zasoby", "ostatnia")]
    [TestCase("en", "a-propos", "resources", "last")]
    public void The_way_through_the_pages_follows_their_order_there_and_back(string language, params string[] expected)
    {
        using var site = TestSite.Small()
            .WithPage("last.pl", "Ostatnia", "Tekst.", "nav-order: 30", "slug: ostatnia").WithPage("last.en", "Aardvark", "Text.", "nav-order: 30")
            .WithPage("resources.pl", "Zasoby", "Tekst.", "nav-order: 2", "slug: zasoby").WithPage("resources.en", "Resources", "Text.", "nav-order: 2")
            .WithPage("about.pl", "Zero", "Tekst.", "nav-order: 1", "slug: a-propos").WithPage("about.en", "Zero", "Text.", "nav-order: 1", "slug: a-propos")
            .WithPage("aside.pl", "Na boku", "Tekst.").WithPage("aside.en", "Aside", "Text.");
        var built = site.BuildClean();
        string[] way = [.. expected.Select(slug => language == "pl" ? $"/{slug}/" : $"/en/{slug}/")];

        Assert.That(Walk(built, way[0], "next"), Is.EqualTo(way));
        Assert.That(Walk(built, way[^1], "prev"), Is.EqualTo(way.Reverse()));
        Assert.That(Walk(built, language == "pl" ? "/aside/" : "/en/aside/", "next"), Has.Count.EqualTo(1), "A page without order is not on the way.");
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void A_next_page_has_the_page_as_its_previous_one(WholeSite site)
    {
        var next = Pairs(site, "next").ToList();

        Assert.That(next, Is.Not.Empty);
        Assert.That(Pairs(site, "prev").Select(p => (p.To, p.From)), Is.EquivalentTo(next));
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Every_language_has_a_web_manifest(WholeSite site)
    {
        foreach (var language in site.Languages)
        {
            var home = site.Pages.Single(p => p.IsHome(site) && p.Language == language);
            var address = new Uri(home.Address, home.Document.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
            var manifest = JsonDocument.Parse(site.Built.Text(site.FileAt(address)!)).RootElement;

            Assert.That(Text(manifest, "lang"), Is.EqualTo(language));
            Assert.That(Text(manifest, "dir"), Is.EqualTo(WholeSite.DirectionOf(language)));
            Assert.That(Text(manifest, "name"), Is.EqualTo(ReadText.Of(home.Document.QuerySelector("body > footer .site-name")!)));
            Assert.That(Text(manifest, "short_name"), Is.Not.Empty.And.Length.LessThanOrEqualTo(20));
            Assert.That(new Uri(address, Text(manifest, "start_url")), Is.EqualTo(home.Address));
            Assert.That(new Uri(address, Text(manifest, "scope")), Is.EqualTo(site.Base));
            Assert.That(manifest.GetProperty("icons").EnumerateArray().Select(i => (Text(i, "sizes"), Purpose(i))),
                Is.SupersetOf(new[] { ("192x192", "any"), ("512x512", "any"), ("512x512", "maskable") }));
            foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
            {
                var file = site.FileAt(new Uri(address, Text(icon, "src")));
                Assert.That(file is not null && site.Built.Has(file), Is.True, $"{Text(icon, "src")} is missing");
            }
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Purpose(JsonElement icon) => icon.TryGetProperty("purpose", out var purpose) ? purpose.GetString()! : "any";

    private static List<string> Walk(BuiltSite site, string from, string relation)
    {
        var way = new List<string> { from };
        while (site.Page(way[^1][1..] + "index.html").QuerySelector($"main a[rel={relation}]")?.GetAttribute("href") is { } next)
        {
            Assert.That(way, Does.Not.Contain(next));
            way.Add(next);
        }

        return way;
    }

    private static IEnumerable<(Uri From, Uri To)> Pairs(WholeSite site, string relation) =>
        from page in site.Pages
        from link in page.Document.QuerySelectorAll($"a[rel={relation}]")
        select (page.Address, new Uri(page.Address, link.GetAttribute("href")!));
}
