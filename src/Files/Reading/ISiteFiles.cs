namespace ChemSter.Site.Files;

/// <summary>The files that a site is made from: the one seam through which the generator reads.</summary>
public interface ISiteFiles
{
    /// <summary>All files below a folder, recursively, in ordinal order of their paths; none where the folder is missing. A file that
    /// may have changed since it was listed last is another object.</summary>
    /// <param name="folder">The folder, from the site's root.</param>
    IReadOnlyList<SiteFile> List(string folder);

    /// <summary>The bytes of a file, by its path relative to the root.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    byte[] Read(string path);

    /// <summary>The bytes of a file, in a buffer that can be used for one file after the other and is replaced where it is too small.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    ReadOnlySpan<byte> Read(string path, ref byte[] buffer) => Read(path);

    /// <summary>Whether there may be a file at a path; false is certain, and known without the exception that reading would take.</summary>
    bool MayHave(string path) => true;

    /// <summary>Links to other places that were found and not followed, so that nothing outside the site can be published by accident.</summary>
    IReadOnlyCollection<string> SkippedLinks { get; }
}
