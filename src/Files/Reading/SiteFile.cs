namespace ChemSter.Site.Files;

/// <summary>A file of the site in one of its versions. Where a list has the very same object as an earlier one, the file is as it was
/// then; after a change another object stands for it.</summary>
/// <param name="path">Its path from the site's root, with forward slashes.</param>
public sealed class SiteFile(string path)
{
    /// <summary>Its path from the site's root, with forward slashes.</summary>
    public string Path => path;

    /// <inheritdoc/>
    public override string ToString() => path;
}
