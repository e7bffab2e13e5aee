using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the offers and jobs of the data.</summary>
/// <param name="entries">What reads the entries of data.</param>
/// <param name="organisations">The organisations that may offer something.</param>
internal sealed class OfferReader(EntryReader entries, EntryList<Organisation> organisations)
{
    private readonly PartyReader _parties = new(entries, organisations);

    /// <summary>Reads an offer; null where it is of no kind, which has been reported.</summary>
    public Offer? Read(MapReader map, string id)
    {
        var kind = ReadKind(map);
        var (from, until) = (entries.ReadDay(map.Scalar("from")), entries.ReadDay(map.Scalar("until")));
        if (from is { } beginning && until is { } end && end < beginning) entries.Diagnostics.Report(ValueProblems.EndBeforeStart(map.SpanOf("until")));
        var offer = new Offer(id, kind ?? OfferKind.Job, entries.Required(map, id, "title"), entries.Required(map, id, "text"))
        {
            Organisation = _parties.Read(map, "organisation"),
            From = from,
            Until = until,
            Place = entries.Optional(map, id, "place"),
            Website = ContactReading.ReadWebAddress(map.Scalar("website"), entries.Diagnostics),
            Email = ContactReading.ReadEmail(map.Scalar("email"), entries.Diagnostics),
            Phone = ContactReading.ReadPhone(map.Scalar("phone"), entries.Diagnostics),
        };
        return kind is null ? null : offer;
    }

    private static OfferKind? ReadKind(MapReader map) => map.RequiredNode("kind") is null ? null : map.OneOf("kind") switch
    {
        "job" => OfferKind.Job,
        "internship" => OfferKind.Internship,
        "cooperation" => OfferKind.Cooperation,
        "tender" => OfferKind.Tender,
        _ => null,
    };
}
