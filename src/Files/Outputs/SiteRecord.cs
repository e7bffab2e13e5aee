using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ChemSter.Site.Files;

/// <summary>The record of a build, published with the site: what was built, and the SHA-256 of every file but itself. Anybody can hold
/// a copy of the site against it, and by it the next build knows which files of the output folder are the generator's own.</summary>
/// <param name="facts">What it says of the build.</param>
/// <param name="files">The files, by their paths in the site with forward slashes, each with its hash as 64 hexadecimal digits.</param>
public sealed class SiteRecord(BuildFacts facts, IReadOnlyDictionary<string, string> files)
{
    /// <summary>Its place in the site.</summary>
    public const string File = "build.json";

    /// <summary>What it says of the build.</summary>
    public BuildFacts Facts => facts;

    /// <summary>The files with their hashes.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    private static ReadOnlySpan<byte> Heading => "{\"version\":1,\"generator\":"u8;

    private static ReadOnlySpan<byte> SumBegin => ",\n\"sum\":\""u8;

    private static ReadOnlySpan<byte> SumEnd => "\"}\n"u8;

    /// <summary>The SHA-256 of a file's bytes, as the record holds it.</summary>
    public static string HashOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Its bytes: JSON with a line for each file, in ordinal order. At the end stands the hash of everything before it, so that
    /// a record that was changed or cut is not believed.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder((files.Count * 100) + 200).Append(Encoding.UTF8.GetString(Heading)).Append(Quoted(facts.Generator));
        if (facts.Commit is { } commit) text.Append(",\"commit\":").Append(Quoted(commit));
        if (facts.Day is { } day) text.Append(",\"day\":").Append(Quoted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        text.Append(",\"files\":{");
        var separator = '\n';
        foreach (var path in files.Keys.Order(StringComparer.Ordinal))
        {
            if (separator == ',') text.Append(",\n");
            else text.Append(separator);
            text.Append(Quoted(path)).Append(':').Append(Quoted(files[path]));
            separator = ',';
        }

        var content = Encoding.UTF8.GetBytes(text.Append("\n}").ToString());
        return [.. content, .. SumBegin, .. Encoding.ASCII.GetBytes(HashOf(content)), .. SumEnd];
    }

    /// <summary>Reads a record; null unless it is whole and as it was written.</summary>
    public static SiteRecord? Read(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf(SumBegin);
        if (!bytes.StartsWith(Heading) || end < 0 || bytes.Length != end + SumBegin.Length + 64 + SumEnd.Length || !bytes.EndsWith(SumEnd)) return null;
        if (!bytes.Slice(end + SumBegin.Length, 64).SequenceEqual(Encoding.ASCII.GetBytes(HashOf(bytes[..end])))) return null;
        // By its sum it is one of the generator's, so what follows holds.
        var reader = new Utf8JsonReader(bytes);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var (generator, commit, day) = ("", (string?)null, (DateOnly?)null);
        for (reader.Read(); reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            var key = reader.GetString();
            reader.Read();
            if (key == "generator") generator = reader.GetString()!;
            else if (key == "commit") commit = reader.GetString();
            else if (key == "day") day = DateOnly.ParseExact(reader.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            else if (key == "files")
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var path = reader.GetString()!;
                    reader.Read();
                    files[path] = reader.GetString()!;
                }
            }
        }

        return new SiteRecord(new BuildFacts(generator, commit, day), files);
    }

    /// <summary>Whether bytes that are no whole record may yet be the rest of one, which a power cut has left: begun as one, or nothing but zeros.</summary>
    internal static bool MayBeRestOfOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Heading) || bytes.IndexOfAnyExcept((byte)0) < 0;

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
