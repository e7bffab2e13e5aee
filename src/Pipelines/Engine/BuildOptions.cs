namespace ChemSter.Site.Pipelines;

/// <summary>What was asked for, on the command line or in <c>data/site.yml</c>.</summary>
public sealed record BuildOptions
{
    /// <summary>The full path of the folder that holds <c>input/</c>, <c>data/</c> and <c>theme/</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The full path of the output folder; null to check without writing.</summary>
    public string? Output { get; init; }

    /// <summary>The full path of the folder in which made pictures are kept; null for the one beside the output, if there is an output.</summary>
    public string? PictureFolder { get; init; }

    /// <summary>Where the site will live, instead of what <c>data/site.yml</c> says; ends with a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Where pages can be changed, instead of what <c>data/site.yml</c> says; ends with a slash.</summary>
    public Uri? EditUrl { get; init; }

    /// <summary>Whether drafts and pages with a date in the future are built too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether warnings stop publication.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether what the generator did not write goes from the output folder; otherwise it stays.</summary>
    public bool Clean { get; init; }

    /// <summary>The commit that is built, for the record of the build: 40 hexadecimal digits; null where nobody said.</summary>
    public string? Commit { get; init; }

    /// <summary>Ends a build that is under way, unless it is publishing already; the old site is as it was then.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The day for which to build; null for that of the environment.</summary>
    public DateOnly? AsOf { get; init; }
}
