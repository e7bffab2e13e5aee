using System.Text;
using System.Text.Json;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Rendering;

/// <summary>What the pages of a language say of the organisation and the site in JSON-LD, prepared once. Ids are the same in all languages.</summary>
public sealed class SiteGraph
{
    /// <summary>The id of the role by which organisations are founders.</summary>
    public const string FounderRole = "founder";

    /// <summary>Prepares it.</summary>
    /// <param name="site">Everything that is known of the site.</param>
    /// <param name="language">The language's code.</param>
    public SiteGraph(SiteIndex site, string language)
    {
        var root = site.Address.Absolute("/");
        WebSiteId = root + "#website";
        OrganizationId = root + "#organization";
        Name = site.Data.Language(language).Typographer.SetMarks(site.Data.Site.Name.In(language));
        FoundingDate = site.Data.FoundingDate is { } date ? new ShownFact(date.ToString(), Encoding.UTF8.GetBytes($"datetime=\"{date}\"")) : null;
        Founders = [.. site.Data.Roles.Where(r => r.RoleId == FounderRole).Select(r => r.Organisation).OfType<Organisation>().Distinct().Select(o => FounderOf(o, site, language))];
        WebSite = Write(json => WriteWebSite(json, site));
        Fingerprint = ContentHash.OfAll([FoundingDate?.Value ?? "", .. Founders.SelectMany(f => new[] { f.Id, f.Name.Value, f.PageId ?? "" })]);
    }

    /// <summary>The site, an object in UTF-8.</summary>
    public byte[] WebSite { get; }

    /// <summary>The id by which pages refer to the site.</summary>
    public string WebSiteId { get; }

    /// <summary>The id of the organisation.</summary>
    public string OrganizationId { get; }

    /// <summary>The name of site and organisation.</summary>
    public string Name { get; }

    /// <summary>When the organisation was founded, in ISO 8601; null where that is not known.</summary>
    public ShownFact? FoundingDate { get; }

    /// <summary>Who founded the organisation, in the order of the data.</summary>
    public IReadOnlyList<Founder> Founders { get; }

    /// <summary>The hash of all that comes from the facts of the data.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The id of an organisation of the data.</summary>
    public static string IdOf(Organisation organisation, Addresses.SiteAddress address) => $"{address.Absolute("/")}#organization-{organisation.Id}";

    private static Founder FounderOf(Organisation organisation, SiteIndex site, string language)
    {
        var typographer = site.Data.Typographer(organisation.Language);
        var shown = Encoding.UTF8.GetBytes(Templates.Encoder.Encode(typographer.Set(organisation.Name)));
        var page = site.PageAbout(new EntryName("organisations", organisation.Id), language);
        return new Founder(IdOf(organisation, site.Address), new ShownFact(typographer.SetMarks(organisation.Name), shown), page is null ? null : site.Address.Absolute(page.Path));
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonLd.Options)) write(json);
        return buffer.Written.ToArray();
    }

    private void WriteWebSite(Utf8JsonWriter json, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", WebSiteId);
        json.WriteString("name", Name);
        json.WriteString("alternateName", site.Data.Site.ShortName);
        json.WriteString("url", site.Address.Absolute("/"));
        json.WriteStartArray("inLanguage");
        foreach (var code in site.Data.Site.Languages) json.WriteStringValue(code);
        json.WriteEndArray();
        JsonLd.WriteReference(json, "about", OrganizationId);
        // Only who is named on the page as publishing the site is named here; the organisation that it is about may be another.
        if (site.Data.Site.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher.Name);
            JsonLd.WriteEmail(json, publisher.Email);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

/// <summary>A fact that a page tells machines only if it shows it to readers too.</summary>
/// <param name="Value">What machines are told.</param>
/// <param name="Html">The bytes by which it is found in the page's text.</param>
public sealed record ShownFact(string Value, byte[] Html);

/// <summary>An organisation that is among the founders.</summary>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Name">Its legal name.</param>
/// <param name="PageId">The id of the site's page about it; null where there is none.</param>
public sealed record Founder(string Id, ShownFact Name, string? PageId);
