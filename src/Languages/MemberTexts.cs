using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words around organisations in one language: <c>members:</c> in <c>data/languages/CODE.yml</c>. A site that says nothing of kinds, places and memberships does without.</summary>
public sealed record MemberTexts
{
    /// <summary>Label of an organisation’s kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Label of what it is good at.</summary>
    public required string Competences { get; init; }

    /// <summary>Label of where it is.</summary>
    public required string Place { get; init; }

    /// <summary>Label of the beginning of its membership.</summary>
    public required string MemberSince { get; init; }

    /// <summary>Label of the end of its membership.</summary>
    public required string MemberUntil { get; init; }

    /// <summary>Label of what is said of its membership.</summary>
    public required string Membership { get; init; }

    /// <summary>Said of one that was a member and has left.</summary>
    public required string Former { get; init; }

    /// <summary>Said of one that is going to be a member.</summary>
    public required string Joining { get; init; }

    /// <summary>Said of one that is no member.</summary>
    public required string NoMember { get; init; }

    /// <summary>Label of its address on the web.</summary>
    public required string Website { get; init; }

    /// <summary>Label of its e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Label of its telephone number.</summary>
    public required string Phone { get; init; }

    /// <summary>Label of its postal address.</summary>
    public required string Address { get; init; }

    /// <summary>Label of the day on which somebody made sure that all this is right.</summary>
    public required string Confirmed { get; init; }

    /// <summary>Label of the links to letters.</summary>
    public required string Letters { get; init; }

    /// <summary>Label of the fields that narrow the list.</summary>
    public required string Filter { get; init; }

    /// <summary>Label of the field for a part of the name.</summary>
    public required string FilterName { get; init; }

    /// <summary>The choice that narrows nothing.</summary>
    public required string FilterAny { get; init; }

    /// <summary>Said where nothing fits.</summary>
    public required string FilterNothing { get; init; }

    /// <summary>Said where the list could not be loaded.</summary>
    public required string FilterFailed { get; init; }

    /// <summary>How many organisations the list has, in all plural forms; <c>{count}</c> is their number.</summary>
    public required PluralText Found { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    /// <param name="map">The section.</param>
    /// <param name="plurals">The plural forms of the language.</param>
    /// <param name="language">The language's code.</param>
    public static MemberTexts Read(MapReader map, PluralRule plurals, string language)
    {
        var texts = new MemberTexts
        {
            Kind = map.RequiredText("kind"),
            Competences = map.RequiredText("competences"),
            Place = map.RequiredText("place"),
            MemberSince = map.RequiredText("member-since"),
            MemberUntil = map.RequiredText("member-until"),
            Membership = map.RequiredText("membership"),
            Former = map.RequiredText("former"),
            Joining = map.RequiredText("joining"),
            NoMember = map.RequiredText("no-member"),
            Website = map.RequiredText("website"),
            Email = map.RequiredText("email"),
            Phone = map.RequiredText("phone"),
            Address = map.RequiredText("address"),
            Confirmed = map.RequiredText("confirmed"),
            Letters = map.RequiredText("letters"),
            Filter = map.RequiredText("filter"),
            FilterName = map.RequiredText("filter-name"),
            FilterAny = map.RequiredText("filter-any"),
            FilterNothing = map.RequiredText("filter-nothing"),
            FilterFailed = map.RequiredText("filter-failed"),
            Found = PluralText.Read(map.RequiredMap("found"), plurals, language),
        };
        map.Finish();
        return texts;
    }
}
