using System.IO.Compression;
using System.Text;
using ChemSter.Site.Documents;
using ChemSter.Site.Files;
using ChemSter.Site.Pictures;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>What readers would be served better by; a site can weigh all of it.</summary>
public sealed class AdviceMistakes
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>""";

    [TestCase("![plan.svg](plan.svg)", "SITE6029 Warning 6:3", null)]
    [TestCase("![Zdjęcie.](plan.svg)", "SITE6029 Warning 6:3", null)]
    [TestCase("![IMG_2034.jpg](plan.svg)", "SITE6029 Warning 6:3", null)]
    [TestCase("**Zarząd**\n\nTekst.", "SITE6030 Warning 6:1", "## Zarząd\n\nTekst.")]
    [TestCase("## A\n\n### B\n\n**Zarząd**\n\n- a", "SITE6030 Warning 10:1", "## A\n\n### B\n\n#### Zarząd\n\n- a")]
    [TestCase("Statut jest [tutaj](plan.svg).", "SITE6031 Warning 6:14", null)]
    [TestCase("[Kliknij tutaj »](plan.svg)", "SITE6031 Warning 6:2", null)]
    [TestCase("[https://example.org/a](https://example.org/a)", "SITE6032 Warning 6:2", null)]
    [TestCase("Pisz na biuro@example.org.", "SITE6033 Hint 6:9", "Pisz na <biuro@example.org>.")]
    [TestCase("PESEL 44051401359", "SITE6034 Warning 6:7", null)]
    [TestCase("Dowód ABS123456", "SITE6034 Warning 6:7", null)]
    [TestCase("Konto: PL61 1090 1014 0000 0712 1981 2874.", "SITE6034 Warning 6:8", null)]
    [TestCase("Konto: 61 1090 1014 0000 0712 1981 2874.", "SITE6034 Warning 6:8", null)]
    [TestCase("IBAN DE89 3704 0044 0532 0130 00", "SITE6034 Warning 6:6", null)]
    public void Advice_is_given_at_its_place(string text, string expected, string? mended)
    {
        using var site = Site(text).Severity("SITE5001: off, structure: off, facts: off, terms: off, language: off, SITE6033: hint, advice: warning");

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(d => $"{d.Code} {d.Severity} {d.Span.From.Line}:{d.Span.From.Column}"), Is.EqualTo([expected]));
        if (mended is not null) Assert.That(AddressMistakes.Mended(found[0]), Does.EndWith($"---\n\n{mended}\n"));
    }

    [TestCase("![Plan hali](plan.svg) i ![plan](plan.svg)")]
    [TestCase("**Uwaga!** Tekst.\n\n**To jest całe zdanie.**\n\n**Termin:**\n\nTekst.\n\n**Koniec**")]
    [TestCase("- **Zarząd**\n\n  Tekst.\n\n| **A** |\n|---|\n| **B** |")]
    [TestCase("<https://example.org/> i [biuro@example.org](mailto:biuro@example.org), <biuro@example.org>, `a@b.pl`, @konto")]
    [TestCase("PESEL 44051401358, nr 12345678901, tel. +48510312345, KRS 0000000000, ABS123457, 123456789012345678901234567890, 2013 2014 2015")]
    [TestCase("Konto 61 1090 1014 0000 0712 1981 2875, 00000-44051401359, ISO900127")]
    [TestCase("[Więcej o nas](plan.svg), [tutejszy](plan.svg)")]
    public void What_is_right_is_left_alone(string text)
    {
        using var site = Site(text).Advised();

        site.BuildClean();
    }

    [Test]
    public void The_main_picture_needs_a_description_too()
    {
        using var site = TestSite.Small().Advised().With("input/plan.svg", Drawing).WithPage("about.pl", "O nas", "Tekst.", "image: plan.svg", "image-alt: Zdjęcie");

        Assert.That(site.Codes(), Is.EqualTo(["SITE6029 input/about.pl.md:5:12"]));
    }

    [Test]
    public void A_site_may_switch_advice_off_or_make_it_an_error()
    {
        using var site = Site("Statut jest [tutaj](plan.svg), pisz: biuro@example.org.").Severity("structure: off, facts: off, terms: off, language: off, advice: warning, SITE6031: error, SITE6033: off");

        Assert.That(site.Build().Diagnostics.Select(d => $"{d.Code} {d.Severity}"), Is.EqualTo(["SITE6031 Error"]));
    }

    [Test]
    public void A_photo_for_download_that_tells_where_it_was_taken_is_told()
    {
        var photo = TestPictures.Photo(64, 48, ".jpg", TestPictures.OnItsSide);
        using var site = Site("[Zdjęcie hali](hala.jpg)").With("input/hala.jpg", photo).Advised();

        Assert.That(site.Codes(), Is.EqualTo(["SITE4009 input/hala.jpg:1:1"]));
        Assert.That(PhotoPlace.IsIn(TestPictures.Photo(64, 48)), Is.False);
    }

    [Test]
    public void A_photo_that_is_only_shown_is_cleared_and_not_told()
    {
        using var site = Site("![Hala od ulicy](hala.jpg)").With("input/hala.jpg", TestPictures.Photo(64, 48, ".jpg", TestPictures.OnItsSide)).Advised();

        Assert.That(site.Codes(o => o with { Output = null }), Is.Empty);
    }

    [Test]
    public void A_picture_with_more_pixels_than_any_screen_is_told()
    {
        using var site = Site("![Pasek](pasek.png)").With("input/pasek.png", TestPictures.Drawing(6400, 20)).Advised();

        Assert.That(site.Codes(o => o with { Output = null }), Is.EqualTo(["SITE4406 input/pasek.png:1:1"]));
        Assert.That(site.Messages(o => o with { Output = null }), Does.Contain("6400 × 20"));
    }

    [Test]
    public void A_PDF_that_lacks_something_is_told_what()
    {
        using var site = Site("[Statut](statut.pdf)").With("input/statut.pdf", Pdf("/Lang (pl-PL)")).Advised();

        Assert.That(site.Codes(), Is.EqualTo(["SITE4407 input/statut.pdf:1:1"]));
        Assert.That(site.Messages(), Does.Contain("this PDF lacks a title, tags"));
    }

    [Test]
    public void A_file_that_only_calls_itself_a_PDF_is_told()
    {
        using var site = Site("[Statut](statut.pdf)").With("input/statut.pdf", "To jest plik Worda.").Advised();

        Assert.That(site.Codes(), Is.EqualTo(["SITE4409 input/statut.pdf:1:1"]));
    }

    [TestCase("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>", false, "True True True")]
    [TestCase("/Lang <FEFF0070006C> /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>", true, "True True True")]
    [TestCase("/Lang ()", "<< /Title (Rozdział 1) /Dest 4 >> << /Producer (Writer) /Title () >>", false, "False False False")]
    [TestCase("/Metadata 3 0 R", "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Statut</rdf:li></rdf:Alt></dc:title>", false, "True False False")]
    public void What_a_PDF_says_of_itself_is_read_though_it_is_packed(string catalogue, string more, bool isPacked, string expected)
    {
        var facts = PdfFacts.Read(Pdf(catalogue, more, isPacked));

        Assert.That($"{facts?.HasTitle} {facts?.HasLanguage} {facts?.IsTagged}", Is.EqualTo(expected));
    }

    [Test]
    public void What_can_not_be_read_is_not_judged()
    {
        Assert.That(PdfFacts.Read("hello"u8), Is.Null);
        Assert.That(PdfFacts.Read(Pdf("", "/Encrypt 7 0 R")), Is.Null);
        Assert.That(PdfFacts.Read("%PDF-1.5 /ObjStm stream\nxx endstream"u8), Is.Null);
    }

    [Test]
    public void A_download_that_takes_long_is_told()
    {
        using var site = Site("[Album](album.zip)").With("input/album.zip", new byte[CheckFiles.MostOfDownload + 1]).Advised();

        Assert.That(site.Codes(o => o with { Output = null }), Is.EqualTo(["SITE4408 input/album.zip:1:1"]));
    }

    [Test]
    public void A_page_with_a_heavy_drawing_is_told()
    {
        var drawing = Drawing.Replace("M0 0h9v9z", "M0 0" + string.Concat(Enumerable.Repeat("h9v9", CheckWeight.MostOfPage / 4)) + "z", StringComparison.Ordinal);
        using var site = Site("![Mapa zakładu](mapa.svg)").With("input/mapa.svg", drawing).Advised();

        Assert.That(site.Codes(o => o with { Output = null }), Is.EqualTo(["SITE8002 input/about.pl.md:1:1"]));
        Assert.That(site.Messages(o => o with { Output = null }), Does.Contain("most of it input/mapa.svg"));
    }

    [Test]
    public void A_site_heavier_than_its_host_takes_is_told()
    {
        KeyValuePair<string, FileStamp>[] files = [new("a.zip", new(SiteWeight.Most - 5_000_000, 1)), new("b.zip", new(6_000_000, 1))];

        var finding = SiteWeight.Check(files)!;

        Assert.That(SiteWeight.Check(files[..1]), Is.Null);
        Assert.That(finding.Code, Is.EqualTo("SITE8001"));
        Assert.That(finding.Message.English + finding.Help?.English, Does.Contain("1001 MB").And.Contain("a.zip (995 MB)"));
    }

    internal static byte[] Pdf(string catalogue, string more = "", bool isPacked = false)
    {
        var objects = $"<< /Type /Catalog {catalogue} >>\n{more}\n";
        if (!isPacked) return Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n{objects}endobj\n");
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(Encoding.Latin1.GetBytes(objects));
        return [.. "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
    }

    private static TestSite Site(string text) => TestSite.Small()
        .With("input/plan.svg", Drawing)
        .WithPage("index.pl", "Start", "Oto [plan hali](plan.svg).")
        .With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");
}
