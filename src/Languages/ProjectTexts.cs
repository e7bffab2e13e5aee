using ChemSter.Site.Yaml;
using static ChemSter.Site.Languages.InterfaceKeys;

namespace ChemSter.Site.Languages;

/// <summary>The words of projects in one language: <c>projects:</c> in <c>data/languages/CODE.yml</c>. Only sites with projects need them.</summary>
public sealed record ProjectTexts
{
    /// <summary>The keys.</summary>
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

    /// <summary>Heading of the projects on the page of an organisation.</summary>
    public required string Heading { get; init; }

    /// <summary>The word for a project under way.</summary>
    public required string Current { get; init; }

    /// <summary>The word for a project that has not begun.</summary>
    public required string Planned { get; init; }

    /// <summary>The word for a project that has ended.</summary>
    public required string Ended { get; init; }

    /// <summary>Said in place of a list with nothing in it.</summary>
    public required string None { get; init; }

    /// <summary>Label of how far the project is.</summary>
    public required string Stage { get; init; }

    /// <summary>Label of the period.</summary>
    public required string Period { get; init; }

    /// <summary>Label of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Label of the fund.</summary>
    public required string Fund { get; init; }

    /// <summary>Label of the number of the agreement.</summary>
    public required string Number { get; init; }

    /// <summary>Label of what it costs in all.</summary>
    public required string Total { get; init; }

    /// <summary>Label of the grant.</summary>
    public required string Grant { get; init; }

    /// <summary>Label of the coordinator.</summary>
    public required string Coordinator { get; init; }

    /// <summary>Label of the partners.</summary>
    public required string Partners { get; init; }

    /// <summary>Label of the website.</summary>
    public required string Website { get; init; }

    /// <summary>Heading of the results.</summary>
    public required string Results { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static ProjectTexts Read(MapReader map)
    {
        var texts = new ProjectTexts
        {
            Heading = map.RequiredText("heading"),
            Current = map.RequiredText("current"),
            Planned = map.RequiredText("planned"),
            Ended = map.RequiredText("ended"),
            None = map.RequiredText("none"),
            Stage = map.RequiredText("stage"),
            Period = map.RequiredText("period"),
            Programme = map.RequiredText("programme"),
            Fund = map.RequiredText("fund"),
            Number = map.RequiredText("number"),
            Total = map.RequiredText("total"),
            Grant = map.RequiredText("grant"),
            Coordinator = map.RequiredText("coordinator"),
            Partners = map.RequiredText("partners"),
            Website = map.RequiredText("website"),
            Results = map.RequiredText("results"),
        };
        map.Finish();
        return texts;
    }
}
