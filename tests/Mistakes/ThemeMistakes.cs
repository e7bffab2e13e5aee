using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

public sealed class ThemeMistakes
{
    [TestCase("a { background: url(https://example.org/x.png) }", "SITE4301 theme/styles/own.css:1:17")]
    [TestCase("a { background: url( '//example.org/x.png') }", "SITE4301 theme/styles/own.css:1:17")]
    [TestCase("@import url(https://example.org/x.css);", "SITE4301 theme/styles/own.css:1:1")]
    [TestCase("@import \"x.css\";", "SITE4301 theme/styles/own.css:1:1")]
    [TestCase("a { color: red }\nb { color", "SITE4302 theme/styles/own.css:2:1")]
    public void A_style_that_loads_from_elsewhere_or_can_not_be_read_is_told(string css, string expected)
    {
        using var site = TestSite.Small().With("theme/styles/own.css", css);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [TestCase("theme/notes.txt")]
    [TestCase("theme/scripts/menu.ts")]
    [TestCase("theme/styles/site.scss")]
    public void A_file_that_nothing_reads_is_told(string path)
    {
        using var site = TestSite.Small().With(path, "x");

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE4303 {path}:1:1" }));
    }

    [Test]
    public void A_file_over_a_built_in_one_takes_its_place()
    {
        using var site = TestSite.Small().With("theme/styles/components/pager.css", "@layer components { .pager { color: rebeccapurple } }");
        var built = site.BuildClean();

        var sheet = built.Text("index.html");

        Assert.That(sheet, Does.Contain(".pager{color:rebeccapurple}").Or.Contain(".pager{color:#639}"));
    }
}
