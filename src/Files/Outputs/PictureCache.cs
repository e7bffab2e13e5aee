using System.Text.RegularExpressions;

namespace ChemSter.Site.Files;

/// <summary>The folder beside the output in which made pictures are kept, so that each is made once. Their names follow from what
/// they are made of. It can be deleted at any time.</summary>
/// <param name="folder">The folder's full path; null to keep nothing.</param>
public sealed partial class PictureCache(string? folder)
{
    /// <summary>Where the pictures of a site are kept that is written into a folder.</summary>
    public static string FolderFor(string output) => Path.TrimEndingDirectorySeparator(output) + ".pictures";

    /// <summary>Whether a picture is there.</summary>
    public bool Has(string name) => folder is not null && File.Exists(Path.Combine(folder, name));

    /// <summary>A picture that was made before; null where there is none.</summary>
    public byte[]? Find(string name)
    {
        try
        {
            return Has(name) ? File.ReadAllBytes(Path.Combine(folder!, name)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a picture, whole or not at all. Where that is not possible, it is made again at the next build.</summary>
    public void Keep(string name, ReadOnlySpan<byte> content)
    {
        try
        {
            Write(name, content);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site gets its picture all the same.
        }
    }

    /// <summary>Puts a file there that another library has to read by itself, and says where it is.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public string Place(string name, ReadOnlySpan<byte> content)
    {
        var place = Path.Combine(folder ?? Path.GetTempPath(), name);
        if (!File.Exists(place)) Write(name, content);
        return place;
    }

    /// <summary>Removes the pictures that the site doesn't have any more.</summary>
    /// <param name="names">Those that it has.</param>
    public void Tidy(IReadOnlySet<string> names)
    {
        try
        {
            if (folder is null || !Directory.Exists(folder)) return;
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                // What has no name of ours was put there by somebody else.
                if (Path.GetFileName(file) is var name && OwnName().IsMatch(name) && !names.Contains(name)) File.Delete(file);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // They are in nobody's way.
        }
    }

    private void Write(string name, ReadOnlySpan<byte> content)
    {
        var place = folder ?? Path.GetTempPath();
        Directory.CreateDirectory(place);
        var path = Path.Combine(place, name);
        // A name of its own: another build may be making the same.
        var next = $"{path}.{Guid.NewGuid():n}.new";
        File.WriteAllBytes(next, content);
        File.Move(next, path, overwrite: true);
    }

    [GeneratedRegex(@"^[a-z0-9-]+\.[0-9a-f]{10}([0-9a-f]{6})?\.(avif|webp|jpg|png|ttf|conf)(\.[0-9a-f]{32}\.new)?$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnName();
}
