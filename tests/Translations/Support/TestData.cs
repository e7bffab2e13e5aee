using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Fuzzing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Translations;

/// <summary>The data of the real site, and of small ones with files of their own.</summary>
public static class TestData
{
    private static readonly Lazy<SiteData> RealSite = new(() => Read(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.yml").Select(f => ("data/" + Path.GetFileName(f), File.ReadAllText(f)))));

    /// <summary>The data of the site of this repository.</summary>
    public static SiteData Real => RealSite.Value;

    /// <summary>A Polish and English site with these data files.</summary>
    public static SiteData With(params (string Path, string Text)[] files) => Read(files.Prepend(("data/site.yml", SmallSite.Settings)));

    /// <summary>What is found in data files, in the form of <see cref="Pairing.Show"/>.</summary>
    public static string[] FindingsIn(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        Read(files, With().Site, diagnostics);
        return [.. diagnostics.Sorted().Select(Pairing.Show)];
    }

    private static SiteData Read(IEnumerable<(string Path, string Text)> files)
    {
        var all = files.ToList();
        var diagnostics = new DiagnosticBag();
        var settings = SiteSettingsReader.Read(new SourceText("data/site.yml", all.Last(f => f.Path == "data/site.yml").Text), diagnostics).Site!;
        var data = Read(all.Where(f => f.Path != "data/site.yml"), settings, diagnostics);
        Assert.That(diagnostics.Sorted().Select(Pairing.Show), Is.Empty);
        return data;
    }

    private static SiteData Read(IEnumerable<(string Path, string Text)> files, SiteSettings settings, DiagnosticBag diagnostics) =>
        SiteDataReader.Read(files.ToDictionary(f => f.Path, f => new SourceText(f.Path, f.Text)), settings, [TestLanguages.Polish, TestLanguages.English], diagnostics);
}
