using AngleSharp.Dom;
using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Pictures;

/// <summary>What becomes of the pictures that pages show.</summary>
public sealed class PictureTests
{
    [TestCase(".jpg", "jpg")]
    [TestCase(".png", "png")]
    [TestCase(".webp", "jpg")]
    [TestCase(".avif", "jpg")]
    public void A_picture_is_published_in_AVIF_WebP_and_a_format_for_everybody_in_several_widths(string ending, string fallback)
    {
        using var test = TestSite.Small().With("input/photo" + ending, TestPictures.Photo(1000, 625, ending)).WithPage("about.pl", "O nas", $"![Zdjęcie](photo{ending})");
        var built = test.BuildClean();

        var page = built.Page("about/index.html");
        var picture = page.QuerySelector("picture")!;
        Assert.That(picture.QuerySelectorAll("source").Select(s => s.GetAttribute("type")), Is.EqualTo(new[] { "image/avif", "image/webp" }));
        foreach (var element in picture.Children)
        {
            var format = element.LocalName == "img" ? fallback : element.GetAttribute("type")![6..];
            var set = SetOf(element);
            Assert.That(set.Select(s => s.Width), Is.EqualTo(new[] { 480, 800, 1000 }), format);
            Assert.That(element.GetAttribute("sizes"), Is.EqualTo("min(100vw - 2rem, 40rem)"));
            foreach (var (file, width) in set)
            {
                var (realWidth, realHeight, loader, _) = TestPictures.Look(built.Bytes(file));
                Assert.That((realWidth, realHeight), Is.EqualTo((width, width * 625 / 1000)), file);
                Assert.That(file, Does.EndWith("." + format));
                Assert.That(loader, Is.EqualTo(format switch { "avif" => "heif", "jpg" => "jpeg", _ => format }));
            }
        }

        var image = picture.QuerySelector("img")!;
        Assert.That((image.GetAttribute("width"), image.GetAttribute("height")), Is.EqualTo(("1000", "625")));
        Assert.That(built.Files, Has.None.Match("^assets/photo"), "The original serves nobody.");
    }

    [Test]
    public void Smaller_formats_are_smaller_and_none_is_bigger_than_the_original()
    {
        var original = TestPictures.Photo(1300, 800);
        using var test = TestSite.Small().With("input/photo.jpg", original).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");
        var built = test.BuildClean();

        var sizes = built.Files.Where(f => f.StartsWith("assets/pictures/", StringComparison.Ordinal)).ToDictionary(f => f, f => built.Bytes(f).Length);
        Assert.That(sizes, Has.Count.EqualTo(9));
        Assert.That(sizes.Values, Has.All.LessThanOrEqualTo(original.Length));
        foreach (var jpeg in sizes.Keys.Where(f => f.EndsWith(".jpg", StringComparison.Ordinal))) Assert.That(sizes[jpeg.Replace(".jpg", ".avif", StringComparison.Ordinal)], Is.LessThan(sizes[jpeg]));
    }

    [Test]
    public void A_picture_longer_than_WebP_can_be_is_published_without_it()
    {
        var plan = PicturePlan.For("wall", TestPictures.Drawing(40, 30), new PictureSize(300, 20_000, "image/jpeg"))!;

        Assert.That(plan.WebP, Is.Empty);
        Assert.That(plan.Fallback, Is.Not.Empty);
    }

    [Test]
    public void A_site_can_have_its_pictures_left_as_they_are()
    {
        var original = TestPictures.Photo(1000, 625);
        using var test = TestSite.Small().With("input/photo.jpg", original).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");
        File.AppendAllText(Path.Combine(test.Root, "data/site.yml"), "\noptimise-pictures: false\n");
        var built = test.BuildClean();

        var image = built.Page("about/index.html").QuerySelector("img")!;
        Assert.That(built.Page("about/index.html").QuerySelector("source, [srcset]"), Is.Null);
        Assert.That(built.Bytes(image.GetAttribute("src")![1..]), Is.EqualTo(original));
        Assert.That((image.GetAttribute("width"), image.GetAttribute("height")), Is.EqualTo(("1000", "625")));
    }

    [Test]
    public void A_drawing_keeps_its_edges_and_a_tiny_picture_stays_as_it_is()
    {
        var drawing = TestPictures.Drawing(1200, 700);
        using var test = TestSite.Small()
            .With("input/drawing.png", drawing)
            .With("input/tiny.png", File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "input/gallery/photo.png")))
            .WithPage("about.pl", "O nas", "![Rysunek](drawing.png)\n\n![Mały](tiny.png)");
        var built = test.BuildClean();

        Assert.That(
            built.Files.Where(f => f.StartsWith("assets/pictures/", StringComparison.Ordinal)).Select(f => f[16..f.IndexOf('.', StringComparison.Ordinal)] + Path.GetExtension(f)),
            Is.EqualTo(new[] { "drawing-1200.png", "drawing-1200.webp", "tiny-320.png" }));
        Assert.That(built.Files.Where(f => f.Contains("drawing", StringComparison.Ordinal)).Select(f => built.Bytes(f).Length), Has.All.LessThanOrEqualTo(drawing.Length));
    }

    [Test]
    public void What_a_camera_wrote_is_gone_and_the_picture_stands_upright()
    {
        var original = TestPictures.Photo(900, 600, ".jpg", TestPictures.OnItsSide);
        Assert.That(TestPictures.Look(original).Fields, Has.Some.StartsWith("exif-ifd3-GPS"));
        using var test = TestSite.Small().With("input/photo.jpg", original).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");
        var built = test.BuildClean();

        var image = built.Page("about/index.html").QuerySelector("picture img")!;
        Assert.That((image.GetAttribute("width"), image.GetAttribute("height")), Is.EqualTo(("600", "900")));
        foreach (var file in built.Files.Where(f => f.StartsWith("assets/pictures/", StringComparison.Ordinal)))
        {
            var (width, height, _, fields) = TestPictures.Look(built.Bytes(file));
            Assert.That(width * 3, Is.EqualTo(height * 2), file);
            Assert.That(fields, Has.None.StartsWith("exif").And.None.StartsWith("icc").And.None.StartsWith("xmp"), file);
            Assert.That(built.Bytes(file).AsSpan().IndexOf("Secret"u8), Is.EqualTo(-1), file);
            // The photo is light on its right; turned a quarter to the right, at its foot.
            Assert.That(TestPictures.Brightness(built.Bytes(file), .5, 1), Is.GreaterThan(TestPictures.Brightness(built.Bytes(file), .5, 0) + 100), file);
        }
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Every_address_in_a_srcset_is_a_file_of_the_site(WholeSite site) => site.EveryPage(page =>
        page.Document.QuerySelectorAll("[srcset]").SelectMany(SetOf).Select(s => s.File[(site.Base.AbsolutePath.Length - 1)..]).Where(f => !site.Built.Has(f)));

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void At_most_the_first_picture_does_not_wait_and_all_others_do(WholeSite site) => site.EveryPage(page =>
        page.Document.QuerySelectorAll("main img").Where((image, i) => image.GetAttribute("loading") == "lazy" == (image.GetAttribute("fetchpriority") == "high")
            || (i > 0 && image.GetAttribute("loading") != "lazy")).Select(ReadText.Tag));

    [TestCase("![Zdjęcie](photo.jpg)\n\n![Drugie](photo.jpg)", null, ExpectedResult = "high lazy")]
    [TestCase("Tekst.\n\n![Zdjęcie](photo.jpg \"Podpis\")\n\n![Drugie](photo.jpg)", null, ExpectedResult = "high lazy")]
    [TestCase("Tekst.\n\nTekst.\n\nTekst.\n\n![Zdjęcie](photo.jpg)", null, ExpectedResult = "lazy")]
    [TestCase("![Zdjęcie](photo.jpg)", "image: photo.jpg", ExpectedResult = "high lazy")]
    public string The_main_picture_or_one_near_the_top_does_not_wait(string text, string? image)
    {
        using var test = TestSite.Small().With("input/photo.jpg", TestPictures.Photo(500, 300))
            .WithPage("about.pl", "O nas", text, image is null ? [] : [image, "image-alt: Zdjęcie"]);
        return string.Join(' ', test.BuildClean().Page("about/index.html").QuerySelectorAll("main img").Select(i => i.GetAttribute("fetchpriority") ?? i.GetAttribute("loading")));
    }

    [Test]
    public void A_picture_says_how_wide_its_place_is()
    {
        var page = WholeSite.Fictional.Page("en/gallery/index.html").Document;
        var home = WholeSite.Fictional.Page("en/index.html").Document;

        Assert.That(home.QuerySelector(".hero source")!.GetAttribute("sizes"), Is.EqualTo("(min-width: 54rem) 26rem, calc(100vw - 2rem)"));
        Assert.That(page.QuerySelector("figure.wide source")!.GetAttribute("sizes"), Is.EqualTo("min(100vw - 2rem, 68rem)"));
    }

    [Test]
    public void A_picture_that_a_page_links_to_is_published_as_it_is_too()
    {
        var original = TestPictures.Photo(700, 400);
        using var test = TestSite.Small().With("input/photo.jpg", original).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)\n\n[To samo w całości](photo.jpg)");
        var built = test.BuildClean();

        Assert.That(built.Bytes(built.Files.Single(f => f.StartsWith("assets/photo.", StringComparison.Ordinal))), Is.EqualTo(original));
    }

    [Test]
    public void Social_networks_get_the_page_s_own_picture_in_a_format_that_they_know()
    {
        using var test = TestSite.Small().With("input/photo.avif", TestPictures.Photo(1500, 900, ".avif")).WithPage("about.pl", "O nas", "Tekst.", "image: photo.avif", "image-alt: Zdjęcie");
        var built = test.BuildClean();

        var head = built.Page("about/index.html");
        Assert.That(head.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), Does.Match("^https://small.example/assets/pictures/photo-1200\\.[0-9a-f]{10}\\.jpg$"));
        Assert.That(head.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content"), Is.EqualTo("720"));
    }

    [Test]
    public void Pictures_that_move_and_drawings_in_SVG_stay_as_they_are()
    {
        byte[] gif = [.. "GIF89a"u8, 2, 0, 1, 0, 0, 0, 0, 0x3b];
        using var test = TestSite.Small().With("input/a.gif", gif).With("input/b.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>""").WithPage("about.pl", "O nas", "![Ruch](a.gif) ![Rysunek](b.svg)");
        var built = test.BuildClean();

        Assert.That(built.Files, Has.None.StartsWith("assets/pictures/"));
        Assert.That(built.Page("about/index.html").QuerySelectorAll("main img").Select(i => $"{i.GetAttribute("width")}x{i.GetAttribute("height")}"), Is.EqualTo(new[] { "2x1", "20x10" }));
        Assert.That(built.Bytes(built.Files.Single(f => f.EndsWith(".gif", StringComparison.Ordinal))), Is.EqualTo(gif));
    }

    private static List<(string File, int Width)> SetOf(IElement element) =>
    [
        .. element.GetAttribute("srcset")!.Split(", ").Select(s => s.Split(' ')).Select(s => (s[0][1..], s.Length > 1 ? int.Parse(s[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture) : 0)),
    ];
}
