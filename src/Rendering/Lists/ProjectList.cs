using ChemSter.Site.Content;
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
        var (language, today) = (lists.Data.Language(request.Language), lists.Today ?? default);
        return
        [
            .. lists.Data.Projects.Where(p => request.Of is not { List: "organisations", Id: var id } || TakesPart(p, id))
                .OrderBy(p => p.StageOn(today))
                .ThenByDescending(p => p.From?.FirstDay ?? default)
                .ThenBy(p => p.Title.In(language.Code), language.Collation)
                .ThenBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => p.Id),
        ];
    }

    private static bool TakesPart(Project project, string organisationId) =>
        project.Coordinator?.Organisation?.Id == organisationId || project.Partners.Any(p => p.Organisation?.Id == organisationId);
}
