namespace ChemSter.Site.Files.Publishing;

/// <summary>What is in the output folder.</summary>
/// <param name="Files">The files, by their paths with forward slashes; the generator's mark left out.</param>
/// <param name="EmptyFolders">Folders without anything in them, which no build of its own makes.</param>
/// <param name="Others">Links, which no build makes, by their paths.</param>
/// <param name="NeedsReplacing">Whether the folder has to be exchanged as a whole: it has no site yet.</param>
internal sealed record PublishedFiles(IReadOnlyDictionary<string, FileStamp> Files, IReadOnlyList<string> EmptyFolders, IReadOnlyList<string> Others, bool NeedsReplacing)
{
    /// <summary>There is no site yet.</summary>
    public static PublishedFiles None { get; } = new(new Dictionary<string, FileStamp>(), [], [], NeedsReplacing: true);
}
