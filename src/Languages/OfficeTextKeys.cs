using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>office:</c> in a language’s file: <see cref="OfficeTexts"/>.</summary>
public static class OfficeTextKeys
{
    /// <summary>The texts.</summary>
    public static MapShape Texts { get; } = new(
    [
        Text("email", "Nazwa adresu e-mail w kontaktach.", "Label of an e-mail address.", "E-mail"),
        Text("phone", "Nazwa numeru telefonu.", "Label of a phone number.", "Telephone"),
        Text("address", "Nazwa adresu pocztowego.", "Label of a postal address.", "Address"),
        Text("hours", "Nazwa godzin, w których ktoś odpowiada.", "Label of the hours at which somebody answers.", "Hours"),
        Text("letters", "Nazwa odsyłaczy do liter słowniczka.", "Label of the links to the letters of a glossary.", "Letters"),
        Text("texts", "Nagłówek tekstów dla prasy.", "Heading of the texts of a press kit.", "Texts"),
        Key.Required("length", new FormsShape(ArePlurals: true), "Długość takiego tekstu, we wszystkich formach liczby; `{count}` to liczba znaków.", "How long such a text is, in all plural forms; `{count}` is the number of its characters.", "{ one: \"{count} character\", other: \"{count} characters\" }"),
        Text("logos", "Nagłówek znaków do pobrania.", "Heading of the logos of a press kit.", "Logos"),
        Text("rights", "Nagłówek zasad użycia.", "Heading of what one may do with them.", "Terms of use"),
        Text("contact", "Nagłówek kontaktu dla prasy.", "Heading of whom the press may ask.", "Contact"),
        Text("kilobytes", "Rozmiar pliku; `{size}` to liczba kilobajtów.", "The size of a file; `{size}` is the number of kilobytes.", "{size} kB", "size"),
    ]);
}
