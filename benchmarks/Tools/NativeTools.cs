using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Tools;

/// <summary>Our generator, as the native executable that <c>dotnet publish</c> makes.</summary>
/// <param name="shop">Where to work.</param>
public sealed class OurTool(Workshop shop) : Tool(shop)
{
    /// <inheritdoc/>
    public override string Name => "ours";

    /// <inheritdoc/>
    public override ContentLayout Layout { get; } = new OurLayout();

    /// <inheritdoc/>
    public override string Output => "output";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Caches => ["output.cache"];

    // Behind the plus sign stands the commit, of which the beginning is enough.
    /// <inheritdoc/>
    public override string FindVersion()
    {
        var version = Workshop.Run(Workshop.Repository, Workshop.Ours, ["--version"]).Trim();
        return version.IndexOf('+', StringComparison.Ordinal) is var plus and > 0 && version.Length > plus + 8 ? version[..(plus + 8)] : version;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Build(string site) => [Workshop.Ours];
}

/// <summary>The floor: Markdig and writing alone, over our content.</summary>
/// <param name="shop">Where to work.</param>
public sealed class FloorTool(Workshop shop) : Tool(shop)
{
    /// <inheritdoc/>
    public override string Name => "floor";

    /// <inheritdoc/>
    public override ContentLayout Layout { get; } = new OurLayout();

    /// <inheritdoc/>
    public override bool BuildsWholeSite => false;

    /// <inheritdoc/>
    public override string Output => "output";

    /// <inheritdoc/>
    public override string FindVersion() => $"floor: Markdig {typeof(Markdig.Markdown).Assembly.GetName().Version?.ToString(3)}";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Build(string site) => [Workshop.Floor, "input", Output];
}
