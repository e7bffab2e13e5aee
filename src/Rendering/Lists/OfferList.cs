using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The list of the offers and jobs that are open, the one that ends first in front, those without an end last. On a page about an organisation, its own.</summary>
internal static class OfferList
{
    /// <summary>The words by which an inclusion chooses offers, and which it chooses.</summary>
    public static IReadOnlyDictionary<string, OfferKind> Kinds { get; } = new Dictionary<string, OfferKind>(StringComparer.Ordinal)
    {
        ["job"] = OfferKind.Job,
        ["internship"] = OfferKind.Internship,
        ["cooperation"] = OfferKind.Cooperation,
        ["tender"] = OfferKind.Tender,
    };

    public static IReadOnlyList<string> Items(PageLists lists, ListRequest request)
    {
        if (request.Of is { List: "organisations", Id: var id }) return [.. lists.OffersOf(request.Language)[id]];
        var (language, today) = (lists.Data.Language(request.Language), lists.Today ?? default);
        return
        [
            .. lists.Data.Offers.Where(o => o.IsOpenOn(today))
                .OrderBy(o => o.Until ?? DateOnly.MaxValue)
                .ThenBy(o => o.Title.In(language.Code), language.Collation)
                .ThenBy(o => o.Id, StringComparer.Ordinal)
                .Select(o => o.Id),
        ];
    }

    /// <summary>The offers of each organisation.</summary>
    /// <param name="data">The site's data.</param>
    /// <param name="inOrder">The ids of all that are listed, in the order of the list.</param>
    public static ILookup<string, string> ByOrganisation(SiteData data, IReadOnlyList<string> inOrder)
    {
        var offers = data.Offers.ToDictionary(o => o.Id, StringComparer.Ordinal);
        return inOrder.Select(id => offers[id]).Where(o => o.Organisation?.Organisation is not null).ToLookup(o => o.Organisation!.Organisation!.Id, o => o.Id, StringComparer.Ordinal);
    }
}
