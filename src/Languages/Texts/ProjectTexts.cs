using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.TextKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of projects in one language: <c>projects:</c> in <c>data/languages/CODE.yml</c>. Only sites with projects need them.</summary>
/// <param name="texts">The section.</param>
public sealed class ProjectTexts(TextSection texts)
{
    /// <summary>The name of the section in a language’s file.</summary>
    public const string Section = "projects";

    /// <summary>Its keys, each with what its text is for.</summary>
    public static MapShape Keys { get; } = new(
    [
        Text("heading", "Nagłówek projektów na stronie organizacji.", "Heading of the projects on the page of an organisation.", "Projects"),
        Text("current", "Słowo o projekcie, który trwa.", "The word for a project under way.", "under way"),
        Text("planned", "Słowo o projekcie, który się jeszcze nie zaczął.", "The word for a project that has not begun.", "planned"),
        Text("ended", "Słowo o projekcie, który się skończył.", "The word for a project that has ended.", "ended"),
        Text("none", "Zamiast listy, w której nic nie ma.", "Said in place of a list with nothing in it.", "There are no projects here at present."),
        Text("stage", "Nazwa etapu.", "Label of how far the project is.", "Status"),
        Text("period", "Nazwa okresu.", "Label of the period.", "Period"),
        Text("programme", "Nazwa programu.", "Label of the programme.", "Programme"),
        Text("fund", "Nazwa funduszu.", "Label of the fund.", "Fund"),
        Text("number", "Nazwa numeru umowy.", "Label of the number of the agreement.", "Grant agreement"),
        Text("total", "Nazwa wartości projektu.", "Label of what it costs in all.", "Total cost"),
        Text("grant", "Nazwa kwoty dofinansowania.", "Label of the grant.", "Grant"),
        Text("coordinator", "Nazwa lidera.", "Label of the coordinator.", "Coordinator"),
        Text("partners", "Nazwa partnerów.", "Label of the partners.", "Partners"),
        Text("website", "Nazwa strony projektu.", "Label of the project’s website.", "Website"),
        Text("results", "Nagłówek wyników.", "Heading of the results.", "Results"),
    ]);

    public string Heading { get; } = texts.Text("heading");
    public string Current { get; } = texts.Text("current");
    public string Planned { get; } = texts.Text("planned");
    public string Ended { get; } = texts.Text("ended");
    public string None { get; } = texts.Text("none");
    public string Stage { get; } = texts.Text("stage");
    public string Period { get; } = texts.Text("period");
    public string Programme { get; } = texts.Text("programme");
    public string Fund { get; } = texts.Text("fund");
    public string Number { get; } = texts.Text("number");
    public string Total { get; } = texts.Text("total");
    public string Grant { get; } = texts.Text("grant");
    public string Coordinator { get; } = texts.Text("coordinator");
    public string Partners { get; } = texts.Text("partners");
    public string Website { get; } = texts.Text("website");
    public string Results { get; } = texts.Text("results");
}
