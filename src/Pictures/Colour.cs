using System.Globalization;

namespace ChemSter.Site.Pictures;

/// <summary>A colour of screens (sRGB), each part from 0 to 255.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour as style sheets and SVG write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>A colour between this and another.</summary>
    /// <param name="other">The other.</param>
    /// <param name="share">How much of the other, from 0 to 1.</param>
    public Colour Mixed(Colour other, double share)
    {
        return new Colour(Part(Red, other.Red), Part(Green, other.Green), Part(Blue, other.Blue));

        byte Part(byte own, byte others) => (byte)Math.Round(own + (others - own) * share);
    }

    /// <summary>Reads <c>oklch(28% .06 250)</c> or <c>#0e2a45</c>; null for what is neither.</summary>
    /// <remarks>CSS Color 4, 9.4 and 10; a colour that screens can't show is cut to the nearest part by part.</remarks>
    public static Colour? Read(ReadOnlySpan<char> css)
    {
        css = css.Trim();
        if (css is ['#', _, _, _, _, _, _] && uint.TryParse(css[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex))
        {
            return new Colour((byte)(hex >> 16), (byte)(hex >> 8), (byte)hex);
        }

        if (!css.StartsWith("oklch(") || !css.EndsWith(")")) return null;
        Span<Range> parts = stackalloc Range[4];
        var inside = css["oklch(".Length..^1];
        if (inside.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries) != 3) return null;
        return Number(inside[parts[0]], 1) is { } l && Number(inside[parts[1]], .4) is { } c && Number(inside[parts[2]], 1) is { } h ? FromOklch(l, c, h) : null;
    }

    private static double? Number(ReadOnlySpan<char> text, double whole)
    {
        var isShare = text.EndsWith("%");
        if (!double.TryParse(isShare ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return isShare ? number / 100 * whole : number;
    }

    private static Colour FromOklch(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Math.Pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.Pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.Pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Colour(
            Encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            Encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            Encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static byte Encoded(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055;
        return (byte)Math.Round(255 * Math.Clamp(value, 0, 1));
    }
}
