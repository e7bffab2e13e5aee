using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Pipelines;

/// <summary>What a page says of itself, as it was read from a certain version of its file.</summary>
/// <param name="Text">The file in that version.</param>
/// <param name="Surroundings">The hash of what else its reading depends on: the folder's defaults, the settings.</param>
/// <param name="Page">The page.</param>
/// <param name="Found">What was found in it.</param>
public sealed record RememberedPage(SourceText Text, ulong Surroundings, PageDocument Page, IReadOnlyList<Diagnostic> Found);
