using System.Text.RegularExpressions;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>The guide for editors tells of all keys. <c>SITE_WRITE=1 dotnet test tests --no-build --filter KeyPageTests</c> writes its list of them anew.</summary>
public sealed partial class KeyPageTests
{
    [Test]
    public void The_list_of_all_keys_is_that_of_today([Values] UiLanguage language)
    {
        var (path, page) = (KeyPage.PathOf(language), KeyPage.Write(language));
        if (Environment.GetEnvironmentVariable("SITE_WRITE") == "1") File.WriteAllText(path, page);
        Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(page), "Write it anew: SITE_WRITE=1 dotnet test tests --no-build --filter KeyPageTests");
    }

    [Test]
    public void The_pages_that_explain_keys_explain_those_that_there_are([Values("pl", "en")] string language)
    {
        Assert.Multiple(() =>
        {
            Hold("pages/front-matter", FrontMatterKeys.Page, ["extra"]);
            Hold("facts/site", SiteKeys.File, []);
        });

        void Hold(string page, MapShape shape, string[] elsewhere)
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "input", $"{page}.{language}.md"));
            var told = RowOfKeys().Matches(text).SelectMany(row => KeyInRow().Matches(row.Value[..row.Value.IndexOf('|', 1)])).Select(m => m.Groups[1].Value).ToHashSet();
            Assert.That(shape.Names.Except(told).Except(elsewhere), Is.Empty, $"{page}: not explained");
            Assert.That(told.Except(shape.Names), Is.Empty, $"{page}: explained, and not there");
        }
    }

    [GeneratedRegex(@"^\| `[a-z].*\|$", RegexOptions.Multiline)]
    private static partial Regex RowOfKeys();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex KeyInRow();
}
