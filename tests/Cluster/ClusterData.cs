using System.Globalization;
using static ChemSter.Site.Tests.Cluster.ClusterSite;

namespace ChemSter.Site.Tests.Cluster;

/// <summary>The files of <c>data/</c> of the invented cluster.</summary>
internal static class ClusterData
{
    private const int Places = 40;

    /// <summary>Those that are the same at every size.</summary>
    public static IEnumerable<(string Path, string Text)> Fixed()
    {
        yield return ("data/site.yml", $$"""
            name:{{In(2, l => l switch { "pl" => "Klaster Rzeczy Zmyślonych", "en" => "Cluster of Invented Things", _ => "Cluster der erfundenen Dinge" })}}
            short-name: Zmyślenia
            description:{{In(2, l => l switch { "pl" => "Klaster, którego nie ma, ze wszystkim, co klastry publikują.", "en" => "A cluster that does not exist, with everything that clusters publish.", _ => "Ein Cluster, den es nicht gibt, mit allem, was Cluster veröffentlichen." })}}
            base-url: https://cluster.example/
            languages: [pl, en, de]
            default-language: pl
            x-default: en
            time-zone: Europe/Warsaw
            missing-translation: refuse
            social-cards: false
            navigation: [members/index, news/index, events/index, projects/index, about]
            footer-navigation: [numbers, governance, search, open-data]
            open-data: { licence: CC0 1.0, licence-address: "https://creativecommons.org/publicdomain/zero/1.0/" }
            publisher: { name: Biuro Zmyśleń, address: "ul. Nieistniejąca 0, 00-000 Nigdzie", email: biuro@cluster.example }
            severity: { titles: off, structure: off, facts: off, terms: off, language: off, advice: off }
            build: { as-of: {{Day:O}} }

            """);
        yield return ("data/kinds.yml", string.Concat(ClusterWords.Kinds.Select(k => $"- id: {k.Id}\n  class: {k.Class}\n  name:{In(4, l => k.One[At(l)])}\n  plural:{In(4, l => k.Many[At(l)])}\n")));
        yield return ("data/competences.yml", string.Concat(ClusterWords.Competences.Select(c => $"- id: {c.Id}\n  name:{In(4, l => c.Name[At(l)])}\n")));
        yield return ("data/tags.yml", string.Concat(ClusterWords.Tags.Select(t => $"- id: {t.Id}\n  name:{In(4, l => t.Name[At(l)])}\n")));
        yield return ("data/places.yml", string.Concat(Enumerable.Range(0, Places).Select(p =>
            string.Create(CultureInfo.InvariantCulture, $"- id: {Id("place", p)}\n  name: {ClusterWords.PlaceName(p)}\n  lat: {50.1 + (p * 37 % 100 / 100.0):F2}\n  lon: {17.3 + (p * 61 % 170 / 100.0):F2}\n"))));
        yield return ("data/map.yml", "areas:\n  - \"51.12 17.35, 51.2 17.9, 51.05 18.4, 51.1 18.95, 50.7 19.1, 50.2 18.9, 50.05 18.45, 50.1 18.05, 50.05 17.3, 50.6 17.15, 50.85 17.2\"\n");
        yield return ("data/bodies.yml", $"- id: assembly\n  name:{In(4, l => l switch { "pl" => "Zgromadzenie", "en" => "Assembly", _ => "Versammlung" })}\n  from: 2012\n- id: council\n  name:{In(4, l => l switch { "pl" => "Rada", "en" => "Council", _ => "Rat" })}\n  answers-to: assembly\n  from: 2013\n");
        yield return ("data/redirects.yml", "- { from: [/firmy/, /en/companies/, /de/firmen/], to: members/index }\n");
    }

    /// <summary>An organisation; one in twelve is a former member.</summary>
    public static string Organisation(int number)
    {
        var competences = ClusterWords.Competences.Where((_, c) => (number + (c * 5)) % 7 == 0).Select(c => c.Id).Take(3).ToList();
        var until = number % 12 == 11 ? string.Create(CultureInfo.InvariantCulture, $", until: 20{20 + (number % 5)}") : "";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            name: {{ClusterWords.OrganisationName(number)}}
            lang: pl
            website: https://{{ClusterWords.OrganisationId(number)}}.example/
            kind: {{ClusterWords.Kinds[Math.Max(0, (number % 10) - 4)].Id}}
            competences: [{{string.Join(", ", competences)}}]
            place: {{Id("place", number * 11 % Places)}}
            member: { from: {{2012 + (number % 8)}}{{until}} }
            confirmed: 2025-{{1 + (number % 12):D2}}-15
            {{(HasLogo(number) ? $"logo: logos/{ClusterWords.OrganisationId(number)}.svg" : "# It has no logo.")}}
            description:{{In(2, l => l switch
        {
            "pl" => $"Zajmuje się tym, czego nie ma, i robi to od roku {2012 + (number % 8)}.",
            "en" => $"Deals with what does not exist, and has done so since {2012 + (number % 8)}.",
            _ => $"Befasst sich mit dem, was es nicht gibt, und das seit {2012 + (number % 8)}.",
        })}}

            """);
    }

    /// <summary>Who holds which role in which body.</summary>
    public static string Roles(int size) => $"kinds:\n  chair:{In(4, l => l switch { "pl" => "Przewodniczący", "en" => "Chair", _ => "Vorsitz" })}\n  member:{In(4, l => l switch { "pl" => "Członek", "en" => "Member", _ => "Mitglied" })}\nheld:\n"
        + string.Concat(Enumerable.Range(0, Math.Min(9, size)).Select(i => $"  - role: {(i == 0 ? "chair" : "member")}\n    organisation: {ClusterWords.OrganisationId(i)}\n    body: {(i < 4 ? "council" : "assembly")}\n    from: {(i < 4 ? 2018 : 2013)}\n"));

    /// <summary>An event: the first half of them is past on the day of the build.</summary>
    public static string Event(int number, int size)
    {
        var start = Day.AddDays((number - Math.Max(1, size / 5)) * 9);
        var name = ClusterWords.Meetings[number % ClusterWords.Meetings.Length];
        var time = number % 3 == 0 ? $"start: {start:O}\nend: {start.AddDays(1):O}" : string.Create(CultureInfo.InvariantCulture, $"start: {start:O} {9 + (number % 8):D2}:30\nend: \"{12 + (number % 8)}:00\"");
        return $"title:{In(2, l => string.Create(CultureInfo.InvariantCulture, $"{name[At(l)]} {number + 1}"))}\nsummary:{In(2, l => l switch { "pl" => "Spotkanie, na które nikt nie przyjdzie.", "en" => "A meeting to which nobody will come.", _ => "Ein Treffen, zu dem niemand kommt." })}\n{time}\nplace: {Id("place", number * 3 % Places)}\norganiser: {ClusterWords.OrganisationId(number % size)}\n";
    }

    /// <summary>A project with funding.</summary>
    public static string Project(int number, int size) => string.Create(CultureInfo.InvariantCulture, $$"""
        title:{{In(2, l => l switch { "pl" => $"Ciepłe światło z niczego {number + 1}", "en" => $"Warm light out of nothing {number + 1}", _ => $"Warmes Licht aus nichts {number + 1}" })}}
        summary:{{In(2, l => l switch { "pl" => "Szukamy lamp, które świecą, choć ich nie ma.", "en" => "We look for lamps that shine although they are not there.", _ => "Wir suchen Lampen, die leuchten, obwohl es sie nicht gibt." })}}
        funding:
          programme:{{In(4, l => l switch { "pl" => "Program na niby", "en" => "Programme of pretence", _ => "Programm zum Schein" })}}
          number: ZMY.{{number + 1:D3}}
          total: {{1000000 + (number * 1234)}} PLN
          grant: {{800000 + (number * 1000)}} PLN
        from: 20{{20 + (number % 7)}}-03
        until: 20{{22 + (number % 7)}}-02
        coordinator: {{ClusterWords.OrganisationId(number % size)}}
        partners: [{{string.Join(", ", Enumerable.Range(1, Math.Min(3, size - 1)).Select(i => ClusterWords.OrganisationId((number + (i * 17)) % size)).Distinct().Where(o => o != ClusterWords.OrganisationId(number % size)))}}]

        """);

    /// <summary>Where a language stands in lists of words.</summary>
    public static int At(string language) => Array.IndexOf(ClusterSite.Languages, language);
}
