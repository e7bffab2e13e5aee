using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>No file of a built site tells of the computer, the sources or the people behind it what they did not write to be read, and none leads to a host that they did not name.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed partial class LeakTests(WholeSite site)
{
    // Names of formats, which are written as addresses and fetched by nobody.
    private static readonly string[] Formats = ["schema.org", "www.w3.org", "www.sitemaps.org", "www.google.com", "purl.org", "jsonfeed.org", "json-schema.org", "data.europa.eu", "publications.europa.eu", "www.iana.org", "www.iso.org"];

    private IEnumerable<(string File, string Text)> Texts =>
        site.Built.Files.Where(f => Path.GetExtension(f) is ".html" or ".xml" or ".json" or ".js" or ".css" or ".svg" or ".txt" or ".csv" or ".ics" or ".webmanifest" or ".jsonld").Select(f => (f, site.Built.Text(f)));

    [Test]
    public void No_path_of_the_computer_or_of_a_source()
    {
        string[] paths = [Repository.Root, Path.GetTempPath().TrimEnd('/'), Sites.Folder, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", "/home/", "C:\\", "file://", "localhost", "sourceMappingURL", ".cshtml", "tests/sites/"];
        Assert.That(Texts.SelectMany(t => paths.Where(p => t.Text.Contains(p, StringComparison.Ordinal)).Select(p => $"{t.File}: {p}")), Is.Empty);
    }

    [Test]
    public void No_comment_in_a_page() =>
        Assert.That(Texts.Where(t => t.File.EndsWith(".html", StringComparison.Ordinal) && t.Text.Contains("<!--", StringComparison.Ordinal)).Select(t => t.File), Is.Empty);

    [Test]
    public void No_host_that_the_sources_do_not_name()
    {
        var named = new[] { "input", "data" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(site.Root, f), "*", SearchOption.AllDirectories)).Where(f => Path.GetExtension(f) is ".md" or ".yml" or ".svg" or ".txt")
            .SelectMany(f => Hosts(File.ReadAllText(f))).Append(site.Base.Host).Concat(Formats).ToHashSet();
        Assert.That(Texts.SelectMany(t => Hosts(t.Text).Where(h => !named.Contains(h)).Select(h => $"{t.File}: {h}")).Distinct(), Is.Empty);
    }

    private static IEnumerable<string> Hosts(string text) => Host().Matches(text).Select(m => m.Groups[1].Value.ToLowerInvariant());

    [GeneratedRegex(@"(?:https?:|[""'(=\s])\\?/\\?/([a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+)")]
    private static partial Regex Host();
}
