using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of contacts, press kit and glossary in one language: <c>office:</c> in <c>data/languages/CODE.yml</c>.</summary>
/// <param name="texts">The section.</param>
public sealed class OfficeTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "office";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("email", "Nazwa adresu e-mail w kontaktach.", "Label of an e-mail address.", "E-mail"),
        Text("phone", "Nazwa numeru telefonu.", "Label of a phone number.", "Telephone"),
        Text("address", "Nazwa adresu pocztowego.", "Label of a postal address.", "Address"),
        Text("hours", "Nazwa godzin, w których ktoś odpowiada.", "Label of the hours at which somebody answers.", "Hours"),
        Text("letters", "Nazwa odsyłaczy do liter słowniczka.", "Label of the links to the letters of a glossary.", "Letters"),
        Text("texts", "Nagłówek tekstów dla prasy.", "Heading of the texts of a press kit.", "Texts"),
        Counted("length", "Długość takiego tekstu, we wszystkich formach liczby; `{count}` to liczba znaków.", "How long such a text is, in all plural forms; `{count}` is the number of its characters.", "{ one: \"{count} character\", other: \"{count} characters\" }"),
        Text("logos", "Nagłówek znaków do pobrania.", "Heading of the logos of a press kit.", "Logos"),
        Text("rights", "Nagłówek zasad użycia.", "Heading of what one may do with them.", "Terms of use"),
        Text("contact", "Nagłówek kontaktu dla prasy.", "Heading of whom the press may ask.", "Contact"),
        Text("kilobytes", "Rozmiar pliku; `{size}` to liczba kilobajtów.", "The size of a file; `{size}` is the number of kilobytes.", "{size} kB", "size"),
    ]);

    public string Email { get; } = texts.Text("email");
    public string Phone { get; } = texts.Text("phone");
    public string Address { get; } = texts.Text("address");
    public string Hours { get; } = texts.Text("hours");
    public string Letters { get; } = texts.Text("letters");
    public string Texts { get; } = texts.Text("texts");
    public PluralText Length { get; } = texts.Counted("length");
    public string Logos { get; } = texts.Text("logos");
    public string Rights { get; } = texts.Text("rights");
    public string Contact { get; } = texts.Text("contact");
    public TextTemplate Kilobytes { get; } = texts.Template("kilobytes");
}
