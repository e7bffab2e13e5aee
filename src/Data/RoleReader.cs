using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads <c>data/roles.yml</c>: which roles there are, and who held them when.</summary>
/// <param name="entries">What reads entries.</param>
/// <param name="moments">What reads when something was true.</param>
internal sealed class RoleReader(EntryReader entries, MomentReader moments)
{
    private sealed record RoleKind(string Id, LocalizedText Name) : IEntry;

    /// <summary>The path of the file.</summary>
    public const string Path = "data/roles.yml";

    /// <summary>The roles held, in the order of the file.</summary>
    public IReadOnlyList<Role> Read(EntryList<Organisation> organisations, EntryList<Body> bodies)
    {
        var roles = new List<Role>();
        if (entries.File(Path) is not { } file || YamlFile.ReadMap(file, entries.Diagnostics) is not { Entries.Count: > 0 } map) return roles;
        var reader = new MapReader(map, entries.Diagnostics, EntryKeys.Roles);
        var kinds = new EntryList<RoleKind>($"{Path} (kinds)", (reader.RequiredMap("kinds")?.All() ?? []).Select(kind => new RoleKind(
            kind.Key.Text, entries.Note(reader, $"kinds.{kind.Key.Text}", LocalizedText.Read(reader.AsMap(kind.Value, kind.Key.Text), entries.Site.Languages)))));

        foreach (var entry in reader.Maps("held"))
        {
            if (ReadHeld(entry, kinds, organisations, bodies) is { } role) roles.Add(role);
        }

        reader.Finish();
        return roles;
    }

    private Role? ReadHeld(MapReader entry, EntryList<RoleKind> kinds, EntryList<Organisation> organisations, EntryList<Body> bodies)
    {
        var kind = entries.Lookup(entry.RequiredScalar("role"), kinds);
        var organisation = entries.Lookup(entry.Scalar("organisation"), organisations);
        var person = entry.Text("person");
        var body = entries.Lookup(entry.Scalar("body"), bodies);
        var moment = moments.Read(entry);
        var until = moments.ReadUntil(entry, moment);
        var note = entries.Optional(entry, $"{kind?.Id}-{organisation?.Id ?? body?.Id}", "note");
        if (!entry.Has("organisation") && person is null) entries.Diagnostics.Report(ChartProblems.HeldByNobody(entry.Span));
        if (body is not null && !Existed(body, moment, until)) entries.Diagnostics.Report(ChartProblems.BodyDidNotExist(entry.SpanOf("body"), body.Id));
        entry.Finish();
        return kind is null || (organisation is null && person is null) ? null : new Role(kind.Id, kind.Name, organisation, moment, until, note) { Person = person, Body = body };
    }

    // Only what certainly lies before the body's beginning or behind its end.
    private static bool Existed(Body body, Moment moment, PartialDate? until)
    {
        var (first, last) = (moment.Date?.From.FirstDay, until?.LastDay ?? (moment.IsBeginning ? null : (moment.Date?.To ?? moment.Date?.From)?.LastDay));
        var isTooEarly = last is { } end && body.Moment?.Date is { } beginning && end < beginning.From.FirstDay;
        var beginsTooEarly = moment.Date is { } began && body.Moment?.Date is { } founded && (began.To ?? began.From).LastDay < founded.From.FirstDay;
        var isTooLate = body.Until is { } ended && first > ended.LastDay;
        return !isTooEarly && !beginsTooEarly && !isTooLate;
    }
}
