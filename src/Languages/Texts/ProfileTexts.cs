using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of the profile sheet in one language: <c>profile:</c> in <c>data/languages/CODE.yml</c>. Where the platform’s form is English, a label may name its field in English too.</summary>
/// <param name="texts">The section.</param>
public sealed class ProfileTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "profile";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("field", "Nagłówek kolumny z nazwami pól.", "Heading of the column with the fields.", "Field"),
        Text("value", "Nagłówek kolumny z treścią.", "Heading of the column with what is entered.", "What to enter"),
        Text("missing", "Co stoi zamiast treści, której nie ma.", "Said in place of what is missing.", "missing"),
        Text("name", "Pole: nazwa.", "Field: the name.", "Name of the cluster organisation"),
        Text("logo", "Pole: znak.", "Field: the logo.", "Logo"),
        Text("country", "Pole: kraj.", "Field: the country.", "Country"),
        Text("region", "Pole: region.", "Field: the region.", "Region (NUTS 2)"),
        Text("address", "Pole: adres.", "Field: the address.", "Address"),
        Text("website", "Pole: strona internetowa.", "Field: the website.", "Website"),
        Text("social-media", "Pole: media społecznościowe.", "Field: social media.", "Social media"),
        Text("email", "Pole: adres e-mail.", "Field: the e-mail address.", "E-mail"),
        Text("phone", "Pole: telefon.", "Field: the phone number.", "Telephone"),
        Text("manager", "Pole: kierownik klastra.", "Field: the cluster manager.", "Cluster manager"),
        Text("established", "Pole: rok założenia.", "Field: the year of establishment.", "Year of establishment"),
        Text("legal-form", "Pole: forma prawna.", "Field: the legal form.", "Legal form"),
        Text("description", "Pole: opis.", "Field: the description.", "Description"),
        Text("label", "Pole: znak doskonałości zarządzania.", "Field: the label for excellence in management.", "Cluster management excellence label"),
        Text("ecosystems", "Pole: ekosystemy przemysłowe.", "Field: the industrial ecosystems.", "Industrial ecosystems"),
        Text("sectors", "Pole: branże.", "Field: the sectors.", "Sectors"),
        Text("technologies", "Pole: technologie.", "Field: the technologies.", "Technologies"),
        Text("members", "Pole: liczba członków.", "Field: the number of members.", "Members in total"),
        Text("sme", "Pole: liczba małych i średnich przedsiębiorstw.", "Field: the number of small and medium-sized enterprises.", "Small and medium-sized enterprises"),
        Text("large", "Pole: liczba dużych przedsiębiorstw.", "Field: the number of large enterprises.", "Large enterprises"),
        Text("research", "Pole: liczba uczelni i jednostek badawczych.", "Field: the number of universities and research organisations.", "Universities and research organisations"),
        Text("others", "Pole: liczba pozostałych członków.", "Field: the number of all other members.", "Other members"),
        Text("team", "Pole: liczba osób w zarządzaniu klastrem.", "Field: the number of people in the cluster’s management.", "People in cluster management"),
        Text("services", "Pole: usługi.", "Field: the services.", "Services for members"),
        Text("countries", "Pole: kraje współpracy.", "Field: the countries of cooperation.", "Countries of interest"),
        Text("programmes", "Pole: programy wsparcia.", "Field: the support programmes.", "Regional or national support programmes"),
        Text("projects", "Pole: projekty.", "Field: the projects.", "Projects"),
        Text("networks", "Pole: sieci i partnerstwa.", "Field: networks and partnerships.", "Networks and partnerships"),
        Text("bronze", "Znak brązowy.", "The bronze label.", "Bronze"),
        Text("silver", "Znak srebrny.", "The silver label.", "Silver"),
        Text("gold", "Znak złoty.", "The gold label.", "Gold"),
        Text("aerospace-defence", "Ekosystem: lotnictwo, kosmos i obrona.", "Ecosystem: aerospace and defence.", "Aerospace & Defence"),
        Text("agri-food", "Ekosystem: rolno-spożywczy.", "Ecosystem: agri-food.", "Agri-food"),
        Text("construction", "Ekosystem: budownictwo.", "Ecosystem: construction.", "Construction"),
        Text("cultural-creative", "Ekosystem: kultura i branże kreatywne.", "Ecosystem: cultural and creative industries.", "Cultural and Creative Industries"),
        Text("digital", "Ekosystem: cyfrowy.", "Ecosystem: digital.", "Digital"),
        Text("electronics", "Ekosystem: elektronika.", "Ecosystem: electronics.", "Electronics"),
        Text("energy-intensive", "Ekosystem: przemysły energochłonne.", "Ecosystem: energy-intensive industries.", "Energy-Intensive Industries"),
        Text("energy-renewables", "Ekosystem: energia odnawialna.", "Ecosystem: renewable energy.", "Energy-Renewables"),
        Text("health", "Ekosystem: zdrowie.", "Ecosystem: health.", "Health"),
        Text("mobility", "Ekosystem: mobilność, transport i motoryzacja.", "Ecosystem: mobility, transport and automotive.", "Mobility-Transport-Automotive"),
        Text("proximity-social", "Ekosystem: gospodarka bliskości, gospodarka społeczna i bezpieczeństwo cywilne.", "Ecosystem: proximity, social economy and civil security.", "Proximity, Social Economy and Civil Security"),
        Text("retail", "Ekosystem: handel detaliczny.", "Ecosystem: retail.", "Retail"),
        Text("textile", "Ekosystem: włókiennictwo.", "Ecosystem: textile.", "Textile"),
        Text("tourism", "Ekosystem: turystyka.", "Ecosystem: tourism.", "Tourism"),
    ]);

    private readonly Dictionary<string, string> _texts = Keys.Names.ToDictionary(key => key, texts.Text, StringComparer.Ordinal);

    /// <summary>A text by its key; empty only where its absence has been reported.</summary>
    public string this[string key] => _texts[key];
}
