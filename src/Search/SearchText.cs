namespace ChemSter.Site.Search;

/// <summary>What a page leaves to the search: the words that a visitor sees in its body, part by part.</summary>
/// <param name="Sections">The parts in their order; what stands before the first heading first, though it may be empty.</param>
public sealed record SearchText(IReadOnlyList<SearchSection> Sections)
{
    /// <summary>A page without words.</summary>
    public static SearchText None { get; } = new([new SearchSection("", "", "")]);
}

/// <summary>A part of a page that can be linked to.</summary>
/// <param name="Anchor">Its anchor; empty for the beginning of the page.</param>
/// <param name="Heading">Its heading; empty for the beginning of the page.</param>
/// <param name="Text">Its words, a line for each block, without the heading.</param>
public sealed record SearchSection(string Anchor, string Heading, string Text);

/// <summary>A page as the search knows it.</summary>
/// <param name="Address">Its address, with the base path.</param>
/// <param name="Slug">Its own part of the address; empty for a home page.</param>
/// <param name="Title">Its title.</param>
/// <param name="TitleLanguage">The language of the title, where it is another than the page's; else empty.</param>
/// <param name="Description">Its summary.</param>
/// <param name="Text">The words of its body.</param>
public sealed record SearchPage(string Address, string Slug, string Title, string TitleLanguage, string Description, SearchText Text);
