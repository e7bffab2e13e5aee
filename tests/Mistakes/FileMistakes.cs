using System.Text;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

public sealed class FileMistakes
{
    [Test]
    public void A_file_in_an_old_Polish_encoding_is_refused_at_its_first_bad_byte()
    {
        // "ż" in Windows-1250 is the byte BF.
        byte[] bytes = [.. "---\ntitle: Wa"u8, 0xBF, .. "ny\n---\n"u8];
        using var site = TestSite.Small().With("input/about.pl.md", bytes);

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1001 input/about.pl.md:2:10" }));
        Assert.That(site.Messages(), Does.Contain("byte 0xBF"));
    }

    [Test]
    public void A_file_in_UTF_16_is_refused()
    {
        using var site = TestSite.Small().With("input/about.pl.md", Encoding.Unicode.GetBytes("\uFEFF---\ntitle: Ważny\n---\n"));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1003 input/about.pl.md:1:1" }));
    }

    [Test]
    public void A_byte_order_mark_and_line_ends_of_Windows_make_no_difference()
    {
        using var site = TestSite.Small();
        var before = site.BuildClean().Snapshot();
        var text = File.ReadAllText(Path.Combine(site.Root, "input/about.pl.md"));

        site.With("input/about.pl.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))]);

        Assert.That(site.BuildClean().Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_link_to_another_place_is_not_followed()
    {
        using var site = TestSite.Small();
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/secret.pl.md"), Path.Combine(site.Root, "input/about.pl.md"));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1017 input/secret.pl.md:1:1" }));
    }

    [Test]
    public void Two_pages_at_one_address_are_both_shown()
    {
        using var site = TestSite.Small()
            .WithPage("team.pl", "Zespół", "Tekst.", "slug: o-nas")
            .WithPage("team.en", "Team", "Text.");

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /o-nas/ is taken already").And.Contain("input/about.pl.md").And.Contain("input/team.pl.md"));
    }

    [Test]
    public void A_page_can_not_take_the_place_of_a_language()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "slug: en");

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /en/ is taken already"));
    }

    [Test]
    public void An_old_address_can_not_take_the_place_of_a_page()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "redirect-from: [/en/about/]");

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /en/about/ is taken already"));
    }

    [Test]
    public void A_page_without_text_is_told()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1019 input/about.pl.md:1:1" }));
    }

    [Test]
    public void A_picture_that_is_none_is_refused()
    {
        using var site = TestSite.Small().With("input/foto.png", "to nie obraz").WithPage("about.pl", "O nas", "![Opis](foto.png)");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4008 input/about.pl.md:6:9" }));
    }

    [Test]
    public void A_picture_without_words_is_refused()
    {
        using var site = TestSite.Small()
            .With("input/a.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>""")
            .WithPage("about.pl", "O nas", "![](a.svg)");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6001 input/about.pl.md:6:1" }));
    }

    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>""", "script")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"/>""", "onload")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="https://example.org/x.png"/></svg>""", "href")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect fill="url(https://example.org/x)"/></svg>""", "fill")]
    [TestCase("""<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""", "XML")]
    public void A_drawing_that_does_more_than_show_is_refused(string svg, string what)
    {
        using var site = TestSite.Small().With("input/a.svg", svg).WithPage("about.pl", "O nas", "![Opis](a.svg)");

        Assert.That(site.Messages(), Does.Contain($"SITE7003: the SVG file holds “{what}”"));
    }

    [Test]
    public void A_file_that_no_page_uses_is_told_and_not_published()
    {
        using var site = TestSite.Small().With("input/stary.pdf", "%PDF");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4011 input/stary.pdf:1:1" }));
        Assert.That(new BuiltSite(site.Output).Files, Has.None.Contains("stary"));
    }
}
