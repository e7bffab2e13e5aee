using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

/// <summary>What a visit may cost. The first answer of a connection carries ten packets (RFC 6928): a page that fits into them is there after one journey.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class BudgetTests(WholeSite site)
{
    // 10 × 1,460 bytes, less what TLS and the header fields take.
    private const int FirstAnswer = 13_300;
    private const int Styles = 4_000;
    private const int Scripts = 2_048;

    [Test]
    public void Every_page_is_complete_within_the_first_answer()
    {
        var sizes = site.Pages.Select(p => (p.File, Bytes: site.Built.Bytes(p.File))).Select(p => (p.File, Raw: p.Bytes.Length, Gzip: Gzip(p.Bytes), Brotli: Brotli(p.Bytes))).ToList();
        var worst = sizes.MaxBy(s => s.Gzip);
        TestContext.Out.WriteLine($"{site}: {sizes.Count} pages, the largest is {worst.File}: {worst.Raw} bytes, {worst.Gzip} by gzip, {worst.Brotli} by brotli");

        Assert.That(sizes.Where(s => s.Gzip > FirstAnswer).Select(s => $"{s.File}: {s.Gzip} bytes"), Is.Empty);
    }

    [Test]
    public void Styles_take_little_of_it() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("style").Select(s => Gzip(Encoding.UTF8.GetBytes(s.TextContent))).Where(size => size > Styles).Select(size => $"{size} bytes of styles"));

    [Test]
    public void Nothing_keeps_a_page_from_being_shown() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel~=preload], script[src]:not([type=module]):not([async]):not([defer]), iframe, object, embed").Select(ReadText.Tag));

    [Test]
    public void Scripts_are_small() => site.EveryPage(page =>
    {
        var size = page.Document.QuerySelectorAll("script:not([type='application/ld+json'])").Sum(SizeOf);
        return size > Scripts ? [$"{size} bytes of scripts"] : [];
    });

    [Test]
    public void A_page_asks_for_little_besides_itself() => site.EveryPage(page =>
    {
        // Browsers ask for one icon, and for the manifest only when the page is put on the home screen.
        var requests = page.Document.QuerySelectorAll("script[src]").Select(ReadText.Tag).ToList();
        return requests.Count > 1 ? requests : [];
    });

    [Test]
    public void No_font_is_loaded() => Assert.That(site.Built.Files.Where(f => Path.GetExtension(f) is ".woff" or ".woff2" or ".ttf" or ".otf"), Is.Empty);

    private int SizeOf(IElement script) =>
        Gzip(script.GetAttribute("src") is { } source ? site.Built.Bytes(site.FileAt(new Uri(site.Base, source))!) : Encoding.UTF8.GetBytes(script.TextContent));

    // GitHub Pages sends gzip of a middling strength.
    private static int Gzip(byte[] bytes) => Packed(bytes, to => new GZipStream(to, CompressionLevel.Optimal));

    private static int Brotli(byte[] bytes) => Packed(bytes, to => new BrotliStream(to, CompressionLevel.Optimal));

    private static int Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed)) stream.Write(bytes);
        return packed.ToArray().Length;
    }
}
