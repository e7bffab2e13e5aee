using System.Text;
using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Rendering;

public sealed class PictureHeaderTests
{
    [Test]
    public void The_size_is_read_from_the_pictures_own_bytes()
    {
        var gallery = Directory.EnumerateFiles(Path.Combine(Repository.FictionalSite, "input", "gallery")).Where(f => PictureHeader.Endings.ContainsKey(Path.GetExtension(f)));

        foreach (var file in gallery) Assert.That(PictureHeader.Read(File.ReadAllBytes(file)), Is.Not.Null, file);
    }

    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" width="30px" height="40"/>""", 30, 40)]
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"/>""", 300, 400)]
    public void A_drawing_tells_its_size_or_its_box(string svg, int width, int height)
    {
        var size = PictureHeader.Read(Encoding.UTF8.GetBytes(svg))!.Value;

        Assert.That((size.Width, size.Height, size.Type), Is.EqualTo((width, height, "image/svg+xml")));
    }

    [Test]
    public void A_JPEG_may_have_fill_bytes_before_its_markers()
    {
        byte[] filled = [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC0, 0, 17, 8, 0, 200, 1, 0x40, 3, 1, 0, 0, 2];

        Assert.That(PictureHeader.Read(filled), Is.EqualTo(new PictureSize(320, 200, "image/jpeg")));
    }

    [Test]
    public void WebP_of_all_three_kinds_tells_its_size()
    {
        byte[] extended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x3F, 1, 0, 0xC7, 0, 0];
        byte[] lossless = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 5, 0, 0, 0, 0x2F, 0x3F, 0xC1, 0x31, 0, 0, 0, 0, 0, 0];
        byte[] lossy = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 1, 0xC8, 0];

        foreach (var bytes in new[] { extended, lossless, lossy })
        {
            Assert.That(PictureHeader.Read(bytes), Is.EqualTo(new PictureSize(320, 200, "image/webp")));
        }
    }

    [Test]
    public void Anything_else_is_no_picture_and_no_reason_to_fail()
    {
        byte[][] others = [[], [0x89], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF], [.. "RIFF"u8], [.. "<svg"u8], [.. "GIF89a"u8], [.. "\u0089PNG\r\n"u8]];

        foreach (var bytes in others) Assert.That(PictureHeader.Read(bytes), Is.Null);
    }
}
