using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>A feed, as all its formats tell it: texts set, addresses full.</summary>
public sealed record Feed
{
    /// <summary>The language of its entries.</summary>
    public required Language Language { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required string Description { get; init; }

    /// <summary>The address of the page that it belongs to.</summary>
    public required string Home { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Author { get; init; }

    /// <summary>The pages in it, the newest first; at least one.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>When the last of its pages was changed.</summary>
    public DateTimeOffset Updated => Entries.Max(e => e.Updated);
}

/// <summary>A page in a feed.</summary>
/// <param name="Address">Its address, which is its id too: it stays as long as the page does.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it says of itself.</param>
/// <param name="Text">Its text as HTML that can be read elsewhere; null in feeds without texts.</param>
/// <param name="Published">The day of the page. Formats want a moment, and midnight in UTC is the same for all builds.</param>
/// <param name="Updated">The day on which it was last changed.</param>
/// <param name="Tags">Its tags, each by id and name.</param>
/// <param name="Picture">The address of its main picture; null where it has none.</param>
public sealed record FeedEntry(
    string Address, string Title, string Summary, string? Text, DateTimeOffset Published, DateTimeOffset Updated, IReadOnlyList<(string Id, string Name)> Tags, string? Picture);
