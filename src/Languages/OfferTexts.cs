using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of offers and jobs in one language: <c>offers:</c> in <c>data/languages/CODE.yml</c>. Only sites with offers need them.</summary>
public sealed record OfferTexts
{
    /// <summary>The keys.</summary>
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

    /// <summary>Heading of the offers on the page of an organisation.</summary>
    public required string Heading { get; init; }

    /// <summary>Label of what it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The word for a job.</summary>
    public required string Job { get; init; }

    /// <summary>The word for an internship.</summary>
    public required string Internship { get; init; }

    /// <summary>The word for cooperation.</summary>
    public required string Cooperation { get; init; }

    /// <summary>The word for a call for tenders.</summary>
    public required string Tender { get; init; }

    /// <summary>Said of what has ended, <c>{date}</c>, as an answer to "when".</summary>
    public required TextTemplate Ended { get; init; }

    /// <summary>Said of what is not open yet, <c>{date}</c>, as an answer to "when".</summary>
    public required TextTemplate Opens { get; init; }

    /// <summary>Label of the first day.</summary>
    public required string From { get; init; }

    /// <summary>Label of the last day.</summary>
    public required string Until { get; init; }

    /// <summary>Label of whose it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>Label of the place.</summary>
    public required string Place { get; init; }

    /// <summary>Label of where more is said.</summary>
    public required string Website { get; init; }

    /// <summary>Label of the e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Label of the telephone number.</summary>
    public required string Phone { get; init; }

    /// <summary>Said in place of a list with nothing in it.</summary>
    public required string None { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static OfferTexts Read(MapReader map)
    {
        var texts = new OfferTexts
        {
            Heading = map.RequiredText("heading"),
            Kind = map.RequiredText("kind"),
            Job = map.RequiredText("job"),
            Internship = map.RequiredText("internship"),
            Cooperation = map.RequiredText("cooperation"),
            Tender = map.RequiredText("tender"),
            Ended = TextTemplate.Read(map, "ended", "date"),
            Opens = TextTemplate.Read(map, "opens", "date"),
            From = map.RequiredText("from"),
            Until = map.RequiredText("until"),
            Organisation = map.RequiredText("organisation"),
            Place = map.RequiredText("place"),
            Website = map.RequiredText("website"),
            Email = map.RequiredText("email"),
            Phone = map.RequiredText("phone"),
            None = map.RequiredText("none"),
        };
        map.Finish();
        return texts;
    }
}
