using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words around organisations in one language: <c>members:</c> in <c>data/languages/CODE.yml</c>. A site that says nothing of kinds, places and memberships does without.</summary>
/// <param name="texts">The section.</param>
public sealed class MemberTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "members";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("kind", "Nazwa rodzaju organizacji.", "Label of an organisation’s kind.", "Kind"),
        Text("competences", "Nazwa kompetencji.", "Label of what it is good at.", "Competences"),
        Text("place", "Nazwa miejsca.", "Label of where it is.", "Place"),
        Text("member-since", "Nazwa początku członkostwa.", "Label of the beginning of its membership.", "Member since"),
        Text("member-until", "Nazwa końca członkostwa.", "Label of the end of its membership.", "Member until"),
        Text("membership", "Nazwa wiersza o członkostwie.", "Label of what is said of its membership.", "Membership"),
        Text("former", "Określenie tego, kto był członkiem, a już nie jest.", "Said of one that was a member and has left.", "former member"),
        Text("joining", "Określenie tego, kto dopiero będzie członkiem.", "Said of one that is going to be a member.", "joining soon"),
        Text("no-member", "Określenie tego, kto nie jest członkiem.", "Said of one that is no member.", "not a member"),
        Text("website", "Nazwa adresu w sieci.", "Label of its address on the web.", "Website"),
        Text("email", "Nazwa adresu e-mail.", "Label of its e-mail address.", "E-mail"),
        Text("phone", "Nazwa numeru telefonu.", "Label of its phone number.", "Telephone"),
        Text("address", "Nazwa adresu pocztowego.", "Label of its postal address.", "Address"),
        Text("confirmed", "Nazwa dnia, w którym sprawdzono dane.", "Label of the day on which somebody made sure that all this is right.", "Last checked"),
        Text("letters", "Nazwa odsyłaczy do liter.", "Label of the links to letters.", "By letter"),
        Text("filter", "Nazwa pól, które zawężają listę.", "Label of the fields that narrow the list.", "Narrow the list"),
        Text("filter-name", "Nazwa pola z częścią nazwy.", "Label of the field for a part of the name.", "Name contains"),
        Text("filter-any", "Wybór, który niczego nie zawęża.", "The choice that narrows nothing.", "any"),
        Text("filter-nothing", "Co widać, gdy nic nie pasuje.", "Said where nothing fits.", "No organisation fits."),
        Text("filter-failed", "Co widać, gdy listy nie udało się wczytać.", "Said where the list could not be loaded.", "The list could not be loaded."),
        Counted("found", "Ile organizacji jest na liście, we wszystkich formach liczby; `{count}` to liczba.", "How many organisations the list has, in all plural forms; `{count}` is their number.", "{ one: \"{count} organisation\", other: \"{count} organisations\" }"),
    ]);

    public string Kind { get; } = texts.Text("kind");
    public string Competences { get; } = texts.Text("competences");
    public string Place { get; } = texts.Text("place");
    public string MemberSince { get; } = texts.Text("member-since");
    public string MemberUntil { get; } = texts.Text("member-until");
    public string Membership { get; } = texts.Text("membership");
    public string Former { get; } = texts.Text("former");
    public string Joining { get; } = texts.Text("joining");
    public string NoMember { get; } = texts.Text("no-member");
    public string Website { get; } = texts.Text("website");
    public string Email { get; } = texts.Text("email");
    public string Phone { get; } = texts.Text("phone");
    public string Address { get; } = texts.Text("address");
    public string Confirmed { get; } = texts.Text("confirmed");
    public string Letters { get; } = texts.Text("letters");
    public string Filter { get; } = texts.Text("filter");
    public string FilterName { get; } = texts.Text("filter-name");
    public string FilterAny { get; } = texts.Text("filter-any");
    public string FilterNothing { get; } = texts.Text("filter-nothing");
    public string FilterFailed { get; } = texts.Text("filter-failed");
    public PluralText Found { get; } = texts.Counted("found");
}
