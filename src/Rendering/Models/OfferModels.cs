namespace ChemSter.Site.Rendering.Models;

/// <summary>A list of offers and jobs.</summary>
/// <param name="HeadingLevel">The level of the offers' headings.</param>
/// <param name="Offers">The offers.</param>
public sealed record OffersModel(int HeadingLevel, IReadOnlyList<OfferCardModel> Offers);

/// <summary>An offer in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Page">The address of its own page; null where it has none, and its text stands in the list.</param>
/// <param name="Facts">What it is, where, and until when, in one line.</param>
/// <param name="Organisation">Whose it is; null where that is not given.</param>
/// <param name="Text">Its paragraphs; none where it has a page.</param>
/// <param name="Details">How to answer it, label by label; nothing where it has a page.</param>
public sealed record OfferCardModel(string Title, string? Page, string Facts, NameModel? Organisation, IReadOnlyList<string> Text, IReadOnlyList<DetailModel> Details);

/// <summary>An offer, with all that the data has of it.</summary>
/// <param name="Notice">That it has ended, or is not open yet; null while it is open.</param>
/// <param name="Heading">The heading of that notice.</param>
/// <param name="Text">Its paragraphs.</param>
/// <param name="Details">What is known of it, label by label.</param>
public sealed record OfferModel(string? Notice, string Heading, IReadOnlyList<string> Text, IReadOnlyList<DetailModel> Details);
