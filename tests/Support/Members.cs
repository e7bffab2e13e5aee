using System.Globalization;
using System.Text;

namespace ChemSter.Site.Tests.Support;

/// <summary>A small site with a directory of organisations: kinds, competences and places, a page for each, and a page for each organisation.</summary>
internal static class Members
{
    private const string Groups = "- { id: company, name: { pl: firma, en: company }, plural: { pl: Firmy, en: Companies } }\n- { id: school, name: { pl: szkoła, en: school } }\n";

    private const string Competences = "- { id: chemistry, name: { pl: Chemia, en: Chemistry } }\n- { id: paint, name: { pl: Farby, en: Paint }, within: chemistry }\n- { id: trade, name: { pl: Handel, en: Trade } }\n";

    private static readonly string[] Names = ["Ada", "Ćwiek", "Cyna", "Łuk", "Lit", "Żel", "Zefir", "Śnieg", "Sód", "4 Pory"];

    /// <summary>The site with as many organisations, all in one file, of which every second is a school in Opole that deals in paint.</summary>
    public static TestSite Site(int count, int perPage = 20)
    {
        var site = TestSite.Small()
            .With("data/kinds.yml", Groups).With("data/competences.yml", Competences)
            .With("data/places.yml", "- { id: opole, name: Opole }\n- { id: warsaw, name: Warszawa, gloss: { en: Warsaw } }\n")
            .With("data/organisations.yml", Entries(count));
        foreach (var language in (string[])["pl", "en"])
        {
            site.With($"input/members/index.{language}.md", Page("Members", "list: organisations", $"per-page: {perPage}", "{{list}}"))
                .With($"input/members/one.{language}.md", Page("{name}", "for-each: organisations", "", "{{organisation-card}}"))
                .With($"input/kinds/index.{language}.md", Page("Kinds", "", "", "{{kinds}}\n\n{{competences}}\n\n{{places}}"))
                .With($"input/kinds/kind.{language}.md", Page("{name}", "for-each: kinds", $"list: organisations\nper-page: {perPage}", "{{list}}"))
                .With($"input/fields/field.{language}.md", Page("{name}", "for-each: competences", "list: organisations", "{{list}}"))
                .With($"input/places/place.{language}.md", Page("{name}", "for-each: places", "list: organisations", "{{list}}"));
        }

        return site;
    }

    private static string Page(string title, string first, string second, string text) =>
        $"---\ntitle: \"{title}\"\ndescription: \"{title}: a list.\"\n{string.Concat(new[] { first, second }.Where(l => l.Length > 0).Select(l => l + "\n"))}---\n\n{text}\n";

    private static string Entries(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (kind, field, place) = i % 2 == 0 ? ("company", "trade", "warsaw") : ("school", "paint", "opole");
            text.Append(CultureInfo.InvariantCulture, $"- {{ id: m{i}, name: {Names[i % Names.Length]} {i}, kind: {kind}, competences: [{field}], place: {place} }}\n");
        }

        return text.ToString();
    }
}
