namespace ChemSter.Site.Translations;

/// <summary>What is given to a translator and comes back: texts of the site with their translations into one language, in whatever format.</summary>
/// <param name="SourceLanguage">The code of the language that is translated from.</param>
/// <param name="TargetLanguage">The code of the language that is translated into.</param>
/// <param name="Texts">The texts.</param>
internal sealed record ExchangeFile(string SourceLanguage, string TargetLanguage, IReadOnlyList<ExchangeText> Texts);

/// <summary>A text: a page, a snippet, or a data file.</summary>
/// <param name="Original">The file of its source, from the site's root: <c>input/history.pl.md</c>.</param>
/// <param name="Units">Its units, in the order of the source.</param>
internal sealed record ExchangeText(string Original, IReadOnlyList<ExchangeUnit> Units);

/// <summary>A block of a text with its translation.</summary>
/// <param name="Id">The name that it keeps as long as its source says the same, wherever it stands.</param>
/// <param name="Source">The source, its links already leading where those of the translation lead.</param>
/// <param name="Target">The translation; null where there is none.</param>
/// <param name="State">How far the translation is.</param>
internal sealed record ExchangeUnit(string Id, Segment Source, Segment? Target, UnitState State)
{
    /// <summary>How the source is written.</summary>
    public SegmentForm Form { get; init; }

    /// <summary>What the block is, and where, in words for the translator.</summary>
    public string Place { get; init; } = "";

    /// <summary>Where the block stands in its file, <c>input/history.pl.md:12</c>.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The source text that the translation was made of, where the source has changed since; else null.</summary>
    public string? Previous { get; init; }

    /// <summary>The hash of the translation when it was given out (<see cref="UnitHash"/>), by which a change in between is seen; empty where there was none, null where nobody knows.</summary>
    public string? TargetHash { get; init; }

    /// <summary>The source as Markdown, for formats that give it so; null where only <see cref="Source"/> is known.</summary>
    public string? SourceMarkdown { get; init; }

    /// <summary>The translation as Markdown; null where there is none, or only <see cref="Target"/> is known.</summary>
    public string? Markdown { get; init; }

    /// <summary>The line of the exchange file in which it begins, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>What is wrong with it as a unit of its format, so that it can't be taken; null where nothing is.</summary>
    public UnitFault Fault { get; init; }
}

/// <summary>How far the translation of a unit is.</summary>
internal enum UnitState
{
    /// <summary>There is none, or it has not been worked on.</summary>
    Initial,

    /// <summary>There is one, but of a source that has changed since: to be looked at.</summary>
    Outdated,

    /// <summary>There is one.</summary>
    Translated,

    /// <summary>There is one, and somebody has accepted it.</summary>
    Final,
}

/// <summary>Why a unit can't be taken.</summary>
internal enum UnitFault
{
    /// <summary>It can.</summary>
    None,

    /// <summary>Marks are without their beginning or end, or are not known.</summary>
    BrokenMarks,

    /// <summary>Another unit of the text has the same name.</summary>
    Twice,
}
