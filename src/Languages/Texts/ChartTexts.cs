using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words around the composition in numbers, the map and the bodies, in one language: <c>charts:</c> in <c>data/languages/CODE.yml</c>.</summary>
/// <param name="texts">The section.</param>
public sealed class ChartTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "charts";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("by-kind", "Podpis liczb według rodzaju organizacji.", "Caption of the numbers by kind.", "Organisations by kind"),
        Text("by-competence", "Podpis liczb według kompetencji.", "Caption of the numbers by competence.", "Organisations by competence"),
        Text("by-place", "Podpis liczb według miejscowości.", "Caption of the numbers by place.", "Organisations by place"),
        Text("by-year", "Podpis liczby organizacji na koniec każdego roku.", "Caption of the number of organisations at the end of each year.", "Organisations at the end of each year"),
        Text("kind", "Nagłówek kolumny z rodzajami.", "Head of the column of kinds.", "Kind"),
        Text("competence", "Nagłówek kolumny z kompetencjami.", "Head of the column of competences.", "Competence"),
        Text("place", "Nagłówek kolumny z miejscowościami.", "Head of the column of places.", "Place"),
        Text("year", "Nagłówek kolumny z latami.", "Head of the column of years.", "Year"),
        Text("number", "Nagłówek kolumny z liczbami.", "Head of the column of numbers.", "Number"),
        Text("share", "Nagłówek kolumny z udziałami.", "Head of the column of shares.", "Share"),
        Text("percent", "Jak zapisuje się procenty; `{number}` to liczba.", "How a percentage is written; `{number}` is the number.", "{number}%", "number"),
        Text("not-given", "Zamiast rodzaju albo miejscowości, której nie podano.", "In place of a kind or a place that is not given.", "not given"),
        Text("all", "Nagłówek wiersza z liczbą wszystkich organizacji.", "Head of the row with the number of all organisations.", "All organisations"),
        Text("several", "Uwaga, że jedna organizacja może mieć kilka kompetencji.", "A note that an organisation can have several competences.", "An organisation can have several competences."),
        Text("undated", "Ile organizacji nie liczono, bo nie wiadomo, kiedy przystąpiły; `{number}` to ich liczba.", "How many organisations were not counted, because it is not known when they joined; `{number}`.", "Not counted, as the date of joining is not known: {number}.", "number"),
        Text("map", "Podpis mapy; to samo mówi tabela pod nią.", "Caption of the map; the table below it says the same.", "Where the organisations are."),
        Text("not-on-map", "Których miejscowości na mapie nie ma; `{places}` to ich nazwy.", "Which places are not on the map; `{places}` are their names.", "Not on the map: {places}.", "places"),
        Text("diagram", "Podpis schematu organów; to samo mówi lista pod nim.", "Caption of the diagram of bodies; the list below it says the same.", "The bodies, and which one each answers to."),
        Text("answers-to", "Nazwa przed organem, któremu inny podlega.", "Label of the body to which a body answers.", "Answers to"),
        Text("body", "Nazwa przed organem, w którym pełni się rolę.", "Label of the body in which a role is held.", "Body"),
        Text("now", "Nazwa ról pełnionych dziś.", "Label of roles held today.", "Now"),
        Text("then", "Nazwa ról pełnionych w czasie, o który pyta strona.", "Label of roles held at the time that the page asks for.", "At that time"),
        Text("before", "Nazwa ról, które się skończyły.", "Label of roles that have ended.", "Before"),
        Text("once-known", "Nazwa ról, o których wiadomo tylko tyle, że ktoś je pełnił w pewnej chwili.", "Label of roles of which only one moment is known.", "Known for one moment only"),
        Text("later", "Nazwa ról, które dopiero się zaczną.", "Label of roles that will begin.", "Later"),
    ]);

    public string ByKind { get; } = texts.Text("by-kind");
    public string ByCompetence { get; } = texts.Text("by-competence");
    public string ByPlace { get; } = texts.Text("by-place");
    public string ByYear { get; } = texts.Text("by-year");
    public string Kind { get; } = texts.Text("kind");
    public string Competence { get; } = texts.Text("competence");
    public string Place { get; } = texts.Text("place");
    public string Year { get; } = texts.Text("year");
    public string Number { get; } = texts.Text("number");
    public string Share { get; } = texts.Text("share");
    public TextTemplate Percent { get; } = texts.Template("percent");
    public string NotGiven { get; } = texts.Text("not-given");
    public string All { get; } = texts.Text("all");
    public string Several { get; } = texts.Text("several");
    public TextTemplate Undated { get; } = texts.Template("undated");
    public string Map { get; } = texts.Text("map");
    public TextTemplate NotOnMap { get; } = texts.Template("not-on-map");
    public string Diagram { get; } = texts.Text("diagram");
    public string AnswersTo { get; } = texts.Text("answers-to");
    public string Body { get; } = texts.Text("body");
    public string Now { get; } = texts.Text("now");
    public string Then { get; } = texts.Text("then");
    public string Before { get; } = texts.Text("before");
    public string OnceKnown { get; } = texts.Text("once-known");
    public string Later { get; } = texts.Text("later");
}
