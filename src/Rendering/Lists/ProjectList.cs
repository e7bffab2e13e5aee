using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The list of the projects: those under way, those planned, those that have ended, each the newest first. On a page about an organisation, its own.</summary>
internal static class ProjectList
{
    /// <summary>The words by which an inclusion chooses projects, and which it chooses.</summary>
    public static IReadOnlyDictionary<string, ProjectStage> Stages { get; } = new Dictionary<string, ProjectStage>(StringComparer.Ordinal)
    {
        ["current"] = ProjectStage.Current,
        ["planned"] = ProjectStage.Planned,
        ["ended"] = ProjectStage.Ended,
    };

    public static IReadOnlyList<string> Items(PageLists lists, ListRequest request)
    {
        // Of hundreds of organisations each takes part in few, so that nothing is sorted or searched anew for them.
        if (request.Of is { List: "organisations", Id: var id }) return [.. lists.ProjectsOf(request.Language)[id]];
        var (language, today) = (lists.Data.Language(request.Language), lists.Today ?? default);
        return
        [
            .. lists.Data.Projects
                .OrderBy(p => p.StageOn(today))
                .ThenByDescending(p => p.From?.FirstDay ?? default)
                .ThenBy(p => p.Title.In(language.Code), language.Collation)
                .ThenBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => p.Id),
        ];
    }

    /// <summary>The projects in which each organisation takes part.</summary>
    /// <param name="data">The site's data.</param>
    /// <param name="inOrder">The ids of all that are listed, in the order of the list.</param>
    public static ILookup<string, string> ByOrganisation(SiteData data, IReadOnlyList<string> inOrder)
    {
        var projects = data.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return inOrder.Select(id => projects[id])
            .SelectMany(p => p.Partners.Append(p.Coordinator).Select(x => x?.Organisation?.Id).OfType<string>().Distinct().Select(o => (Organisation: o, Project: p.Id)))
            .ToLookup(x => x.Organisation, x => x.Project, StringComparer.Ordinal);
    }
}
