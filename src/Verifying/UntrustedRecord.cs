using System.Text.Json;
using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>Reads the record of a build from a site that may be anybody’s.</summary>
internal static class UntrustedRecord
{
    private const int HexDigits = 64;

    /// <summary>Reads a record; null if it is none, or if a path in it leads out of the site.</summary>
    public static SiteRecord? Read(byte[] bytes)
    {
        try
        {
            return SiteRecord.Read(bytes) is { } record && record.Files.All(f => IsInside(f.Key) && f.Value is { Length: HexDigits } hash && hash.All(char.IsAsciiHexDigitLower)) ? record : null;
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
        {
            // Its sum is right and its form is not: somebody has made it by hand.
            return null;
        }
    }

    private static bool IsInside(string path) =>
        path.Length > 0 && !path.Contains('\\') && path.Split('/').All(part => part is not ("" or "." or ".."));
}
