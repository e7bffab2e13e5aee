using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>A project: an entry of <c>data/projects.yml</c>, or a file of <c>data/projects/</c>.</summary>
/// <param name="Id">Its id, by which pages refer to it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">A sentence or two on it.</param>
public sealed record Project(string Id, LocalizedText Title, LocalizedText Summary) : IEntry
{
    /// <summary>What it is called for short, the same in all languages; null where it has no acronym.</summary>
    public string? Acronym { get; init; }

    /// <summary>Who pays for it; null where that is not given.</summary>
    public Funding? Funding { get; init; }

    /// <summary>When it began or will begin; null where that is not given.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ended or will end; null where that is not given.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>Who leads it; null where that is not given.</summary>
    public Party? Coordinator { get; init; }

    /// <summary>Who takes part besides, in the order of the file.</summary>
    public IReadOnlyList<Party> Partners { get; init; } = [];

    /// <summary>Its own address on the web; null where none is given.</summary>
    public string? Website { get; init; }

    /// <summary>The marks that are shown with it: of a fund, of a programme. None but these are ever shown.</summary>
    public IReadOnlyList<ProjectMark> Marks { get; init; } = [];

    /// <summary>What has come of it.</summary>
    public IReadOnlyList<LocalizedText> Results { get; init; } = [];

    /// <summary>Whether it has begun, or has ended, on a day. A project of which neither is known counts as under way.</summary>
    public ProjectStage StageOn(DateOnly day) =>
        Until is { } until && until.LastDay < day ? ProjectStage.Ended : From is { } from && from.FirstDay > day ? ProjectStage.Planned : ProjectStage.Current;
}

/// <summary>How far a project is.</summary>
public enum ProjectStage
{
    /// <summary>It is under way.</summary>
    Current,

    /// <summary>It has not begun yet.</summary>
    Planned,

    /// <summary>It has ended.</summary>
    Ended,
}

/// <summary>Who pays for a project, and how much.</summary>
/// <param name="Programme">The programme; null where none is given.</param>
/// <param name="Number">The number of the grant or the agreement; null where none is given.</param>
/// <param name="Fund">The fund from which the programme comes; null where none is given.</param>
/// <param name="Total">What the project costs in all; null where that is not given.</param>
/// <param name="Grant">What the funder gives; null where that is not given.</param>
/// <param name="Note">What the funder wants to be said; null where it is nothing.</param>
public sealed record Funding(LocalizedText? Programme, string? Number, LocalizedText? Fund, Money? Total, Money? Grant, LocalizedText? Note);

/// <summary>A mark that is shown with a project.</summary>
/// <param name="Picture">A picture by its path below <c>input/</c>.</param>
/// <param name="Alternative">Its text alternative.</param>
public sealed record ProjectMark(YamlScalar Picture, LocalizedText Alternative);
