using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Charts;

/// <summary>A small site with organisations of which there is something to count.</summary>
internal static class Cluster
{
    public const string Kinds = """
        - id: company
          name: { pl: firma, en: company }
          plural: { pl: Firmy, en: Companies }
        - id: research
          name: { pl: instytut, en: institute }
          plural: { pl: Instytuty, en: Institutes }
        """;

    public const string Competences = """
        - id: chemistry
          name: { pl: Chemia, en: Chemistry }
        - id: dyes
          name: { pl: Barwniki, en: Dyes }
          within: chemistry
        """;

    public const string Places = """
        - id: north
          name: Północ
          gloss: { en: North }
          lat: 51
          lon: 18
        - id: south
          name: Południe
          gloss: { en: South }
          lat: 50
          lon: 18
        - id: far
          name: Daleko
          gloss: { en: Far }
          lat: 10
          lon: 100
        - id: nowhere
          name: Nigdzie
          gloss: { en: Nowhere }
        """;

    public const string Organisations = """
        - { id: a, name: A, kind: company, competences: [dyes], place: north, member: { from: 2013 } }
        - { id: b, name: B, kind: company, competences: [dyes, chemistry], place: north, member: { from: 2014-05 } }
        - { id: c, name: C, kind: research, competences: [chemistry], place: south, member: { from: 2013, until: 2025-12-31 } }
        - { id: d, name: D, kind: research, place: south }
        - { id: e, name: E, place: nowhere, member: { from: 2025-06-01 } }
        - { id: f, name: F, kind: company, member: { from: 2027 } }
        - { id: g, name: G, kind: company, is-member: false }
        """;

    /// <summary>The site, with a page that shows something.</summary>
    public static TestSite With(string inclusion, string organisations = Organisations) => TestSite.Small()
        .With("data/kinds.yml", Kinds)
        .With("data/competences.yml", Competences)
        .With("data/places.yml", Places)
        .With("data/organisations.yml", organisations)
        .WithPage("about.pl", "O nas", inclusion, "slug: o-nas")
        .WithPage("about.en", "About us", inclusion);
}
