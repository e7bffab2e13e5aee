namespace ChemSter.Site.Files;

/// <summary>What shows, without reading it, whether a published file is still the one that was written.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="LastWrite">When it was written last, in ticks of UTC; what an output without times has instead, changes with every writing.</param>
public readonly record struct FileStamp(long Length, long LastWrite);
