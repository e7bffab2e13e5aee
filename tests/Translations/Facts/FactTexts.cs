using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>What is found in texts, and between them, as short texts themselves.</summary>
public static class FactTexts
{
    public static SiteData Data { get; } = ReadData();

    private static readonly ValueFinder Finder = new(Data);

    public static FactCheck Check { get; } = new(Finder, [new ContactFinder(Data.Languages)]);

    /// <summary>The facts of a text as <c>Date 2013-08</c>, in the order in which they stand; loose ones have a wave before them.</summary>
    public static string Of(string markdown, Language language)
    {
        var facts = new List<Fact>();
        foreach (var block in Versions.Read(markdown, language).Blocks) facts.AddRange(OfBlock(block, language));

        return string.Join(", ", facts.Select(f => $"{(f.IsLoose ? "~" : "")}{f.Kind} {f.Value}"));
    }

    /// <summary>The facts of a block, in the order in which they stand.</summary>
    public static IReadOnlyList<Fact> OfBlock(TextBlock block, Language language)
    {
        var scan = new FactScan(block, language);
        Finder.Find(scan);
        return [.. scan.Found.OrderBy(f => f.Start)];
    }

    /// <summary>What is found between a Polish text and its English translation.</summary>
    public static string[] Between(string polish, string english) => Between(Versions.Polish(polish), Versions.English(english));

    /// <summary>What is found between two texts whose blocks stand in the same order, as <c>SITE5301 input/page.en.md:1:5 the message</c>.</summary>
    public static string[] Between(TextVersion source, TextVersion target) =>
        [.. DiagnosticsBetween(source, target).Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column} {d.Message.English}")];

    public static IReadOnlyList<Diagnostic> DiagnosticsBetween(TextVersion source, TextVersion target)
    {
        var (from, to) = (PlacesOf(source), PlacesOf(target));
        var pairs = Enumerable.Range(0, Math.Max(from.Count, to.Count)).Select(i => new BlockPair(i < from.Count ? from[i] : -1, i < to.Count ? to[i] : -1));
        return DiagnosticsOf(new TextPair(source, target, [.. pairs]));
    }

    public static IReadOnlyList<Diagnostic> DiagnosticsOf(TextPair pair)
    {
        var diagnostics = new DiagnosticBag();
        Check.Check(pair, new PairReport(pair, [], diagnostics));
        return diagnostics.Sorted();
    }

    /// <summary>What is wrong with one text by itself.</summary>
    public static string[] In(TextVersion version)
    {
        var diagnostics = new DiagnosticBag();
        Check.Check(version, diagnostics);
        return [.. diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.From.Line}:{d.Span.From.Column} {d.Message.English}; {d.Help?.English}")];
    }

    // A short label for the navigation may be there in one language only.
    private static List<int> PlacesOf(TextVersion version) => [.. Enumerable.Range(0, version.Blocks.Count).Where(i => version.Blocks[i].Key != "nav-label")];

    private static SiteData ReadData()
    {
        var diagnostics = new DiagnosticBag();
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.yml").Select(f => new SourceText("data/" + Path.GetFileName(f), File.ReadAllText(f))).ToDictionary(f => f.Path);
        var settings = SiteSettingsReader.Read(files["data/site.yml"], diagnostics).Site!;
        files.Remove("data/site.yml");
        var data = SiteDataReader.Read(files, settings, [TestLanguages.Polish, TestLanguages.English], diagnostics);
        Assert.That(diagnostics.Sorted().Select(d => d.Message.English), Is.Empty);
        return data with { Languages = [TestLanguages.Polish, TestLanguages.English, TestLanguages.German] };
    }
}
