using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>What an import comes to.</summary>
/// <param name="Files">The files to write; none where the translations are in the site already.</param>
/// <param name="Taken">The blocks whose translations were taken, changed or not: what the translator has seen.</param>
/// <param name="Unfinished">How many units the translator has not finished; they change nothing.</param>
public sealed record ImportResult(IReadOnlyList<ImportedFile> Files, IReadOnlyList<TakenBlock> Taken, int Unfinished);

/// <summary>A file to write.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Text">All of its text, with LF line ends.</param>
/// <param name="Before">The text that it had when it was read, with LF line ends; null for a new file.</param>
/// <param name="Edits">What changes in that; none for a new file.</param>
public sealed record ImportedFile(string Path, string Text, string? Before, IReadOnlyList<TextEdit> Edits);

/// <summary>A block whose translation was taken.</summary>
/// <param name="Text">The text and its translation, as they were before.</param>
/// <param name="Source">The place of the block in the source.</param>
/// <param name="SeenText">The canonical text that the translator saw, where the source says something else by now; null where it is still the same.</param>
public sealed record TakenBlock(TextToTranslate Text, int Source, string? SeenText);
