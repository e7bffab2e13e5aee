using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>Documents to download.</summary>
/// <param name="Texts">The words of documents in the page's language.</param>
/// <param name="HeadingLevel">The level of the groups' headings.</param>
/// <param name="Groups">The documents, group by group.</param>
public sealed record DocumentsModel(DocumentTexts Texts, int HeadingLevel, IReadOnlyList<DocumentGroupModel> Groups);

/// <summary>Some documents.</summary>
/// <param name="Heading">What they have in common, a year; null where nothing is said of it.</param>
/// <param name="Documents">The documents.</param>
public sealed record DocumentGroupModel(string? Heading, IReadOnlyList<DocumentModel> Documents);

/// <summary>A document to download.</summary>
/// <param name="Link">Its title, and where its file is.</param>
/// <param name="Hreflang">The language of the file, where it is not the page's own.</param>
/// <param name="File">What the file is.</param>
/// <param name="Date">Its date; null where none is known.</param>
/// <param name="Version">Its version; null where none is known.</param>
/// <param name="Language">The language in which it is written, where that is not the page's; else null.</param>
/// <param name="Description">A sentence on it; null where there is none.</param>
/// <param name="Checksum">The SHA-256 of its bytes.</param>
/// <param name="Earlier">Its earlier versions, the newest first.</param>
public sealed record DocumentModel(
    LinkModel Link, string? Hreflang, FileNoteModel File, DateModel? Date, string? Version, LanguageNoteModel? Language, string? Description, string Checksum, IReadOnlyList<DocumentModel> Earlier);

/// <summary>Format and size of a file.</summary>
/// <param name="Format">The format, in Latin letters in every language; empty where it is not known.</param>
/// <param name="Between">What stands between the two.</param>
/// <param name="Size">The size.</param>
public sealed record FileNoteModel(string Format, string Between, string Size);

/// <summary>The name of a language for itself, in a sentence of another.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Name">The name.</param>
/// <param name="Mark">Its language.</param>
/// <param name="After">What stands behind it.</param>
public sealed record LanguageNoteModel(string Before, string Name, LanguageMark Mark, string After);

/// <summary>A document in a sentence.</summary>
/// <param name="Document">The document.</param>
/// <param name="Before">What is said before the link to the newest version; null where this is the newest.</param>
/// <param name="Newer">The newest version.</param>
/// <param name="After">What is said behind that link.</param>
public sealed record DocumentLinkModel(DocumentModel Document, string? Before = null, LinkModel? Newer = null, string? After = null);
