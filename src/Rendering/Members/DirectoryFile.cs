using System.Globalization;
using System.Text.Json;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>What the script of the directory loads: all organisations of the site as one language lists them. Made once, before the first page is rendered, since
/// its name is a hash of its content, which pages name.</summary>
/// <param name="Path">The path from the site's root.</param>
/// <param name="Content">A JSON array with an array for each organisation: name, its language, its direction, gloss, address of its page, facts, other names,
/// and what it can be chosen by, <c>k-company c-maps p-opole</c>; empty texts for what there is not.</param>
public sealed record DirectoryFile(string Path, byte[] Content)
{
    /// <summary>The name of the script.</summary>
    public const string Script = "directory";

    /// <summary>Fewer organisations than this are seen at a glance, and need no fields that narrow their list.</summary>
    public const int Fewest = 10;

    /// <summary>The file of a language; null where no page of it lists all organisations, or they are few.</summary>
    public static DirectoryFile? Of(SiteIndex site, Language language)
    {
        if (site.Data.Organisations.Count < Fewest || language.Members is null || !site.Pages.Any(p => IsOn(p) && p.Name.Language == language.Code)) return null;
        var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonLd.Options)) Write(json, site, language);
        var content = buffer.Written.ToArray();
        return new DirectoryFile($"/assets/directory-{language.Code}.{ContentHash.OfFile(content).ToString("x32", CultureInfo.InvariantCulture)[..10]}.json", content);
    }

    /// <summary>Whether a page lists all organisations.</summary>
    public static bool IsOn(PageDocument page) => page is { Entry: null, FallbackOf: null, IsBroken: false, FrontMatter.List.Text: "organisations" };

    /// <summary>What an organisation can be chosen by: its kind, its competences and those that they are part of, its place.</summary>
    public static IEnumerable<string> KeysOf(Organisation organisation)
    {
        if (organisation.Kind is { } kind) yield return "k-" + kind.Id;
        foreach (var competence in organisation.Competences.SelectMany(c => c.Wider.Prepend(c.Id)).Distinct()) yield return "c-" + competence;
        if (organisation.Place is { } place) yield return "p-" + place.Id;
    }

    private static void Write(Utf8JsonWriter json, SiteIndex site, Language language)
    {
        var data = site.Data;
        var others = data.Names.Where(n => n.Organisation is not null).ToDictionary(n => n.Id, n => string.Join(' ', n.Also.Select(a => a.Text)), StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var organisation in site.Lists.Items(new ListRequest("organisations", null, null, language.Code)).Select(id => data.Organisations.Find(id)!))
        {
            var isForeign = organisation.Language != language.Code;
            var page = site.PageAbout(new EntryName("organisations", organisation.Id), language.Code);
            json.WriteStartArray();
            json.WriteStringValue(data.Typographer(organisation.Language).Set(organisation.Name));
            json.WriteStringValue(isForeign ? organisation.Language : "");
            json.WriteStringValue(isForeign ? data.DirectionOf(organisation.Language) ?? "" : "");
            json.WriteStringValue(isForeign ? language.Typographer.Set(organisation.Gloss.In(language.Code)) : "");
            json.WriteStringValue(page is null ? "" : site.Address.Link(page.Path));
            json.WriteStringValue(MemberFacts.Of(organisation, language, () => site.Lists.Today) ?? "");
            json.WriteStringValue(others.GetValueOrDefault(organisation.Id, ""));
            json.WriteStringValue(string.Join(' ', KeysOf(organisation)));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
