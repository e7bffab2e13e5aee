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

/// <summary>A page at a former address that leads on.</summary>
/// <param name="Language">The language in which it says so.</param>
/// <param name="Target">Where it leads: the new page's title, the file's name or the other site's host, with the address.</param>
/// <param name="Canonical">The absolute address.</param>
/// <param name="Script">Takes visitors to the part of the page for which they came; without it they begin at the top.</param>
/// <param name="ScriptSource">How the page's policy names the script.</param>
public sealed record RedirectModel(Language Language, LinkModel Target, string Canonical, ReadOnlyMemory<byte> Script, string ScriptSource);

/// <summary>A page at a former address where there is nothing any more.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Language">Its language.</param>
/// <param name="ShortName">The site's short name.</param>
/// <param name="Text">What was there, and why it is gone.</param>
/// <param name="Links">Where to go instead: home first, then the main navigation.</param>
public sealed record GoneModel(HeadModel Head, Language Language, string ShortName, string Text, IReadOnlyList<LinkModel> Links);
