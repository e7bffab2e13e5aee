using System.Globalization;
using System.Text;

namespace ChemSter.Site.Diagnostics;

/// <summary>Makes text from content safe and countable on a terminal.</summary>
public static class VisibleText
{
    /// <summary>The text with every control, format and line-breaking character shown by a sign or its number, never emitted:
    /// content must not be able to steer a terminal (escape sequences) or to forge a line of output.</summary>
    public static string Escape(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') visible.Append('→');
            else if (rune.Value == 0x1B) visible.Append('␛');
            else if (IsHidden(rune)) visible.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            else visible.Append(rune.ToString());
        }

        return visible.ToString();
    }

    /// <summary>How many cells of a terminal the text fills: combining marks none, East Asian wide characters two (UAX #11, coarse ranges).</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            width += IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF);
}
