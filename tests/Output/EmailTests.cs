using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>E-mail addresses are there for readers, and not for whoever searches bytes for an @.</summary>
public sealed partial class EmailTests
{
    [Test]
    public void No_page_has_an_address_as_it_is_typed([Values("real", "fictional")] string name)
    {
        var site = name == "real" ? Sites.Real : Sites.Fictional;
        Assert.That(site.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).SelectMany(f => Address().Matches(site.Text(f)).Select(m => $"{f}: {m.Value}")), Is.Empty);
    }

    [Test]
    public void Readers_and_programs_that_parse_have_it_all_the_same()
    {
        using var site = TestSite.Small();
        site.WithPage("about.pl", "O nas", "Piszcie: <a@b.example>, [c@d.example](mailto:c@d.example?subject=x%40y) albo e@f.example.", "slug: o-nas");
        var built = site.BuildClean();
        var links = built.Page("o-nas/index.html").QuerySelectorAll("main p a");

        Assert.That(links.Select(a => $"{a.GetAttribute("href")} {a.TextContent}"), Is.EqualTo(new[] { "mailto:a@b.example a@b.example", "mailto:c@d.example?subject=x%40y c@d.example" }));
        Assert.That(built.Page("o-nas/index.html").QuerySelectorAll("main p")[^1].TextContent, Does.EndWith("albo e@f.example."));
        Assert.That(Address().IsMatch(built.Text("o-nas/index.html")), Is.False);
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+")]
    private static partial Regex Address();
}
