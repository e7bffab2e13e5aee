namespace ChemSter.Site.Files;

/// <summary>A file of the site that is not read, whatever may be in it.</summary>
/// <param name="reason">Why.</param>
/// <param name="most">The most bytes that a file of its kind may have, where it has more.</param>
/// <param name="link">The link on the way to it, by its path from the site's root.</param>
public sealed class FileRefusedException(FileRefusal reason, long most = 0, string? link = null) : IOException($"The file is not read: {reason}.")
{
    /// <summary>Why it is not read.</summary>
    public FileRefusal Reason => reason;

    /// <summary>The most bytes that a file of its kind may have, where it has more.</summary>
    public long Most => most;

    /// <summary>The link on the way to it, by its path from the site's root; null where there is none, or where it has gone meanwhile.</summary>
    public string? Link => link;
}

/// <summary>Why a file of the site is not read.</summary>
public enum FileRefusal
{
    /// <summary>It has more bytes than a file of its kind may have.</summary>
    TooLarge,

    /// <summary>It, or a folder that it lies in, is a link to another place.</summary>
    IsLink,

    /// <summary>It is a pipe, a socket or the like, from which nothing may ever come.</summary>
    IsNoFile,
}
