using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads what organisations are, where, and since when they are members: <c>data/kinds.yml</c>, <c>data/competences.yml</c>, <c>data/places.yml</c>, and the keys of
/// an organisation that refer to them.</summary>
internal sealed class MemberReader
{
    private readonly EntryReader _entries;
    private readonly Dictionary<string, YamlScalar> _within = new(StringComparer.Ordinal);
    private bool _saysMore;

    /// <summary>Reads the lists, before the first organisation.</summary>
    /// <param name="entries">Reads lists.</param>
    public MemberReader(EntryReader entries)
    {
        _entries = entries;
        Kinds = entries.Read("kinds", ReadKind);
        var competences = entries.Read("competences", ReadCompetence);
        Competences = new EntryList<Competence>(competences.Path, competences.Select(c => c with { Wider = WiderOf(c, competences) }));
        Places = entries.Read("places", ReadPlace);
    }

    /// <summary>The kinds, in the order of the file.</summary>
    public EntryList<OrganisationKind> Kinds { get; }

    /// <summary>The competences, in the order of the file.</summary>
    public EntryList<Competence> Competences { get; }

    /// <summary>The places, in the order of the file.</summary>
    public EntryList<Place> Places { get; }

    /// <summary>An organisation with what its entry says of it as a member.</summary>
    public Organisation Read(MapReader map, Organisation organisation)
    {
        _saysMore |= OrganisationKeys.OfMember.Any(k => map.Has(k.Name));
        return organisation with
        {
            Kind = _entries.Lookup(map.Scalar("kind"), Kinds),
            Competences = [.. map.Scalars("competences").Select(c => _entries.Lookup(c, Competences)).OfType<Competence>().Distinct()],
            Place = _entries.Lookup(map.Scalar("place"), Places),
            Member = ReadMembership(map),
            Contact = ReadContact(map.Map("contact")),
            Confirmed = _entries.Confirmed,
        };
    }

    /// <summary>Reports languages that have no words for what the data says of organisations.</summary>
    public void Finish() => _entries.CheckWords(MemberTexts.Section, _saysMore, l => l.Members);

    private OrganisationKind ReadKind(MapReader map, string id)
    {
        var name = _entries.Required(map, id, "name");
        return new OrganisationKind(id, name, _entries.Optional(map, id, "plural") ?? name, map.OneOf("class") switch
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
        return new Competence(id, _entries.Required(map, id, "name"), _entries.Optional(map, id, "description"));
    }

    // A wider competence may stand anywhere in the file, so this is looked at when all have been read. Where the way leads into a circle of others, these are told of it.
    private List<string> WiderOf(Competence competence, EntryList<Competence> all)
    {
        var wider = new List<string>();
        var at = competence.Id;
        while (_within.TryGetValue(at, out var written) && !wider.Contains(written.Text))
        {
            var isOwn = at == competence.Id;
            at = written.Text;
            if (isOwn && _entries.Lookup(written, all) is null) return wider;
            if (at == competence.Id)
            {
                _entries.Diagnostics.Report(MemberProblems.WithinItself(_within[competence.Id].Span, competence.Id));
                return [];
            }

            if (all.Find(at) is not null) wider.Add(at);
        }

        return wider;
    }

    private Place ReadPlace(MapReader map, string id)
    {
        var name = map.RequiredScalar("name") ?? new YamlScalar("", false, map.Span);
        var gloss = LocalizedText.ReadPartial(map.Map("gloss"), _entries.Site.Languages);
        return new Place(
            id,
            LocalizedText.Of(_entries.Site.Languages.Select(l => (l, gloss.At(l) ?? name))),
            ReadPosition(map),
            _entries.Optional(map, id, "region"),
            ReadCountry(map.Scalar("country")));
    }

    private GeoPosition? ReadPosition(MapReader map)
    {
        var (latitude, longitude) = (map.Fraction("lat"), map.Fraction("lon"));
        var (hasLatitude, hasLongitude) = (map.Has("lat"), map.Has("lon"));
        if (hasLatitude != hasLongitude) _entries.Diagnostics.Report(YamlProblems.KeyMissing(map.SpanOf(hasLatitude ? "lat" : "lon"), hasLatitude ? "lon" : "lat"));
        if (latitude is not { } north || longitude is not { } east) return null;
        if (Math.Abs(north) <= 90 && Math.Abs(east) <= 180) return new GeoPosition(north, east);
        _entries.Diagnostics.Report(MemberProblems.NoSuchPosition(map.SpanOf(Math.Abs(north) > 90 ? "lat" : "lon")));
        return null;
    }

    private string? ReadCountry(YamlScalar? country)
    {
        if (country is null || (country.Text.Length == 2 && country.Text.All(char.IsAsciiLetterUpper))) return country?.Text;
        _entries.Diagnostics.Report(MemberProblems.NotACountry(country.Span, country.Text));
        return null;
    }

    private Membership? ReadMembership(MapReader map)
    {
        var isMember = map.Flag("is-member") ?? true;
        if (map.Map("member") is not { } dates) return isMember ? Membership.NotDated : null;
        if (!isMember) _entries.Diagnostics.Report(MemberProblems.MemberAndNone(map.SpanOf("is-member"), map.SpanOf("member")));
        var (from, until) = _entries.ReadPeriod(dates);
        dates.Finish();
        return new Membership(from, until);
    }

    private OrganisationContact? ReadContact(MapReader? map)
    {
        if (map is null) return null;
        var contact = new OrganisationContact(
            ContactReading.ReadEmail(map.Scalar("email"), _entries.Diagnostics),
            ContactReading.ReadPhone(map.Scalar("phone"), _entries.Diagnostics),
            map.Text("address"));
        map.Finish();
        return contact;
    }
}
