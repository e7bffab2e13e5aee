using ChemSter.Site.Content;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>A snippet that pages can include.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Language">Its language.</param>
/// <param name="Body">Its text.</param>
public sealed record Snippet(string Path, string Language, MarkdownBody Body);
