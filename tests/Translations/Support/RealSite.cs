using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>The data of a site, and its pages as texts.</summary>
public static class RealSite
{
    private static readonly Lazy<SiteData> RealData = new(() => Data(Repository.Root, ["pl", "en"]));

    /// <summary>The data of the Polish and English site of this repository.</summary>
    public static SiteData Real => RealData.Value;

    /// <summary>The same with another glossary.</summary>
    public static SiteData WithGlossary(string glossary, out IReadOnlyList<Diagnostic> mistakes, params string[] codes)
    {
        var diagnostics = new DiagnosticBag();
        var data = Data(Repository.Root, codes.Length == 0 ? ["pl", "en"] : codes, diagnostics, glossary);
        mistakes = diagnostics.Sorted();
        return data;
    }

    /// <summary>The same with another glossary, which is right.</summary>
    public static SiteData WithGlossary(string glossary)
    {
        var data = WithGlossary(glossary, out var mistakes);
        Assert.That(mistakes, Is.Empty);
        return data;
    }

    /// <summary>A page of the site of this repository, as it is or changed.</summary>
    public static TextVersion Page(string key, string language, Func<string, string>? change = null)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "input", $"{key}.{language}.md"));
        return Versions.Read(change?.Invoke(text) ?? text, language == "pl" ? TestLanguages.Polish : TestLanguages.English, key);
    }

    /// <summary>The texts of a data file of the site of this repository.</summary>
    public static TextVersion OfData(string file, string language)
    {
        var texts = Real.Texts.Where(t => t.File == file && t.Text.At(language) is not null).Select(t => BlockReader.OfScalar(BlockKind.Data, t.Path, t.Text.At(language)!)).ToList();
        return new TextVersion(file, language == "pl" ? TestLanguages.Polish : TestLanguages.English, texts[0].Span.Source, texts) { IsData = true };
    }

    /// <summary>The files of its data that have texts.</summary>
    public static IEnumerable<string> DataFiles => Real.Texts.Select(t => t.File).Distinct(StringComparer.Ordinal);

    /// <summary>The keys of all pages of the site of this repository.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.pl.md").Select(f => Path.GetFileName(f)[..^".pl.md".Length]).Order(StringComparer.Ordinal)];

    /// <summary>Two texts as a pair: front matter by its keys, all else in order; both must have as many blocks.</summary>
    public static TextPair Pair(TextVersion source, TextVersion target)
    {
        var (front, body) = (Places(source, isFront: true), Places(source, isFront: false));
        var (otherFront, otherBody) = (Places(target, isFront: true), Places(target, isFront: false));
        Assert.That(otherBody, Has.Count.EqualTo(body.Count));
        var pairs = front.Select(i => new BlockPair(i, otherFront.Where(j => target.Blocks[j].Key == source.Blocks[i].Key).DefaultIfEmpty(-1).First()));
        return new TextPair(source, target, [.. pairs, .. body.Zip(otherBody, (i, j) => new BlockPair(i, j))]);
    }

    /// <summary>What a check reports, as an editor reads it.</summary>
    public static string Messages(Action<DiagnosticBag> check)
    {
        var diagnostics = new DiagnosticBag();
        check(diagnostics);
        return new TextReport(UiLanguage.English, colour: false).Render(diagnostics.Sorted());
    }

    private static List<int> Places(TextVersion text, bool isFront) =>
        [.. Enumerable.Range(0, text.Blocks.Count).Where(i => text.Blocks[i].Kind == BlockKind.FrontMatter == isFront)];

    private static SiteData Data(string root, string[] codes, DiagnosticBag? diagnostics = null, string? glossary = null)
    {
        var files = Directory.EnumerateFiles(Path.Combine(root, "data"), "*.yml")
            .Select(f => new SourceText("data/" + Path.GetFileName(f), File.ReadAllText(f)))
            .ToDictionary(f => f.Path, StringComparer.Ordinal);
        if (glossary is not null) files["data/glossary.yml"] = new SourceText("data/glossary.yml", glossary);
        var bag = new DiagnosticBag();
        var settings = SiteSettingsReader.Read(files[SiteSettingsReader.Path], bag).Site!;
        Language[] languages = [TestLanguages.Polish, TestLanguages.English, TestLanguages.German];
        var own = languages.Where(l => codes.Contains(l.Code)).ToList();
        var data = SiteDataReader.Read(files, settings with { Languages = codes }, own, diagnostics ?? bag);
        if (diagnostics is null) Assert.That(bag.Sorted(), Is.Empty);
        return data;
    }
}
