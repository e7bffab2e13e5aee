using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>members:</c> in a language’s file: <see cref="MemberTexts"/>.</summary>
public static class MemberKeys
{
    /// <summary>The section's name.</summary>
    public const string Section = "members";

    /// <summary>The texts.</summary>
    public static MapShape Texts { get; } = new(
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
        Key.Required("found", new FormsShape(ArePlurals: true), "Ile organizacji jest na liście, we wszystkich formach liczby; `{count}` to liczba.", "How many organisations the list has, in all plural forms; `{count}` is their number.", "{ one: \"{count} organisation\", other: \"{count} organisations\" }"),
    ]);
}
