using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads what organisations are, where, and since when they are members: <c>data/kinds.yml</c>, <c>data/competences.yml</c>, <c>data/places.yml</c>, and the keys of
/// an organisation that refer to them.</summary>
/// <param name="entries">Reads lists.</param>
internal sealed class MemberReader(EntryReader entries)
{
    private readonly Dictionary<string, YamlScalar> _within = new(StringComparer.Ordinal);
    private bool _saysMore;

    /// <summary>The kinds, in the order of the file.</summary>
    public IReadOnlyList<OrganisationKind> Kinds { get; private set; } = [];

    /// <summary>The competences, in the order of the file.</summary>
    public IReadOnlyList<Competence> Competences { get; private set; } = [];

    /// <summary>The places, in the order of the file.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Reads the lists, before the first organisation.</summary>
    public void ReadLists()
    {
        Kinds = entries.Read("kinds", ReadKind, k => k.Id);
        var competences = entries.Read("competences", ReadCompetence, c => c.Id);
        Competences = [.. competences.Select(c => c with { Wider = WiderOf(c, competences) })];
        Places = entries.Read("places", ReadPlace, p => p.Id);
    }

    /// <summary>An organisation with what its entry says of it as a member.</summary>
    public Organisation Read(MapReader map, Organisation organisation)
    {
        _saysMore |= OrganisationKeys.OfMember.Any(k => map.Has(k.Name));
        return organisation with
        {
            Kind = entries.Lookup(map.Scalar("kind"), Kinds, k => k.Id, "data/kinds.yml"),
            Competences = [.. map.Scalars("competences").Select(c => entries.Lookup(c, Competences, k => k.Id, "data/competences.yml")).OfType<Competence>().Distinct()],
            Place = entries.Lookup(map.Scalar("place"), Places, p => p.Id, "data/places.yml"),
            Member = ReadMembership(map),
            Contact = ReadContact(map.Map("contact")),
            Confirmed = entries.Confirmed,
        };
    }

    /// <summary>Reports languages that have no words for what the data says of organisations.</summary>
    public void Finish() => entries.CheckWords(MemberTexts.Section, _saysMore, l => l.Members);

    private OrganisationKind ReadKind(MapReader map, string id)
    {
        var name = entries.Required(map, id, "name");
        return new OrganisationKind(id, name, entries.Optional(map, id, "plural") ?? name, map.OneOf("class") switch
        {
            "company" => KindClass.Company,
            "sme" => KindClass.Sme,
            "large" => KindClass.Large,
            "research" => KindClass.Research,
            "university" => KindClass.University,
            "business-environment" => KindClass.BusinessEnvironment,
            "local-government" => KindClass.LocalGovernment,
            _ => KindClass.Other,
        });
    }

    private Competence ReadCompetence(MapReader map, string id)
    {
        if (map.Scalar("within") is { } within) _within[id] = within;
        return new Competence(id, entries.Required(map, id, "name"), entries.Optional(map, id, "description"));
    }

    // A wider competence may stand anywhere in the file, so this is looked at when all have been read. Where the way leads into a circle of others, these are told of it.
    private List<string> WiderOf(Competence competence, List<Competence> all)
    {
        var wider = new List<string>();
        var at = competence.Id;
        while (_within.TryGetValue(at, out var written) && !wider.Contains(written.Text))
        {
            var isOwn = at == competence.Id;
            at = written.Text;
            if (isOwn && entries.Lookup(written, all, c => c.Id, "data/competences.yml") is null) return wider;
            if (at == competence.Id)
            {
                entries.Diagnostics.Report(MemberProblems.WithinItself(_within[competence.Id].Span, competence.Id));
                return [];
            }

            if (all.Exists(c => c.Id == at)) wider.Add(at);
        }

        return wider;
    }

    private Place ReadPlace(MapReader map, string id)
    {
        var name = map.RequiredScalar("name") ?? new YamlScalar("", false, map.Span);
        var gloss = LocalizedText.ReadPartial(map.Map("gloss"), entries.Site.Languages);
        return new Place(
            id,
            LocalizedText.Of(entries.Site.Languages.Select(l => (l, gloss.At(l) ?? name))),
            ReadPosition(map),
            entries.Optional(map, id, "region"),
            ReadCountry(map.Scalar("country")));
    }

    private GeoPosition? ReadPosition(MapReader map)
    {
        var (latitude, longitude) = (map.Fraction("lat"), map.Fraction("lon"));
        var (hasLatitude, hasLongitude) = (map.Has("lat"), map.Has("lon"));
        if (hasLatitude != hasLongitude) entries.Diagnostics.Report(YamlProblems.KeyMissing(map.SpanOf(hasLatitude ? "lat" : "lon"), hasLatitude ? "lon" : "lat"));
        if (latitude is not { } north || longitude is not { } east) return null;
        if (Math.Abs(north) <= 90 && Math.Abs(east) <= 180) return new GeoPosition(north, east);
        entries.Diagnostics.Report(MemberProblems.NoSuchPosition(map.SpanOf(Math.Abs(north) > 90 ? "lat" : "lon")));
        return null;
    }

    private string? ReadCountry(YamlScalar? country)
    {
        if (country is null || (country.Text.Length == 2 && country.Text.All(char.IsAsciiLetterUpper))) return country?.Text;
        entries.Diagnostics.Report(MemberProblems.NotACountry(country.Span, country.Text));
        return null;
    }

    private Membership? ReadMembership(MapReader map)
    {
        var isMember = map.Flag("is-member") ?? true;
        if (map.Map("member") is not { } dates) return isMember ? Membership.NotDated : null;
        if (!isMember) entries.Diagnostics.Report(MemberProblems.MemberAndNone(map.SpanOf("is-member"), map.SpanOf("member")));
        var ended = dates.Scalar("until");
        var membership = new Membership(ReadDate(dates.Scalar("from")), ReadDate(ended));
        if (membership is { From: { } from, Until: { } until } && until.LastDay < from.FirstDay) entries.Diagnostics.Report(ValueProblems.EndBeforeStart(ended!.Span));
        dates.Finish();
        return membership;
    }

    private OrganisationContact? ReadContact(MapReader? map)
    {
        if (map is null) return null;
        var contact = new OrganisationContact(
            ContactReading.ReadEmail(map.Scalar("email"), entries.Diagnostics),
            ContactReading.ReadPhone(map.Scalar("phone"), entries.Diagnostics),
            map.Text("address"));
        map.Finish();
        return contact;
    }

    private PartialDate? ReadDate(YamlScalar? written) => written is null ? null : DateReading.ReadDate(written, entries.Diagnostics, entries.Languages);
}
