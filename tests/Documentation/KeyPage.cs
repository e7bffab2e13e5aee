using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Rendering;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>A page of the documentation that lists the keys of a kind of file, made from the shapes that its reader asks for and its schema is made of.</summary>
internal sealed class KeyPage
{
    private const string Folder = "input/keys";

    private readonly StringBuilder _text = new();
    private readonly UiLanguage _language;

    private KeyPage(SchemaFile file, int order, UiLanguage language)
    {
        _language = language;
        var code = language == UiLanguage.Polish ? "pl" : "en";
        Path = $"{Folder}/{file.Name}.{code}.md";
        var about = Say(file.About);
        _text.Append($"---\ntitle: {YamlText.Write(TitleOf(file))}\nnav-order: {order}\ndescription: ");
        _text.Append(YamlText.Write($"{about} {Say("Wszystkie klucze, każdy z objaśnieniem i przykładem.", "All keys, each with what it is for and an example.")}"));
        _text.Append("\n---\n\n<!-- ").Append(Say("Tę stronę pisze test KeyPageTests; zmiana tutaj przepadnie.", "The test KeyPageTests writes this page; a change here is lost.")).Append(" -->\n\n");
        if (file.IsList) _text.Append(Say("Plik jest listą. Każda pozycja ma te klucze:", "The file is a list. Each of its entries has these keys:")).Append("\n\n");
        WriteTable(file.Shape, "");
    }

    public string Path { get; }

    public string Text => _text.ToString();

    public static IEnumerable<KeyPage> All()
    {
        var words = new SiteWords([], [.. Templates.ForPages.Keys.Order(StringComparer.Ordinal)]);
        // The schemas for pages with a certain template have the same keys.
        var files = SchemaFile.AllOf(words).Where(f => !f.Name.StartsWith("page.", StringComparison.Ordinal)).ToList();
        return files.SelectMany((file, i) => new[] { new KeyPage(file, i + 1, UiLanguage.Polish), new KeyPage(file, i + 1, UiLanguage.English) });
    }

    // What an editor opens; the many files of a kind by what they have in common.
    private string TitleOf(SchemaFile file) => file.Name switch
    {
        "page" => Say("Ustawienia strony", "Front matter of a page"),
        "directory" => "_directory.yml",
        "picture" => Say("Opis obrazu", "Description of a picture"),
        "language" => "data/languages/*.yml",
        "language-rules" => "data/languages/*.rules.yml",
        _ => $"data/{file.Name}.yml",
    };

    private void WriteTable(MapShape map, string path)
    {
        _text.Append(Say("| Klucz | Do czego służy | Przykład |\n", "| Key | What it is for | Example |\n")).Append("| --- | --- | --- |\n");
        // Each check has its code for a key; which there are, the list of messages says.
        var keys = map.Keys.Where(k => !k.Name.StartsWith("SITE", StringComparison.Ordinal)).ToList();
        foreach (var key in keys) _text.Append($"| `{key.Name}` | {Cell(Say(key.About) + ChoicesOf(key.Shape))}{(key.IsRequired ? Say(" Wymagany.", " Required.") : "")} | {Example(key)} |\n");
        foreach (var key in keys.Where(k => k.Name != "drafts"))
        {
            if (MapIn(key.Shape) is not { } inner) continue;
            var below = path.Length == 0 ? key.Name : $"{path}: {key.Name}";
            _text.Append($"\n## `{below}`\n\n");
            WriteTable(inner, below);
        }
    }

    private static MapShape? MapIn(Shape shape) => shape switch
    {
        MapShape map => map,
        ListShape list => MapIn(list.Item),
        ByNameShape named => MapIn(named.Item),
        ByLanguageShape texts => MapIn(texts.Item),
        EitherShape either => MapIn(either.Full),
        _ => null,
    };

    private string ChoicesOf(Shape shape) => shape is WordShape { Words: var words }
        ? $" {string.Join("; ", words.Select(w => $"`{w.Text}`: {Say(w.Polish, w.English)}"))}."
        : "";

    private static string Example(Key key) => key.Example.Length == 0 ? "" : $"`{Cell($"{key.Name}: {key.Example}")}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private string Say(Bilingual text) => text.In(_language);

    private string Say(string polish, string english) => new Bilingual(polish, english).In(_language);
}
