using System.Text.Json;

namespace ChemSter.Site.Tests.Output;

/// <summary>What pages tell machines is in the words of schema.org, and is what they show to readers.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class VocabularyTests(WholeSite site)
{
    [Test]
    public void Graphs_are_in_the_vocabulary_and_their_ids_lead_somewhere()
    {
        var types = site.Translated.SelectMany(NodesOf).Where(n => n.TryGetProperty("@id", out _))
            .DistinctBy(n => n.GetProperty("@id").GetString()).ToDictionary(n => n.GetProperty("@id").GetString()!, n => n.GetProperty("@type").GetString()!);
        site.EveryTranslatedPage(page => Graphs.Faults(NodesOf(page), types, site.Base));
    }

    [Test]
    public void Whatever_machines_are_told_readers_can_see() => site.EveryTranslatedPage(page =>
    {
        var (texts, dates) = Graphs.ToSee(NodesOf(page));
        var body = ReadText.Of(page.Document.Body!);
        var known = new[] { page.Meta("og:site_name"), ReadText.Of(page.Document.QuerySelector(".word-mark")!) };
        var shown = page.Document.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")).ToHashSet();
        return texts.Select(ReadText.Squeeze).Where(t => !body.Contains(t, StringComparison.Ordinal) && !known.Contains(t)).Select(t => $"\"{t}\" stands nowhere on the page")
            .Concat(dates.Where(d => !shown.Contains(d)).Select(d => $"{d} is shown nowhere on the page"));
    });

    [Test]
    public void All_languages_have_the_same_ids_for_what_is_no_page()
    {
        var own = site.Pages.Select(p => p.Address.AbsoluteUri).ToHashSet();
        var byLanguage = site.Translated.GroupBy(p => p.Language).Select(g => string.Join(' ', g.SelectMany(NodesOf)
            .Where(n => n.TryGetProperty("@id", out _)).Select(n => n.GetProperty("@id").GetString()!)
            .Where(id => !own.Contains(id.Split('#')[0]) || id.Split('#')[0] == site.Base.AbsoluteUri).Where(id => id.Contains("#org", StringComparison.Ordinal) || id.Contains("#web", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal))).ToList();
        Assert.That(byLanguage, Has.Count.EqualTo(site.Languages.Count));
        Assert.That(byLanguage.Distinct().Count(), Is.EqualTo(1), string.Join('\n', byLanguage));
    }

    [Test]
    public void Founding_and_founders_are_told_where_they_are_shown()
    {
        var told = site.Translated.Select(p => (p.File, Organisation: NodesOf(p).First(n => n.GetProperty("@type").GetString() == "Organization")))
            .Select(p => (p.File, Founders: p.Organisation.TryGetProperty("founder", out var f) ? f.GetArrayLength() : 0, IsDated: p.Organisation.TryGetProperty("foundingDate", out _))).ToList();
        Assert.That(told.Select(t => t.Founders), Has.Some.EqualTo(site == WholeSite.Real ? 2 : 1).And.Some.Zero);
        Assert.That(told.Select(t => t.IsDated), Has.Some.True.And.Some.False);
        if (site != WholeSite.Real) return;
        Assert.That(told.Where(t => t.Founders == 2).Select(t => t.File), Is.SupersetOf(new[] { "zalozyciele/index.html", "en/founders/index.html", "historia/index.html" }));
        Assert.That(told, Has.Member(("en/about/index.html", 0, true)).And.Member(("prywatnosc/index.html", 0, false)));
    }

    // Each must be seen to fail, or the test above says nothing.
    [TestCase("""{"@type":"Organisation"}""", "there is no type Organisation")]
    [TestCase("""{"@type":"Organization","founded":"2013"}""", "Organization has no property founded")]
    [TestCase("""{"@type":"WebPage","logo":"https://fiction.example/site/a.png"}""", "WebPage has no property logo")]
    [TestCase("""{"@type":"Organization","foundingDate":"August 2013"}""", "Organization.foundingDate is August 2013, not Date")]
    [TestCase("""{"@type":"Organization","logo":"/a.png"}""", "Organization.logo is /a.png, not URL")]
    [TestCase("""{"@type":"Organization","logo":"https://elsewhere.example/a.png"}""", "Organization.logo is https://elsewhere.example/a.png, not URL")]
    [TestCase("""{"@type":"WebPage","isPartOf":{"@id":"https://fiction.example/site/#nothing"}}""", "WebPage.isPartOf is {\"@id\":\"https://fiction.example/site/#nothing\"}, not CreativeWork")]
    [TestCase("""{"@type":"WebPage","isPartOf":{"@type":"Organization"}}""", "WebPage.isPartOf is {\"@type\":\"Organization\"}, not CreativeWork")]
    [TestCase("""{"@type":"ListItem","position":"1"}""", "ListItem.position is 1, not Integer")]
    [TestCase("""{"@type":"WebPage","name":"a","name":"b"}""", "WebPage.name twice")]
    [TestCase("""{"@type":"WebPage","name":" a"}""", "WebPage.name is  a, not Text")]
    public void What_is_wrong_is_found(string graph, string expected)
    {
        using var json = JsonDocument.Parse(graph);
        var nodes = Graphs.Nodes(json.RootElement).Take(1).ToList();
        Assert.That(Graphs.Faults(nodes, new Dictionary<string, string>(), WholeSite.Fictional.Base), Is.EqualTo([expected]));
    }

    private static IEnumerable<JsonElement> NodesOf(OutputPage page) => Graphs.Nodes(Graphs.Of(page).Root.GetProperty("@graph"));
}
