using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of <c>data/profile.yml</c>: <see cref="ClusterProfile"/>.</summary>
public static class ProfileKeys
{
    /// <summary>The fourteen industrial ecosystems, in the Commission's order of letters.</summary>
    /// <remarks>European Commission, Updating the 2020 New Industrial Strategy, COM(2021) 350, and its annual single market report.</remarks>
    public static WordShape Ecosystems { get; } = Shape.OneOf(
        new("aerospace-defence", "lotnictwo, kosmos i obrona", "aerospace and defence"),
        new("agri-food", "rolno-spożywczy", "agri-food"),
        new("construction", "budownictwo", "construction"),
        new("cultural-creative", "kultura i branże kreatywne", "cultural and creative industries"),
        new("digital", "cyfrowy", "digital"),
        new("electronics", "elektronika", "electronics"),
        new("energy-intensive", "przemysły energochłonne, z chemicznym", "energy-intensive industries, chemicals among them"),
        new("energy-renewables", "energia odnawialna", "renewable energy"),
        new("health", "zdrowie", "health"),
        new("mobility", "mobilność, transport i motoryzacja", "mobility, transport and automotive"),
        new("proximity-social", "gospodarka bliskości, gospodarka społeczna i bezpieczeństwo cywilne", "proximity, social economy and civil security"),
        new("retail", "handel detaliczny", "retail"),
        new("textile", "włókiennictwo", "textile"),
        new("tourism", "turystyka", "tourism"));

    private static readonly WordShape Labels = Shape.OneOf(new("bronze", "brązowe", "bronze"), new("silver", "srebrne", "silver"), new("gold", "złote", "gold"));

    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Optional("legal-form", Shape.InEachLanguage, "Forma prawna.", "The legal form.", "{ pl: stowarzyszenie, en: association }").Called("Forma prawna", "Legal form"),
        Key.Optional("country", Shape.InEachLanguage, "Kraj.", "The country.", "{ pl: Polska, en: Poland }").Called("Kraj", "Country"),
        Key.Optional("region", Shape.InEachLanguage, "Region z kodem NUTS 2.", "The region, with its code in NUTS 2.", "{ pl: Nigdzie (PL00), en: Nowhere (PL00) }").Called("Region", "Region"),
        Key.Optional("contact", Shape.Id, "Do kogo pisać: identyfikator z `contacts.yml`. Bez tego pierwszy kontakt.", "Whom to turn to: an id of `contacts.yml`. Without it the first contact.", "office").Called("Kontakt", "Contact"),
        Key.Optional("manager", Shape.Id, "Kto kieruje biurem klastra: identyfikator z `contacts.yml`.", "Who leads the cluster’s office: an id of `contacts.yml`.", "manager").Called("Kierownik", "Manager"),
        Key.Optional("social-media", Shape.ListOf(Shape.WebAddress), "Adresy w mediach społecznościowych.", "Addresses in social networks.", "[https://social.example/cluster]").Called("Media społecznościowe", "Social media"),
        Key.Optional("label", Labels, "Znak doskonałości zarządzania klastrem, jeśli klaster go ma.", "The label for excellence in cluster management, if the cluster has one.", "bronze").Called("Znak jakości", "Label"),
        Key.Optional("ecosystems", Shape.ListOf(Ecosystems), "Ekosystemy przemysłowe, od głównego.", "The industrial ecosystems, the main one first.", "[energy-intensive, health]").Called("Ekosystemy", "Ecosystems"),
        Texts("sectors", "Branże, najlepiej z kodem NACE.", "Sectors, if possible with their NACE codes.", "{ pl: chemikalia (C20), en: chemicals (C20) }", "Branże", "Sectors"),
        Texts("technologies", "Technologie.", "Technologies.", "{ pl: kataliza, en: catalysis }", "Technologie", "Technologies"),
        Key.Optional("team", Shape.Number, "Ile osób zarządza klastrem.", "How many people manage the cluster.", "3").Called("Zespół", "Team"),
        Texts("services", "Usługi dla członków.", "Services for members.", "{ pl: szkolenia, en: training }", "Usługi", "Services"),
        Texts("countries", "Kraje, z którymi szuka się współpracy.", "Countries with which cooperation is sought.", "{ pl: Niemcy, en: Germany }", "Kraje współpracy", "Countries of cooperation"),
        Texts("programmes", "Regionalne i krajowe programy, które wspierają klaster.", "Regional and national programmes that support the cluster.", "{ pl: program na niby, en: pretend programme }", "Programy", "Programmes"),
        Texts("networks", "Sieci i partnerstwa, do których klaster należy.", "Networks and partnerships of which the cluster is part.", "{ pl: Sieć Sieci, en: Network of Networks }", "Sieci", "Networks"),
    ]);

    private static Key Texts(string name, string polish, string english, string example, string label, string englishLabel) =>
        Key.Optional(name, Shape.ListOf(Shape.InEachLanguage), polish, english, $"[{example}]").Called(label, englishLabel);
}
