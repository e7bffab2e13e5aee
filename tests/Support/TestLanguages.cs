using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Tests.Support;

/// <summary>The languages as their files say.</summary>
public static class TestLanguages
{
    public static Language Polish { get; } = Read("pl", Repository.Root);

    public static Language English { get; } = Read("en", Repository.Root);

    public static Language German { get; } = Read("de", Repository.FictionalSite);

    public static Language Arabic { get; } = Read("ar", Repository.FictionalSite);

    /// <summary>The file of a language of the generator without one of its sections.</summary>
    public static string Without(string section, string code)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, $"data/languages/{code}.yml"));
        var start = Array.IndexOf(lines, section + ":");
        var end = Array.FindIndex(lines, start + 1, l => !l.StartsWith(' '));
        return string.Join('\n', [.. lines[..start], .. end < 0 ? [] : lines[end..]]);
    }

    private static Language Read(string code, string root)
    {
        var path = $"data/languages/{code}.yml";
        var diagnostics = new DiagnosticBag();
        var language = LanguageReader.Read(code, SourceOf(path, root)!, diagnostics, SourceOf(LanguageRules.PathOf(code), root));
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return language!;
    }

    private static SourceText? SourceOf(string path, string root) =>
        Path.Combine(root, path) is var full && File.Exists(full) ? new SourceText(path, File.ReadAllText(full)) : null;
}
