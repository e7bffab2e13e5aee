using ChemSter.Site.Content;
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
        var (language, today) = (lists.Data.Language(request.Language), lists.Today ?? default);
        return
        [
            .. lists.Data.Offers.Where(o => o.IsOpenOn(today) && (request.Of is not { List: "organisations", Id: var id } || o.Organisation?.Organisation?.Id == id))
                .OrderBy(o => o.Until ?? DateOnly.MaxValue)
                .ThenBy(o => o.Title.In(language.Code), language.Collation)
                .ThenBy(o => o.Id, StringComparer.Ordinal)
                .Select(o => o.Id),
        ];
    }
}
