using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The directory of organisations, or the part of it that a page shows.</summary>
/// <param name="Texts">The words around organisations; null where the language has none, and needs none.</param>
/// <param name="HeadingLevel">The level of the headings that stand above it.</param>
/// <param name="Filter">The fields that narrow it; null where there are none.</param>
/// <param name="Letters">The links to all letters, on this page or another; empty for a list that is seen at a glance.</param>
/// <param name="Groups">The organisations, by their letters; empty for a list that is seen at a glance.</param>
/// <param name="Cards">The organisations with all that is said of them, where they are few; null where they are many.</param>
public sealed record DirectoryModel(
    MemberTexts? Texts, int HeadingLevel, DirectoryFilterModel? Filter, IReadOnlyList<LinkModel> Letters, IReadOnlyList<DirectoryGroup> Groups, OrganisationsModel? Cards);

/// <summary>The organisations whose names begin with a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Anchor">The anchor of its heading.</param>
/// <param name="Entries">The organisations.</param>
public sealed record DirectoryGroup(string Letter, string Anchor, IReadOnlyList<DirectoryEntry> Entries);

/// <summary>An organisation in a long list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Page">The address of its page; null where it has none.</param>
/// <param name="Facts">What it is and where, in a few words; null where nothing is known.</param>
public sealed record DirectoryEntry(NameModel Name, string? Page, string? Facts);

/// <summary>The fields that narrow the directory, for readers whose browser runs the script.</summary>
/// <param name="Data">The address of the data, which is loaded when somebody begins to choose.</param>
/// <param name="Count">How many organisations there are in all, in words.</param>
/// <param name="Choices">The choices: kinds, competences, places; those of which there is more than one.</param>
public sealed record DirectoryFilterModel(string Data, string Count, IReadOnlyList<DirectoryChoice> Choices);

/// <summary>A field of the directory in which one of several is chosen.</summary>
/// <param name="Label">What is chosen.</param>
/// <param name="Options">The values with their names.</param>
public sealed record DirectoryChoice(string Label, IReadOnlyList<(string Value, string Name)> Options);

/// <summary>Kinds, competences or places, each with the number of organisations and the page that lists them.</summary>
/// <param name="Entries">The entries.</param>
public sealed record GroupListModel(IReadOnlyList<GroupEntry> Entries);

/// <summary>A kind, a competence or a place.</summary>
/// <param name="Link">Its name with the address of its page, which is empty where there is none.</param>
/// <param name="Count">How many organisations there are.</param>
/// <param name="Description">A sentence on it; null where there is none.</param>
/// <param name="Narrower">What is part of it.</param>
public sealed record GroupEntry(LinkModel Link, string Count, string? Description, IReadOnlyList<GroupEntry> Narrower);

/// <summary>All that the data says of an organisation.</summary>
public sealed record OrganisationCardModel
{
    /// <summary>The words around organisations; null where the language has none, and the data says nothing that needs one.</summary>
    public required MemberTexts? Texts { get; init; }

    /// <summary>The level of its heading.</summary>
    public required int HeadingLevel { get; init; }

    /// <summary>Its name.</summary>
    public required NameModel Name { get; init; }

    /// <summary>Whether the page's title is its name already.</summary>
    public required bool IsTitled { get; init; }

    /// <summary>The address of its page, where that is another page; else null.</summary>
    public string? Page { get; init; }

    /// <summary>Its logo; null where there is none.</summary>
    public LogoModel? Logo { get; init; }

    /// <summary>A sentence on it; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Its kind, with the address of the page on all of that kind or an empty one; null where none is given.</summary>
    public LinkModel? Kind { get; init; }

    /// <summary>What it is good at, each with the address of its page or an empty one.</summary>
    public IReadOnlyList<LinkModel> Competences { get; init; } = [];

    /// <summary>Where it is, with the address of that page or an empty one; null where that is not given.</summary>
    public LinkModel? Place { get; init; }

    /// <summary>The region of the place; null where none is given.</summary>
    public string? Region { get; init; }

    /// <summary>Since when it is a member; null where that is not known.</summary>
    public DateModel? Since { get; init; }

    /// <summary>Until when it was a member; null where it is one.</summary>
    public DateModel? Until { get; init; }

    /// <summary>How it stands to the network, where it isn't simply a member; else null.</summary>
    public string? Status { get; init; }

    /// <summary>Its address on the web; null where none is given.</summary>
    public string? Website { get; init; }

    /// <summary>Its e-mail address; null where none is given.</summary>
    public string? Email { get; init; }

    /// <summary>Its telephone number, as it is shown and as it is called; null where none is given.</summary>
    public (string Shown, string Called)? Phone { get; init; }

    /// <summary>Its postal address; null where none is given.</summary>
    public string? Address { get; init; }

    /// <summary>The day on which somebody last made sure of all this; null where nobody has said so.</summary>
    public DateModel? Confirmed { get; init; }

    /// <summary>Whether there is anything to be said in rows.</summary>
    public bool HasRows => Kind is not null || Competences.Count > 0 || Place is not null || Since is not null || Until is not null || Status is not null
        || Website is not null || Email is not null || Phone is not null || Address is not null || Confirmed is not null;
}
