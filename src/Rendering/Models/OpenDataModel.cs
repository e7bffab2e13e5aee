namespace ChemSter.Site.Rendering.Models;

/// <summary>The files of the open data.</summary>
/// <param name="Files">The files.</param>
/// <param name="Licence">What stands before and behind the licence.</param>
/// <param name="LicenceLink">The licence.</param>
/// <param name="PublishedBy">What stands before and behind the publisher.</param>
/// <param name="Publisher">Who publishes the data.</param>
/// <param name="Spreadsheets">What one must know of the files for spreadsheets.</param>
public sealed record OpenDataModel(IReadOnlyList<OpenDataFileModel> Files, Around Licence, LinkModel LicenceLink, Around PublishedBy, NameModel Publisher, string Spreadsheets);

/// <summary>A file of the open data.</summary>
/// <param name="Name">Its name, below the folder of all.</param>
/// <param name="Href">Its address, with the base path.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">What is in it, with the comma behind it.</param>
/// <param name="Format">What its format is called, which is the same in all languages.</param>
/// <param name="Comma">The comma behind that.</param>
/// <param name="Size">How large it is.</param>
public sealed record OpenDataFileModel(string Name, string Href, string MediaType, string Content, string Format, string Comma, string Size);
