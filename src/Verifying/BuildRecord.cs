using System.Text;
using System.Text.Json;

namespace ChemSter.Site.Verifying;

/// <summary>What a build says of itself in <c>build.json</c>: the files that it has published, with their hashes.</summary>
/// <param name="Commit">The commit that it was built of; null where the build was not told.</param>
/// <param name="Files">The SHA-256 of each file as lower-case hexadecimal digits, by its path from the site’s root.</param>
internal sealed record BuildRecord(string? Commit, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Where it stands in a site.</summary>
    public const string Path = "build.json";

    private const int HexDigits = 64;

    /// <summary>Reads a record; null if it is none, or of a form that this program doesn’t know.</summary>
    /// <remarks>It comes from a published site, which may be anybody’s: a path that leads out of the site makes it no record.</remarks>
    public static BuildRecord? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.GetProperty("version").GetInt32() != 1) return null;
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in root.GetProperty("files").EnumerateObject())
            {
                if (!IsInside(file.Name) || HashOf(file.Value.GetString() ?? "") is not { } hash) return null;
                files[file.Name] = hash;
            }

            return new BuildRecord(root.TryGetProperty("commit", out var commit) ? commit.GetString() : null, files);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static bool IsInside(string path) =>
        path.Length > 0 && !path.Contains('\\') && path.Split('/').All(part => part is not ("" or "." or ".."));

    // Hexadecimal digits or Base64, whichever the record is written in.
    private static string? HashOf(string written)
    {
        if (written.StartsWith("sha256-", StringComparison.Ordinal)) written = written["sha256-".Length..];
        if (written.Length == HexDigits && written.All(char.IsAsciiHexDigit)) return written.ToLowerInvariant();
        var bytes = new byte[HexDigits / 2];
        return Convert.TryFromBase64String(written, bytes, out var count) && count == bytes.Length ? Convert.ToHexStringLower(bytes) : null;
    }
}
