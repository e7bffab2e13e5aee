namespace ChemSter.Site.Translations;

/// <summary>What has become of a block of the source since its translation was accepted.</summary>
public enum BlockChange
{
    /// <summary>Nothing: it says and shows the same.</summary>
    None,

    /// <summary>Its words.</summary>
    Changed,

    /// <summary>Nothing of it was recorded: the source has gained it since the translation was accepted.</summary>
    New,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its words are the same, but it stands elsewhere.</summary>
    Moved,

    /// <summary>Its words are the same, but a link leads elsewhere or a picture is another.</summary>
    LinksChanged,
}

/// <summary>A block of the source, as it is or was, and its translation.</summary>
/// <param name="Change">What has become of it.</param>
/// <param name="Source">Its place among the blocks of the source; -1 if it is gone.</param>
/// <param name="Target">The place of the block that translates it; -1 if there is none.</param>
/// <param name="Recorded">What the translator saw; null if it is new, or nothing was recorded.</param>
public readonly record struct BlockState(BlockChange Change, int Source, int Target, RecordedBlock? Recorded)
{
    /// <summary>How alike its text is to what the translator saw, from 0 to 1.</summary>
    public double Similarity { get; init; }
}
