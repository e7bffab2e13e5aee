using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of the accessibility statement in one language: <c>accessibility-statement:</c> in <c>data/languages/CODE.yml</c>.
/// They follow the statements of Polish public bodies.</summary>
/// <param name="texts">The section.</param>
public sealed class StatementTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "accessibility-statement";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("commitment", "Zobowiązanie podmiotu publicznego; `{entity}` to podmiot.", "What a public body commits itself to; `{entity}` is the body.", "{entity} undertakes to make its website accessible.", "entity"),
        Text("responsible", "Kto odpowiada za serwis, którego ustawa nie dotyczy; `{entity}` to podmiot.", "Whose site it is, where the law does not bind them; `{entity}`.", "Responsible: {entity}.", "entity"),
        Text("scope", "Czego dotyczy deklaracja; `{address}` to adres serwisu.", "What the statement is about; `{address}` is the site’s.", "It applies to {address}.", "address"),
        Text("not-given", "Zamiast tego, czego dane nie podają.", "Said in place of what the data does not give.", "not given"),
        Text("published", "Nazwa daty publikacji serwisu.", "Label of the day of the site’s publication.", "Published"),
        Text("updated", "Nazwa daty ostatniej istotnej zmiany.", "Label of the day of its last significant update.", "Updated"),
        Text("status-heading", "Nagłówek stanu zgodności.", "Heading of the status.", "Compliance status"),
        Text("status", "Jak dalece serwis jest zgodny; `{status}` to jedno z trzech określeń niżej.", "How far the site conforms; `{status}` is one of the three words below.", "The website is {status}.", "status"),
        Text("compliant", "Określenie pełnej zgodności.", "The word for full conformance.", "compliant"),
        Text("partially-compliant", "Określenie częściowej zgodności.", "The words for conformance in part.", "partially compliant"),
        Text("non-compliant", "Określenie niezgodności.", "The words for no conformance.", "not compliant"),
        Text("not-assessed", "Zdanie o serwisie, którego nikt nie ocenił.", "Said where nobody has assessed the site.", "Compliance has not been assessed."),
        Text("listed-below", "Zdanie przed wykazem treści niedostępnych.", "The sentence before the list of inaccessible content.", "What is not accessible is listed below."),
        Text("inaccessible-heading", "Nagłówek treści niedostępnych.", "Heading of inaccessible content.", "Non-accessible content"),
        Text("non-compliance", "Nazwa treści, które powinny spełniać wymagania, a nie spełniają.", "Label of content that ought to meet the requirements and does not.", "Requirements not met"),
        Text("disproportionate-burden", "Nazwa treści, których dostosowanie byłoby nadmiernym obciążeniem.", "Label of content that it would be a disproportionate burden to make accessible.", "Disproportionate burden"),
        Text("out-of-scope", "Nazwa treści, których ustawa nie dotyczy.", "Label of content of which the law asks nothing.", "Outside the scope of the Act"),
        Text("burden-analysis", "Odsyłacz do analizy nadmiernego obciążenia.", "Link to the analysis of a disproportionate burden.", "Assessment of the burden"),
        Text("preparation-heading", "Nagłówek: sporządzenie deklaracji.", "Heading: preparation of the statement.", "Preparation of this statement"),
        Text("prepared", "Nazwa dnia sporządzenia.", "Label of the day of its preparation.", "Prepared on"),
        Text("reviewed", "Nazwa dnia ostatniego przeglądu.", "Label of the day of its last review.", "Reviewed on"),
        Text("basis", "Nazwa podstawy deklaracji.", "Label of what it rests on.", "Basis"),
        Text("self-assessment", "Określenie samooceny.", "The words for an assessment by the entity itself.", "self-assessment"),
        Text("audit", "Określenie oceny z zewnątrz.", "The words for an audit by others.", "external audit"),
        Text("assessed-by", "Kto ocenił serwis.", "Label of who assessed the site.", "Assessed by"),
        Text("assessed-on", "Kiedy oceniono serwis.", "Label of the day of the assessment.", "Date of the assessment"),
        Text("report", "Odsyłacz do raportu z oceny.", "Link to the report on the assessment.", "Report"),
        Text("contact-heading", "Nagłówek: uwagi i dane kontaktowe.", "Heading: feedback and contact.", "Contact details"),
        Text("contact-name", "Nazwa osoby lub komórki, która odpowiada.", "Label of the person or unit that answers.", "Person or unit"),
        Text("email", "Nazwa adresu e-mail.", "Label of the e-mail address.", "E-mail"),
        Text("phone", "Nazwa numeru telefonu.", "Label of the phone number.", "Telephone"),
        Text("procedure-heading", "Nagłówek: wnioski i skargi.", "Heading: requests and complaints.", "Requests and complaints"),
        Text("demand", "Czego każdy może żądać od podmiotu publicznego.", "What everybody may demand of a public body.", "Everyone has the right to demand accessibility."),
        Text("demand-holds", "Co musi zawierać żądanie.", "What a demand must hold.", "A request must give your contact details."),
        Text("demand-deadline", "W jakim terminie trzeba je spełnić.", "By when it must be met.", "Within 7 days."),
        Text("complaint", "Co zrobić, gdy go nie spełniono; `{ombudsman}` to odsyłacz.", "What can be done if it is not; `{ombudsman}` is a link.", "You can turn to the {ombudsman}.", "ombudsman"),
        Text("no-procedure", "Zamiast tego, gdy nie wiadomo, czy serwis należy do podmiotu publicznego.", "Said in place of that where the site is not known to be a public body’s.", "These rights apply to public bodies."),
        Text("no-procedure-help", "Kto jeszcze może wtedy pomóc; `{ombudsman}` to odsyłacz.", "Who else may help then; `{ombudsman}` is a link.", "You can contact the {ombudsman}.", "ombudsman"),
        Text("ombudsman", "Nazwa rzecznika praw obywatelskich, w formie potrzebnej w obu tekstach.", "The name of the ombudsman, as the two texts need it.", "Commissioner for Human Rights"),
        Text("ombudsman-address", "Adres strony rzecznika.", "The ombudsman’s address on the web.", "https://bip.brpo.gov.pl/"),
        Text("buildings-heading", "Nagłówek: dostępność budynków.", "Heading: accessibility of buildings.", "Accessibility of buildings"),
        Text("buildings-not-given", "Co mówi deklaracja, gdy o budynkach nic nie wiadomo.", "Said where nothing is known of buildings.", "No information is given."),
        Text("apps-heading", "Nagłówek: aplikacje mobilne.", "Heading: mobile applications.", "Mobile applications"),
        Text("no-apps", "Co mówi deklaracja, gdy aplikacji nie ma.", "Said of an entity that has no mobile applications.", "There are no mobile applications."),
    ]);

    public TextTemplate Commitment { get; } = texts.Template("commitment");
    public TextTemplate Responsible { get; } = texts.Template("responsible");
    public TextTemplate Scope { get; } = texts.Template("scope");
    public string NotGiven { get; } = texts.Text("not-given");
    public string Published { get; } = texts.Text("published");
    public string Updated { get; } = texts.Text("updated");
    public string StatusHeading { get; } = texts.Text("status-heading");
    public TextTemplate Status { get; } = texts.Template("status");
    public string Compliant { get; } = texts.Text("compliant");
    public string PartiallyCompliant { get; } = texts.Text("partially-compliant");
    public string NonCompliant { get; } = texts.Text("non-compliant");
    public string NotAssessed { get; } = texts.Text("not-assessed");
    public string ListedBelow { get; } = texts.Text("listed-below");
    public string InaccessibleHeading { get; } = texts.Text("inaccessible-heading");
    public string NonCompliance { get; } = texts.Text("non-compliance");
    public string DisproportionateBurden { get; } = texts.Text("disproportionate-burden");
    public string OutOfScope { get; } = texts.Text("out-of-scope");
    public string BurdenAnalysis { get; } = texts.Text("burden-analysis");
    public string PreparationHeading { get; } = texts.Text("preparation-heading");
    public string Prepared { get; } = texts.Text("prepared");
    public string Reviewed { get; } = texts.Text("reviewed");
    public string Basis { get; } = texts.Text("basis");
    public string SelfAssessment { get; } = texts.Text("self-assessment");
    public string Audit { get; } = texts.Text("audit");
    public string AssessedBy { get; } = texts.Text("assessed-by");
    public string AssessedOn { get; } = texts.Text("assessed-on");
    public string Report { get; } = texts.Text("report");
    public string ContactHeading { get; } = texts.Text("contact-heading");
    public string ContactName { get; } = texts.Text("contact-name");
    public string Email { get; } = texts.Text("email");
    public string Phone { get; } = texts.Text("phone");
    public string ProcedureHeading { get; } = texts.Text("procedure-heading");
    public string Demand { get; } = texts.Text("demand");
    public string DemandHolds { get; } = texts.Text("demand-holds");
    public string DemandDeadline { get; } = texts.Text("demand-deadline");
    public TextTemplate Complaint { get; } = texts.Template("complaint");
    public string NoProcedure { get; } = texts.Text("no-procedure");
    public TextTemplate NoProcedureHelp { get; } = texts.Template("no-procedure-help");
    public string Ombudsman { get; } = texts.Text("ombudsman");
    public string OmbudsmanAddress { get; } = texts.Text("ombudsman-address");
    public string BuildingsHeading { get; } = texts.Text("buildings-heading");
    public string BuildingsNotGiven { get; } = texts.Text("buildings-not-given");
    public string AppsHeading { get; } = texts.Text("apps-heading");
    public string NoApps { get; } = texts.Text("no-apps");
}
