namespace ChemSter.Site.Benchmarks.Content;

/// <summary>Words and phrases of a language from which sentences are put together. Each phrase fits every other, so that any choice is grammatical.</summary>
public sealed record Vocabulary
{
    /// <summary>The language's code.</summary>
    public required string Language { get; init; }

    /// <summary>What is done: the beginning of a title.</summary>
    public required IReadOnlyList<string> Processes { get; init; }

    /// <summary>To what it is done.</summary>
    public required IReadOnlyList<string> Substances { get; init; }

    /// <summary>Where or when it is done: the end of a title.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>What they do.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>To what they do it.</summary>
    public required IReadOnlyList<string> Objects { get; init; }

    /// <summary>When or how.</summary>
    public required IReadOnlyList<string> Adverbials { get; init; }

    /// <summary>What separates such a phrase from the rest where a sentence begins with it: English wants a comma, Polish none.</summary>
    public required string AfterAdverbial { get; init; }

    /// <summary>Why, as the end of a sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Headings of the second level. Their letters are a to z only, so that every generator makes the same anchor of them.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Headings of the third level.</summary>
    public required IReadOnlyList<string> Subheadings { get; init; }

    /// <summary>The head of a table, and what stands in its first column.</summary>
    public required IReadOnlyList<string> TableHead { get; init; }

    /// <summary>Rows of a table.</summary>
    public required IReadOnlyList<string> TableRows { get; init; }

    /// <summary>What a table says of a row.</summary>
    public required IReadOnlyList<string> TableRemarks { get; init; }

    /// <summary>What a picture shows.</summary>
    public required IReadOnlyList<string> Pictures { get; init; }

    /// <summary>Sentences that hold a link, in the place of <c>{0}</c>.</summary>
    public required IReadOnlyList<string> LinkSentences { get; init; }

    /// <summary>A page's description; <c>{0}</c> is its title.</summary>
    public required string Description { get; init; }

    /// <summary>A section's title; <c>{0}</c> is its number.</summary>
    public required string SectionTitle { get; init; }

    /// <summary>A section's description; <c>{0}</c> is its number.</summary>
    public required string SectionDescription { get; init; }

    /// <summary>The home page's title and description.</summary>
    public required (string Title, string Description) Home { get; init; }

    /// <summary>The site's name and description.</summary>
    public required (string Name, string Description) Site { get; init; }

    /// <summary>What stands above a list.</summary>
    public required string ListIntroduction { get; init; }

    /// <summary>A sentence behind which a footnote stands, and a sentence that leads elsewhere on the web.</summary>
    public required (string Footnoted, string Outward) Fixed { get; init; }
}
