using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

// What organisations are, where, and since when they are members.
public sealed partial class SiteDataReader
{
    private List<OrganisationKind> _kinds = [];
    private List<Competence> _competences = [];
    private List<Place> _places = [];

    private void ReadKindsAndPlaces()
    {
        _kinds = ReadList("data/kinds.yml", OrganisationKeys.Kind, ReadKind, k => k.Id);
        _competences = ReadList("data/competences.yml", OrganisationKeys.Competence, ReadCompetence, c => c.Id);
        _places = ReadList("data/places.yml", OrganisationKeys.Place, ReadPlace, p => p.Id);
        foreach (var competence in _competences.ToList()) CheckWithin(competence);
    }

    private OrganisationKind ReadKind(MapReader map, string id)
    {
        var name = ReadRequired(map, id, "name");
        return new OrganisationKind(id, name, ReadOptional(map, id, "plural") ?? name, map.OneOf("class") switch
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

    private readonly List<(string Id, YamlScalar Within)> _within = [];

    private Competence ReadCompetence(MapReader map, string id)
    {
        var within = map.Scalar("within");
        if (within is not null) _within.Add((id, within));
        return new Competence(id, ReadRequired(map, id, "name"), ReadOptional(map, id, "description"), within?.Text);
    }

    // A wider competence may stand anywhere in the file, so this is looked at when all have been read.
    private void CheckWithin(Competence competence)
    {
        if (_within.Find(w => w.Id == competence.Id).Within is not { } written || Lookup(written, _competences, c => c.Id, "data/competences.yml") is not { } wider) return;
        // Where the way leads into a circle of others, these are told of it.
        for (var steps = 0; wider is not null && steps < _competences.Count; steps++)
        {
            if (wider.Id == competence.Id)
            {
                _diagnostics.Report(MemberProblems.WithinItself(written.Span, competence.Id));
                _competences[_competences.IndexOf(competence)] = competence with { Within = null };
                return;
            }

            wider = _competences.Find(c => c.Id == wider.Within);
        }
    }

    private Place ReadPlace(MapReader map, string id)
    {
        var name = map.RequiredScalar("name") ?? new YamlScalar("", false, map.Span);
        var gloss = LocalizedText.ReadPartial(map.Map("gloss"), _site.Languages);
        var (latitude, longitude) = (map.Decimal("lat"), map.Decimal("lon"));
        GeoPosition? position = null;
        if (latitude is { } lat && longitude is { } lon)
        {
            if (Math.Abs(lat) <= 90 && Math.Abs(lon) <= 180) position = new GeoPosition(lat, lon);
            else _diagnostics.Report(MemberProblems.NoSuchPosition(map.SpanOf(Math.Abs(lat) > 90 ? "lat" : "lon")));
        }
        else if (map.Has("lat") != map.Has("lon")) _diagnostics.Report(YamlProblems.KeyMissing(map.SpanOf(map.Has("lat") ? "lat" : "lon"), map.Has("lat") ? "lon" : "lat"));

        return new Place(id, LocalizedText.Of(_site.Languages.Select(l => (l, gloss.At(l) ?? name))), position, ReadOptional(map, id, "region"), ReadCountry(map));
    }

    private string? ReadCountry(MapReader map)
    {
        if (map.Scalar("country") is not { } country) return null;
        if (country.Text.Length == 2 && country.Text.All(char.IsAsciiLetterUpper)) return country.Text;
        _diagnostics.Report(MemberProblems.NotACountry(country.Span, country.Text));
        return null;
    }

    private Organisation ReadMember(MapReader map, Organisation organisation) => organisation with
    {
        Kind = Lookup(map.Scalar("kind"), _kinds, k => k.Id, "data/kinds.yml"),
        Competences = [.. map.Scalars("competences").Select(c => Lookup(c, _competences, k => k.Id, "data/competences.yml")).OfType<Competence>().Distinct()],
        Place = Lookup(map.Scalar("place"), _places, p => p.Id, "data/places.yml"),
        Member = ReadMembership(map),
        Contact = ReadContact(map.Map("contact")),
        Confirmed = ReadDay(map.Scalar("confirmed")),
    };

    private Membership? ReadMembership(MapReader map)
    {
        var isMember = map.Flag("is-member") ?? true;
        if (map.Map("member") is not { } dates) return isMember ? Membership.NotDated : null;
        if (!isMember) _diagnostics.Report(MemberProblems.MemberAndNone(map.SpanOf("is-member"), map.SpanOf("member")));
        var from = dates.Scalar("from") is { } began ? DateReading.ReadDate(began, _diagnostics, _languages) : null;
        var ended = dates.Scalar("until");
        var until = ended is null ? null : DateReading.ReadDate(ended, _diagnostics, _languages);
        if (from is { } start && until is { } end && end.LastDay < start.FirstDay) _diagnostics.Report(ValueProblems.EndBeforeStart(ended!.Span));
        dates.Finish();
        return new Membership(from, until);
    }

    private OrganisationContact? ReadContact(MapReader? map)
    {
        if (map is null) return null;
        var contact = new OrganisationContact(ContactReading.ReadEmail(map.Scalar("email"), _diagnostics), ContactReading.ReadPhone(map.Scalar("phone"), _diagnostics), map.Text("address"));
        map.Finish();
        return contact;
    }

    private DateOnly? ReadDay(YamlScalar? written)
    {
        if (written is null || DateReading.ReadDate(written, _diagnostics, _languages) is not { } date) return null;
        if (date.Day is not null) return date.FirstDay;
        _diagnostics.Report(ValueProblems.NotADay(written.Span));
        return null;
    }
}
