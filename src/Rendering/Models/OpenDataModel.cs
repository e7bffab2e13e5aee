using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The files of the open data.</summary>
/// <param name="Texts">The words around them.</param>
/// <param name="Files">The files.</param>
/// <param name="Licence">What stands before and behind the licence.</param>
/// <param name="LicenceLink">The licence.</param>
/// <param name="Publisher">Who publishes the data, as a sentence.</param>
public sealed record OpenDataModel(OpenDataTexts Texts, IReadOnlyList<OpenDataFileModel> Files, Around Licence, LinkModel LicenceLink, string Publisher);

/// <summary>A file of the open data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its address, with the base path.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">What is in it.</param>
/// <param name="Size">Its size.</param>
public sealed record OpenDataFileModel(string Name, string Href, string MediaType, string Content, string Size);
