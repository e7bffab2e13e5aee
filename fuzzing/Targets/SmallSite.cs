using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Fuzzing;

/// <summary>A small site in memory in which one file is anything at all.</summary>
public static class SmallSite
{
    /// <summary>The settings of the smallest right site in Polish and English; further lines may follow.</summary>
    public const string Settings = """
        name: { pl: Mały serwis, en: Small site }
        short-name: Small
        description: { pl: Serwis do testów., en: A site for tests. }
        languages: [pl, en]
        default-language: pl
        x-default: en
        base-url: https://small.example/
        social-cards: false

        """;

    /// <summary>The languages that come with the generator: Polish and English.</summary>
    public static IReadOnlyList<Language> Languages { get; } = [ReadLanguage("pl"), ReadLanguage("en")];

    // Each is built again and again, as the preview does: so a try takes a tenth of what a first build takes.
    private static readonly Dictionary<(string Path, string Page), RepeatedSite> Known = [];

    /// <summary>Builds the site with one file.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="page">The text of a page beside it.</param>
    /// <returns>What was found, and what was published: nothing if there is an error.</returns>
    public static (IReadOnlyList<Diagnostic> Found, IReadOnlyDictionary<string, byte[]> Published) BuildWith(string path, byte[] content, string page = "Text.")
    {
        lock (Known)
        {
            // One in which something failed is not used again.
            if (!Known.Remove((path, page), out var site)) site = new RepeatedSite(page);
            var built = site.BuildWith(path, content);
            Known.Add((path, page), site);
            return built;
        }
    }

    /// <summary>A file of <c>data/</c> of the small site; null where it has none.</summary>
    public static SourceText? DataFile(string path) => path == "data/site.yml" ? new SourceText(path, Settings) : BuiltIn(path);

    private static Language ReadLanguage(string code)
    {
        var diagnostics = new DiagnosticBag();
        var language = LanguageReader.Read(code, BuiltIn($"data/languages/{code}.yml")!, diagnostics, BuiltIn(LanguageRules.PathOf(code)));
        return diagnostics.IsEmpty ? language! : throw new InvalidOperationException($"The rules of “{code}” have mistakes.");
    }

    private static SourceText? BuiltIn(string path)
    {
        var files = new BuiltInFiles();
        return files.List("data").Any(f => f.Path == path) ? new SourceText(path, TextDecoding.Decode(path, files.Read(path), out _)!) : null;
    }

    private sealed class RepeatedSite : IDisposable
    {
        private readonly MemoryFiles _files;
        private readonly SiteBuilder _builder;
        private readonly MemoryOutput _output = new();

        public RepeatedSite(string page)
        {
            _files = new MemoryFiles()
                .With("data/site.yml", Settings)
                .With("input/index.pl.md", "---\ntitle: Start\ndescription: Strona główna.\n---\n\nTekst.\n")
                .With("input/index.en.md", "---\ntitle: Home\ndescription: The home page.\n---\n\nText.\n")
                .With("input/about.pl.md", "---\ntitle: O nas\ndescription: O nas.\nslug: o-nas\n---\n\nTekst.\n")
                .With("input/about.en.md", $"---\ntitle: About us\ndescription: About us.\n---\n\n{page}\n");
            _builder = new SiteBuilder(new BuildOptions { Root = "/", AsOf = new DateOnly(2026, 1, 1) }, _files);
        }

        public void Dispose() => _output.Dispose();

        public (IReadOnlyList<Diagnostic> Found, IReadOnlyDictionary<string, byte[]> Published) BuildWith(string path, byte[] content)
        {
            _files.With(path, content);
            var result = _builder.Build(_output);
            _output.Discard();
            return (result.Diagnostics, result.Files.ToDictionary(f => f.Path, f => _output.Find(f.Path)!.Value.ToArray(), StringComparer.Ordinal));
        }
    }
}
