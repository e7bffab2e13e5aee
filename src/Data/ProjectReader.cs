using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the projects of the data.</summary>
/// <param name="entries">What reads the entries of data.</param>
/// <param name="organisations">The organisations that may take part.</param>
internal sealed class ProjectReader(EntryReader entries, IReadOnlyList<Organisation> organisations)
{
    private readonly PartyReader _parties = new(entries, organisations);

    /// <summary>Reads a project.</summary>
    public Project Read(MapReader map, string id)
    {
        var (from, until) = ReadPeriod(map, entries);
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
            Results = ReadResults(map, id),
        };
    }

    /// <summary>Reads <c>from</c> and <c>until</c>, which may not be in the other order.</summary>
    public static (PartialDate? From, PartialDate? Until) ReadPeriod(MapReader map, EntryReader entries)
    {
        var (from, until) = (ReadDate("from"), ReadDate("until"));
        if (from is { } beginning && until is { } end && end.LastDay < beginning.FirstDay) entries.Diagnostics.Report(ValueProblems.EndBeforeStart(map.SpanOf("until")));
        return (from, until);

        PartialDate? ReadDate(string key) => map.Scalar(key) is { } written ? DateReading.ReadDate(written, entries.Diagnostics, entries.Languages) : null;
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

    private List<LocalizedText> ReadResults(MapReader map, string id)
    {
        var results = new List<LocalizedText>();
        foreach (var result in map.Maps("results"))
        {
            results.Add(entries.Note(map, $"{id}.results.{results.Count + 1}", LocalizedText.Read(result, entries.Site.Languages)));
        }

        return results;
    }
}
