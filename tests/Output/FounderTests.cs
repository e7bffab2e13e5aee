using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>What pages tell machines of organisations that have pages of their own.</summary>
public sealed class FounderTests
{
    [Test]
    public void A_founder_has_its_id_on_all_pages_and_names_the_page_about_it()
    {
        using var site = Site();
        var built = site.BuildClean();

        var founder = Of(built, "en/index.html").GetProperty("founder").EnumerateArray().Single();
        var about = NodesOf(built, "en/members/one/index.html").Single(n => n.GetProperty("@type").GetString() == "WebPage").GetProperty("about");

        Assert.That(founder.GetRawText(), Is.EqualTo("""{"@type":"Organization","@id":"https://small.example/#organization-one","name":"Pierwsza \u0026 Spółka","mainEntityOfPage":{"@id":"https://small.example/en/members/one/"}}"""));
        Assert.That(about.GetRawText(), Is.EqualTo(founder.GetRawText()));
        Assert.That(Of(built, "index.html").TryGetProperty("founder", out _), Is.False, "the Polish page does not show it");
    }

    [Test]
    public void A_page_that_always_had_the_words_tells_of_a_founder_once_the_data_does()
    {
        using var site = Site().WithPage("about.en", "About us", "One of them is Pierwsza & Spółka.");
        var roles = File.ReadAllText(Path.Combine(site.Root, "data/roles.yml"));
        site.With("data/roles.yml", roles.Replace("founder", "friend", StringComparison.Ordinal));
        Assert.That(Of(site.BuildClean(), "en/about/index.html").TryGetProperty("founder", out _), Is.False);

        Assert.That(Of(site.With("data/roles.yml", roles).BuildClean(), "en/about/index.html").TryGetProperty("founder", out _), Is.True);
    }

    private static TestSite Site() => TestSite.Small()
        .With("data/organisations.yml", "- id: one\n  name: Pierwsza & Spółka\n  lang: pl\n- id: two\n  name: Druga\n  lang: pl\n")
        .With("data/roles.yml", "kinds:\n  founder: { pl: Założyciel, en: Founder }\nheld:\n  - { role: founder, organisation: one, at: 2013 }\n")
        .With("input/members/each.pl.md", "---\ntitle: '{name}'\ndescription: 'O {name}.'\nfor-each: organisations\n---\n\nTekst.\n")
        .With("input/members/each.en.md", "---\ntitle: '{name}'\ndescription: 'On {name}.'\nfor-each: organisations\n---\n\nText.\n")
        .WithPage("index.en", "Home", "{{roles}}");

    private static JsonElement Of(BuiltSite site, string page) => NodesOf(site, page).First(n => n.GetProperty("@type").GetString() == "Organization");

    private static List<JsonElement> NodesOf(BuiltSite site, string page)
    {
        using var json = JsonDocument.Parse(site.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return [.. json.RootElement.GetProperty("@graph").Clone().EnumerateArray()];
    }
}
