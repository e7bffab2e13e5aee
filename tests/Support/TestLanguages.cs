using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Tests.Support;

/// <summary>The languages as their files say.</summary>
public static class TestLanguages
{
    public static Language Polish { get; } = Read("pl", Repository.Root);

    public static Language English { get; } = Read("en", Repository.Root);

    public static Language German { get; } = Read("de", Repository.FictionalSite);

    private static Language Read(string code, string root)
    {
        var path = $"data/languages/{code}.yml";
        var diagnostics = new DiagnosticBag();
        var language = LanguageReader.Read(code, new SourceText(path, File.ReadAllText(Path.Combine(root, path))), diagnostics);
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return language!;
    }
}
