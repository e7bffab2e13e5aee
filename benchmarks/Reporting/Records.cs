using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Reporting;

/// <summary>What is measured when ours and another run in turn.</summary>
public enum BuildTask
{
    /// <summary>A build with nothing left from earlier ones, in memory.</summary>
    Clean,

    /// <summary>A build after one page was changed, with all that the last build left, on disk.</summary>
    Change,
}

/// <summary>One series of runs in turn: ours and another's, of one size.</summary>
/// <param name="Session">When the command began; series of one session are of one kind of day.</param>
/// <param name="Task">What was measured.</param>
/// <param name="Size">How many pages each language had.</param>
/// <param name="Peer">The other.</param>
/// <param name="Machine">Where.</param>
/// <param name="OurVersion">Which of ours.</param>
/// <param name="PeerVersion">Which of the other's.</param>
public sealed record SeriesHead(string Session, BuildTask Task, int Size, string Peer, string Machine, string OurVersion, string PeerVersion);

/// <summary>One round of a series.</summary>
/// <param name="Ours">Our run.</param>
/// <param name="Theirs">The other's, right after it.</param>
public sealed record Round(Usage Ours, Usage Theirs);

/// <summary>A series with its rounds.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Rounds">The rounds, in order.</param>
public sealed record Series(SeriesHead Head, IReadOnlyList<Round> Rounds)
{
    /// <summary>Middle and ends of something of each round.</summary>
    public Statistics Of(Func<Round, double> value) => Statistics.Of(Rounds.Select(value));
}

/// <summary>Figures that are not a series in turn, such as those of the start or of the preview: each with a name and a unit.</summary>
/// <param name="Topic">To which table they belong.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">In what.</param>
/// <param name="Values">Every single value, in order, or those that say most about very many.</param>
/// <param name="Machine">Where.</param>
/// <param name="Version">Which of ours.</param>
public sealed record Figures(string Topic, string Name, string Unit, IReadOnlyList<double> Values, string Machine, string Version);
