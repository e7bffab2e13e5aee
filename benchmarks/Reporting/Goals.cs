using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Reporting;

/// <summary>What the generator is meant to reach.</summary>
/// <param name="Text">The goal, in words.</param>
/// <param name="Limit">The most that the measured value may be.</param>
/// <param name="Measure">The measured value; null where there is none yet.</param>
public sealed record Goal(string Text, double Limit, Func<IReadOnlyList<Series>, double?> Measure)
{
    /// <summary>Why the goal is not reached, as a profile shows it, or not measured; null where nobody has looked.</summary>
    public string? Cause { get; init; }
}

/// <summary>All goals.</summary>
public static class Goals
{
    private const string NotAgain = "Not measured again since the program does more; a build of theirs takes some 40 s.";
    private const string SinceThen = "It is the CPU time of the first goal: what came since then costs here, too, and none of it is done by the others.";

    /// <summary>The goals, in the order of the report.</summary>
    public static IReadOnlyList<Goal> All { get; } =
    [
        Ratio("CPU by that of reading, Markdig and writing alone, at 5,000", 2.0, BuildTask.Clean, 5000, "floor", u => u.Cpu) with
        {
            Cause = "The goal and the 2.50 that were once reached are from before translations were compared in the build, texts set by the rules of their language, and styles put into pages. "
                + "In a profile of today, 27 % are the comparison of each page with its translation (facts 8 %, languages 6 %, taking texts apart 4 %, alignment 3 %, names 2 %), 20 % parsing and checking "
                + "(Markdig itself 10 %, reading 3 %), 16 % template, styles and writing with their SHA-256, 10 % rendering with typography, 6 % head, JSON-LD and links of the frame, 3 % links, 3 % front matter; "
                + "5 % of all, spread over these, is collecting garbage. No single part stands out any more. `severity: { translations: off }` saves the first of them.",
        },
        new("Growth of CPU from 5,000 to 50,000, by the floor’s", 1.1, all => Growth.Find(all).Where(g => g.From == 5000).Select(g => (double?)(g.OurCpu / g.FloorCpu)).FirstOrDefault()),
        new("Growth of wall time from 5,000 to 50,000, by the floor’s", 1.1, all => Growth.Find(all).Where(g => g.From == 5000).Select(g => (double?)(g.OurWall / g.FloorWall)).FirstOrDefault())
        {
            Cause = "One pair, measured while the machine compiled something else: it used 77 s of processors in 84 s, where it uses nearly two. CPU time says more, and keeps to the limit.",
        },
        Wall("Hugo", 0.5, 15),
        Wall("Hugo", 0.2, 500) with { Cause = SinceThen },
        Wall("Hugo", 0.2, 5000) with { Cause = SinceThen },
        Wall("Hugo", 0.2, 50000) with
        {
            Cause = "Hugo takes about 2 GiB for 5,000 pages a language, and more as there are more. With content and output in memory too, 50,000 need more than the 24 GiB of this machine.",
        },
        Wall("Eleventy", 0.1, 15),
        Wall("Eleventy", 0.1, 500) with { Cause = SinceThen },
        Wall("Eleventy", 0.1, 5000) with { Cause = NotAgain },
        Wall("Astro", 0.05, 15),
        Wall("Astro", 0.05, 500) with { Cause = SinceThen },
        Wall("Astro", 0.05, 5000) with { Cause = NotAgain },
        Ratio("Peak memory by Hugo’s, clean build of 5,000", 0.15, BuildTask.Clean, 5000, "hugo", u => u.Peak),
        Ratio("Wall time by Hugo’s, one page of 5,000 a language changed", 0.1, BuildTask.Change, 5000, "hugo", u => u.Wall),
        new("One page of 10,000 changed, on disk, cached build, whole process: wall time, ms", 250, OneChange)
        {
            Cause = "All input is read and hashed and all of the output looked over at each build, since times of files are not trusted for content "
                + "(docs/decisions/0009): about half of the samples, nearly all in the system. A quarter is collecting garbage around 10,000 front matters that are kept; "
                + "the rest the plan of addresses, the checks, and reading and writing the file that builds leave to each other.",
        },
        new("From saving a page to the event in the browser, 5,000: median, ms", 50, _ => Latency(0.5)),
        new("From saving a page to the event in the browser, 5,000: 95th percentile, ms", 100, _ => Latency(0.95)),
        new("Of 1,000 random file operations under `serve`: lost", 0, _ => ResultFiles.ReadFigures("serve").Where(f => f.Unit == "lost").Select(f => (double?)f.Values[0]).FirstOrDefault()),
    ];

    private static Goal Wall(string peer, double limit, int size) =>
        Ratio(FormattableString.Invariant($"Wall time by {peer}’s, clean build of {size:N0}"), limit, BuildTask.Clean, size, peer.ToLowerInvariant(), u => u.Wall);

    private static Goal Ratio(string text, double limit, BuildTask task, int size, string peer, Func<Usage, double> value) =>
        new(text, limit, all => all.FirstOrDefault(s => s.Head.Task == task && s.Head.Size == size && s.Head.Peer == peer)?.Of(r => value(r.Ours) / value(r.Theirs)).Median);

    // 10,000 pages are 5,000 in each of two languages. Ours runs in turn with another; of several series the newest counts.
    private static double? OneChange(IReadOnlyList<Series> all) =>
        all.Where(s => s.Head is { Task: BuildTask.Change, Size: 5000 }).MaxBy(s => s.Head.Session)?.Of(r => r.Ours.Wall * 1000).Median;

    private static double? Latency(double share)
    {
        var figures = ResultFiles.ReadFigures("serve").FirstOrDefault(f => f.Name.StartsWith("5,000 pages a language", StringComparison.Ordinal) && f.Unit == "ms");
        return figures is null ? null : figures.Values.Order().ElementAt((int)Math.Ceiling((figures.Values.Count * share) - 1));
    }
}
