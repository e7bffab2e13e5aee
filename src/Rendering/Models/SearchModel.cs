using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The search of a language: where its parts are. All addresses have the base path.</summary>
/// <param name="Language">The language that is searched.</param>
/// <param name="Direction">The direction of its texts, for <c>dir</c>; null where it need not be said.</param>
/// <param name="Page">The page on which one searches.</param>
/// <param name="Index">The index, which is loaded when somebody begins to search.</param>
/// <param name="Others">The same for the other languages of the site that have it.</param>
public sealed record SearchModel(Language Language, string? Direction, LinkModel Page, string Index, IReadOnlyList<SearchModel> Others);
