namespace ChemSter.Site.Files;

/// <summary>How many bytes a file of the site may have, by its kind. What has more is refused before it is read: a file of some bytes can pretend to fill a disk.</summary>
/// <remarks>Texts have narrower limits of their own, in characters, which are told with what to do. GitHub takes no file of more than 100 MiB (docs.github.com: About large files).</remarks>
public static class SizeLimits
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>What people write: pages, data, styles.</summary>
    public const long Text = Mebibyte;

    /// <summary>A script; that of an editor in the browser is put together by a program from thousands of parts.</summary>
    public const long Script = 16 * Mebibyte;

    /// <summary>What programs write: records of translations, the ledger of addresses.</summary>
    public const long Record = 16 * Mebibyte;

    /// <summary>A drawing.</summary>
    public const long Drawing = 8 * Mebibyte;

    /// <summary>A picture.</summary>
    public const long Picture = 64 * Mebibyte;

    /// <summary>A font; those of Chinese and Japanese are the largest.</summary>
    public const long Font = 32 * Mebibyte;

    /// <summary>Anything else: what is published to be downloaded.</summary>
    public const long Download = 100 * Mebibyte;

    /// <summary>The most bytes for a file.</summary>
    /// <param name="path">Its path from the site's root.</param>
    public static long For(string path) => Path.GetExtension(path.AsSpan()) switch
    {
        ".md" or ".yml" or ".css" or ".markdown" or ".yaml" => Text,
        ".js" => Script,
        ".lock" or ".txt" => Record,
        { } ending when Is(ending, ".md", ".yml", ".css") => Text,
        { } ending when Is(ending, ".js") => Script,
        { } ending when Is(ending, ".svg") => Drawing,
        { } ending when Is(ending, ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif") => Picture,
        { } ending when Is(ending, ".ttf", ".otf") => Font,
        _ => Download,
    };

    private static bool Is(ReadOnlySpan<char> ending, params ReadOnlySpan<string> endings)
    {
        foreach (var other in endings)
        {
            if (ending.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
