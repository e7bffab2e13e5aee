using System.Globalization;
using System.Text.Json;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Lists;

/// <summary>An editor adds one file, and sees the organisation everywhere; nothing else is touched.</summary>
public sealed class OneOrganisationTests
{
    private const string Name = "Zakład Rzeczy Dodanych";

    private TestSite _source = null!;
    private BuiltSite _after = null!;

    private static BuiltSite Before => Sites.Fictional;

    [OneTimeSetUp]
    public void Add()
    {
        _source = TestSite.CopyOf(Repository.FictionalSite)
            .With("data/organisations/dodany.yml", $"name: {Name}\nkind: company\ncompetences: [silence]\nplace: nigdzie\nmember: {{ from: 2025-05 }}\n");
        _after = _source.BuildClean();
    }

    [OneTimeTearDown]
    public void CleanUp() => _source.Dispose();

    [TestCase("czlonkowie/index.html")]
    [TestCase("en/members/index.html")]
    [TestCase("czlonkowie/rodzaje/firmy/index.html")]
    [TestCase("czlonkowie/kompetencje/muzyka-ciszy/index.html")]
    [TestCase("czlonkowie/miejsca/nigdzie/index.html")]
    public void It_is_in_the_directory_and_its_filters(string page)
    {
        Assert.That(Before.Page(page).Body!.TextContent, Does.Not.Contain("Rzeczy Dodanych"));
        Assert.That(_after.Page(page).QuerySelectorAll("a").Select(a => a.TextContent.Replace('\u00A0', ' ').Trim()), Does.Contain(Name));
    }

    [Test]
    public void It_has_a_page_in_each_language() =>
        Assert.That(new[] { "czlonkowie/dodany", "en/members/dodany", "de/mitglieder/dodany" }.Where(p => !_after.Has(p + "/index.html")), Is.Empty);

    [Test]
    public void It_is_counted_where_the_network_is_told_in_numbers()
    {
        Assert.That(CountIn(_after) - CountIn(Before), Is.EqualTo(1));

        static int CountIn(BuiltSite site) => int.Parse(
            site.Page("w-liczbach/index.html").QuerySelectorAll("table")[0].QuerySelectorAll("tr")[^1].QuerySelector("td")!.TextContent.Trim(), CultureInfo.InvariantCulture);
    }

    [Test]
    public void It_is_counted_on_the_map()
    {
        Assert.That(Labels(Before), Has.One.EqualTo("Nigdzie (2)"));
        Assert.That(Labels(_after), Has.One.EqualTo("Nigdzie (3)"));

        static IEnumerable<string> Labels(BuiltSite site) => site.Page("w-liczbach/index.html").QuerySelectorAll("svg text").Select(t => t.TextContent.Replace('\u00A0', ' ').Trim());
    }

    [Test]
    public void It_is_in_the_exports()
    {
        using var json = JsonDocument.Parse(_after.Bytes("data/organisations.json"));
        Assert.That(json.RootElement.ToString(), Does.Contain(Name));
        Assert.That(_after.Text("data/organisations.csv"), Does.Contain(Name));
        Assert.That(_after.Text("data/cluster.jsonld"), Does.Contain(Name));
        Assert.That(Before.Text("data/organisations.csv"), Does.Not.Contain(Name));
    }

    [Test]
    public void It_is_counted_in_the_profile()
    {
        Assert.That(Members(_after) - Members(Before), Is.EqualTo(1));

        static int Members(BuiltSite site) => int.Parse(
            site.Page("profil/index.html").QuerySelectorAll("tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("Total number of members", StringComparison.Ordinal)).QuerySelector("td")!.TextContent.Trim(), CultureInfo.InvariantCulture);
    }
}
