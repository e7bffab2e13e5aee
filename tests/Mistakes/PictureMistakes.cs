using System.Buffers.Binary;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

public sealed class PictureMistakes
{
    private static Func<BuildOptions, BuildOptions>[] Ways =>
    [
        o => o,
        o => o with { Output = null, PictureFolder = PictureCache.FolderFor(o.Output!) },
    ];

    [TestCaseSource(nameof(Ways))]
    public void A_damaged_picture_is_told_and_the_site_is_not_published(Func<BuildOptions, BuildOptions> way)
    {
        var photo = TestPictures.Photo(900, 600);
        using var site = Showing("photo.jpg", photo[..(photo.Length / 2)]);

        Assert.That(site.Codes(way), Is.EqualTo(new[] { "SITE4401 input/photo.jpg:1:1" }));
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public void A_picture_that_pretends_to_be_huge_is_told_before_it_is_read()
    {
        var png = TestPictures.Photo(64, 64, ".png");
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 30_000);
        using var site = Showing("huge.png", png);

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4402 input/huge.png:1:1" }));
        Assert.That(site.Messages(), Does.Contain("30000 × 30000"));
    }

    [Test]
    public void A_picture_whose_name_says_another_format_is_told_and_published_as_what_it_is()
    {
        using var site = Showing("photo.png", TestPictures.Photo(700, 400, ".jpg"));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4403 input/photo.png:1:1" }));
        Assert.That(site.Messages(), Does.Contain("JPG").And.Contain(".jpg"));
        Assert.That(new BuiltSite(site.Output).Files, Has.Some.Match(@"^assets/pictures/photo-700\.[0-9a-f]+\.jpg$"));
    }

    [Test]
    public void A_font_that_is_none_is_told()
    {
        using var site = TestSite.Small().With("theme/fonts/own.ttf", "x");
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));

        Assert.That(site.Codes(o => o with { Output = null }), Is.EqualTo(new[] { "SITE4405 theme/fonts/own.ttf:1:1" }));
    }

    private static TestSite Showing(string name, byte[] picture) =>
        TestSite.Small().With("input/" + name, picture).WithPage("about.pl", "O nas", $"![Zdjęcie]({name})");
}
