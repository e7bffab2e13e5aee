using System.Globalization;
using static ChemSter.Site.Tests.Cluster.ClusterSite;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>The pages of the invented cluster.</summary>
internal static class ClusterPages
{
    // Key, further settings, text, then title, by language.
    private static readonly (string Key, string Settings, string Text, string[] Title)[] Pages =
    [
        ("index", "template: home\n", "{{pages}}", ["Start", "Home", "Start"]),
        ("about", "", "{{news 3}}", ["O klastrze", "About the cluster", "Über den Cluster"]),
        ("members/index", "list: organisations\nper-page: 50\n", "{{list}}", ["Członkowie klastra", "Members of the cluster", "Mitglieder des Clusters"]),
        ("members/organisation", "for-each: organisations\n", "{{organisation-card}}", ["{name}", "{name}", "{name}"]),
        ("members/kinds/index", "", "{{pages}}", ["Członkowie według rodzaju", "Members by kind", "Mitglieder nach Art"]),
        ("members/kinds/kind", "for-each: kinds\nlist: organisations\nper-page: 50\n", "{{list}}", ["{name}", "{name}", "{name}"]),
        ("members/competences/index", "", "{{pages}}", ["Członkowie według kompetencji", "Members by competence", "Mitglieder nach Können"]),
        ("members/competences/competence", "for-each: competences\nlist: organisations\nper-page: 50\n", "{{list}}", ["{name}", "{name}", "{name}"]),
        ("members/places/index", "", "{{pages}}", ["Członkowie według miejsca", "Members by place", "Mitglieder nach Ort"]),
        ("members/places/place", "for-each: places\nlist: organisations\nper-page: 50\n", "{{list}}", ["{name}", "{name}", "{name}"]),
        ("news/index", "list: news\nper-page: 20\n", "{{list}}\n\n{{archive}}\n\n{{feeds}}", ["Aktualności", "News", "Neues"]),
        ("news/year", "template: page\nfor-each: years\nlist: news\n", "{{list}}", ["Rok {name}", "The year {name}", "Das Jahr {name}"]),
        ("news/tag", "template: page\nfor-each: tags\nlist: news\n", "{{list}}", ["Temat: {name}", "Topic: {name}", "Thema: {name}"]),
        ("events/index", "list: events\nper-page: 20\n", "{{list}}\n\n{{calendar}}", ["Wydarzenia", "Events", "Veranstaltungen"]),
        ("events/past/index", "list: past-events\nper-page: 20\n", "{{list}}", ["Minione wydarzenia", "Past events", "Vergangene Veranstaltungen"]),
        ("events/event", "for-each: events\n", "{{event}}", ["{name}", "{name}", "{name}"]),
        ("projects/index", "list: projects\nper-page: 20\n", "{{list}}", ["Projekty", "Projects", "Projekte"]),
        ("projects/project", "for-each: projects\n", "{{project}}", ["{name}", "{name}", "{name}"]),
        ("numbers", "", "{{composition kinds}}\n\n{{composition competences}}\n\n{{map}}\n\n{{composition years}}", ["Klaster w liczbach", "The cluster in numbers", "Der Cluster in Zahlen"]),
        ("governance", "", "{{governance}}", ["Władze klastra", "Governance of the cluster", "Gremien des Clusters"]),
        ("profile", "", "{{profile}}", ["Profil klastra", "Profile of the cluster", "Profil des Clusters"]),
        ("open-data", "", "{{open-data}}", ["Otwarte dane", "Open data", "Offene Daten"]),
        ("search", "template: search\n", "", ["Szukaj w serwisie", "Search the site", "Suche"]),
    ];

    /// <summary>All pages but the news.</summary>
    public static IEnumerable<(string Path, string Text)> All()
    {
        yield return ("input/news/_directory.yml", "template: news\n");
        foreach (var (key, settings, text, title) in Pages)
        {
            foreach (var language in ClusterSite.Languages)
            {
                var name = title[ClusterData.At(language)];
                var description = language switch { "pl" => $"{name}: wszystko, co o tym wiadomo w klastrze, którego nie ma.", "en" => $"{name}: all that is known of it in a cluster that does not exist.", _ => $"{name}: alles, was man davon in einem Cluster weiß, den es nicht gibt." };
                // A page says something of itself besides what it lists.
                var own = language switch { "pl" => "Nic z tego nie istnieje.", "en" => "None of this exists.", _ => "Nichts davon gibt es." };
                yield return ($"input/{key}.{language}.md", $"---\ntitle: \"{name}\"\ndescription: \"{description} ({key})\"\n{settings}---\n\n{own}\n\n{text}\n");
            }
        }
    }

    /// <summary>A news item of three paragraphs.</summary>
    public static string NewsItem(int number, string language)
    {
        var matter = ClusterWords.Matters[number % ClusterWords.Matters.Length][ClusterData.At(language)];
        var title = string.Create(CultureInfo.InvariantCulture, $"{matter} ({number + 1})");
        var tags = string.Join(", ", new[] { number % 6, (number / 6) % 6 }.Distinct().Select(t => ClusterWords.Tags[t].Id));
        var (description, first, second, third) = language switch
        {
            "pl" => ($"{title}: co się stało, komu i dlaczego nikt tego nie zauważył.", "Stało się to wczoraj, w hali, której nie ma. Obecni byli wszyscy nieobecni, a protokół zapisano atramentem, którego nie widać.", "Zarząd ogłosił, że będzie to powtarzał, dopóki ktoś nie zauważy.", "Kolejne spotkanie odbędzie się nigdzie, o żadnej godzinie."),
            "en" => ($"{title}: what happened, to whom, and why nobody noticed.", "It happened yesterday, in a hall that is not there. All the absent were present, and the minutes were written in ink that cannot be seen.", "The board announced that it would do so again until somebody noticed.", "The next meeting takes place nowhere, at no time."),
            _ => ($"{title}: was geschah, wem, und warum es niemand bemerkte.", "Es geschah gestern, in einer Halle, die es nicht gibt. Alle Abwesenden waren anwesend, und das Protokoll schrieb man mit Tinte, die man nicht sieht.", "Der Vorstand kündigte an, es zu wiederholen, bis es jemand bemerkt.", "Das nächste Treffen findet nirgendwo statt, zu keiner Zeit."),
        };
        return $"---\ntitle: \"{title}\"\ndate: {DateOf(number):O}\ndescription: \"{description}\"\ntags: [{tags}]\n---\n\n{first}\n\n- {second}\n- {third}\n\n{first}\n";
    }
}
