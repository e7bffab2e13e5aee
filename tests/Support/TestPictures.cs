using ChemSter.Site.Pictures;
using NetVips;

namespace ChemSter.Site.Tests.Support;

/// <summary>Pictures for tests, made when they are needed.</summary>
public static class TestPictures
{
    /// <summary>Something like a photograph: soft areas with some grain.</summary>
    public static byte[] Photo(int width, int height, string ending = ".jpg", Action<MutableImage>? mark = null)
    {
        Assert.That(Libvips.IsThere, "libvips is beside the tests, in vips/.");
        using var places = Image.Xyz(width, height);
        using var grain = Image.Gaussnoise(width, height, mean: 0, sigma: 6, seed: 1);
        using var red = (places.ExtractBand(0) * (200.0 / width)) + grain + 30;
        using var green = (places.ExtractBand(1) * (200.0 / height)) + grain + 20;
        using var photo = red.Bandjoin(green, red * 0.5).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var marked = mark is null ? photo.Copy() : photo.Mutate(mark);
        return ending switch
        {
            ".jpg" => marked.JpegsaveBuffer(q: 90),
            ".png" => marked.PngsaveBuffer(),
            ".webp" => marked.WebpsaveBuffer(q: 90),
            ".avif" => marked.HeifsaveBuffer(q: 80, compression: Enums.ForeignHeifCompression.Av1, effort: 0),
            _ => throw new ArgumentOutOfRangeException(nameof(ending)),
        };
    }

    /// <summary>A drawing of flat areas: hardly any bytes for many pixels.</summary>
    public static byte[] Drawing(int width, int height)
    {
        Assert.That(Libvips.IsThere, "libvips is beside the tests, in vips/.");
        using var ground = Image.Black(width, height, bands: 3) + new double[] { 250, 240, 200 };
        using var drawing = Enumerable.Range(0, 40).Aggregate(
            ground.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb),
            (image, i) => image.Mutate(m => m.DrawCircle([20, 60 + i, 120], i * width / 40, i * height / 40, 9 + i, fill: true)));
        return drawing.PngsaveBuffer();
    }

    /// <summary>Marks a photo as taken with the camera on its side, in a certain place.</summary>
    public static void OnItsSide(MutableImage image)
    {
        image.Set(GValue.GIntType, "orientation", 6);
        image.Set(GValue.GStrType, "exif-ifd0-Orientation", "6");
        image.Set(GValue.GStrType, "exif-ifd0-Model", "Secret camera");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "50/1 20/1 0/1");
    }

    /// <summary>Opens a picture, in whichever format, with its size and format as libvips sees them.</summary>
    public static (int Width, int Height, string Loader, string[] Fields) Look(byte[] picture)
    {
        Assert.That(Libvips.IsThere, "libvips is beside the tests, in vips/.");
        using var image = Image.NewFromBuffer(picture);
        return (image.Width, image.Height, ((string)image.Get("vips-loader")).Replace("load_buffer", "", StringComparison.Ordinal), image.GetFields());
    }

    /// <summary>The mean of a part of a picture, to tell where it is light.</summary>
    public static double Brightness(byte[] picture, double left, double top)
    {
        using var image = Image.NewFromBuffer(picture);
        using var part = image.Crop((int)(left * (image.Width - 20)), (int)(top * (image.Height - 20)), 20, 20);
        return part.ExtractBand(0).Avg();
    }
}
