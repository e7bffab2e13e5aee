using System.Text;
using ChemSter.Site.Diagnostics;
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

    [TestCase(new byte[] { 0xBF }, "SITE1001 input/about.pl.md:9:6")]
    [TestCase(new byte[] { (byte)'\n', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)' ', (byte)'x' }, "SITE1020 input/about.pl.md:10:1")]
    public void What_is_wrong_behind_the_front_matter_is_told_once_and_not_held_against_pages_that_link_there(byte[] wrong, string finding)
    {
        using var site = TestSite.Small()
            .With("input/about.pl.md", [.. "---\ntitle: O nas\ndescription: Kto.\nslug: o-nas\n---\n\n## Kto\n\nTekst"u8, .. wrong, .. "\n"u8])
            .WithPage("extra.pl", "Dodatkowa", "[Kto](about.pl.md#kto)")
            .WithPage("extra.en", "Extra", "Text.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { finding }));
    }

    [Test]
    public void A_file_in_UTF_16_is_refused()
    {
        using var site = TestSite.Small().With("input/about.pl.md", Encoding.Unicode.GetBytes("\uFEFF---\ntitle: Ważny\n---\n"));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1003 input/about.pl.md:1:1" }));
    }

    [TestCase("title: O nas: kto", "SITE2010")]
    [TestCase("titel: O nas", "SITE2004")]
    [TestCase("title: O nas\n  slug: x", "SITE2028")]
    [TestCase("title: O nas\nredirect-from:\n  -/x/", "SITE2027")]
    [TestCase("title: O nas #1", "SITE2011")]
    [TestCase("title:O nas", "SITE2026")]
    public void A_mistake_in_front_matter_is_told_though_the_text_behind_it_can_not_be_read(string line, string code)
    {
        using var site = TestSite.Small().With("input/about.pl.md", [.. Encoding.UTF8.GetBytes($"---\n{line}\ndescription: Kto.\n---\n\nTekst"), 0x81, 0xFF]);

        Assert.That(site.Codes().Select(c => c[..8]), Does.Contain(code));
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

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /o-nas/ is already taken").And.Contain("input/about.pl.md").And.Contain("input/team.pl.md"));
    }

    [Test]
    public void A_page_can_not_take_the_place_of_a_language()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "slug: en");

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /en/ is already taken"));
    }

    [Test]
    public void An_old_address_can_not_take_the_place_of_a_page()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "redirect-from: [/en/about/]");

        Assert.That(site.Messages(), Does.Contain("SITE4012: the address /en/about/ is already taken"));
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
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="https://example.org/x.png"/></svg>""", "image")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect fill="url(https://example.org/x)"/></svg>""", "fill")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><foreignObject/></svg>""", "foreignObject")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>@import "https://example.org/x.css";</style></svg>""", "style")]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style><![CDATA[rect { fill: url( https://example.org/x ) }]]></style></svg>""", "style")]
    [TestCase("""<?xml-stylesheet href="https://example.org/x.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""", "xml-stylesheet")]
    [TestCase("""<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""", "<!DOCTYPE")]
    public void A_drawing_that_does_more_than_show_is_refused(string svg, string what)
    {
        using var site = TestSite.Small().With("input/a.svg", svg).WithPage("about.pl", "O nas", "![Opis](a.svg)");

        Assert.That(site.Messages(), Does.Contain("SITE7003: the SVG file ").And.Contain(what));
    }

    [Test]
    public void A_file_that_no_page_uses_is_told_and_not_published()
    {
        using var site = TestSite.Small().With("input/stary.pdf", "%PDF");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4011 input/stary.pdf:1:1" }));
        Assert.That(new BuiltSite(site.Output).Files, Has.None.Contains("stary"));
    }

    [Test]
    public void Two_downloads_with_one_published_name_are_both_shown()
    {
        using var site = TestSite.Small()
            .With("input/Raport 1.pdf", "one")
            .With("input/raport-1.pdf", "two")
            .WithPage("about.pl", "O nas", "[a](Raport%201.pdf) [b](raport-1.pdf)");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4013 input/raport-1.pdf:1:1" }));
        Assert.That(site.Messages(), Does.Contain("/files/raport-1.pdf").And.Contain("input/Raport 1.pdf"));
    }

    [Test]
    public void A_picture_that_the_theme_has_too_is_published_once()
    {
        using var site = TestSite.Small()
            .With("input/icon.svg", File.ReadAllText(Path.Combine(Repository.Root, "theme/icons/icon.svg")))
            .With("theme/icons/old/icon.svg", File.ReadAllText(Path.Combine(Repository.Root, "theme/icons/icon.svg")))
            .WithPage("about.pl", "O nas", "![Znak](icon.svg)");

        Assert.That(site.BuildClean().Files.Where(f => f.StartsWith("assets/icon.", StringComparison.Ordinal)), Has.Exactly(1).Items);
    }

    [TestCase("/robots.txt")]
    [TestCase("/404.html/")]
    [TestCase("/en/site.webmanifest")]
    [TestCase("/assets/x/")]
    public void An_old_address_can_not_take_the_place_of_a_file(string address)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", $"redirect-from: [{address}]");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4014 input/about.pl.md:4:17" }));
    }

    [Test]
    public void An_old_address_that_ends_in_index_html_is_that_of_its_folder()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "redirect-from: [/stare/index.html, /index.html]");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4012 input/about.pl.md:4:36" }));

        site.WithPage("about.pl", "O nas", "Tekst.", "redirect-from: [/stare/index.html]");

        Assert.That(site.BuildClean().Has("stare/index.html"), Is.True);
    }

    [TestCase("input/news.pl.MD")]
    [TestCase("data/aims.YML")]
    [TestCase("data/aims.yaml")]
    [TestCase("input/_directory.YML")]
    public void A_file_whose_ending_is_not_written_as_it_must_be_is_not_passed_over_in_silence(string path)
    {
        using var site = TestSite.Small().With(path, "x");

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE1022 {path}:1:1" }));
    }

    [TestCase("input/._about.pl.md")]
    [TestCase("input/.notes/about.pl.md")]
    [TestCase("input/~$about.pl.md")]
    [TestCase("data/._site.yml")]
    public void What_systems_and_programs_leave_behind_is_passed_over(string path)
    {
        using var site = TestSite.Small().With(path, [0, 5, 0x16, 7]);

        site.BuildClean();
    }

    [Test]
    public void Only_the_file_of_that_name_sets_what_holds_for_a_folder()
    {
        using var site = TestSite.Small().With("input/my_directory.yml", "draft: true");
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "exclude: [my_directory.yml]\n");

        Assert.That(site.BuildClean().Has("o-nas/index.html"), Is.True);
    }

    [Test]
    public void What_is_excluded_sets_nothing_for_its_folder()
    {
        using var site = TestSite.Small().With("input/_directory.yml", "draft: true");
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "exclude: [_directory.yml]\n");

        Assert.That(site.BuildClean().Has("o-nas/index.html"), Is.True);
    }

    [TestCase("input/index.pl.md", "draft: true")]
    [TestCase("input/_directory.yml", "draft: true")]
    public void A_site_whose_home_page_is_a_draft_is_not_published(string file, string line)
    {
        using var site = TestSite.Small();
        site.With(file, file.EndsWith(".yml", StringComparison.Ordinal) ? line : $"---\ntitle: Start\ndescription: Opis.\n{line}\n---\n\nTekst.");

        Assert.That(site.Build().Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Span.File}"), Is.EqualTo(new[] { "SITE2204 input/index.pl.md" }));
        Assert.That(site.Build(o => o with { Drafts = true }).Succeeded, Is.True);
    }
}
