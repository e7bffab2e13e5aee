using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the files of <c>data/</c> into <see cref="SiteData"/>. A file that a site has no use for may be missing.</summary>
public sealed class SiteDataReader
{
    private const string OrganisationFolder = "data/organisations/";

    private readonly IReadOnlyDictionary<string, SourceText> _files;
    private readonly SiteSettings _site;
    private readonly IReadOnlyList<Language> _languages;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<DataText> _texts = [];
    private readonly List<Name> _names = [];
    private readonly NameReader _nameReader;

    private SiteDataReader(IReadOnlyDictionary<string, SourceText> files, SiteSettings site, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
    {
        _files = files;
        _site = site;
        _languages = languages;
        _diagnostics = diagnostics;
        _nameReader = new NameReader(languages);
    }

    /// <summary>Reads everything that refers to the settings and languages given.</summary>
    /// <param name="files">The files of <c>data/</c> by path, <c>data/roles.yml</c> say.</param>
    /// <param name="site">The settings, from <c>data/site.yml</c>.</param>
    /// <param name="languages">The languages, from <c>data/languages/</c>.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SiteData Read(
        IReadOnlyDictionary<string, SourceText> files, SiteSettings site, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
    {
        var reader = new SiteDataReader(files, site, languages, diagnostics);
        var organisations = reader.ReadOrganisations();
        reader.ReadNames();
        var timeline = reader.ReadList("data/timeline.yml", EntryKeys.TimelineEntry, reader.ReadTimelineEntry, t => t.Id);
        var moments = new MomentReader(timeline, languages, diagnostics);
        var glossary = new GlossaryReader(site.Languages, diagnostics);
        var data = new SiteData
        {
            Site = site,
            Languages = languages,
            Organisations = organisations,
            Names = reader._names,
            Timeline = [.. timeline.OrderBy(t => t.Date is null).ThenBy(t => t.Date?.From)],
            Roles = reader.ReadRoles(organisations, moments),
            Figures = reader.ReadList("data/figures.yml", EntryKeys.Figure, (map, id) => reader.ReadFigure(map, id, moments), f => f.Id),
            Principles = reader.ReadList("data/principles.yml", EntryKeys.Statement, reader.ReadStatement, p => p.Id),
            Aims = reader.ReadList("data/aims.yml", EntryKeys.Statement, reader.ReadStatement, a => a.Id),
            Glossary = reader.ReadList(GlossaryReader.Path, GlossaryKeys.Term, glossary.ReadTerm, t => t.Id),
            Redirects = files.TryGetValue(RedirectReader.Path, out var redirects) ? new RedirectReader(site.Languages, diagnostics).Read(redirects) : [],
            Accessibility = files.TryGetValue(AccessibilityReader.Path, out var statement) ? new AccessibilityReader(site.Languages, reader._texts, diagnostics).Read(statement) : null,
            Texts = reader._texts,
        };
        reader._texts.AddRange([new(SiteSettingsReader.Path, "name", site.Name), new(SiteSettingsReader.Path, "description", site.Description)]);
        glossary.Finish();
        reader.CheckFoundingEvent(timeline);
        return data;
    }

    /// <summary>Whether a file of <c>data/</c> is that of one organisation.</summary>
    public static bool IsOfOrganisation(string path) =>
        path.StartsWith(OrganisationFolder, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) && path.IndexOf('/', OrganisationFolder.Length) < 0;

    // The entries of the list come first, then the files, in the order of their names.
    private List<Organisation> ReadOrganisations()
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var organisations = ReadList("data/organisations.yml", EntryKeys.Organisation, ReadOrganisation, o => o.Id, places);
        foreach (var file in _files.Values.Where(f => IsOfOrganisation(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (YamlFile.ReadMap(file, _diagnostics) is not { } map) continue;
            var reader = new MapReader(map, _diagnostics, EntryKeys.OrganisationFile);
            var id = CheckId(file.Path[OrganisationFolder.Length..^".yml".Length], file.LineSpan(1), places);
            var organisation = ReadOrganisation(reader, id);
            if (id.Length > 0) organisations.Add(organisation);
            reader.Finish();
        }

        return organisations;
    }

    private List<T> ReadList<T>(string path, MapShape shape, Func<MapReader, string, T?> readEntry, Func<T, string> idOf, Dictionary<string, SourceSpan>? known = null)
        where T : class
    {
        var entries = new List<T>();
        if (!_files.TryGetValue(path, out var file) || YamlFile.ReadList(file, _diagnostics) is not { } list) return entries;
        var places = known ?? new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                _diagnostics.Report(YamlProblems.NotAMap(item.Span));
                continue;
            }

            var reader = new MapReader(map, _diagnostics, shape);
            var id = ReadId(reader, places);
            if (readEntry(reader, id) is { } entry && idOf(entry).Length > 0) entries.Add(entry);
            reader.Finish();
        }

        return entries;
    }

    private string ReadId(MapReader reader, Dictionary<string, SourceSpan> places)
    {
        return reader.RequiredScalar("id") is { } id ? CheckId(id.Text, id.Span, places) : "";
    }

    private string CheckId(string id, SourceSpan place, Dictionary<string, SourceSpan> places)
    {
        if (id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')) _diagnostics.Report(ValueProblems.BadId(place, id, Slug.From(id, new Dictionary<char, string>()) is { Length: > 0 } plain ? plain : null));
        if (places.TryAdd(id, place)) return id;
        _diagnostics.Report(ValueProblems.IdTwice(place, id, places[id]));
        return "";
    }

    private Organisation ReadOrganisation(MapReader map, string id)
    {
        var name = map.RequiredScalar("name");
        var organisation = new Organisation(
            id,
            name?.Text ?? "",
            ReadLanguage(map),
            LocalizedText.ReadPartial(map.Map("gloss"), _site.Languages),
            ContactReading.ReadWebAddress(map.Scalar("website"), _diagnostics),
            ReadOptional(map, id, "description"))
        { Logo = map.Scalar("logo"), LogoRights = map.Text("logo-rights") };
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
        if (versions.TrueForAll(v => v.Text is not null)) Note(map, $"{organisation.Id}.name", LocalizedText.Of(versions.Select(v => (v.Language, v.Text!))));
    }

    // Pages refer to organisations and other names alike, so an id can't be of both.
    private void ReadNames()
    {
        foreach (var name in ReadList("data/names.yml", EntryKeys.Name, _nameReader.Read, n => n.Id))
        {
            if (_names.Find(n => n.Id == name.Id) is { } other) _diagnostics.Report(ValueProblems.IdTwice(name.Place, name.Id, other.Place));
            else _names.Add(name);
        }
    }

    private string ReadLanguage(MapReader map)
    {
        if (map.Scalar("lang") is not { } language) return _site.DefaultLanguage;
        if (!LanguageTag.IsWellFormed(language.Text)) _diagnostics.Report(LanguageProblems.BadLanguageTag(language.Span, language.Text));
        return language.Text;
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
            ReadRequired(map, id, "title"),
            ReadRequired(map, id, "text"))
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
            ReadRequired(map, id, "label"),
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
        new(id, ReadRequired(map, id, "title"), ReadOptional(map, id, "text"));

    private LocalizedText ReadRequired(MapReader map, string id, string key) => Note(map, $"{id}.{key}", LocalizedText.Read(map.RequiredMap(key), _site.Languages));

    private LocalizedText? ReadOptional(MapReader map, string id, string key) =>
        map.Map(key) is { } texts ? Note(map, $"{id}.{key}", LocalizedText.Read(texts, _site.Languages)) : null;

    private LocalizedText Note(MapReader map, string path, LocalizedText text)
    {
        _texts.Add(new DataText(map.Span.File, path, text));
        return text;
    }

    private List<Role> ReadRoles(IReadOnlyList<Organisation> organisations, MomentReader moments)
    {
        var roles = new List<Role>();
        if (!_files.TryGetValue("data/roles.yml", out var file) || YamlFile.ReadMap(file, _diagnostics) is not { Entries.Count: > 0 } map) return roles;
        var reader = new MapReader(map, _diagnostics, EntryKeys.Roles);
        var kinds = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var kind in reader.RequiredMap("kinds")?.All() ?? [])
        {
            kinds[kind.Key.Text] = Note(reader, $"kinds.{kind.Key.Text}", LocalizedText.Read(reader.AsMap(kind.Value, kind.Key.Text), _site.Languages));
        }

        foreach (var entry in reader.Maps("held"))
        {
            var role = Lookup(entry.RequiredScalar("role"), kinds, k => k.Key, "data/roles.yml (kinds)");
            var organisation = Lookup(entry.RequiredScalar("organisation"), organisations, o => o.Id, "data/organisations.yml");
            var moment = moments.Read(entry);
            var until = moments.ReadUntil(entry, moment);
            var note = ReadOptional(entry, $"{role.Key}-{organisation?.Id}", "note");
            entry.Finish();
            if (organisation is not null && role.Value is not null) roles.Add(new Role(role.Key, role.Value, organisation, moment, until, note));
        }

        reader.Finish();
        return roles;
    }

    private T? Lookup<T>(YamlScalar? reference, IEnumerable<T> entries, Func<T, string> idOf, string file)
    {
        if (reference is null) return default;
        foreach (var entry in entries)
        {
            if (idOf(entry) == reference.Text) return entry;
        }

        _diagnostics.Report(ValueProblems.UnknownReference(reference.Span, reference.Text, file, entries.Select(idOf)));
        return default;
    }

    private void CheckFoundingEvent(IReadOnlyList<TimelineEntry> timeline)
    {
        if (_site.FoundingEvent is not { } id || timeline.Any(t => t.Id == id.Text)) return;
        _diagnostics.Report(ValueProblems.UnknownReference(id.Span, id.Text, "data/timeline.yml", timeline.Select(t => t.Id)));
    }
}
