using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Content">Its bytes; of a text, with LF for CR LF (<see cref="LineFeeds"/>).</param>
public sealed record RawFile(string Path, byte[] Content);
