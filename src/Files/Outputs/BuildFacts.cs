namespace ChemSter.Site.Files;

/// <summary>What the record of a build says of the build itself.</summary>
/// <param name="Generator">The generator's version, such as <c>1.0.0</c>.</param>
/// <param name="Commit">The commit that was built, 40 hexadecimal digits; null where nobody said.</param>
/// <param name="Day">The day for which the site was built; null for a site that is the same on every day.</param>
public sealed record BuildFacts(string Generator, string? Commit = null, DateOnly? Day = null)
{
    /// <summary>A build of which nothing is known but the generator.</summary>
    public static BuildFacts OfGenerator { get; } = new(typeof(BuildFacts).Assembly.GetName().Version!.ToString(3));
}
