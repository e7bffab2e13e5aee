namespace ChemSter.Site.Benchmarks.Measuring;

/// <summary>The middle and the ends of several values.</summary>
/// <param name="Median">The value in the middle; the mean of the two there if their number is even.</param>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct Statistics(double Median, double Least, double Most)
{
    /// <summary>Those of some values.</summary>
    public static Statistics Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return new Statistics(sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }
}
