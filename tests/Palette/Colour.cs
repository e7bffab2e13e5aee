using System.Globalization;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Palette;

/// <summary>A colour in linear sRGB, each part from 0 to 1 where a screen can show it.</summary>
public readonly partial record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Reads <c>oklch(98.5% .004 220)</c>, <c>#f7fbfc</c>, <c>white</c>, <c>black</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        if (text is "white") return new Colour(1, 1, 1);
        if (text is "black") return new Colour(0, 0, 0);
        if (Hex().Match(text) is { Success: true } hex)
        {
            double Part(int i) => Linear(int.Parse(hex.Groups[1].ValueSpan.Slice(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
            return new Colour(Part(0), Part(1), Part(2));
        }

        if (Oklch().Match(text) is not { Success: true } oklch) return null;
        double Number(int i) => double.Parse(oklch.Groups[i].ValueSpan, CultureInfo.InvariantCulture);
        return FromOklch(Number(1) / 100, Number(2), Number(3) * Math.PI / 180);
    }

    /// <summary>Whether a screen of sRGB shows it as it is.</summary>
    public bool IsInGamut => IsPart(Red) && IsPart(Green) && IsPart(Blue);

    /// <summary>As <c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}";

    /// <summary>The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public static double Contrast(Colour a, Colour b)
    {
        var (light, dark) = (Math.Max(a.Luminance, b.Luminance), Math.Min(a.Luminance, b.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    private double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    // CSS Color 4, section 10.2: from OKLCH over OKLab and LMS.
    private static Colour FromOklch(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue), chroma * Math.Sin(hue));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new Colour(
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static bool IsPart(double part) => part is > -0.0005 and < 1.0005;

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static int Byte(double part)
    {
        var clamped = Math.Clamp(part, 0, 1);
        return (int)Math.Round(255 * (clamped <= 0.0031308 ? 12.92 * clamped : (1.055 * Math.Pow(clamped, 1 / 2.4)) - 0.055));
    }

    [GeneratedRegex("^#([0-9a-f]{6})$", RegexOptions.IgnoreCase)]
    private static partial Regex Hex();

    [GeneratedRegex("^oklch\\(([0-9.]+)% ([0-9.]+) ([0-9.]+)\\)$")]
    private static partial Regex Oklch();
}
