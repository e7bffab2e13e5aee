using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Links that can't work as they are written, each with where it is found and what it becomes when it is mended.</summary>
public sealed class AddressMistakes
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>""";

    // Safe
    [TestCase("[x](Index.pl.md#a)", "SITE4016 6:5", "[x](index.pl.md#a)", true)]
    [TestCase("[x](Plan.SVG)", "SITE4016 6:5", "[x](plan.svg)", true)]
    [TestCase("![Plan hali](<Moje pliki/plan.svg>)", "SITE4016 6:14", "![Plan hali](<moje pliki/plan.svg>)", true)]
    [TestCase("Zob. [plan](moje pliki/plan.svg).", "SITE4017 6:13", "Zob. [plan](<moje pliki/plan.svg>).", true)]
    [TestCase("[plan](moje pliki/plan.svg \"Tytuł\")", "SITE4017 6:8", "[plan](<moje pliki/plan.svg> \"Tytuł\")", true)]
    [TestCase("Zob. (plan)[plan.svg].", "SITE4020 6:6", "Zob. [plan](plan.svg).", true)]
    [TestCase("(https://example.org/)[strona]", "SITE4020 6:1", "[strona](https://example.org/)", true)]
    [TestCase("[plan] (plan.svg)", "SITE4021 6:1", "[plan](plan.svg)", true)]
    [TestCase("[x](www.example.org/a)", "SITE4022 6:5", "[x](https://www.example.org/a)", true)]
    [TestCase("[x](http//example.org)", "SITE4022 6:5", "[x](http://example.org)", true)]
    [TestCase("[x](https:/example.org)", "SITE4022 6:5", "[x](https://example.org)", true)]
    [TestCase("[x](htps://example.org)", "SITE4022 6:5", "[x](https://example.org)", true)]
    [TestCase("[x](http://https://example.org)", "SITE4022 6:5", "[x](https://example.org)", true)]
    [TestCase("[x](biuro@example.org)", "SITE4023 6:5", "[x](mailto:biuro@example.org)", true)]
    [TestCase("[x](moje%20pliki\\plan.svg)", "SITE4024 6:5", "[x](moje%20pliki/plan.svg)", true)]
    [TestCase("## Y\n\n[x](/about/#y)", "SITE4004 8:5", "## Y\n\n[x](about.pl.md#y)", true)]
    [TestCase("[x](https://small.example/)", "SITE4004 6:5", "[x](index.pl.md)", true)]
    [TestCase("[x](http://www.small.example/about)", "SITE4004 6:5", "[x](about.pl.md)", true)]
    [TestCase("[x](index.en.md)", "SITE4003 6:5", "[x](index.pl.md)", true)]
    // To be agreed to
    [TestCase("Produkcja wzrosła (plan.svg)[1].", "SITE4020 6:19", "Produkcja wzrosła [1](plan.svg).", false)]
    [TestCase("[x](indx.pl.md#a)", "SITE4001 6:5", "[x](index.pl.md#a)", false)]
    [TestCase("[x](page:abuot)", "SITE4001 6:5", "[x](page:about)", false)]
    [TestCase("[x](deep.pl.md)", "SITE4001 6:5", "[x](folder/deep.pl.md)", false)]
    [TestCase("## Adres\n\n[x](#adrse)", "SITE4002 8:5", "## Adres\n\n[x](#adres)", false)]
    [TestCase("[x](plam.svg)", "SITE4007 6:5", "[x](plan.svg)", false)]
    [TestCase("[x](index.html)", "SITE4025 6:5", "[x](index.pl.md)", false)]
    [TestCase("[x](deep)", "SITE4025 6:5", "[x](folder/deep.pl.md)", false)]
    [TestCase("[x](index.pl.md i dalej", "SITE4026 6:5", "[x](index.pl.md) i dalej", false)]
    [TestCase("{{include _adrs}}", "SITE4007 6:1", "{{include _adres}}", false)]
    public void Is_found_and_mended(string text, string expected, string mended, bool isSafe)
    {
        using var site = Site(text);

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(Placed), Is.EqualTo([expected]));
        Assert.That(found[0].Fixes, Has.Count.EqualTo(1));
        Assert.That(found[0].Fixes[0].IsSafe, Is.EqualTo(isSafe));
        Assert.That(Mended(found[0]), Does.EndWith($"---\n\n{mended}\n"));
    }

    [TestCase("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&data=05%7C01", "SITE4018", "https://example.org/a?b=1", "Outlook")]
    [TestCase("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT0", "SITE4018", "https://example.org/", "Facebook")]
    [TestCase("https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2F&usg=x", "SITE4018", "https://example.org/", "Google")]
    [TestCase("https://example.org/a?b=1&fbclid=IwAR0&utm_source=fb#c", "SITE4019", "https://example.org/a?b=1#c", "fbclid")]
    [TestCase("https://example.org/?gclid=1", "SITE4019", "https://example.org/", "gclid")]
    public void An_address_that_watches_the_reader_is_advised_against(string address, string code, string mended, string named)
    {
        using var site = Site($"[x]({address})").Advised();

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(d => $"{Placed(d)} {d.Severity}"), Is.EqualTo([$"{code} 6:5 Warning"]));
        Assert.That(found[0].Message.English, Does.Contain(named));
        Assert.That(Mended(found[0]), Does.EndWith($"[x]({mended})\n"));
    }

    [TestCase("%0A%23")]
    [TestCase("%20b")]
    [TestCase("%29%20b%28")]
    [TestCase("%3Cb%3E")]
    [TestCase("%5Cb")]
    public void An_address_within_another_that_can_not_stand_by_itself_is_written_by_a_person(string end)
    {
        using var site = Site($"[x](https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F{end}&h=AT0)").Advised();

        var found = site.Build().Diagnostics.Single();

        Assert.That((found.Code, found.Fixes.Count), Is.EqualTo(("SITE4018", 0)));
    }

    [TestCase("logo@2x.png")]
    [TestCase("@chem")]
    [TestCase("@chem.pl")]
    [TestCase("biuro@chem")]
    [TestCase("raport@2025.pdf")]
    public void Not_each_address_with_an_at_sign_is_one_for_mail(string address)
    {
        using var site = Site($"[x]({address})");

        var found = site.Build().Diagnostics.Single();

        Assert.That((found.Code, found.Fixes.Count(f => f.IsSafe)), Is.EqualTo(("SITE4007", 0)));
    }

    [TestCase("[x](http://localhost:3000/a)", "SITE4005 6:5")]
    [TestCase("[x](http://192.168.1.5/plan.pdf)", "SITE4005 6:5")]
    [TestCase("[x](\\\\serwer\\plan.pdf)", "SITE4005 6:5")]
    [TestCase("![Plan hali](C:/plan.svg)", "SITE4005 6:14")]
    [TestCase("![Plan hali](file:///C:/plan.svg)", "SITE4005 6:14")]
    [TestCase("[x](../data/plan.pdf)", "SITE4007 6:5")]
    [TestCase("[x](../../../plan.pdf)", "SITE4007 6:5")]
    public void What_nobody_else_can_open_is_found(string text, string expected)
    {
        using var site = Site(text);

        Assert.That(site.Build().Diagnostics.Select(Placed), Is.EqualTo([expected]));
    }

    [Test]
    public void A_file_outside_the_folder_of_pages_is_told_so()
    {
        using var site = Site("[x](../data/plan.pdf)");

        Assert.That(site.Messages(), Does.Contain("is outside the folder input"));
    }

    [TestCase("ftypheic", "HEIC")]
    [TestCase("II*", "TIFF")]
    [TestCase("8BPS", "PSD")]
    public void A_picture_that_browsers_do_not_show_is_named(string begin, string format)
    {
        var bytes = Encoding.Latin1.GetBytes(begin == "II*" ? "II*\0" : begin == "8BPS" ? begin : "\0\0\0\x18" + begin).Concat(new byte[80]).ToArray();
        using var site = Site("![Hala](hala.jpg)").With("input/hala.jpg", bytes);

        Assert.That(site.Build().Diagnostics.Select(Placed), Is.EqualTo(["SITE4008 6:9"]));
        Assert.That(site.Messages(), Does.Contain($"in the format {format}"));
    }

    [TestCase("Zob. (więcej)[^1].\n\n[^1]: Przypis.")]
    [TestCase("`[a] (b.pdf)` i `(a)[b.pdf]` i `[a](b c.pdf)`")]
    [TestCase("```\n[a] (b.pdf) (a)[b.pdf] [a](b c.pdf)\n```")]
    [TestCase("[nawias] (zwykłe zdanie) oraz (zdanie)[drugie]")]
    [TestCase("[x](https://www.google.com/url-shortener/) [y](https://example.org/?a=utm) [z](https://10.example.org/)")]
    [TestCase("[x](https://small.example/stary-plik.pdf)")]
    [TestCase("tablica[i](a b) i [1](zob. rozdz. 3) oraz [x](nie ma")]
    [TestCase("[t](<https://example.org/a b>) ![Plan hali](plan.svg \"a](b c\")")]
    [TestCase("[a]\n\n[a]: https://example.org/")]
    public void What_is_right_is_left_alone(string text)
    {
        using var site = Site(text).Advised();

        site.BuildClean();
    }

    internal static string Placed(Diagnostic finding) => $"{finding.Code} {finding.Span.From.Line}:{finding.Span.From.Column}";

    internal static string Mended(Diagnostic finding)
    {
        var edits = finding.Fixes[0].Edits;
        return TextEdit.Apply(edits[0].Span.Source.Text, edits.Select(e => new TextEdit(e.Span.Start, e.Span.End - e.Span.Start, e.Text)));
    }

    // Whichever file a test is not about is used, so that this is not told.
    private static TestSite Site(string text) => TestSite.Small()
        .With("input/plan.svg", Drawing)
        .With("input/moje pliki/plan.svg", Drawing)
        .With("input/_adres.pl.md", "Adres.")
        .WithPage("folder/deep.pl", "Głębiej", "Tekst.", "translate: false")
        .WithPage("index.pl", "Start", "## A\n\n[plan](plan.svg) i [drugi](<moje pliki/plan.svg>)")
        .With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");
}
