using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads who takes part in something: the id of an organisation, or a name.</summary>
/// <param name="entries">What reads the entries of data.</param>
/// <param name="organisations">The organisations of the data.</param>
internal sealed class PartyReader(EntryReader entries, EntryList<Organisation> organisations)
{
    private static readonly MapShape Other = new(
    [
        Key.Required("name", Shape.Text, "Nazwa, we własnym języku.", "The name, in its own language.", "Uniwersytet Przykładowy"),
        Key.Optional("lang", new ScalarShape(ScalarKind.LanguageCode), "Język nazwy. Bez tego domyślny język serwisu.", "The language of the name. Without it the site’s default.", "pl"),
        Key.Optional("website", Shape.WebAddress, "Adres strony.", "The website.", "https://example.org/"),
    ]);

    /// <summary>What may stand for one.</summary>
    public static Shape Party { get; } = new EitherShape(Shape.Id, Other);

    /// <summary>The one behind a key; null where there is none.</summary>
    public Party? Read(MapReader map, string key) => map.Node(key) is { } node ? Read(map, node, key) : null;

    /// <summary>Those in a list behind a key.</summary>
    public IReadOnlyList<Party> ReadAll(MapReader map, string key) => [.. map.Items(key).Select(node => Read(map, node, key)).OfType<Party>()];

    private Party? Read(MapReader map, YamlNode node, string key)
    {
        if (node is YamlScalar id)
        {
            return entries.Lookup(id, organisations) is { } known ? new Party(known, known.Name, known.Language, known.Website) : null;
        }

        if (map.AsMap(node, key) is not { } other) return null;
        var party = new Party(null, other.RequiredText("name"), entries.ReadLanguage(other) ?? entries.Site.DefaultLanguage, ContactReading.ReadWebAddress(other.Scalar("website"), entries.Diagnostics));
        other.Finish();
        return party;
    }
}
