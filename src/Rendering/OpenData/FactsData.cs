using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>A fact of the data as it is published: a figure, an event of the timeline, a body, a role that was held, a principle or an aim.</summary>
/// <param name="Id">Its id, with the kind in front.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it says.</param>
/// <param name="Text">More on it.</param>
internal sealed record OpenFact(string Id, string Kind, LocalizedText Title, LocalizedText? Text)
{
    /// <summary>The number of a figure.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The organisation that held a role.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The person who held a role.</summary>
    public string? Person { get; init; }

    /// <summary>The body in which a role was held, or to which a body answers.</summary>
    public string? Body { get; init; }

    /// <summary>The event of the timeline at which it was true, or from which on.</summary>
    public string? Event { get; init; }

    /// <summary>The moment at which it was true; null where that is not known, or where it was so for a time.</summary>
    public PartialDate? At { get; init; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? Until { get; init; }
}

/// <summary>The facts as open data: what <c>data/</c> says of figures, the timeline, bodies, roles, principles and aims, in one list.</summary>
internal static class FactsData
{
    /// <summary>The dataset.</summary>
    public static OpenDataset<OpenFact> Dataset { get; } = new(
        "facts",
        new("Fakty: liczby, wydarzenia, organy, role, zasady i cele.", "Facts: figures, events of the timeline, bodies, roles, principles and aims."),
        site => All(site.Data),
        [
            new("id", FieldKind.Id, new("Identyfikator, który się nie zmienia. Kto pełnił tę samą rolę kilka razy, ma na końcu numer według kolejności w pliku ról.", "An id that stays. Whoever held the same role several times has a number at the end, by the order of the file of roles."), (f, _) => FieldValue.Of(f.Id), IsRequired: true),
            new("kind", FieldKind.Id, new("Rodzaj: figure (liczba), timeline (wydarzenie), body (organ), role (rola), principle (zasada), aim (cel).", "What it is: figure, timeline, body, role, principle or aim."), (f, _) => FieldValue.Of(f.Kind), IsRequired: true),
            new("title", FieldKind.TextByLanguage, new("Co fakt mówi.", "What the fact says."), (f, s) => FieldValue.Of(s.ByLanguage(f.Title)), IsRequired: true),
            new("text", FieldKind.TextByLanguage, new("Więcej o nim.", "More on it."), (f, s) => FieldValue.Of(s.ByLanguage(f.Text))),
            new("value", FieldKind.Number, new("Liczba.", "The number."), (f, _) => FieldValue.Of(f.Figure?.Value)),
            new("unit", FieldKind.TextByLanguage, new("Co się liczy, w formie dla tej liczby.", "What is counted, in the form for that number."), (f, _) => FieldValue.Of(UnitOf(f.Figure))),
            new("organisation", FieldKind.Id, new("Kto pełnił rolę: identyfikator z pliku organizacji.", "Who held the role: an id of the file of organisations."), (f, _) => FieldValue.Of(f.Organisation?.Id)),
            new("person", FieldKind.Text, new("Osoba, która pełniła rolę.", "The person who held the role."), (f, _) => FieldValue.Of(f.Person)),
            new("body", FieldKind.Id, new("Organ, w którym pełniono rolę, albo organ nadrzędny organu.", "The body in which the role was held, or to which the body answers."), (f, _) => FieldValue.Of(f.Body)),
            new("event", FieldKind.Id, new("Wydarzenie, w którym tak było lub od którego tak jest: identyfikator tego pliku.", "The event at which it was so, or since which it is: an id of this file."), (f, _) => FieldValue.Of(f.Event)),
            new("at", FieldKind.Date, new("Kiedy tak było.", "When it was so."), (f, _) => FieldValue.Of(f.At?.ToString())),
            new("from", FieldKind.Date, new("Od kiedy tak jest.", "Since when it is so."), (f, _) => FieldValue.Of(f.From?.ToString())),
            new("until", FieldKind.Date, new("Do kiedy tak było.", "Until when it was so."), (f, _) => FieldValue.Of(f.Until?.ToString())),
        ]);

    private static List<OpenFact> All(SiteData data) =>
    [
        .. data.Figures.Select(f => At(new OpenFact($"figure/{f.Id}", "figure", f.Label, null) { Figure = f }, f.Moment, f.Until)),
        .. data.Timeline.Select(OfTimeline),
        .. data.Bodies.Select(OfBody),
        .. Roles(data),
        .. data.Principles.Select(p => new OpenFact($"principle/{p.Id}", "principle", p.Title, p.Text)),
        .. data.Aims.Select(a => new OpenFact($"aim/{a.Id}", "aim", a.Title, a.Text)),
    ];

    private static OpenFact OfTimeline(TimelineEntry entry)
    {
        var fact = new OpenFact($"timeline/{entry.Id}", "timeline", entry.Title, entry.Text);
        return entry.Date switch
        {
            { To: { } end } period => fact with { From = period.From, Until = end },
            { } date => fact with { At = date.From },
            null => fact,
        };
    }

    private static OpenFact OfBody(Body body)
    {
        var fact = new OpenFact($"body/{body.Id}", "body", body.Name, body.Description) { Body = body.AnswersTo, Until = body.Until };
        return body.Moment is { } moment ? At(fact, moment, body.Until) : fact;
    }

    // Roles have no ids in the data. Where the same organisation, or somebody in the same body, holds one a second time, there is a number.
    private static IEnumerable<OpenFact> Roles(SiteData data)
    {
        var held = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var role in data.Roles)
        {
            var id = string.Join('/', new[] { "role", role.RoleId, role.Body?.Id, role.Organisation?.Id }.OfType<string>());
            var times = held[id] = held.GetValueOrDefault(id) + 1;
            yield return At(new OpenFact(times == 1 ? id : $"{id}/{times}", "role", role.Name, role.Note) { Organisation = role.Organisation, Person = role.Person, Body = role.Body?.Id }, role.Moment, role.Until);
        }
    }

    private static OpenFact At(OpenFact fact, Moment moment, PartialDate? until) => fact with
    {
        Event = moment.Event is { } happening ? $"timeline/{happening.Id}" : null,
        At = moment is { IsBeginning: false, Date: { To: null } at } ? at.From : null,
        From = moment.IsBeginning || moment.Date is { To: not null } ? moment.Date?.From : null,
        Until = until ?? (moment.IsBeginning ? null : moment.Date?.To),
    };

    private static IEnumerable<(string Language, string? Value)> UnitOf(Figure? figure) =>
        figure is null ? [] : figure.Unit.Select(u => (u.Key, (string?)u.Value.For(figure.Value)));
}
