using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>A kind of data that is a list: the entries of <c>data/NAME.yml</c>, those of <c>data/NAME/ID.yml</c>, or both.</summary>
/// <param name="Name">Its name: <c>organisations</c>.</param>
/// <param name="About">What the entries are.</param>
/// <param name="Entry">What an entry may hold.</param>
public sealed record DataList(string Name, Bilingual About, MapShape Entry)
{
    /// <summary>The file that holds the list: <c>data/organisations.yml</c>.</summary>
    public string Path => $"data/{Name}.yml";

    /// <summary>The folder with a file for each entry: <c>data/organisations/</c>.</summary>
    public string Folder => $"data/{Name}/";

    /// <summary>What one entry in a file of its own is called, which names its schema; null where entries have none.</summary>
    public string? One { get; init; }

    /// <summary>What an entry in a file of its own is; null where entries have none.</summary>
    public Bilingual? AboutOne { get; init; }

    /// <summary>What an entry in a file of its own may hold: all but the id, which is the file's name.</summary>
    public MapShape File => field ??= Entry with { Keys = [.. Entry.Keys.Where(k => k.Name != "id")] };

    /// <summary>Whether a file holds an entry of this list.</summary>
    public bool IsFileOfEntry(string path) =>
        One is not null && path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) && path.IndexOf('/', Folder.Length) < 0;

    /// <summary>The id of the entry that a file holds.</summary>
    public string IdOf(string path) => path[Folder.Length..^".yml".Length];
}

/// <summary>The lists of <c>data/</c>, a registry to add to: what is known here is read, has a schema, and stands in the guide's list of keys.</summary>
public static class DataFiles
{
    /// <summary>All lists, in the order in which documents tell of them.</summary>
    public static IReadOnlyList<DataList> Lists { get; } =
    [
        new("organisations", new("Organizacje i ich nazwy.", "Organisations and their names."), EntryKeys.Organisation)
        {
            One = "organisation",
            AboutOne = new("Organizacja z własnym plikiem, którego nazwa jest jej identyfikatorem.", "An organisation with a file of its own, whose name is its id."),
        },
        new("kinds", new("Rodzaje organizacji.", "Kinds of organisations."), OrganisationKeys.Kind),
        new("competences", new("Kompetencje organizacji.", "What organisations are good at."), OrganisationKeys.Competence),
        new("places", new("Miejscowości, w których są organizacje.", "The places in which organisations are."), OrganisationKeys.Place),
        new(BodyReader.List, new("Organy: zgromadzenie, rada, zarząd.", "Bodies: an assembly, a council, a board."), BodyKeys.Body),
        new("names", new("Inne nazwy z ich formami.", "Other names with their forms."), EntryKeys.Name),
        new("figures", new("Liczby, każda ze swoją chwilą.", "Figures, each with its moment."), EntryKeys.Figure),
        new("timeline", new("Chronologia.", "The timeline."), EntryKeys.TimelineEntry),
        new("principles", new("Zasady.", "Principles."), EntryKeys.Statement),
        new("aims", new("Cele.", "Aims."), EntryKeys.Statement),
        new("events", new("Wydarzenia z terminami.", "Events with their times."), EventKeys.Event)
        {
            One = "event",
            AboutOne = new("Wydarzenie z własnym plikiem, którego nazwa jest jego identyfikatorem.", "An event with a file of its own, whose name is its id."),
        },
        new("tags", new("Tematy stron.", "What pages are about."), TagKeys.Tag),
        new(OfficeReader.Faq, new("Pytania i odpowiedzi.", "Questions with answers."), OfficeKeys.Faq),
        new(OfficeReader.Steps, new("Kroki, na przykład drogi do członkostwa.", "Steps, such as those to membership."), OfficeKeys.Step),
        new(OfficeReader.Contacts, new("Do kogo się zwracać i w jakiej sprawie.", "Whom to turn to, and for what."), OfficeKeys.Contact),
        new("projects", new("Projekty.", "Projects."), ProjectKeys.Project) { One = "project", AboutOne = new("Projekt z własnym plikiem, którego nazwa jest jego identyfikatorem.", "A project with a file of its own, whose name is its id.") },
        new("documents", new("Dokumenty do pobrania.", "Documents to download."), DocumentKeys.Document) { One = "document", AboutOne = new("Dokument z własnym plikiem, którego nazwa jest jego identyfikatorem.", "A document with a file of its own, whose name is its id.") },
        new("offers", new("Oferty i praca.", "Offers and jobs."), OfferKeys.Offer) { One = "offer", AboutOne = new("Oferta z własnym plikiem, którego nazwa jest jej identyfikatorem.", "An offer with a file of its own, whose name is its id.") },
        new("glossary", new("Uzgodnione terminy.", "Agreed terms."), GlossaryKeys.Term),
        new("redirects", new("Dawne adresy i dokąd prowadzą.", "Former addresses, and where they lead."), RedirectKeys.Entry),
    ];

    /// <summary>The files that are no lists.</summary>
    private static readonly string[] Others = [SiteSettingsReader.Path, RoleReader.Path, AccessibilityReader.Path, MapDrawing.Path, PressReader.PressPath, PressReader.ProfilePath];

    /// <summary>The paths of all files that a site may have, those of single entries aside.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Others, .. Lists.Select(l => l.Path)];

    /// <summary>A list by its name.</summary>
    public static DataList List(string name) => Lists.First(l => l.Name == name);

    /// <summary>Whether a site may have this file in <c>data/</c>, those of its languages aside.</summary>
    public static bool IsKnown(string path) => Known.Contains(path) || Lists.Any(l => l.IsFileOfEntry(path));
}
