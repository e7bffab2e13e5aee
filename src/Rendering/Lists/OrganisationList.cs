using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The list of the organisations, in the order of a language: all, or those of a kind, with a competence, in a place.</summary>
internal static class OrganisationList
{
    public static IReadOnlyList<string> Items(SiteData data, ListRequest request) =>
    [
        .. data.Organisations.Where(o => Fits(o, request))
            .OrderBy(o => o.Name, data.Language(request.Language).Collation)
            .ThenBy(o => o.Id, StringComparer.Ordinal)
            .Select(o => o.Id),
    ];

    private static bool Fits(Organisation organisation, ListRequest request) => request.Of switch
    {
        { List: "kinds", Id: var kind } => organisation.Kind?.Id == kind,
        { List: "competences", Id: var competence } => organisation.IsGoodAt(competence),
        { List: "places", Id: var place } => organisation.Place?.Id == place,
        _ => true,
    };
}
