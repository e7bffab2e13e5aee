using System.IO.Compression;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>What a cluster publishes, at any size: an invented one of 3, 20 and 500 organisations is built without a finding, and at 500 no page is too heavy.</summary>
public sealed class ClusterTests
{
    // HTML with all its styles, compressed as a host sends it; and the styles alone.
    private const int MostOfPage = 13_300;
    private const int MostOfStyles = 4_000;

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(20)]
    public void A_cluster_of_any_size_is_built_without_a_finding(int size)
    {
        using var cluster = new ClusterFolder(size);
        var site = cluster.BuildClean();
        foreach (var language in new[] { "", "en/", "de/" })
        {
            Assert.That(Below(site, language, "members/org-"), Has.Exactly(size).Items);
            Assert.That(Below(site, language, "projects/project-"), Has.Exactly(cluster.Site.Projects).Items);
            Assert.That(Below(site, language, "news/20"), Has.Exactly(cluster.Site.News + YearsOf(cluster)).Items);
            Assert.That(Below(site, language, "events/event-"), Has.Exactly(cluster.Site.Events).Items);
        }
    }

    [Test]
    public void Five_hundred_organisations_are_built_without_a_finding_and_no_page_is_too_heavy()
    {
        var site = ClusterFolder.OfFiveHundred;
        var pages = site.Files.Where(f => f.EndsWith("index.html", StringComparison.Ordinal)).ToList();
        Assert.That(pages, Has.Count.GreaterThan(3 * (500 + 300 + 200 + 20)));
        // Of the pages that are alike some are weighed.
        var weighed = pages.Where((p, i) => i % 25 == 0 || !NameOf(p).Any(char.IsAsciiDigit) || NameOf(p).All(char.IsAsciiDigit)).ToList();
        var sizes = weighed.Select(p => (File: p, Size: Compressed(site.Bytes(p)))).OrderByDescending(p => p.Size).ToList();
        TestContext.Out.WriteLine($"The heaviest of {pages.Count} pages: {sizes[0].File}, {sizes[0].Size} bytes");
        Assert.That(sizes.Where(p => p.Size > MostOfPage), Is.Empty);
        Assert.That(weighed.Select(p => (p, Size: Compressed(StylesOf(site.Text(p))))).Where(p => p.Size > MostOfStyles), Is.Empty);
    }

    [Test]
    public void One_more_file_is_all_that_a_new_member_takes()
    {
        using var cluster = new ClusterFolder(20);
        var before = cluster.BuildClean().Snapshot();
        cluster.Write("data/organisations/nowy.yml", "name: Nowy Członek S.A.\nlang: pl\nkind: large\ncompetences: [water]\nplace: place-003\nmember: { from: 2025 }\n");
        var site = cluster.BuildClean();
        var changed = site.Snapshot().Where(f => !before.TryGetValue(f.Key, out var old) || old != f.Value).Select(f => f.Key).ToHashSet();

        Assert.That(changed, Is.SupersetOf(new[]
        {
            "members/nowy/index.html", "en/members/nowy/index.html", "de/members/nowy/index.html", "members/index.html", "members/kinds/duze-przedsiebiorstwa/index.html",
            "members/competences/uzdatnianie-mgly/index.html", "members/places/lakaow/index.html", "numbers/index.html", "profile/index.html", "data/organisations.csv", "data/organisations.json",
        }));
        Assert.That(changed.Where(f => f.Contains("/org-", StringComparison.Ordinal) || f.Contains("news/", StringComparison.Ordinal)), Is.Empty, "No other page is made anew for other bytes.");
    }

    private static IEnumerable<string> Below(BuiltSite site, string language, string start) =>
        site.Files.Where(f => f.StartsWith(language + start, StringComparison.Ordinal) && f.EndsWith("/index.html", StringComparison.Ordinal));

    private static byte[] StylesOf(string html) =>
        html.IndexOf("<style>", StringComparison.Ordinal) is var start and >= 0 ? System.Text.Encoding.UTF8.GetBytes(html[start..html.IndexOf("</style>", start, StringComparison.Ordinal)]) : [];

    private static string NameOf(string file) => file.Split('/') is { Length: > 1 } parts ? parts[^2] : "";

    private static int YearsOf(ClusterFolder cluster) => Enumerable.Range(0, cluster.Site.News).Select(i => ClusterSite.DateOf(i).Year).Distinct().Count();

    private static int Compressed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)buffer.Length;
    }
}
