using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>A text of a data file.</summary>
/// <param name="File">The file: <c>data/timeline.yml</c>.</param>
/// <param name="Path">Where it stands there: <c>founded.title</c>.</param>
/// <param name="Text">The text in all languages.</param>
public sealed record DataText(string File, string Path, LocalizedText Text);

/// <summary>Everything in <c>data/</c>, typed and checked: the one source of facts for all pages.</summary>
public sealed record SiteData
{
    /// <summary>The settings of the site.</summary>
    public required SiteSettings Site { get; init; }

    /// <summary>The languages of the site, in the site's order.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The organisations, in the order of the file.</summary>
    public required EntryList<Organisation> Organisations { get; init; }

    /// <summary>The kinds of organisations, in the order of the file.</summary>
    public required EntryList<OrganisationKind> Kinds { get; init; }

    /// <summary>What organisations are good at, in the order of the file.</summary>
    public required EntryList<Competence> Competences { get; init; }

    /// <summary>The places in which organisations are, in the order of the file.</summary>
    public required EntryList<Place> Places { get; init; }

    /// <summary>All names with their forms: those of the organisations, then those of <c>data/names.yml</c>, both in the order of the file.</summary>
    public required EntryList<Name> Names { get; init; }

    /// <summary>The bodies, in the order of the file. None answers to itself, and each answers to one of the others or to none.</summary>
    public required EntryList<Body> Bodies { get; init; }

    /// <summary>What the map shows besides places; null where nothing was said of it.</summary>
    public MapDrawing? Map { get; init; }

    /// <summary>The roles held, in the order of the file.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The figures, in the order of the file.</summary>
    public required EntryList<Figure> Figures { get; init; }

    /// <summary>The timeline: earliest first, entries of unknown date last, both in the order of the file where they are equal.</summary>
    public required EntryList<TimelineEntry> Timeline { get; init; }

    /// <summary>The principles, in the order of the file.</summary>
    public required IReadOnlyList<Statement> Principles { get; init; }

    /// <summary>The aims, in the order of the file.</summary>
    public required IReadOnlyList<Statement> Aims { get; init; }

    /// <summary>The subjects that pages can be about, in the order of the file.</summary>
    public required EntryList<Tag> Tags { get; init; }

    /// <summary>The agreed terms, in the order of the file.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What has become of addresses that the site no longer has, in the order of the file.</summary>
    public IReadOnlyList<RedirectEntry> Redirects { get; init; } = [];

    /// <summary>The projects, in the order of the files.</summary>
    public required EntryList<Project> Projects { get; init; }

    /// <summary>The documents to download.</summary>
    public required DocumentShelf Documents { get; init; }

    /// <summary>The offers and jobs, in the order of the files.</summary>
    public required EntryList<Offer> Offers { get; init; }

    /// <summary>The accessibility statement; null where the site has none.</summary>
    public AccessibilityStatement? Accessibility { get; init; }

    /// <summary>The events, the earliest first.</summary>
    public required EntryList<EventEntry> Events { get; init; }

    /// <summary>When entries were last confirmed, in the order of the files: all entries of which that can be said.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Questions that are often asked, in the order of the file.</summary>
    public IReadOnlyList<FaqEntry> Faq { get; init; } = [];

    /// <summary>The steps of the way that others are led, in the order of the file.</summary>
    public IReadOnlyList<JoiningStep> Steps { get; init; } = [];

    /// <summary>Whom to turn to, in the order of the file.</summary>
    public required EntryList<ContactPoint> Contacts { get; init; }

    /// <summary>What the press may take; null where the site has nothing for it.</summary>
    public PressKit? PressKit { get; init; }

    /// <summary>What the cluster says of itself where no other data does.</summary>
    public ClusterProfile Profile { get; init; } = ClusterProfile.Empty;

    /// <summary>All texts of the data files that are there in several languages, each with its path in its file, in the order of the files.</summary>
    public required IReadOnlyList<DataText> Texts { get; init; }

    /// <summary>Whether what the data says depends on the day: something begins, ends or expires, or is counted as of the day. Only then is the day of the build asked for.</summary>
    public bool DependsOnDay => Events.Count > 0
        || Organisations.Any(o => o.Member is { From: not null } or { Until: not null })
        || Kinds.Count > 0 || Competences.Count > 0 || Places.Count > 0 || Bodies.Count > 0
        || Projects.Any(p => p.From is not null || p.Until is not null)
        || Offers.Any(o => o.From is not null || o.Until is not null);

    /// <summary>The hash of the settings and of the languages' files, on which every page depends.</summary>
    public ulong SettingsFingerprint { get; init; }

    /// <summary>The hash of all other files: the facts that pages may state.</summary>
    public ulong FactsFingerprint { get; init; }

    /// <summary>A name by its id; null where there is none.</summary>
    public Name? Name(string id)
    {
        foreach (var name in Names)
        {
            if (name.Id == id) return name;
        }

        return null;
    }

    /// <summary>What HTML's <c>dir</c> is to say of a passage that is marked with its language; null where it need not say anything,
    /// since the passage runs as everything in the site does.</summary>
    /// <param name="tag">The language tag of the passage; null where it is not marked.</param>
    public string? DirectionOf(string? tag)
    {
        if (tag is null) return null;
        var direction = LanguageTag.DirectionOf(tag);
        var isMixed = false;
        foreach (var language in Languages)
        {
            if (tag.Equals(language.Code, StringComparison.OrdinalIgnoreCase)) direction = language.Direction;
            isMixed |= language.Direction != Languages[0].Direction;
        }

        return isMixed || direction != Languages[0].Direction ? direction : null;
    }

    /// <summary>What sets texts in a language: that of the site's language of which the tag is one (<c>en-GB</c> is English); for any other language nothing does.</summary>
    public Typographer Typographer(string tag)
    {
        foreach (var language in Languages)
        {
            if (tag.StartsWith(language.Code, StringComparison.Ordinal) && (tag.Length == language.Code.Length || tag[language.Code.Length] == '-')) return language.Typographer;
        }

        return ChemSter.Site.Languages.Typographer.None;
    }

    /// <summary>When the organisation was founded; null where that is not known, or not a day, month or year but a period.</summary>
    public DatePeriod? FoundingDate => Site.FoundingEvent is { } founding && Timeline.Find(founding.Text)?.Date is { To: null } date ? date : null;

    /// <summary>A language of the site by its code.</summary>
    public Language Language(string code)
    {
        foreach (var language in Languages)
        {
            if (language.Code == code) return language;
        }

        throw new ArgumentOutOfRangeException(nameof(code), code, "The site has no such language.");
    }
}
