using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Tests.Support;

/// <summary>The whole sites, each built once for all tests.</summary>
public static class Sites
{
    private static readonly Lazy<BuiltSite> RealSite = new(() => Build(Repository.Root, "real"));
    private static readonly Lazy<BuiltSite> FictionalSite = new(() => Build(Repository.FictionalSite, "fictional"));
    private static readonly Lazy<BuiltSite> DocumentationSite = new(() => Build(Path.Combine(Repository.Root, "docs"), "documentation"));

    /// <summary>The Polish and English site of this repository, at https://chem-ster.example/.</summary>
    public static BuiltSite Real => RealSite.Value;

    /// <summary>The fictional site in Polish, English, German and, as far as it is translated, Arabic, below https://fiction.example/site/.</summary>
    public static BuiltSite Fictional => FictionalSite.Value;

    /// <summary>The documentation for editors, below https://chem-ster.example/docs/.</summary>
    public static BuiltSite Documentation => DocumentationSite.Value;

    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), $"site-tests-{Environment.ProcessId}");

    /// <summary>The folder with the pictures that were made for one of them; null for any other site.</summary>
    public static string? PicturesOf(string root) =>
        root == Repository.Root ? PictureCache.FolderFor(Real.Folder) : root == Repository.FictionalSite ? PictureCache.FolderFor(Fictional.Folder) : null;

    private static BuiltSite Build(string root, string name)
    {
        var output = Path.Combine(Folder, name);
        var result = Generator.Run(new BuildOptions { Root = root, Output = output, AsOf = new DateOnly(2026, 1, 1) });
        var found = new TextReport(UiLanguage.English, colour: false).Render(result.Diagnostics);
        return found.Length == 0 ? new BuiltSite(output) : throw new InvalidOperationException($"The {name} site does not build without findings:\n{found}");
    }
}
