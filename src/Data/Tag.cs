using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>A subject that pages can be about: an entry of <c>data/tags.yml</c>. Pages name it by its id under <c>tags:</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What readers see.</param>
public sealed record Tag(string Id, LocalizedText Name) : IEntry;
