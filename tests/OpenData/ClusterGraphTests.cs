using System.Text.Json;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.OpenData;

/// <summary>The graph of the whole cluster is in the words of schema.org, and whatever it refers to is there.</summary>
public sealed class ClusterGraphTests
{
    private static readonly Uri Home = new("https://fiction.example/site/");

    private static IReadOnlyList<JsonElement> Nodes { get; } = Read();

    [Test]
    public void Every_node_is_in_the_vocabulary_and_every_reference_leads_to_a_node_or_to_a_page()
    {
        var types = Nodes.Where(n => n.TryGetProperty("@id", out _)).ToDictionary(n => n.GetProperty("@id").GetString()!, n => n.GetProperty("@type").GetString()!);
        foreach (var page in WholeSite.Fictional.Pages) types.TryAdd(page.Address.AbsoluteUri, "WebPage");
        // The address of an organisation, a project or an event is its own and not the site's.
        var faults = Graphs.Faults(Nodes, types, Home).Where(f => !f.StartsWith("Organization.url is https://", StringComparison.Ordinal) && !f.StartsWith("Project.url is https://", StringComparison.Ordinal) && !f.StartsWith("Event.url is https://", StringComparison.Ordinal));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void An_organisation_is_named_in_its_own_language_and_is_a_member_since_its_day()
    {
        var node = Nodes.Single(n => n.TryGetProperty("@id", out var id) && id.GetString() == Home + "#organization-zab");
        Assert.That(node.GetProperty("name")[0].GetProperty("@language").GetString(), Is.EqualTo("pl"));
        var member = node.GetProperty("memberOf");
        Assert.That(member.GetProperty("startDate").GetString(), Is.EqualTo("2013-08"));
        Assert.That(member.GetProperty("memberOf").GetProperty("@id").GetString(), Is.EqualTo(Home + "#organization"));
    }

    private static IReadOnlyList<JsonElement> Read()
    {
        using var json = JsonDocument.Parse(Sites.Fictional.Text("data/cluster.jsonld"));
        return [.. Graphs.Nodes(json.RootElement.Clone().GetProperty("@graph"))];
    }
}
