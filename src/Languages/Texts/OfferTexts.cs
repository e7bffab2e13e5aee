using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of offers and jobs in one language: <c>offers:</c> in <c>data/languages/CODE.yml</c>. Only sites with offers need them.</summary>
/// <param name="texts">The section.</param>
public sealed class OfferTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "offers";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("heading", "Nagłówek ofert na stronie organizacji.", "Heading of the offers on the page of an organisation.", "Offers and jobs"),
        Text("kind", "Nazwa rodzaju.", "Label of what it is.", "Kind"),
        Text("job", "Słowo o pracy.", "The word for a job.", "Job"),
        Text("internship", "Słowo o stażu.", "The word for an internship.", "Internship"),
        Text("cooperation", "Słowo o współpracy.", "The word for cooperation.", "Cooperation"),
        Text("tender", "Słowo o zapytaniu ofertowym.", "The word for a call for tenders.", "Call for tenders"),
        Text("ended", "Zdanie o tym, co się skończyło; `{date}` to ostatni dzień.", "Said of what has ended; `{date}` is its last day.", "This offer closed {date}.", "date"),
        Text("opens", "Zdanie o tym, co się jeszcze nie zaczęło; `{date}` to pierwszy dzień.", "Said of what is not open yet; `{date}` is its first day.", "This offer opens {date}.", "date"),
        Text("from", "Nazwa pierwszego dnia.", "Label of the first day.", "Open from"),
        Text("until", "Nazwa ostatniego dnia.", "Label of the last day.", "Open until"),
        Text("organisation", "Nazwa ogłaszającego.", "Label of whose it is.", "Organisation"),
        Text("place", "Nazwa miejsca.", "Label of the place.", "Place"),
        Text("website", "Nazwa strony z ogłoszeniem.", "Label of where more is said.", "More"),
        Text("email", "Nazwa adresu e-mail.", "Label of the e-mail address.", "E-mail"),
        Text("phone", "Nazwa telefonu.", "Label of the phone number.", "Telephone"),
        Text("none", "Zamiast listy, w której nic nie ma.", "Said in place of a list with nothing in it.", "There is nothing open at present."),
    ]);

    public string Heading { get; } = texts.Text("heading");
    public string Kind { get; } = texts.Text("kind");
    public string Job { get; } = texts.Text("job");
    public string Internship { get; } = texts.Text("internship");
    public string Cooperation { get; } = texts.Text("cooperation");
    public string Tender { get; } = texts.Text("tender");
    public TextTemplate Ended { get; } = texts.Template("ended");
    public TextTemplate Opens { get; } = texts.Template("opens");
    public string From { get; } = texts.Text("from");
    public string Until { get; } = texts.Text("until");
    public string Organisation { get; } = texts.Text("organisation");
    public string Place { get; } = texts.Text("place");
    public string Website { get; } = texts.Text("website");
    public string Email { get; } = texts.Text("email");
    public string Phone { get; } = texts.Text("phone");
    public string None { get; } = texts.Text("none");
}
