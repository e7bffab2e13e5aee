using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>How many organisations there are of each kind, competence and place: all derived from the data, and true for one day.</summary>
/// <param name="data">The site's data.</param>
/// <param name="day">The day for which it is counted; members alone count.</param>
public sealed class Composition(SiteData data, DateOnly day)
{
    private readonly List<Organisation> _members = [.. data.Organisations.Where(o => o.StatusOn(day) == MemberStatus.Current)];

    /// <summary>The number of members.</summary>
    public int All => _members.Count;

    /// <summary>The members of each kind; those without one under null. Empty where nobody has a kind.</summary>
    public IReadOnlyList<(OrganisationKind? Kind, int Count)> ByKind => Count(o => o.Kind);

    /// <summary>The members at each place; those without one under null. Empty where nobody has a place.</summary>
    public IReadOnlyList<(Place? Place, int Count)> ByPlace => Count(o => o.Place);

    /// <summary>The members with each competence, or with one that is part of it.</summary>
    public IReadOnlyList<(Competence? Competence, int Count)> ByCompetence =>
    [
        .. data.Competences.Select(c => ((Competence?)c, _members.Count(o => o.IsGoodAt(c.Id)))).Where(c => c.Item2 > 0),
    ];

    /// <summary>The number of members at the end of each year, and today: of those of which it is known when they joined. Empty where that is known of none.</summary>
    public IReadOnlyList<(int Year, int Count)> ByYear
    {
        get
        {
            var dated = data.Organisations.Where(o => o.Member?.From?.FirstDay <= day).ToList();
            if (dated.Count == 0) return [];
            var first = dated.Min(o => o.Member!.From!.Value.Year);
            return [.. Enumerable.Range(first, day.Year - first + 1).Select(y => (y, dated.Count(o => o.StatusOn(y == day.Year ? day : new DateOnly(y, 12, 31)) == MemberStatus.Current)))];
        }
    }

    /// <summary>The number of members of which it is not known when they joined.</summary>
    public int Undated => _members.Count(o => o.Member?.From is null);

    private List<(T? Key, int Count)> Count<T>(Func<Organisation, T?> keyOf)
        where T : class
    {
        var given = _members.Select(keyOf).OfType<T>().CountBy(k => k).Select(c => ((T?)c.Key, c.Value)).ToList();
        var missing = _members.Count - given.Sum(c => c.Item2);
        if (given.Count > 0 && missing > 0) given.Add((null, missing));
        return given;
    }
}
