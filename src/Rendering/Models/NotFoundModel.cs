using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The one page that the host shows for every unknown address, in every language of the site.</summary>
/// <param name="Head">Its head.</param>
/// <param name="ShortName">The site's short name.</param>
/// <param name="HomeHref">The default language's home page.</param>
/// <param name="Sections">A section a language, the default language first.</param>
public sealed record NotFoundModel(HeadModel Head, string ShortName, string HomeHref, IReadOnlyList<NotFoundSection> Sections);

/// <summary>The 404 page's text in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Links">Where to go instead: home first, then the main navigation.</param>
/// <param name="Home">The path below which the language's pages lie, with the base path.</param>
/// <param name="Search">Where one can search in the language; null where nobody can.</param>
public sealed record NotFoundSection(Language Language, IReadOnlyList<LinkModel> Links, string Home, SearchModel? Search);

/// <summary>A page at an old address that leads to the new one.</summary>
/// <param name="Language">The language of the new page.</param>
/// <param name="Target">The new page: its title and its address with the base path.</param>
/// <param name="Canonical">The new page's absolute address.</param>
public sealed record RedirectModel(Language Language, LinkModel Target, string Canonical);
