using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads <c>forms:</c> and <c>also:</c> of an entry. A language's forms are one text that is the same in every case, or a map of
/// cases, with <c>full</c> for a name that is the same in all of them and <c>short</c> for the short name, again a text or a map of cases.</summary>
internal sealed class NameReader(IReadOnlyList<Language> languages)
{
    /// <summary>Reads a name of <c>data/names.yml</c>.</summary>
    public Name Read(MapReader map, string id) => new(id, ReadForms(map.RequiredMap("forms"), null), [.. map.Scalars("also")], map.Span);

    /// <summary>Reads the forms of an organisation, whose legal name and glosses are the forms in which the full name stands alone.</summary>
    public Name Read(MapReader map, Organisation organisation, YamlScalar? legalName)
    {
        var forms = ReadForms(map.Map("forms"), organisation);
        if (legalName is not null) forms.Insert(0, Alone(organisation.Language, legalName));
        var glosses = languages.Where(l => l.Code != organisation.Language && organisation.Gloss.At(l.Code) is not null).Select(l => Alone(l.Code, organisation.Gloss.At(l.Code)!));
        forms.InsertRange(Math.Min(1, forms.Count), glosses);
        return new Name(organisation.Id, forms, [.. map.Scalars("also")], map.Span) { Organisation = organisation };
    }

    private NameForm Alone(string language, YamlScalar text) =>
        new(language, languages.FirstOrDefault(l => l.Code == language) is { } known ? Name.BaseCase(known) : null, false, text);

    private List<NameForm> ReadForms(MapReader? map, Organisation? organisation)
    {
        var forms = new List<NameForm>();
        if (map is null) return forms;
        foreach (var language in languages)
        {
            switch (map.Node(language.Code))
            {
                case YamlScalar text:
                    forms.Add(new NameForm(language.Code, null, false, text));
                    break;
                case { } node when map.AsMap(node, language.Code) is { } inner:
                    var hasName = organisation is not null && (organisation.Language == language.Code || organisation.Gloss.At(language.Code) is not null);
                    ReadLanguage(inner, language, hasName, forms);
                    break;
            }
        }

        map.Finish();
        return forms;
    }

    // The form in which an organisation's full name stands alone is its name; it isn't written twice.
    private static void ReadLanguage(MapReader map, Language language, bool hasName, List<NameForm> forms)
    {
        if (map.Scalar("full") is { } full) forms.Add(new NameForm(language.Code, null, false, full));
        ReadCases(map, language, isShort: false, hasName ? 1 : 0, forms);
        switch (map.Node("short"))
        {
            case YamlScalar text:
                forms.Add(new NameForm(language.Code, null, true, text));
                break;
            case { } node when map.AsMap(node, "short") is { } inner:
                ReadCases(inner, language, isShort: true, 0, forms);
                inner.Finish();
                break;
        }

        map.Finish();
    }

    private static void ReadCases(MapReader map, Language language, bool isShort, int from, List<NameForm> forms)
    {
        foreach (var name in language.Rules.Words.Cases.Skip(from))
        {
            if (map.Scalar(name) is { } form) forms.Add(new NameForm(language.Code, name, isShort, form));
        }
    }
}
