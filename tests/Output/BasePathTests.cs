using System.Text;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The same site at the root of a domain of its own and below a path: nothing but addresses differs.</summary>
public sealed partial class BasePathTests
{
    private static readonly string[] TextFiles = [".html", ".xml", ".txt", ".webmanifest", ".json"];

    [TestCase("https://a.example/repo/")]
    [TestCase("https://a.example/a/b/")]
    [TestCase("https://www.custom-domain.example/")]
    public void Sites_at_different_addresses_differ_by_the_address_only(string baseUrl)
    {
        using var test = TestSite.CopyOf(Repository.Root);
        var atRoot = Contents(test, "https://a.example/");
        var elsewhere = Contents(test, baseUrl);
        Assert.That(elsewhere.Keys, Is.EquivalentTo(atRoot.Keys));
        // The accessibility statement says where the site lives, and the search knows all words of a page.
        foreach (var (file, content) in elsewhere.Where(f => !f.Key.StartsWith("assets/search-", StringComparison.Ordinal))) Assert.That(AtRoot(content, new Uri(baseUrl)), Is.EqualTo(atRoot[file]), file);
    }

    [TestCase("https://a.example/a/b/")]
    [TestCase("https://www.custom-domain.example/")]
    public void No_address_of_the_settings_is_left_over(string baseUrl)
    {
        using var test = TestSite.CopyOf(Repository.Root);
        Assert.That(Contents(test, baseUrl).Where(f => f.Value.Contains("chem-ster.example", StringComparison.Ordinal)).Select(f => f.Key), Is.Empty);
    }

    private static Dictionary<string, string> Contents(TestSite test, string baseUrl)
    {
        var built = test.BuildClean(o => o with { BaseUrl = new Uri(baseUrl) });
        return built.Files.ToDictionary(NameOf, f => TextFiles.Contains(Path.GetExtension(f)) ? NameOf(HashOfRules().Replace(WithoutWords(built.Text(f)), "")) : Convert.ToHexString(built.Bytes(f)));
    }

    // A page that shows the site's address is found by the words of it; those stand behind the texts, in the list of all words.
    private static string WithoutWords(string text) => text.StartsWith("{\"steps\"", StringComparison.Ordinal) ? text[..text.IndexOf(",\"terms\":", StringComparison.Ordinal)] : text;

    // An index of the search is named after all that it is made of, the settings among it.
    private static string NameOf(string text) => NamesOfIndices().Replace(text, "$1");

    [System.Text.RegularExpressions.GeneratedRegex(@"(assets/search-[a-z]+)\.[0-9a-f]{10}(?=\.json)")]
    private static partial System.Text.RegularExpressions.Regex NamesOfIndices();

    // What may be fetched ahead are addresses below the base path; so their hash in the policy is another.
    [System.Text.RegularExpressions.GeneratedRegex("(?<=script-src 'self' )'sha256-[^']+'")]
    private static partial System.Text.RegularExpressions.Regex HashOfRules();

    // Addresses stand behind quotation marks, "url=" or the host; written out here, so that a stray one isn't put right with the others.
    private static string AtRoot(string content, Uri baseUrl)
    {
        var text = new StringBuilder(content).Replace(baseUrl.AbsoluteUri, "https://a.example/");
        if (baseUrl.AbsolutePath == "/") return text.ToString();
        foreach (var before in new[] { "=\"", "\"src\": \"", "\"start_url\": \"", "\"scope\": \"", "url=", "href_matches\":\"", "[\"" }) text.Replace(before + baseUrl.AbsolutePath, before + "/");
        return text.ToString();
    }
}
