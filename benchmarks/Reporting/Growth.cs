namespace ChemSter.Site.Benchmarks.Reporting;

/// <summary>How ours and the floor grow between two sizes, the second ten times the first.</summary>
/// <param name="From">The smaller size.</param>
/// <param name="To">The larger.</param>
/// <param name="OurWall">Our wall time there by that here.</param>
/// <param name="FloorWall">The floor's.</param>
/// <param name="OurCpu">Our CPU time there by that here.</param>
/// <param name="FloorCpu">The floor's.</param>
/// <param name="IsOneSession">Whether both sizes were measured by one command.</param>
public sealed record Growth(int From, int To, double OurWall, double FloorWall, double OurCpu, double FloorCpu, bool IsOneSession)
{
    /// <summary>All that the series beside the floor tell.</summary>
    public static IReadOnlyList<Growth> Find(IReadOnlyList<Series> all)
    {
        var floors = all.Where(s => s.Head is { Task: BuildTask.Clean, Peer: "floor" }).ToDictionary(s => s.Head.Size);
        return
        [
            .. floors.Values.Where(s => floors.ContainsKey(s.Head.Size * 10)).Select(small =>
            {
                var large = floors[small.Head.Size * 10];
                return new Growth(
                    small.Head.Size,
                    large.Head.Size,
                    Times(r => r.Ours.Wall),
                    Times(r => r.Theirs.Wall),
                    Times(r => r.Ours.Cpu),
                    Times(r => r.Theirs.Cpu),
                    small.Head.Session == large.Head.Session);

                double Times(Func<Round, double> value) => large.Of(value).Median / small.Of(value).Median;
            }),
        ];
    }
}
