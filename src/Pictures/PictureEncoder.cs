using NetVips;

namespace ChemSter.Site.Pictures;

/// <summary>Makes the variants of pictures: turned as they were taken, in the colours of screens, without what cameras and programs
/// write beside the pixels. The same original gives the same bytes on every machine.</summary>
public static class PictureEncoder
{
    /// <summary>The most pixels that an original may have: a hundred million, more than any camera at hand gives. A file of some bytes
    /// can pretend to more than fits into memory.</summary>
    public const long MostPixels = 100_000_000;

    // Of AVIF: 4 took five times as long as 2 and saved a fifth at 1200 pixels; 0 is the fastest, 9 the smallest.
    private const int AvifEffort = 2;

    // AVIF at 45 is as near to the original as WebP at 78, and an eighth smaller. In this order, until the variant is no bigger than the original.
    private static readonly int[] AvifQualities = [45, 38, 31, 24];
    private static readonly int[] WebPQualities = [78, 66, 54, 42];
    private static readonly int[] JpegQualities = [80, 72, 64, 56];

    /// <summary>Makes a variant.</summary>
    /// <param name="original">The original's bytes.</param>
    /// <param name="plan">The picture's plan.</param>
    /// <param name="variant">Which of its variants.</param>
    /// <exception cref="DamagedPictureException">The original can't be read to its end.</exception>
    /// <exception cref="NoLibvipsException">Pictures can't be made on this system.</exception>
    public static byte[] Encode(byte[] original, PicturePlan plan, PictureVariant variant)
    {
        if (!Libvips.IsThere) throw new NoLibvipsException();
        try
        {
            using var picture = Open(original, plan, variant);
            var attempts = Attempts(picture, original, plan, variant);
            byte[]? smallest = null;
            foreach (var attempt in attempts)
            {
                if (smallest is null || attempt.Length < smallest.Length) smallest = attempt;
                if (smallest.Length <= original.Length) break;
            }

            return smallest!;
        }
        catch (VipsException problem)
        {
            throw new DamagedPictureException(problem.Message);
        }
    }

    /// <summary>Reads an original to its end, as making a variant does.</summary>
    /// <exception cref="DamagedPictureException">The original can't be read to its end.</exception>
    /// <exception cref="NoLibvipsException">Pictures can't be made on this system.</exception>
    public static void Check(byte[] original, PicturePlan plan)
    {
        if (!Libvips.IsThere) throw new NoLibvipsException();
        try
        {
            using var picture = Open(original, plan, plan.Fallback[0]);
            picture.Avg();
        }
        catch (VipsException problem)
        {
            throw new DamagedPictureException(problem.Message);
        }
    }

    // Lazily: the pixels are read as they are written.
    private static Image Open(byte[] original, PicturePlan plan, PictureVariant variant)
    {
        using (var header = Image.NewFromBuffer(original, access: Enums.Access.Sequential, failOn: Enums.FailOn.Warning))
        {
            if ((long)header.Width * header.Height > MostPixels) throw new DamagedPictureException("too many pixels");
        }

        // Of other formats than JPEG and AVIF browsers don't heed how they were held, so neither do we; AVIF's reader turns by itself.
        // What stops the reader has to stand among the reader's options: said to the operation itself, it does not get that far.
        var picture = Image.ThumbnailBuffer(
            original, variant.Width, "fail_on=warning", height: variant.Height, size: Enums.Size.Force, noRotate: plan.Size.Type != "image/jpeg", outputProfile: "srgb");
        using (picture)
        {
            var isGrey = picture.Interpretation is Enums.Interpretation.Bw or Enums.Interpretation.Grey16;
            var coloured = picture.Colourspace(isGrey ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
            if (variant.Format != PictureFormat.Jpeg || !coloured.HasAlpha()) return coloured;
            using (coloured) return coloured.Flatten(background: [255, 255, 255]);
        }
    }

    private static IEnumerable<byte[]> Attempts(Image picture, byte[] original, PicturePlan plan, PictureVariant variant)
    {
        // What is read once and written several times has to be in memory.
        using var pixels = picture.CopyMemory();
        switch (variant.Format)
        {
            case PictureFormat.Avif:
                foreach (var quality in AvifQualities)
                {
                    yield return pixels.HeifsaveBuffer(q: quality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, bitdepth: 8, keep: Enums.ForeignKeep.None);
                }

                break;
            case PictureFormat.WebP:
                if (plan.IsDrawing) yield return pixels.WebpsaveBuffer(lossless: true, keep: Enums.ForeignKeep.None);
                foreach (var quality in WebPQualities) yield return pixels.WebpsaveBuffer(q: quality, keep: Enums.ForeignKeep.None);
                break;
            case PictureFormat.Jpeg:
                foreach (var quality in JpegQualities) yield return pixels.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                break;
            default:
                yield return pixels.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
                // One that was made small by somebody who knew how stays as it is.
                if (plan.Size.Type == "image/png" && variant.Width == plan.Size.Width) yield return PngChunks.WithoutMetadata(original);
                break;
        }
    }
}

/// <summary>A picture that can't be read to its end.</summary>
/// <param name="message">What the library says.</param>
public sealed class DamagedPictureException(string message) : Exception(message);

/// <summary>libvips can't be loaded on this system.</summary>
public sealed class NoLibvipsException() : Exception("libvips can't be loaded.");
