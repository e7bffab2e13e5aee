using System.Globalization;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Pictures;

/// <summary>The formats that pictures are made in.</summary>
public enum PictureFormat
{
    /// <summary>AVIF, the smallest; browsers since 2020 to 2023 show it.</summary>
    Avif,

    /// <summary>WebP, for those that don't.</summary>
    WebP,

    /// <summary>JPEG, for everybody.</summary>
    Jpeg,

    /// <summary>PNG, for everybody.</summary>
    Png,
}

/// <summary>A version of a picture in one format and size.</summary>
/// <param name="Path">Its path in the site, with a slash in front.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Format">The format.</param>
public sealed record PictureVariant(string Path, int Width, int Height, PictureFormat Format)
{
    /// <summary>Its file's name, the same nowhere else.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>In which formats and sizes a picture is published. It follows from the picture's bytes alone, so that pages can be
/// put together before any picture is made; docs/decisions/0017 says why it is as it is.</summary>
public sealed class PicturePlan
{
    // Counts up whenever the same original gives other bytes: an address that stays must stay what it is.
    private const ulong Recipe = 1;

    /// <summary>The folder of the site in which all variants are.</summary>
    public const string Folder = "/assets/pictures/";

    // Under so many bytes the frames of the formats weigh more than what they save.
    private const int Tiny = 2048;

    // WebP has 14 bits for a side.
    private const int MostWebP = 16383;

    // Bytes a pixel. A PNG below is a drawing of flat areas; a photo has ten times as much.
    private const double Flat = 0.1;

    private static readonly int[] Widths = [480, 800, 1200, 1600];

    private PicturePlan(PictureSize size, bool isDrawing, ILookup<PictureFormat, PictureVariant> variants)
    {
        (Size, IsDrawing) = (size, isDrawing);
        (Avif, WebP) = ([.. variants[PictureFormat.Avif]], [.. variants[PictureFormat.WebP]]);
        Fallback = [.. variants[PictureFormat.Jpeg], .. variants[PictureFormat.Png]];
    }

    /// <summary>The original's size and kind.</summary>
    public PictureSize Size { get; }

    /// <summary>Whether it is a drawing of flat areas: kept without loss and in one size, since a smaller one would take more bytes.</summary>
    public bool IsDrawing { get; }

    /// <summary>The variants in AVIF, from narrow to wide; none where AVIF would not be smaller.</summary>
    public IReadOnlyList<PictureVariant> Avif { get; }

    /// <summary>The variants in WebP, from narrow to wide; none where WebP would not be smaller.</summary>
    public IReadOnlyList<PictureVariant> WebP { get; }

    /// <summary>The variants that everything shows, from narrow to wide: JPEG or PNG.</summary>
    public IReadOnlyList<PictureVariant> Fallback { get; }

    /// <summary>All variants.</summary>
    public IEnumerable<PictureVariant> All => [.. Avif, .. WebP, .. Fallback];

    /// <summary>The variant for social networks, which know JPEG and PNG only: the widest up to 1200 pixels.</summary>
    public PictureVariant ForSocialNetworks => Fallback.LastOrDefault(v => v.Width <= 1200) ?? Fallback[0];

    /// <summary>Plans a picture's variants; null where it is published as it is: drawings in SVG, and whatever moves.</summary>
    /// <param name="name">Its file's name without ending, fit for an address.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="size">Its size and kind.</param>
    public static PicturePlan? For(string name, ReadOnlySpan<byte> content, PictureSize size)
    {
        if (size.IsAnimated || size.Type is "image/svg+xml" or "image/gif") return null;
        var isDrawing = size.Type == "image/png" && content.Length < Flat * size.Width * size.Height;
        var fallback = size.Type == "image/png" || (size.IsTransparent && size.Type != "image/jpeg") ? PictureFormat.Png : PictureFormat.Jpeg;
        PictureFormat[] formats = content.Length < Tiny ? [fallback] : isDrawing ? [PictureFormat.WebP, fallback] : [PictureFormat.Avif, PictureFormat.WebP, fallback];
        if (Math.Max(size.Width, size.Height) > MostWebP) formats = [.. formats.Except([PictureFormat.WebP])];
        var whole = ContentHash.OfFile(content);
        var hash = ContentHash.Of(Recipe, ContentHash.Of((ulong)whole, (ulong)(whole >> 64))).ToString("x16", CultureInfo.InvariantCulture)[..10];
        int[] widths = content.Length < Tiny || isDrawing ? [size.Width] : [.. WidthsOf(size.Width)];
        var variants = formats.SelectMany(format => widths.Select(width => (Format: format, Variant: new PictureVariant(
            string.Create(CultureInfo.InvariantCulture, $"{Folder}{name}-{width}.{hash}.{EndingOf(format)}"), width, HeightAt(width, size), format))));
        return new PicturePlan(size, isDrawing, variants.ToLookup(v => v.Format, v => v.Variant));
    }

    // Never wider than the original; a step that is nearly the original's own width is left out for that.
    private static IEnumerable<int> WidthsOf(int own)
    {
        foreach (var width in Widths.Where(w => w < 0.9 * own)) yield return width;
        if (own <= Widths[^1] / 0.9) yield return own;
    }

    private static int HeightAt(int width, PictureSize size) => Math.Max(1, (int)(((long)size.Height * width + size.Width / 2) / size.Width));

    private static string EndingOf(PictureFormat format) => format switch
    {
        PictureFormat.Avif => "avif",
        PictureFormat.WebP => "webp",
        PictureFormat.Jpeg => "jpg",
        _ => "png",
    };
}
