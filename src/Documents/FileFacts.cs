using System.Globalization;
using System.Security.Cryptography;

namespace ChemSter.Site.Documents;

/// <summary>What a visitor is told of a file before downloading it.</summary>
/// <param name="Format">Its format, after its ending: <c>PDF</c>; empty where it has none.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Checksum">The SHA-256 of its bytes (FIPS 180-4) in small hexadecimal digits, as <c>sha256sum</c> prints it.</param>
public sealed record FileFacts(string Format, long Size, string Checksum)
{
    /// <summary>Looks at a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    public static FileFacts Of(string name, ReadOnlySpan<byte> content) =>
        new(Path.GetExtension(name).TrimStart('.').ToUpper(CultureInfo.InvariantCulture), content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
