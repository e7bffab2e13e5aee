namespace ChemSter.Site.Files;

/// <summary>The files that a site is made from: the one seam through which the generator reads.</summary>
public interface ISiteFiles
{
    /// <summary>All files below a folder, recursively, as paths relative to the root with forward slashes, in ordinal order; none where the folder is missing.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>The bytes of a file, by its path relative to the root.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    byte[] Read(string path);

    /// <summary>The bytes of a file, in a buffer that can be used for one file after the other and is replaced where it is too small.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    ReadOnlySpan<byte> Read(string path, ref byte[] buffer) => Read(path);

    /// <summary>A number that is another whenever the file's content may have changed; what it says holds only while one object of this type lives.</summary>
    /// <exception cref="IOException">The file is not there, or can't be looked at.</exception>
    long Version(string path);

    /// <summary>Links to other places that were found and not followed, so that nothing outside the site can be published by accident.</summary>
    IReadOnlyCollection<string> SkippedLinks { get; }
}
