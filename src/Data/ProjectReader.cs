using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the projects of the data.</summary>
/// <param name="entries">What reads the entries of data.</param>
/// <param name="organisations">The organisations that may take part.</param>
internal sealed class ProjectReader(EntryReader entries, EntryList<Organisation> organisations)
{
    private readonly PartyReader _parties = new(entries, organisations);

    /// <summary>Reads a project.</summary>
    public Project Read(MapReader map, string id)
    {
        var (from, until) = entries.ReadPeriod(map);
        return new Project(id, entries.Required(map, id, "title"), entries.Required(map, id, "summary"))
        {
            Acronym = map.Text("acronym"),
            Funding = ReadFunding(map.Map("funding"), id),
            From = from,
            Until = until,
            Coordinator = _parties.Read(map, "coordinator"),
            Partners = _parties.ReadAll(map, "partners"),
            Website = ContactReading.ReadWebAddress(map.Scalar("website"), entries.Diagnostics),
            Marks = ReadMarks(map, id),
            Results = entries.ReadTexts(map, $"{id}.results", "results"),
        };
    }

    private Funding? ReadFunding(MapReader? map, string id)
    {
        if (map is null) return null;
        var path = $"{id}.funding";
        var (total, grant) = (ReadAmount(map, "total"), ReadAmount(map, "grant"));
        if (total is { } all && grant is { } part && all.Currency == part.Currency && part.Amount > all.Amount) entries.Diagnostics.Report(ProjectProblems.GrantAboveTotal(map.SpanOf("grant"), map.SpanOf("total")));
        var funding = new Funding(entries.Optional(map, path, "programme"), map.Text("number"), entries.Optional(map, path, "fund"), total, grant, entries.Optional(map, path, "note"));
        map.Finish();
        return funding;
    }

    private Money? ReadAmount(MapReader map, string key) => map.Scalar(key) is { } written ? AmountReading.Read(written, entries.Languages, entries.Diagnostics) : null;

    private List<ProjectMark> ReadMarks(MapReader map, string id)
    {
        var marks = new List<ProjectMark>();
        foreach (var mark in map.Maps("marks"))
        {
            var picture = mark.RequiredScalar("picture");
            var alternative = entries.Required(mark, $"{id}.marks.{marks.Count + 1}", "alt");
            mark.Finish();
            if (picture is not null) marks.Add(new ProjectMark(picture, alternative));
        }

        return marks;
    }
}
