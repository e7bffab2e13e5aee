using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Tools;

/// <summary>All that can be measured beside our generator, by name.</summary>
public static class Toolbox
{
    /// <summary>The names, in the order of results.</summary>
    public static IReadOnlyList<string> Names { get; } = ["floor", "hugo", "hugo-new", "eleventy", "astro"];

    /// <summary>A tool by its name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="shop">Where to work.</param>
    /// <param name="hugo">Hugo's program.</param>
    /// <param name="newHugo">A second, newer one.</param>
    public static Tool Find(string name, Workshop shop, string hugo, string? newHugo) => name switch
    {
        "floor" => new FloorTool(shop),
        "hugo" => new HugoTool(shop, hugo),
        "hugo-new" => new HugoTool(shop, newHugo ?? throw new BenchmarkException("Name the program of the newer Hugo by --new-hugo."), name),
        "eleventy" => new EleventyTool(shop),
        "astro" => new AstroTool(shop),
        _ => throw new BenchmarkException($"There is no peer “{name}”; there are {string.Join(", ", Names)}."),
    };
}
