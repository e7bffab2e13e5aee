namespace ChemSter.Site.Diagnostics;

/// <summary>One finding about the site's content, ready to be shown in any form and in both languages.</summary>
public sealed record Diagnostic
{
    /// <summary>The stable code, <c>SITE</c> and four digits: 1xxx files, 2xxx structure of YAML, 3xxx values, 4xxx links and
    /// assets, 5xxx languages, 6xxx text and accessibility, 7xxx safety, 8xxx output, 9xxx faults of the generator itself.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether it is worse here than it is by itself: a warning that counts as an error by <c>--strict</c> or the site's settings.</summary>
    public bool IsRaised { get; init; }

    /// <summary>Where it is.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What is wrong, one sentence without a full stop.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>What to do about it, if there is something to say.</summary>
    public Bilingual? Help { get; init; }

    /// <summary>Other places that matter, each with a word of why: the first of two equal keys, the other file of the same address.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>How it can be mended, the likeliest way first; empty where only a person knows.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The token by which the finding can be acknowledged as meant so; null where it can't be.</summary>
    public string? Token { get; init; }

    /// <summary>What to do about it if it is meant so, as the end of a sentence: what to write into which file, or the command; null where it can't be acknowledged.</summary>
    public Bilingual? Acknowledging { get; init; }
}

/// <summary>A second place that a finding is about.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(SourceSpan Span, Bilingual Message);
