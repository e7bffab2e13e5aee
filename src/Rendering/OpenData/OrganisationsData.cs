using System.Globalization;
using System.Text.Json;
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
            new("kind", FieldKind.Id, new("Rodzaj organizacji.", "The kind of organisation."), (o, _) => FieldValue.Of(o.Kind?.Id)),
            new("kind_name", FieldKind.TextByLanguage, new("Nazwa rodzaju.", "What the kind is called."), (o, s) => FieldValue.Of(s.ByLanguage(o.Kind?.Name))),
            new("kind_class", FieldKind.Id, new("Klasa rodzaju: company, sme, large, research, university, business-environment, local-government albo other.", "The class of the kind: company, sme, large, research, university, business-environment, local-government or other."), (o, _) => FieldValue.Of(ClassOf(o.Kind))),
            new("competences", FieldKind.Ids, new("Kompetencje, najważniejsze najpierw.", "What it is good at, the most important first."), (o, _) => FieldValue.Of(o.Competences.Select(c => c.Id))),
            new("competence_names", FieldKind.TextsByLanguage, new("Nazwy kompetencji.", "What the competences are called."), (o, s) => NamesOf(o.Competences, s)),
            new("place", FieldKind.Id, new("Miejscowość.", "Where it is."), (o, _) => FieldValue.Of(o.Place?.Id)),
            new("place_name", FieldKind.TextByLanguage, new("Nazwa miejscowości.", "What the place is called."), (o, s) => FieldValue.Of(s.ByLanguage(o.Place?.Name))),
            new("region", FieldKind.TextByLanguage, new("Region.", "The region."), (o, s) => FieldValue.Of(s.ByLanguage(o.Place?.Region))),
            new("country", FieldKind.Text, new("Kod kraju (ISO 3166-1).", "The code of the country (ISO 3166-1)."), (o, _) => FieldValue.Of(o.Place?.Country)),
            new("latitude", FieldKind.Number, new("Szerokość geograficzna miejscowości w stopniach WGS 84.", "The latitude of the place, in degrees of WGS 84."), (o, _) => FieldValue.Of((decimal?)o.Place?.Position?.Latitude)),
            new("longitude", FieldKind.Number, new("Długość geograficzna miejscowości w stopniach WGS 84.", "The longitude of the place, in degrees of WGS 84."), (o, _) => FieldValue.Of((decimal?)o.Place?.Position?.Longitude)),
            new("membership", FieldKind.Id, new("member: jest członkiem albo nim była; none: nie.", "member: it is or was a member; none: neither."), (o, _) => FieldValue.Of(o.Member is null ? "none" : "member"), IsRequired: true),
            new("member_from", FieldKind.Date, new("Od kiedy jest członkiem.", "Since when it is a member."), (o, _) => FieldValue.Of(o.Member?.From?.ToString())),
            new("member_until", FieldKind.Date, new("Do kiedy była członkiem.", "Until when it was a member."), (o, _) => FieldValue.Of(o.Member?.Until?.ToString())),
            new("email", FieldKind.Text, new("Adres e-mail.", "The e-mail address."), (o, _) => FieldValue.Of(o.Contact?.Email)),
            new("phone", FieldKind.Text, new("Numer telefonu.", "The telephone number."), (o, _) => FieldValue.Of(o.Contact?.Phone)),
            new("address", FieldKind.Text, new("Adres pocztowy bez nazwy.", "The postal address without the name."), (o, _) => FieldValue.Of(o.Contact?.Address)),
            new("confirmed", FieldKind.Date, new("Dzień, w którym ostatnio sprawdzono, że to prawda.", "The day on which somebody last made sure that this is right."), (o, _) => FieldValue.Of(o.Confirmed?.ToString("O", CultureInfo.InvariantCulture))),
            new("page", FieldKind.AddressByLanguage, new("Strona tego serwisu o organizacji.", "This site’s page about the organisation."), (o, s) => FieldValue.Of(s.PagesAbout("organisations", o.Id))),
        ],
        WriteNode);

    private static string NameOf(Organisation organisation, SiteIndex site) => site.Data.Typographer(organisation.Language).SetMarks(organisation.Name);

    private static FieldValue.ListByLanguage? NamesOf(IReadOnlyList<Competence> competences, SiteIndex site) => competences.Count == 0
        ? null
        : new FieldValue.ListByLanguage([.. site.Data.Languages.Select(l => (l.Code, (IReadOnlyList<string>)[.. competences.Select(c => l.Typographer.SetMarks(c.Name.In(l.Code)))]))]);

    private static string? ClassOf(OrganisationKind? kind) => kind?.Class switch
    {
        null => null,
        KindClass.Company => "company",
        KindClass.Sme => "sme",
        KindClass.Large => "large",
        KindClass.Research => "research",
        KindClass.University => "university",
        KindClass.BusinessEnvironment => "business-environment",
        KindClass.LocalGovernment => "local-government",
        _ => "other",
    };

    private static void WriteNode(Utf8JsonWriter json, Organisation organisation, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", SiteGraph.IdOf(organisation, site.Address));
        json.WriteTexts("name", [(organisation.Language, NameOf(organisation, site))]);
        json.WriteTexts("alternateName", site.ByLanguage(organisation.Gloss));
        json.WriteTexts("description", site.ByLanguage(organisation.Description));
        json.WriteKnown("url", organisation.Website);
        json.WriteKnown("email", organisation.Contact?.Email);
        json.WriteKnown("telephone", organisation.Contact?.Phone);
        json.WriteTexts("knowsAbout", organisation.Competences.SelectMany(c => site.ByLanguage(c.Name)));
        WriteMembership(json, organisation.Member, site);
        WritePlace(json, organisation, site);
        json.WriteReferences("mainEntityOfPage", site.PagesAbout("organisations", organisation.Id).Select(p => p.Value).OfType<string>());
        json.WriteEndObject();
    }

    // A membership with dates is a role, which can have them (schema.org, Role).
    private static void WriteMembership(Utf8JsonWriter json, Membership? membership, SiteIndex site)
    {
        if (membership is null) return;
        var cluster = site.Graph(site.Data.Site.DefaultLanguage).OrganizationId;
        if (membership is { From: null, Until: null })
        {
            JsonLd.WriteReference(json, "memberOf", cluster);
            return;
        }

        json.WriteStartObject("memberOf");
        json.WriteString("@type", "OrganizationRole");
        json.WriteKnown("startDate", membership.From?.ToString());
        json.WriteKnown("endDate", membership.Until?.ToString());
        JsonLd.WriteReference(json, "memberOf", cluster);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Organisation organisation, SiteIndex site)
    {
        var place = organisation.Place;
        if (place is not null || organisation.Contact?.Address is not null)
        {
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteKnown("streetAddress", organisation.Contact?.Address);
            json.WriteTexts("addressLocality", site.ByLanguage(place?.Name));
            json.WriteTexts("addressRegion", site.ByLanguage(place?.Region));
            json.WriteKnown("addressCountry", place?.Country);
            json.WriteEndObject();
        }

        if (place?.Position is not { } position) return;
        json.WriteStartObject("location");
        json.WriteString("@type", "Place");
        json.WriteTexts("name", site.ByLanguage(place.Name));
        json.WriteStartObject("geo");
        json.WriteString("@type", "GeoCoordinates");
        json.WriteNumber("latitude", position.Latitude);
        json.WriteNumber("longitude", position.Longitude);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
