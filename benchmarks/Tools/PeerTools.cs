using System.Text.Json;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Tools;

/// <summary>Hugo.</summary>
/// <param name="shop">Where to work.</param>
/// <param name="executable">Its program.</param>
/// <param name="name">Its name; there can be several versions.</param>
public sealed class HugoTool(Workshop shop, string executable, string name = "hugo") : Tool(shop)
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override ContentLayout Layout { get; } = new HugoLayout();

    /// <inheritdoc/>
    public override string Output => "public";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Caches => ["resources"];

    /// <inheritdoc/>
    public override string FindVersion()
    {
        try
        {
            return "Hugo " + Workshop.Run(Workshop.Repository, executable, ["version"]).Split(' ', '-', '+')[1].TrimStart('v');
        }
        catch (BenchmarkException)
        {
            throw new BenchmarkException("Hugo was not found: install it (on Debian or Ubuntu `apt-get install hugo`), or name it by --hugo.");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Build(string site) => [executable, "--quiet"];
}

/// <summary>What the peers on Node have in common: their packages are fetched once, into the folder above all their sites.</summary>
/// <param name="shop">Where to work.</param>
public abstract class NodeTool(Workshop shop) : Tool(shop)
{
    /// <summary>The package whose version counts.</summary>
    protected abstract string Package { get; }

    /// <summary>The folder of the packages.</summary>
    protected string Packages => Path.Combine(Home, "node_modules");

    /// <inheritdoc/>
    public override void Prepare()
    {
        if (Directory.Exists(Path.Combine(Packages, Package))) return;
        Directory.CreateDirectory(Home);
        foreach (var file in new[] { "package.json", "package-lock.json" }) File.Copy(Path.Combine(Workshop.Repository, "benchmarks/peers", Name, file), Path.Combine(Home, file), overwrite: true);
        Console.WriteLine($"Fetching the packages of {Name} …");
        try
        {
            Workshop.Run(Home, "npm", ["install", "--no-audit", "--no-fund", "--omit-lockfile-registry-resolved"]);
        }
        catch (BenchmarkException problem)
        {
            throw new BenchmarkException($"{Name} needs Node.js and npm: install them (on Debian or Ubuntu `apt-get install nodejs npm`). {problem.Message}");
        }
    }

    /// <inheritdoc/>
    public override string FindVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Packages, Package, "package.json")));
        return $"{char.ToUpperInvariant(Name[0])}{Name[1..]} {package.RootElement.GetProperty("version").GetString()} on Node.js {Workshop.Run(Home, Node, ["--version"]).Trim().TrimStart('v')}";
    }

    /// <summary>The program that runs scripts.</summary>
    protected virtual string Node => "node";
}

/// <summary>Eleventy.</summary>
/// <param name="shop">Where to work.</param>
public sealed class EleventyTool(Workshop shop) : NodeTool(shop)
{
    /// <inheritdoc/>
    public override string Name => "eleventy";

    /// <inheritdoc/>
    public override ContentLayout Layout { get; } = new EleventyLayout();

    /// <inheritdoc/>
    public override string Output => "_site";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Caches => [".cache"];

    /// <inheritdoc/>
    protected override string Package => "@11ty/eleventy";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Build(string site) => [Node, Path.Combine(Packages, Package, "cmd.cjs"), "--quiet"];
}

/// <summary>Astro, on the Node.js that its own packages bring: it asks for a newer one than many systems have.</summary>
/// <param name="shop">Where to work.</param>
public sealed class AstroTool(Workshop shop) : NodeTool(shop)
{
    /// <inheritdoc/>
    public override string Name => "astro";

    /// <inheritdoc/>
    public override ContentLayout Layout { get; } = new AstroLayout();

    /// <inheritdoc/>
    public override string Output => "dist";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Caches => [".cache", ".astro", "node_modules/.astro", "node_modules/.vite"];

    /// <inheritdoc/>
    protected override string Package => "astro";

    /// <inheritdoc/>
    protected override string Node => Path.Combine(Packages, "node/bin/node");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Build(string site) => [Node, Path.Combine(Packages, Package, "bin/astro.mjs"), "build", "--silent"];
}
