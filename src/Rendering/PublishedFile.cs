using ChemSter.Site.Pictures;

namespace ChemSter.Site.Rendering;

/// <summary>A file that is published beside the pages: a picture, a download, a part of the theme.</summary>
/// <param name="Source">Where it comes from: its path from the site's root.</param>
/// <param name="Path">Where it goes: its path in the site, with a slash in front.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Picture">Its size and kind, if it is a picture that a page can show.</param>
/// <param name="Alternatives">The text alternative that the picture's sidecar gives, by language; null where there is none.</param>
public sealed record PublishedFile(
    string Source, string Path, ReadOnlyMemory<byte> Content, PictureSize? Picture, Languages.LocalizedText? Alternatives)
{
    /// <summary>A file that was made and comes from no other.</summary>
    public static PublishedFile Made(string path, ReadOnlyMemory<byte> content) => new(path, path, content, null, null);

    /// <summary>The hash of its content, where its path does not tell one version of it from another; zero where it does.</summary>
    public ulong Version { get; init; }

    /// <summary>In which formats and sizes pages show it, if it is a picture beside the pages; null where they show it as it is.</summary>
    public PicturePlan? Plan { get; init; }
}
