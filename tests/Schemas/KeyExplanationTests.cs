using System.Text.RegularExpressions;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>The tables in the guide for editors that explain keys in other words than the shapes explain all that there are, and no others.</summary>
public sealed partial class KeyExplanationTests
{
    private static readonly (string Page, MapShape Shape)[] Tables = [("pages/front-matter", FrontMatterKeys.Page), ("facts/site", SiteKeys.File)];

    [Test]
    public void They_explain_the_keys_that_there_are([Values("pl", "en")] string language)
    {
        Assert.Multiple(() =>
        {
            foreach (var (page, shape) in Tables)
            {
                var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "input", $"{page}.{language}.md"));
                var told = RowOfKeys().Matches(text).SelectMany(row => KeyInRow().Matches(row.Value[..row.Value.IndexOf('|', 1)])).Select(m => m.Groups[1].Value);
                Assert.That(told.Distinct(), Is.EquivalentTo(shape.Names), page);
            }
        });
    }

    [GeneratedRegex(@"^\| `[a-z].*\|$", RegexOptions.Multiline)]
    private static partial Regex RowOfKeys();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex KeyInRow();
}
