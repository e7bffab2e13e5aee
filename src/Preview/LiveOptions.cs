using ChemSter.Site.Diagnostics;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Preview;

/// <summary>How to build and show a site while its files change.</summary>
public sealed record LiveOptions
{
    /// <summary>What to build. Nothing is written, whatever it says of an output folder.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The base path as long as there is no site that says its own.</summary>
    public required string BasePath { get; init; }

    /// <summary>The language in which to speak.</summary>
    public UiLanguage Language { get; init; }

    /// <summary>Whether browsers go to the page that was edited.</summary>
    public bool Follow { get; init; }

    /// <summary>Whether to look for changes without the system's notifications.</summary>
    public bool Poll { get; init; }

    /// <summary>How long to wait, before an error is told, for something else to happen. A file may have been read while it was half
    /// written, or was gone for the moment in which another took its place; the rest follows at once.</summary>
    public TimeSpan Doubt { get; init; } = TimeSpan.FromMilliseconds(30);

    /// <summary>Says what to show a person of an exception.</summary>
    public Func<Exception, string> Explain { get; init; } = fault => fault.ToString();

    /// <summary>Is told of every build.</summary>
    public Action<Rebuild> Told { get; init; } = _ => { };
}

/// <summary>What a build of the preview came to.</summary>
/// <param name="IsFirst">Whether it is the one at the start.</param>
/// <param name="Sources">The files that had changed before it.</param>
/// <param name="Result">Its result; null if it broke off.</param>
/// <param name="Fault">Why it broke off; else null.</param>
/// <param name="Changed">The files of the site that it added, changed or removed.</param>
/// <param name="Gathering">How long changes were gathered, from the first.</param>
/// <param name="Building">How long the build took.</param>
/// <param name="Telling">How long it took to tell open pages.</param>
public sealed record Rebuild(
    bool IsFirst,
    IReadOnlyList<string> Sources,
    BuildResult? Result,
    Exception? Fault,
    IReadOnlyList<string> Changed,
    TimeSpan Gathering,
    TimeSpan Building,
    TimeSpan Telling);
