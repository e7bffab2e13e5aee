using System.Text.Json;

namespace ChemSter.Site.Benchmarks.Content;

/// <summary>What the layouts of all peers share: their templates lie in the repository, the facts of the site in a JSON file.</summary>
/// <param name="name">The peer's folder in <c>benchmarks/peers/</c>.</param>
public abstract class PeerLayout(string name) : ContentLayout
{
    /// <summary>Where the facts of the site go, below the site's folder.</summary>
    protected abstract string FactsFile { get; }

    /// <summary>Where the style sheet goes, below the site's folder.</summary>
    protected abstract string StyleSheet { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> FrontMatter(SiteShape site, SitePage page, Vocabulary words) =>
        page.Kind == PageKind.Article ? [.. CommonSettings(site, page, words), $"weight: {page.Order}"] : CommonSettings(site, page, words);

    /// <inheritdoc/>
    public override void WriteSettings(SiteShape site, string folder, string repository)
    {
        CopyTemplates(new DirectoryInfo(Path.Combine(repository, "benchmarks/peers", name)), Directory.CreateDirectory(folder));
        Write(folder, FactsFile, JsonSerializer.Serialize(new
        {
            name = SiteShape.Languages.ToDictionary(l => l.Language, l => l.Site.Name),
            shortName = "Plant Notes",
            description = SiteShape.Languages.ToDictionary(l => l.Language, l => l.Site.Description),
            baseUrl = SiteShape.BaseUrl,
            navigation = site.Navigation.Select(SiteShape.KeyOf),
            footerNavigation = site.FooterNavigation.Select(SiteShape.KeyOf),
            publisher = new { name = "Plant Notes", address = "1 Nowhere Street, 00-000 Nowhere", email = "notes@bench.example" },
        }));
        Write(folder, StyleSheet, string.Concat(Directory.GetFiles(Path.Combine(repository, "theme/styles"), "*.css", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)));
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void CopyTemplates(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to.FullName, file.Name), overwrite: true);
        foreach (var child in from.EnumerateDirectories().Where(d => d.Name != "node_modules")) CopyTemplates(child, to.CreateSubdirectory(child.Name));
    }
}

/// <summary>The layout of Hugo: translations by file name, <c>relref</c> for links, which it checks.</summary>
public sealed class HugoLayout() : PeerLayout("hugo")
{
    /// <inheritdoc/>
    public override string Pages => "content";

    /// <inheritdoc/>
    public override string PictureFolder => "assets/pictures";

    /// <inheritdoc/>
    protected override string FactsFile => "data/facts.json";

    /// <inheritdoc/>
    protected override string StyleSheet => "assets/site.css";

    /// <inheritdoc/>
    public override string FileOf(SitePage page, Vocabulary words)
    {
        var file = base.FileOf(page, words);
        return page.Kind == PageKind.Article ? file : file.Replace("index.", "_index.", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string Link(SiteShape site, SitePage from, SitePage target, Vocabulary words, string? anchor)
    {
        var key = SiteShape.KeyOf(target);
        return $"{{{{< relref \"/{(target.Kind == PageKind.Section ? key[..^"/index".Length] : key)}{Fragment(anchor)}\" >}}}}";
    }

    /// <inheritdoc/>
    public override string Picture(SitePage from, string name) => $"pictures/{name}";
}

/// <summary>The layout of Eleventy: links to files, which its own plug-in turns into addresses.</summary>
public sealed class EleventyLayout() : PeerLayout("eleventy")
{
    /// <inheritdoc/>
    public override string Pages => "content";

    /// <inheritdoc/>
    public override string PictureFolder => "static/pictures";

    /// <inheritdoc/>
    protected override string FactsFile => "_data/facts.json";

    /// <inheritdoc/>
    protected override string StyleSheet => "static/site.css";

    /// <inheritdoc/>
    public override string Link(SiteShape site, SitePage from, SitePage target, Vocabulary words, string? anchor) =>
        $"/{FileOf(target, words)}{Fragment(anchor)}";

    /// <inheritdoc/>
    public override string Picture(SitePage from, string name) => $"/pictures/{name}";
}

/// <summary>The layout of Astro: it resolves no links, so they are written as addresses.</summary>
public sealed class AstroLayout() : PeerLayout("astro")
{
    /// <inheritdoc/>
    public override string Pages => "src/content";

    /// <inheritdoc/>
    public override string PictureFolder => "public/pictures";

    /// <inheritdoc/>
    protected override string FactsFile => "src/facts.json";

    /// <inheritdoc/>
    protected override string StyleSheet => "public/site.css";

    /// <inheritdoc/>
    public override string Link(SiteShape site, SitePage from, SitePage target, Vocabulary words, string? anchor) => site.PathOf(target, words) + Fragment(anchor);

    /// <inheritdoc/>
    public override string Picture(SitePage from, string name) => $"/pictures/{name}";
}
