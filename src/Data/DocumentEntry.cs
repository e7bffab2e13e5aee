using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>A document to download: an entry of <c>data/documents.yml</c>, or a file of <c>data/documents/</c>. Size, format and checksum are taken from its file.</summary>
/// <param name="Id">Its id, by which pages and newer versions refer to it.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">Its file, by its path below <c>input/</c>; null where it is missing, which has been reported.</param>
/// <param name="Date">Its date; null where none is given.</param>
public sealed record DocumentEntry(string Id, LocalizedText Title, YamlScalar? File, PartialDate? Date) : IEntry
{
    /// <summary>The kind by which lists of the earlier years of reports are known.</summary>
    public const string Report = "report";

    /// <summary>Where the date stands; where it is missing, the entry.</summary>
    public required SourceSpan DatePlace { get; init; }

    /// <summary>Its kind, a word that the site chooses, by which pages list documents; null where it has none.</summary>
    public string? Kind { get; init; }

    /// <summary>A sentence on it; null where there is none.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Its version, the same in all languages; null where none is given.</summary>
    public string? Version { get; init; }

    /// <summary>The document whose place it takes, by its id; null where it takes none's.</summary>
    public YamlScalar? Supersedes { get; init; }

    /// <summary>The language in which it is written; null where that is not said.</summary>
    public string? Language { get; init; }
}
