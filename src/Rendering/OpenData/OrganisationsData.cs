using System.Text.Json;
using ChemSter.Site.Addresses;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>The organisations as open data.</summary>
internal static class OrganisationsData
{
    /// <summary>The dataset.</summary>
    public static OpenDataset<Organisation> Dataset { get; } = new(
        "organisations",
        new("Organizacje.", "The organisations."),
        site => site.Data.Organisations,
        [
            new("id", FieldKind.Id, new("Identyfikator, który się nie zmienia.", "An id that stays."), (o, _) => FieldValue.Of(o.Id), IsRequired: true),
            new("uri", FieldKind.Address, new("Identyfikator w sieci, ten sam co w danych JSON-LD stron.", "The id on the web, the same as in the pages’ JSON-LD."), (o, s) => FieldValue.Of(SiteGraph.IdOf(o, s.Address)), IsRequired: true),
            new("name", FieldKind.Text, new("Nazwa prawna, w swoim języku.", "The legal name, in its own language."), (o, s) => FieldValue.Of(NameOf(o, s)), IsRequired: true),
            new("name_language", FieldKind.LanguageTag, new("Język nazwy prawnej.", "The language of the legal name."), (o, _) => FieldValue.Of(o.Language), IsRequired: true),
            new("gloss", FieldKind.TextByLanguage, new("Nazwa w innych językach, jeśli jest w użyciu.", "The name in other languages, where one is in use."), (o, s) => FieldValue.Of(s.ByLanguage(o.Gloss))),
            new("description", FieldKind.TextByLanguage, new("Opis.", "A description."), (o, s) => FieldValue.Of(s.ByLanguage(o.Description))),
            new("website", FieldKind.Address, new("Strona organizacji.", "The organisation’s website."), (o, _) => FieldValue.Of(o.Website)),
            new("page", FieldKind.AddressByLanguage, new("Strona tego serwisu o organizacji.", "This site’s page about the organisation."), (o, s) => FieldValue.Of(s.Pages(l => PageAbout(o, l, s)))),
        ],
        WriteNode);

    private static string NameOf(Organisation organisation, SiteIndex site) => site.Data.Typographer(organisation.Language).SetMarks(organisation.Name);

    private static PageAddress? PageAbout(Organisation organisation, string language, SiteIndex site) =>
        site.PageAbout(organisation.Id, language) is { } page ? site.Plan.Find(page.Key, page.Language) : null;

    private static void WriteNode(Utf8JsonWriter json, Organisation organisation, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", SiteGraph.IdOf(organisation, site.Address));
        json.WriteTexts("name", [(organisation.Language, NameOf(organisation, site))]);
        json.WriteTexts("alternateName", site.ByLanguage(organisation.Gloss));
        json.WriteTexts("description", site.ByLanguage(organisation.Description));
        json.WriteKnown("url", organisation.Website);
        json.WriteReferences("mainEntityOfPage", site.Pages(l => PageAbout(organisation, l, site)).Select(p => p.Value).OfType<string>());
        json.WriteEndObject();
    }
}
