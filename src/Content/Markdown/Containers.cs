namespace ChemSter.Site.Content;

/// <summary>The names of containers: <c>::: cards</c> … <c>:::</c>.</summary>
public static class Containers
{
    /// <summary>Cards, one for each heading inside.</summary>
    public const string Cards = "cards";

    /// <summary>A chronology, an entry for each heading inside: <c>### 2013-08: Title</c>.</summary>
    public const string Timeline = "timeline";

    /// <summary>A call to action.</summary>
    public const string CallToAction = "call-to-action";

    /// <summary>A notice, with a heading of its own if one is written behind the name.</summary>
    public const string Notice = "notice";

    /// <summary>A block of code in Markdown, and below it what becomes of it.</summary>
    public const string Example = "example";

    /// <summary>All names. A container without a name only carries attributes, a language say.</summary>
    public static IReadOnlyList<string> Names { get; } = [Cards, Timeline, CallToAction, Notice, Example];
}
