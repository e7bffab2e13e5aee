using System.Security.Cryptography;
using System.Text;

namespace ChemSter.Site.Benchmarks.Verification;

/// <summary>Tells whether two folders hold the same files.</summary>
public static class FolderHash
{
    /// <summary>A hash of the names and bytes of all files below a folder.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
