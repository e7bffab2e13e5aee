using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the files of <c>data/</c> into <see cref="SiteData"/>. A file that a site has no use for may be missing.</summary>
public sealed class SiteDataReader
{
    private readonly EntryReader _entries;
    private readonly SiteSettings _site;
    private readonly IReadOnlyList<Language> _languages;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Name> _names = [];
    private readonly NameReader _nameReader;
    private readonly MemberReader _members;

    private SiteDataReader(EntryReader entries)
    {
        _entries = entries;
        (_site, _languages, _diagnostics) = (entries.Site, entries.Languages, entries.Diagnostics);
        _nameReader = new NameReader(_languages);
        _members = new MemberReader(entries);
    }

    /// <summary>Reads everything that refers to the settings and languages given.</summary>
    /// <param name="files">The files of <c>data/</c> by path, <c>data/roles.yml</c> say.</param>
    /// <param name="site">The settings, from <c>data/site.yml</c>.</param>
    /// <param name="languages">The languages, from <c>data/languages/</c>.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SiteData Read(
        IReadOnlyDictionary<string, SourceText> files, SiteSettings site, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
    {
        var entries = new EntryReader(files, site, languages, diagnostics);
        var reader = new SiteDataReader(entries);
        var organisations = entries.Read("organisations", reader.ReadOrganisation);
        reader._members.Finish();
        reader.ReadNames();
        var timeline = entries.Read("timeline", reader.ReadTimelineEntry);
        var moments = new MomentReader(timeline, languages, diagnostics);
        var bodies = new BodyReader(entries, moments).Read();
        var glossary = new GlossaryReader(entries);
        var office = new OfficeReader(entries);
        var contacts = office.ReadContacts();
        var press = new PressReader(entries, contacts);
        var tags = entries.Read("tags", (map, id) => new Tag(id, entries.Required(map, id, "name")));
        var data = new SiteData
        {
            Site = site,
            Languages = languages,
            Organisations = organisations,
            Kinds = reader._members.Kinds,
            Competences = reader._members.Competences,
            Places = reader._members.Places,
            Names = new EntryList<Name>(DataFiles.List("names").Path, reader._names),
            Timeline = new EntryList<TimelineEntry>(timeline.Path, timeline.OrderBy(t => t.Date is null).ThenBy(t => t.Date?.From)),
            Bodies = bodies,
            Map = files.TryGetValue(MapDrawing.Path, out var map) ? MapDrawing.Read(map, diagnostics) : null,
            Roles = new RoleReader(entries, moments).Read(organisations, bodies),
            Figures = entries.Read("figures", (map, id) => reader.ReadFigure(map, id, moments)),
            Principles = entries.Read("principles", reader.ReadStatement),
            Aims = entries.Read("aims", reader.ReadStatement),
            Projects = entries.Read("projects", new ProjectReader(entries, organisations).Read),
            Documents = new DocumentShelf(entries.Read("documents", new DocumentReader(entries).Read)),
            Offers = entries.Read("offers", new OfferReader(entries, organisations).Read),
            Tags = tags,
            Glossary = entries.Read("glossary", glossary.ReadTerm),
            Redirects = files.TryGetValue(RedirectReader.Path, out var redirects) ? new RedirectReader(site.Languages, diagnostics).Read(redirects) : [],
            Accessibility = files.TryGetValue(AccessibilityReader.Path, out var statement) ? new AccessibilityReader(site.Languages, entries.Texts, diagnostics).Read(statement) : null,
            Events = new EventReader(entries, organisations, reader._members.Places, tags).Read(),
            Faq = office.ReadFaq(),
            Steps = office.ReadSteps(),
            Contacts = contacts,
            PressKit = press.ReadPress(),
            Profile = press.ReadProfile(),
            Texts = entries.Texts,
            Confirmations = entries.Confirmations,
        };
        entries.Texts.AddRange([new(SiteSettingsReader.Path, "name", site.Name), new(SiteSettingsReader.Path, "description", site.Description)]);
        glossary.Finish();
        entries.Lookup(site.FoundingEvent, timeline);
        data.Documents.Check(diagnostics);
        entries.CheckWords(ProjectTexts.Section, data.Projects.Count > 0, l => l.Projects);
        entries.CheckWords(DocumentTexts.Section, data.Documents.All.Count > 0, l => l.Documents);
        entries.CheckWords(OfferTexts.Section, data.Offers.Count > 0, l => l.Offers);
        entries.CheckWords(OpenDataTexts.Section, site.OpenData is not null, l => l.OpenData);
        return data;
    }

    private Organisation ReadOrganisation(MapReader map, string id)
    {
        var name = map.RequiredScalar("name");
        var organisation = _members.Read(map, new Organisation(
            id,
            name?.Text ?? "",
            _entries.ReadLanguage(map) ?? _site.DefaultLanguage,
            LocalizedText.ReadPartial(map.Map("gloss"), _site.Languages),
            ContactReading.ReadWebAddress(map.Scalar("website"), _diagnostics),
            _entries.Optional(map, id, "description"))
        { Logo = map.Scalar("logo"), LogoRights = map.Text("logo-rights") });
        var forms = _nameReader.Read(map, organisation, name);
        if (id.Length > 0) _names.Add(forms);
        NoteName(map, organisation, name);
        return organisation;
    }

    // A legal name and its glosses say the same as well, where every language has one of them.
    private void NoteName(MapReader map, Organisation organisation, YamlScalar? name)
    {
        if (name is null) return;
        var versions = _site.Languages.Select(l => (Language: l, Text: l == organisation.Language ? name : organisation.Gloss.At(l))).ToList();
        if (versions.TrueForAll(v => v.Text is not null)) _entries.Note(map, $"{organisation.Id}.name", LocalizedText.Of(versions.Select(v => (v.Language, v.Text!))));
    }

    // Pages refer to organisations and other names alike, so an id can't be of both.
    private void ReadNames()
    {
        foreach (var name in _entries.Read("names", _nameReader.Read))
        {
            if (_names.Find(n => n.Id == name.Id) is { } other) _diagnostics.Report(ValueProblems.IdTwice(name.Place, name.Id, other.Place));
            else _names.Add(name);
        }
    }

    private TimelineEntry ReadTimelineEntry(MapReader map, string id)
    {
        DatePeriod? date = null;
        SourceSpan? place = null;
        if (map.RequiredScalar("date") is { Text: not "unknown" } written)
        {
            date = DateReading.ReadPeriod(written, _diagnostics, _languages, mayBeUnknown: true);
            // Without a place no text is compared with it.
            if (date is not null) place = written.Span;
            // The stand-in keeps a date that can't be read, and stops the build, from being reported again wherever a page uses it.
            else date = new DatePeriod(new PartialDate(1));
        }

        return new TimelineEntry(
            id,
            date,
            _entries.Required(map, id, "title"),
            _entries.Required(map, id, "text"))
        { DatePlace = place };
    }

    private Figure ReadFigure(MapReader map, string id, MomentReader moments)
    {
        var value = map.RequiredNode("value") is null ? 0 : map.Number("value") ?? 0;
        var unit = map.RequiredMap("unit");
        var moment = moments.Read(map);
        return new Figure(
            id,
            value,
            unit is null ? new Dictionary<string, PluralText>() : ReadUnit(unit),
            _entries.Required(map, id, "label"),
            moment,
            moments.ReadUntil(map, moment))
        { ValuePlace = map.Has("value") ? map.SpanOf("value") : null };
    }

    private Dictionary<string, PluralText> ReadUnit(MapReader unit)
    {
        var texts = new Dictionary<string, PluralText>(StringComparer.Ordinal);
        foreach (var language in _languages)
        {
            if (unit.Map(language.Code) is { } forms) texts[language.Code] = PluralText.Read(forms, language.Plurals, language.Code);
            else if (!unit.Has(language.Code)) _diagnostics.Report(LanguageProblems.TextMissing(unit.Span, language.Code));
        }

        unit.Finish();
        return texts;
    }

    private Statement ReadStatement(MapReader map, string id) =>
        new(id, _entries.Required(map, id, "title"), _entries.Optional(map, id, "text"));
}
