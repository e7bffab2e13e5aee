using System.Text.Json;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>The projects as open data.</summary>
internal static class ProjectsData
{
    /// <summary>The dataset.</summary>
    public static OpenDataset<Project> Dataset { get; } = new(
        "projects",
        new("Projekty.", "The projects."),
        site => site.Data.Projects,
        [
            new("id", FieldKind.Id, new("Identyfikator, który się nie zmienia.", "An id that stays."), (p, _) => FieldValue.Of(p.Id), IsRequired: true),
            new("uri", FieldKind.Address, new("Identyfikator w sieci.", "The id on the web."), (p, s) => FieldValue.Of(IdOf(p, s)), IsRequired: true),
            new("acronym", FieldKind.Text, new("Skrót.", "The acronym."), (p, _) => FieldValue.Of(p.Acronym)),
            new("title", FieldKind.TextByLanguage, new("Tytuł.", "The title."), (p, s) => FieldValue.Of(s.ByLanguage(p.Title)), IsRequired: true),
            new("summary", FieldKind.TextByLanguage, new("Streszczenie.", "The summary."), (p, s) => FieldValue.Of(s.ByLanguage(p.Summary))),
            new("programme", FieldKind.TextByLanguage, new("Program, z którego projekt jest finansowany.", "The programme that pays for it."), (p, s) => FieldValue.Of(s.ByLanguage(p.Funding?.Programme))),
            new("fund", FieldKind.TextByLanguage, new("Fundusz, z którego pochodzi program.", "The fund from which the programme comes."), (p, s) => FieldValue.Of(s.ByLanguage(p.Funding?.Fund))),
            new("grant_number", FieldKind.Text, new("Numer umowy.", "The number of the grant agreement."), (p, _) => FieldValue.Of(p.Funding?.Number)),
            new("total_amount", FieldKind.Number, new("Wartość projektu.", "What the project costs in all."), (p, _) => FieldValue.Of(p.Funding?.Total?.Amount)),
            new("total_currency", FieldKind.Text, new("Waluta tej kwoty (ISO 4217).", "The currency of that amount (ISO 4217)."), (p, _) => FieldValue.Of(p.Funding?.Total?.Currency)),
            new("grant_amount", FieldKind.Number, new("Dofinansowanie.", "What the funder gives."), (p, _) => FieldValue.Of(p.Funding?.Grant?.Amount)),
            new("grant_currency", FieldKind.Text, new("Waluta tej kwoty (ISO 4217).", "The currency of that amount (ISO 4217)."), (p, _) => FieldValue.Of(p.Funding?.Grant?.Currency)),
            new("from", FieldKind.Date, new("Początek.", "When it began or will begin."), (p, _) => FieldValue.Of(p.From?.ToString())),
            new("until", FieldKind.Date, new("Koniec.", "When it ended or will end."), (p, _) => FieldValue.Of(p.Until?.ToString())),
            new("coordinator", FieldKind.Id, new("Lider: identyfikator z pliku organizacji, jeśli w nim jest.", "Who leads it: an id of the file of organisations, if it is there."), (p, _) => FieldValue.Of(p.Coordinator?.Organisation?.Id)),
            new("coordinator_name", FieldKind.Text, new("Nazwa lidera.", "What the leader is called."), (p, s) => FieldValue.Of(NameOf(p.Coordinator, s))),
            new("partners", FieldKind.Ids, new("Partnerzy, którzy są w pliku organizacji.", "The partners that are in the file of organisations."), (p, _) => FieldValue.Of(p.Partners.Select(x => x.Organisation?.Id).OfType<string>())),
            new("partner_names", FieldKind.Texts, new("Nazwy wszystkich partnerów.", "What all partners are called."), (p, s) => FieldValue.Of(p.Partners.Select(x => NameOf(x, s)).OfType<string>())),
            new("results", FieldKind.TextsByLanguage, new("Wyniki.", "What has come of it."), ResultsOf),
            new("website", FieldKind.Address, new("Strona projektu.", "The project’s website."), (p, _) => FieldValue.Of(p.Website)),
            new("page", FieldKind.AddressByLanguage, new("Strona tego serwisu o projekcie.", "This site’s page about the project."), (p, s) => FieldValue.Of(s.PagesAbout("projects", p.Id))),
        ],
        WriteNode);

    private static string IdOf(Project project, SiteIndex site) => $"{site.Address.Absolute("/")}#project-{project.Id}";

    private static string? NameOf(Party? party, SiteIndex site) => party is null ? null : site.Data.Typographer(party.Language).SetMarks(party.Name);

    private static FieldValue.ListByLanguage? ResultsOf(Project project, SiteIndex site) => project.Results.Count == 0
        ? null
        : new FieldValue.ListByLanguage([.. site.Data.Languages.Select(l => (l.Code, (IReadOnlyList<string>)[.. project.Results.Select(r => l.Typographer.SetMarks(r.In(l.Code)))]))]);

    // To schema.org a project is a kind of organisation, which is founded and dissolved.
    private static void WriteNode(Utf8JsonWriter json, Project project, SiteIndex site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Project");
        json.WriteString("@id", IdOf(project, site));
        json.WriteTexts("name", site.ByLanguage(project.Title));
        json.WriteKnown("alternateName", project.Acronym);
        json.WriteTexts("description", site.ByLanguage(project.Summary));
        json.WriteKnown("url", project.Website);
        json.WriteKnown("foundingDate", project.From?.ToString());
        json.WriteKnown("dissolutionDate", project.Until?.ToString());
        json.WriteReferences("member", new[] { project.Coordinator }.Concat(project.Partners).Select(p => p?.Organisation).OfType<Organisation>().Distinct().Select(o => SiteGraph.IdOf(o, site.Address)));
        WriteFunding(json, project.Funding, site);
        json.WriteReferences("mainEntityOfPage", site.PagesAbout("projects", project.Id).Select(p => p.Value).OfType<string>());
        json.WriteEndObject();
    }

    private static void WriteFunding(Utf8JsonWriter json, Funding? funding, SiteIndex site)
    {
        if (funding is null) return;
        json.WriteStartObject("funding");
        json.WriteString("@type", "MonetaryGrant");
        json.WriteTexts("name", site.ByLanguage(funding.Programme));
        json.WriteKnown("identifier", funding.Number);
        if (funding.Grant is { } grant) WriteAmount(json, grant);
        json.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject("amount");
        json.WriteString("@type", "MonetaryAmount");
        json.WriteNumber("value", money.Amount);
        json.WriteString("currency", money.Currency);
        json.WriteEndObject();
    }
}
