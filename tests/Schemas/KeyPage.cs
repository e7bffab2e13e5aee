using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>The page of the guide for editors that lists all keys of all files, made of what the files may hold.</summary>
public static class KeyPage
{
    private const int LongestExample = 70;

    private static readonly Bilingual Introduction = new(
        """
        ---
        title: Wszystkie klucze
        slug: klucze
        nav-order: 9
        description: Spis wszystkich kluczy, które mogą stać w plikach serwisu, z objaśnieniem i przykładem każdego z nich.
        ---

        Tu jest wszystko, co może stać w plikach serwisu. Kropka prowadzi w głąb: `publisher.name` to klucz `name` pod kluczem `publisher`. Ten sam spis podpowiada [edytor na Twoim komputerze](tools.pl.md).

        """,
        """
        ---
        title: All keys
        slug: keys
        nav-order: 9
        description: A list of all keys that can stand in the files of the site, with an explanation and an example of each.
        ---

        This is all that can stand in the files of the site. A full stop leads down: `publisher.name` is the key `name` below the key `publisher`. [An editor on your computer](tools.en.md) suggests the same.

        """);

    private static readonly Bilingual Head = new("| Klucz | Do czego służy | Przykład |", "| Key | What it is for | Example |");
    private static readonly Bilingual Must = new("Wymagany.", "Required.");

    /// <summary>The page’s file in a language.</summary>
    public static string PathOf(UiLanguage language) =>
        Path.Combine(Repository.Root, "docs", "input", "facts", $"keys.{(language == UiLanguage.Polish ? "pl" : "en")}.md");

    /// <summary>The page as it has to be.</summary>
    public static string Write(UiLanguage language)
    {
        var page = new StringBuilder(Introduction.In(language)).Append('\n');
        foreach (var file in SchemaFile.AllOf(Readers.Words).Where(f => !f.Name.StartsWith("page.", StringComparison.Ordinal)))
        {
            page.Append("## ").Append(NameOf(file)).Append(" {#").Append(file.Name).Append("}\n\n").Append(file.About.In(language)).Append("\n\n");
            page.Append(Head.In(language)).Append("\n| --- | --- | --- |\n");
            foreach (var path in SampleFile.KeysOf(file.Shape).Where(IsListed)) page.Append(Row(path, language));
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    // Which codes there are is listed elsewhere, and of drafts the same can be said as of all.
    private static bool IsListed(IReadOnlyList<Key> path) => !path[^1].Name.StartsWith("SITE", StringComparison.Ordinal) && !path.SkipLast(1).Any(k => k.Name == "drafts");

    private static string NameOf(SchemaFile file) => file.Name switch
    {
        "page" => "`*.md`",
        "picture" => "`*.jpg.yml`",
        _ => string.Join(", ", file.Files.Select(f => $"`{f[(f.LastIndexOf('/') + 1)..]}`")),
    };

    private static string Row(IReadOnlyList<Key> path, UiLanguage language)
    {
        var key = path[^1];
        var about = key.About.In(language) + (key.IsRequired ? " " + Must.In(language) : "");
        var example = key.Example.Length is 0 or > LongestExample ? "" : $"`{key.Name}: {key.Example}`";
        return $"| `{string.Join('.', path.Select(k => k.Name))}` | {about} | {example} |\n";
    }
}
