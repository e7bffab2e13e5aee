using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What <c>open-data:</c> in <c>data/site.yml</c> says. A site that has it publishes its data as files for programs and spreadsheets.</summary>
/// <param name="Licence">The name of the licence under which the data may be used, the same in all languages: <c>CC BY 4.0</c>.</param>
/// <param name="LicenceAddress">Where the licence can be read.</param>
public sealed record OpenDataSettings(string Licence, string LicenceAddress)
{
    /// <summary>The keys.</summary>
    public static MapShape Keys { get; } = new(
    [
        Key.Required("licence", Shape.Text, "Nazwa licencji, na której wolno korzystać z danych.", "The name of the licence under which the data may be used.", "CC BY 4.0").Called("Licencja", "Licence"),
        Key.Required("licence-address", Shape.WebAddress, "Adres licencji.", "The address of the licence.", "https://creativecommons.org/licenses/by/4.0/").Called("Adres licencji", "Address of the licence"),
    ]);

    /// <summary>Reads the settings; null where there are none, or where they are not complete, which has been reported then.</summary>
    public static OpenDataSettings? Read(MapReader? map)
    {
        if (map is null) return null;
        var licence = map.RequiredText("licence");
        var address = ContactReading.ReadWebAddress(map.RequiredScalar("licence-address"), map.Diagnostics);
        map.Finish();
        return licence.Length > 0 && address is not null ? new OpenDataSettings(licence, address) : null;
    }
}
