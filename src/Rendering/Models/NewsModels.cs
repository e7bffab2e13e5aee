using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>What stands at the end of a news item.</summary>
/// <param name="Texts">The words around news in the page's language.</param>
/// <param name="Tags">The page's tags.</param>
/// <param name="Related">What else is worth reading.</param>
public sealed record NewsModel(NewsTexts Texts, IReadOnlyList<TagModel> Tags, PageListModel Related);

/// <summary>What a page is about, with a link to all that is about the same where there is such a page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">The address of the page that lists its news, with the base path; null where there is none.</param>
public sealed record TagModel(string Name, string? Href);

/// <summary>How many news there are, by year and by tag.</summary>
/// <param name="HeadingLevel">The level of the headings.</param>
/// <param name="Sections">The parts of the archive; those that would be empty are left out.</param>
public sealed record ArchiveModel(int HeadingLevel, IReadOnlyList<ArchiveSection> Sections);

/// <summary>A part of the archive: the years, or the tags.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Entries">The years or tags, each with what says how many news it has.</param>
public sealed record ArchiveSection(string Heading, IReadOnlyList<(TagModel Entry, string Count)> Entries);

/// <summary>What can be subscribed.</summary>
/// <param name="Feeds">The feeds, each in one format.</param>
public sealed record FeedsModel(IReadOnlyList<FeedLinkModel> Feeds);
