using System.Globalization;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Names files after their content, so that a cache never shows an old one.</summary>
internal static class Fingerprint
{
    /// <summary>The path of a file in the site: <c>/assets/photo.1a2b3c4d5e.jpg</c>; ten hexadecimal digits of the content's hash.</summary>
    public static string PathOf(string fileName, ReadOnlySpan<byte> content)
    {
        var hash = ContentHash.OfFile(content).ToString("x32", CultureInfo.InvariantCulture)[..10];
        var ending = System.IO.Path.GetExtension(fileName).ToLowerInvariant();
        return $"/assets/{SafeName(fileName[..^ending.Length])}.{hash}{ending}";
    }

    /// <summary>A name without anything that would have to be escaped in an address.</summary>
    public static string SafeName(string name)
    {
        var slug = Slug.From(name, new Dictionary<char, string>());
        return slug.Length > 0 ? slug : "file";
    }
}
