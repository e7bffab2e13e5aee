using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Content;

/// <summary>A page in one language, as its file says: an immutable document between the pipeline's phases.</summary>
/// <param name="Name">Which page, in which language.</param>
/// <param name="Source">Its file.</param>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Body">Its text, parsed.</param>
/// <param name="EntryId">The entry of the data that the page is about, if it is one of many from one file; else null.</param>
/// <param name="IsBroken">Whether the file could not be read as a page; what refers to it is then not held against the one who refers.</param>
public sealed record PageDocument(PageName Name, SourceText Source, FrontMatter FrontMatter, MarkdownBody Body, string? EntryId = null, bool IsBroken = false);
