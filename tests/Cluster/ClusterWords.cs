using System.Globalization;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>The words of the invented cluster. Nobody of these exists.</summary>
internal static class ClusterWords
{
    private static readonly string[] Beginnings = ["Zmyśl", "Ćma", "Łąka", "Żabi", "Nib", "Pozor", "Sen", "Mgła", "Cień", "Echo", "Wiatr", "Próżnia", "Ulot", "Śniad", "Wzór", "Kłąb", "Zorza", "Ości", "Pył", "Źdźbło", "Bajd", "Fantom", "Iluz", "Mira", "Omam"];

    private static readonly string[] Endings = ["-Tech", "-Med", "-Lab", "opol", "ex", "ania", "-Chem", "-Eko", "stal", "-Papier", "-Serwis", "-Bud", "logia", "-Sonda", "mat", "-Plast", "ino", "-Instal", "-Invest", "-Agro", "-Data", "-Opak", "-Trans", "-Szkło", "-Metal"];

    private static readonly string[] Forms = ["Sp. z o.o.", "S.A.", "Spółdzielnia", "Sp. j."];

    /// <summary>The kinds of organisations, each with its class and its names in the singular and plural, by language.</summary>
    public static readonly (string Id, string Class, string[] One, string[] Many)[] Kinds =
    [
        ("sme", "sme", ["małe lub średnie przedsiębiorstwo", "small or medium-sized company", "kleines oder mittleres Unternehmen"], ["Małe i średnie przedsiębiorstwa", "Small and medium-sized companies", "Kleine und mittlere Unternehmen"]),
        ("large", "large", ["duże przedsiębiorstwo", "large company", "großes Unternehmen"], ["Duże przedsiębiorstwa", "Large companies", "Große Unternehmen"]),
        ("research", "research", ["instytut badawczy", "research institute", "Forschungsinstitut"], ["Instytuty badawcze", "Research institutes", "Forschungsinstitute"]),
        ("university", "university", ["uczelnia", "university", "Hochschule"], ["Uczelnie", "Universities", "Hochschulen"]),
        ("support", "business-environment", ["instytucja otoczenia biznesu", "business support organisation", "Einrichtung der Wirtschaftsförderung"], ["Instytucje otoczenia biznesu", "Business support organisations", "Einrichtungen der Wirtschaftsförderung"]),
        ("local", "local-government", ["samorząd", "local government unit", "Gemeinde"], ["Samorządy", "Local government units", "Gemeinden"]),
    ];

    /// <summary>What somebody can do, by language.</summary>
    public static readonly (string Id, string[] Name)[] Competences =
    [
        .. new (string Id, string Pl, string En, string De)[]
        {
            ("chemistry", "Chemia zmyślona", "Invented chemistry", "Erdachte Chemie"), ("plastics", "Tworzywa niewidzialne", "Invisible plastics", "Unsichtbare Kunststoffe"),
            ("recycling", "Odzysk cieni", "Recovery of shadows", "Rückgewinnung von Schatten"), ("energy", "Energia z niczego", "Energy out of nothing", "Energie aus nichts"),
            ("water", "Uzdatnianie mgły", "Treatment of fog", "Aufbereitung von Nebel"), ("packaging", "Opakowania ciszy", "Packaging for silence", "Verpackungen für Stille"),
            ("sensors", "Czujniki przeczuć", "Sensors of premonitions", "Sensoren für Vorahnungen"), ("software", "Programy na niby", "Pretended software", "Vorgebliche Software"),
            ("logistics", "Transport echa", "Transport of echoes", "Transport von Echos"), ("glass", "Szkło papierowe", "Glass of paper", "Glas aus Papier"),
            ("metals", "Metale lotne", "Fleeting metals", "Flüchtige Metalle"), ("coatings", "Powłoki przezroczyste do końca", "Coatings that cannot be seen", "Unsichtbare Beschichtungen"),
        }.Select(c => (c.Id, new[] { c.Pl, c.En, c.De })),
    ];

    /// <summary>The topics of news, by language.</summary>
    public static readonly (string Id, string[] Name)[] Tags =
    [
        ("inventions", ["Wynalazki", "Inventions", "Erfindungen"]), ("meetings", ["Spotkania", "Meetings", "Treffen"]), ("projects", ["Projekty", "Projects", "Projekte"]),
        ("members", ["Członkowie", "Members", "Mitglieder"]), ("calls", ["Nabory", "Calls", "Aufrufe"]), ("awards", ["Nagrody", "Awards", "Preise"]),
    ];

    /// <summary>What news are about, by language.</summary>
    public static readonly string[][] Matters =
    [
        ["Lampa, której nie widać", "A lamp that cannot be seen", "Eine Lampe, die man nicht sieht"],
        ["Most z samej barierki", "A bridge of nothing but railing", "Eine Brücke aus lauter Geländer"],
        ["Pomiar ciszy w hali", "Silence measured in the hall", "Stille in der Halle gemessen"],
        ["Nowy odcień niczego", "A new shade of nothing", "Ein neuer Farbton von nichts"],
        ["Zegar idzie bokiem", "The clock goes sideways", "Die Uhr geht seitwärts"],
        ["Mgła w trzech rozmiarach", "Fog in three sizes", "Nebel in drei Größen"],
        ["Echo przyszło wcześniej", "The echo came early", "Das Echo kam zu früh"],
    ];

    /// <summary>The kinds of events, by language.</summary>
    public static readonly string[][] Meetings =
    [
        ["Warsztaty z udawania", "Workshop on pretending", "Workshop zum Vortäuschen"], ["Konferencja nieobecnych", "Conference of the absent", "Konferenz der Abwesenden"],
        ["Targi mgły", "Fog fair", "Nebelmesse"], ["Dzień otwartych okien", "Day of open windows", "Tag der offenen Fenster"], ["Szkolenie z ciszy", "Training in silence", "Schulung in Stille"],
    ];

    /// <summary>The id of an organisation.</summary>
    public static string OrganisationId(int number) => string.Create(CultureInfo.InvariantCulture, $"org-{number + 1:D4}");

    /// <summary>The legal name of an organisation, in Polish; no two share one up to 2,500.</summary>
    public static string OrganisationName(int number)
    {
        var (begin, end, round) = (number * 7 % 25, number / 25 % 25, number / 625);
        return $"{Beginnings[begin]}{Endings[(end + begin) % 25]} {Forms[(number + round) % 4]}{(round == 0 ? "" : " " + "II III IV".Split(' ')[(round - 1) % 3])}";
    }

    /// <summary>The names of the places, of which no two are alike.</summary>
    public static string PlaceName(int number) => $"{Beginnings[number % 25]}{(number < 25 ? "ów" : "owice")}";
}
