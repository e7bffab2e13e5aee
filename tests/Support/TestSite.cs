using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Fuzzing;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Tests.Support;

/// <summary>A site for one test, in a folder of its own: begins small and right, then gets the files that the test is about.</summary>
public sealed class TestSite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-test-");

    public string Root => _folder.FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>The smallest right site in Polish and English: a home page, and a page "about". Most tests change one language only, so what a text and its
    /// translation say is not compared; tests of that take <see cref="Compared"/>. It has no social cards, which take longer than all the rest.</summary>
    public static TestSite Small() => new TestSite()
        .With("data/site.yml", SmallSite.Settings + "severity: { titles: off, structure: off, facts: off, terms: off, language: off, advice: off }")
        .WithPage("index.pl", "Start", "Tekst strony głównej.")
        .WithPage("index.en", "Home", "Text of the home page.")
        .WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas")
        .WithPage("about.en", "About us", "Text about us.");

    /// <summary>The same in Polish alone.</summary>
    public static TestSite InPolishAlone() => Small()
        .Without("input/index.en.md").Without("input/about.en.md")
        .With("data/site.yml", """
            name: { pl: Mały serwis }
            short-name: Small
            description: { pl: Serwis do testów. }
            languages: [pl]
            default-language: pl
            x-default: pl
            base-url: https://small.example/
            social-cards: false
            severity: { titles: off }
            """);

    /// <summary>The small site, with texts and translations compared as in any site.</summary>
    public static TestSite Compared() => Small().Severity("");

    /// <summary>Lets texts and translations say what they like, for tests that change one of the two.</summary>
    public TestSite NotCompared() => Severity("SITE5001: off, structure: off, facts: off, terms: off, language: off");

    /// <summary>With advice on texts and files, as any site has it; texts and translations say what they like.</summary>
    public TestSite Advised() => Severity("SITE5001: off, structure: off, facts: off, terms: off, language: off, advice: warning");

    /// <summary>Chooses how bad findings are; whatever was chosen before is not. The short titles and descriptions of tests are never told, nor is advice
    /// unless it is chosen.</summary>
    public TestSite Severity(string chosen)
    {
        var settings = Path.Combine(Root, "data/site.yml");
        var kept = new List<string>();
        var isOfSeverity = false;
        foreach (var line in File.ReadLines(settings))
        {
            isOfSeverity = line.StartsWith("severity:", StringComparison.Ordinal) || (isOfSeverity && line.StartsWith(' '));
            if (!isOfSeverity) kept.Add(line);
        }

        File.WriteAllLines(settings, [.. kept, $"severity: {{ titles: off, {(chosen.Length == 0 ? "" : chosen + ", ")}{(chosen.Contains("advice", StringComparison.Ordinal) ? "" : "advice: off")} }}".Replace(",  }", " }", StringComparison.Ordinal)]);
        return this;
    }

    /// <summary>A copy of a whole site, with the pictures that were made of it before.</summary>
    public static TestSite CopyOf(string root)
    {
        var site = new TestSite();
        if (Sites.PicturesOf(root) is { } pictures)
        {
            var folder = Directory.CreateDirectory(ChemSter.Site.Files.PictureCache.FolderFor(site.Output)).FullName;
            foreach (var file in Directory.EnumerateFiles(pictures)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        foreach (var part in new[] { "input", "data", "theme" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(site.Root, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return site;
    }

    /// <summary>A copy of a folder with all that is in it, the times of its files too: of a site that has been built, say.</summary>
    public static TestSite CopyOfFolder(string root)
    {
        var site = new TestSite();
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(site.Root, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(file));
        }

        return site;
    }

    public TestSite With(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.EndsWith('\n') ? text : text + "\n");
        return this;
    }

    public TestSite With(string path, byte[] bytes)
    {
        With(path, "");
        File.WriteAllBytes(Path.Combine(Root, path), bytes);
        return this;
    }

    /// <summary>A page with title and description; further front matter goes behind the text.</summary>
    public TestSite WithPage(string name, string title, string text, params string[] frontMatter) =>
        With($"input/{name}.md", $"---\ntitle: {title}\ndescription: {title}, {name}.\n{string.Concat(frontMatter.Select(line => line + "\n"))}---\n\n{text}\n");

    public TestSite Without(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions { Root = Root, Output = Output, AsOf = new DateOnly(2026, 1, 1) };
        return Generator.Run(change?.Invoke(options) ?? options);
    }

    /// <summary>Builds, and fails the test with what an editor would read if anything was found.</summary>
    public BuiltSite BuildClean(Func<BuildOptions, BuildOptions>? change = null)
    {
        var result = Build(change);
        Assert.That(new TextReport(UiLanguage.English, colour: false).Render(result.Diagnostics), Is.Empty);
        return new BuiltSite(Output);
    }

    /// <summary>Builds and returns what an editor reads, in English.</summary>
    public string Messages(Func<BuildOptions, BuildOptions>? change = null) =>
        new TextReport(UiLanguage.English, colour: false).Render(Build(change).Diagnostics);

    /// <summary>The codes and places of what is found: <c>SITE4001 input/about.en.md:6:12</c>.</summary>
    public IReadOnlyList<string> Codes(Func<BuildOptions, BuildOptions>? change = null) =>
        [.. Build(change).Diagnostics.Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}")];

    public void Dispose() => _folder.Delete(recursive: true);
}
