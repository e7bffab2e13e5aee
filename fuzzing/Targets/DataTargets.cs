using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Fuzzing;

/// <summary>A file of <c>data/</c>, read with all others of a small site.</summary>
/// <param name="name">The target's name.</param>
/// <param name="path">Which file; null for the one that the first line of the input names.</param>
public sealed class DataTarget(string name, string? path) : Target
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words =>
    [
        "- id: a\n", "  name: ", "{ pl: A, en: A }", "  date: 2013-09\n", "  url: https://x.example/\n", "  lang: pl\n", "unknown", "[a, b]", ": ", "\n  - ", "\"", "'", "#", "|\n    ", ">-\n    ", "true", "12.50 PLN", "2026-05-12 10:00",
        "forms: ", "one: ", "few: ", "other: ", "  confirmed: false\n", "  email: a@x.example\n", "nan", "1e999", "-1", "99999999999",
    ];

    /// <inheritdoc/>
    public override IEnumerable<byte[]> Seeds(string root)
    {
        foreach (var site in new[] { root, Path.Combine(root, "tests/sites/fictional") })
        {
            if (path is not null)
            {
                if (File.Exists(Path.Combine(site, path))) yield return File.ReadAllBytes(Path.Combine(site, path));
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(Path.Combine(site, "data"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (file.Contains("languages", StringComparison.Ordinal)) continue;
                var content = File.ReadAllBytes(file);
                yield return [.. Bytes(Path.GetRelativePath(Path.Combine(site, "data"), file).Replace('\\', '/') + "\n"), .. content[..Math.Min(content.Length, 4096)]];
            }
        }
    }

    /// <inheritdoc/>
    public override void Try(byte[] input)
    {
        var (file, content) = path is null ? Divide(input) : (path, input);
        if (TextOf(file, content) is not { } source) return;
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var needed in new[] { SiteSettingsReader.Path, "data/languages/pl.yml", "data/languages/en.yml", LanguageRules.PathOf("pl") }) files[needed] = SmallSite.DataFile(needed)!;
        files[file] = source;
        var diagnostics = new DiagnosticBag();
        Read(files, diagnostics);
        Tell(diagnostics.Sorted());
    }

    private static void Read(Dictionary<string, SourceText> files, DiagnosticBag diagnostics)
    {
        if (SiteSettingsReader.Read(files[SiteSettingsReader.Path], diagnostics).Site is not { } site)
        {
            Promise(diagnostics.HasErrors, "settings that can't be read are told");
            return;
        }

        var languages = new List<Language>();
        foreach (var code in site.Languages)
        {
            if (!files.TryGetValue($"data/languages/{code}.yml", out var file)) return;
            if (LanguageReader.Read(code, file, diagnostics, files.GetValueOrDefault(LanguageRules.PathOf(code))) is not { } language)
            {
                Promise(diagnostics.HasErrors, "a language that can't be read is told");
                return;
            }

            languages.Add(language);
        }

        _ = SiteDataReader.Read(files, site, languages, diagnostics);
    }

    // Names of files are bounded, or nearly all inputs would be files that nobody reads.
    private static (string Path, byte[] Content) Divide(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var first = TextDecoding.Decode("x", input.AsSpan(0, Math.Max(0, end)), out _) ?? "";
        return DataFiles.IsKnown("data/" + first) ? ("data/" + first, input[(end + 1)..]) : ("data/organisations.yml", input);
    }
}
