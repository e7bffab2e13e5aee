using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Support;

/// <summary>The pages and snippets of a site on the disk as texts with their translations, read without building.</summary>
public sealed class SiteTexts
{
    private SiteTexts(string root, IReadOnlyList<string> languages, Func<string, Language> languageOf)
    {
        var versions = new Dictionary<(string Key, string Language), TextVersion>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (PageName.Read(path, languages, new DiagnosticBag()) is not { } name) continue;
            if (VersionReader.Read(new SourceText(path, File.ReadAllText(file)), languageOf(name.Language), languages) is { } version) versions[(name.Key, name.Language)] = version;
        }

        Versions = versions;
        Rows =
        [
            .. from version in versions.Values
               where version.Language.Code == languages[0]
               from language in languages.Skip(1)
               select new TextToTranslate(version, language, versions.GetValueOrDefault((version.Key, language)), $"input/{version.Key}.{language}.md"),
        ];
    }

    public IReadOnlyDictionary<(string Key, string Language), TextVersion> Versions { get; }

    public IReadOnlyList<TextToTranslate> Rows { get; }

    public static SiteTexts Of(string root, params string[] languages) => new(root, languages, code => code switch
    {
        "pl" => TestLanguages.Polish,
        "de" => TestLanguages.German,
        _ => TestLanguages.English,
    });

    /// <summary>Pairs blocks by kind, level and name alone, for texts that are built alike.</summary>
    public static IReadOnlyList<BlockPair> Pair(TextVersion source, TextVersion target)
    {
        var (a, b) = (source.Blocks.Select(NameOf).ToList(), target.Blocks.Select(NameOf).ToList());
        var length = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--) length[i, j] = a[i] == b[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var pairs = new List<BlockPair>();
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j]) pairs.Add(new BlockPair(i++, j++));
            else if (j == b.Count || (i < a.Count && length[i + 1, j] >= length[i, j + 1])) pairs.Add(new BlockPair(i++, -1));
            else pairs.Add(new BlockPair(-1, j++));
        }

        return pairs;
    }

    private static (BlockKind, int, string, string?, int, int) NameOf(TextBlock block) => (block.Kind, block.Level, block.Key, block.Anchor, block.Column, block.Links.Count);
}
