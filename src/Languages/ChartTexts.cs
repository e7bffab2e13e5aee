using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words around the composition in numbers, the map and the bodies, in one language: <c>charts:</c> in <c>data/languages/CODE.yml</c>.</summary>
public sealed record ChartTexts
{
    /// <summary>Caption: the organisations by kind.</summary>
    public required string ByKind { get; init; }

    /// <summary>Caption: the organisations by competence.</summary>
    public required string ByCompetence { get; init; }

    /// <summary>Caption: the organisations by place.</summary>
    public required string ByPlace { get; init; }

    /// <summary>Caption: the number of organisations at the end of each year.</summary>
    public required string ByYear { get; init; }

    /// <summary>Head of a column of kinds.</summary>
    public required string Kind { get; init; }

    /// <summary>Head of a column of competences.</summary>
    public required string Competence { get; init; }

    /// <summary>Head of a column of places.</summary>
    public required string Place { get; init; }

    /// <summary>Head of a column of years.</summary>
    public required string Year { get; init; }

    /// <summary>Head of a column of numbers.</summary>
    public required string Number { get; init; }

    /// <summary>Head of a column of shares.</summary>
    public required string Share { get; init; }

    /// <summary>A share; <c>{number}</c> is in hundredths: <c>40%</c>.</summary>
    public required TextTemplate Percent { get; init; }

    /// <summary>What stands in place of a kind or a place that an organisation does not have.</summary>
    public required string NotGiven { get; init; }

    /// <summary>Head of the row with the number of all organisations.</summary>
    public required string All { get; init; }

    /// <summary>Says that an organisation can have several competences, so that the numbers add up to more.</summary>
    public required string Several { get; init; }

    /// <summary>Says of how many organisations it is not known when they joined; <c>{number}</c>.</summary>
    public required TextTemplate Undated { get; init; }

    /// <summary>Caption of the map, which the table below it says in words.</summary>
    public required string Map { get; init; }

    /// <summary>Says which places are not on the map; <c>{places}</c> is a list of them.</summary>
    public required TextTemplate NotOnMap { get; init; }

    /// <summary>Caption of the diagram of the bodies, which the list below it says in words.</summary>
    public required string Diagram { get; init; }

    /// <summary>Label of the body to which a body answers.</summary>
    public required string AnswersTo { get; init; }

    /// <summary>Label of the body in which a role is held.</summary>
    public required string Body { get; init; }

    /// <summary>Label of roles held today.</summary>
    public required string Now { get; init; }

    /// <summary>Label of roles held at the time asked for.</summary>
    public required string Then { get; init; }

    /// <summary>Label of roles that have ended.</summary>
    public required string Before { get; init; }

    /// <summary>Label of roles of which nothing is known but that they were held at one moment.</summary>
    public required string OnceKnown { get; init; }

    /// <summary>Label of roles that will begin.</summary>
    public required string Later { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    public static ChartTexts Read(MapReader map)
    {
        var texts = new ChartTexts
        {
            ByKind = map.RequiredText("by-kind"),
            ByCompetence = map.RequiredText("by-competence"),
            ByPlace = map.RequiredText("by-place"),
            ByYear = map.RequiredText("by-year"),
            Kind = map.RequiredText("kind"),
            Competence = map.RequiredText("competence"),
            Place = map.RequiredText("place"),
            Year = map.RequiredText("year"),
            Number = map.RequiredText("number"),
            Share = map.RequiredText("share"),
            Percent = TextTemplate.Read(map, "percent", "number"),
            NotGiven = map.RequiredText("not-given"),
            All = map.RequiredText("all"),
            Several = map.RequiredText("several"),
            Undated = TextTemplate.Read(map, "undated", "number"),
            Map = map.RequiredText("map"),
            NotOnMap = TextTemplate.Read(map, "not-on-map", "places"),
            Diagram = map.RequiredText("diagram"),
            AnswersTo = map.RequiredText("answers-to"),
            Body = map.RequiredText("body"),
            Now = map.RequiredText("now"),
            Then = map.RequiredText("then"),
            Before = map.RequiredText("before"),
            OnceKnown = map.RequiredText("once-known"),
            Later = map.RequiredText("later"),
        };
        map.Finish();
        return texts;
    }
}
