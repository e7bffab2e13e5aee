using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Data;

/// <summary>When somebody last made sure that an entry of the data is right: <c>confirmed:</c>.</summary>
/// <param name="List">The list of the entry: <c>organisations</c>.</param>
/// <param name="Id">Its id there.</param>
/// <param name="On">The day; null where nobody has said so.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record Confirmation(string List, string Id, DateOnly? On, SourceSpan Place);
