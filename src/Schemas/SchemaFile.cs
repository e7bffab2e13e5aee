using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>A kind of file that editors write, and what it may hold.</summary>
/// <param name="Name">The name of its schema: <c>site</c>.</param>
/// <param name="About">What it is.</param>
/// <param name="Shape">What it may hold; an entry of it where the file is a list.</param>
/// <param name="IsList">Whether the file is a list of entries.</param>
/// <param name="Files">The files, as patterns below the site’s root; none where an editor has to be told, as with what stands inside a page.</param>
public sealed record SchemaFile(string Name, Bilingual About, MapShape Shape, bool IsList, IReadOnlyList<string> Files)
{
    /// <summary>The name of the file that holds the schema.</summary>
    public string FileName => $"{Name}.schema.json";

    /// <summary>All kinds of files that a site has.</summary>
    public static IReadOnlyList<SchemaFile> AllOf(SiteWords words) =>
    [
        Map("page", "Ustawienia strony, między wierszami `---`.", "The front matter of a page, between the two lines `---`.", FrontMatterKeys.Page),
        .. words.Templates.Select(t => Map($"page.{t}", $"Ustawienia strony o układzie „{t}”.", $"The front matter of a page with the template “{t}”.", WithTemplate(t))),
        Map("directory", "Ustawienia wszystkich stron folderu.", "Settings of all pages of a folder.", FrontMatterKeys.Directory, $"input/**/{DirectoryDefaults.FileName}"),
        Map("picture", "Opis obrazu, w pliku obok niego.", "What a picture shows, in a file beside it.", PictureKeys.File, [.. Pictures.Select(ending => $"input/**/*{ending}.yml")]),
        Map("site", "Ustawienia całego serwisu.", "Settings of the whole site.", SiteKeys.File, SiteSettingsReader.Path),
        .. DataFiles.Lists.SelectMany(OfList),
        Map("roles", "Role i kto je pełnił.", "Roles, and who held them.", EntryKeys.Roles, RoleReader.Path),
        Map("map", "Co poza miejscowościami widać na mapie.", "What the map shows besides the places.", MapDrawing.Keys, MapDrawing.Path),
        Map("accessibility", "Deklaracja dostępności.", "The accessibility statement.", AccessibilityKeys.File, AccessibilityReader.Path),
        Map("press", "Materiały dla prasy.", "What the press may take.", OfficeKeys.PressKit, PressReader.PressPath),
        Map("profile", "Profil klastra: to, czego nie mówi żaden inny plik.", "The cluster’s profile: what no other file says.", ProfileKeys.File, PressReader.ProfilePath),
        Map("language", "Język: daty, formy liczby, słowa w menu i na przyciskach.", "A language: dates, plural forms, the words of menus and buttons.", LanguageKeys.File, [.. words.Languages.Select(l => $"data/languages/{l.Code}.yml")]),
        Map("language-rules", "Jak się pisze w danym języku.", "How a language is written.", RuleKeys.File, "data/languages/*.rules.yml"),
    ];

    /// <summary>What the generator itself writes for programs: a finding, a line of <c>--format json</c>.</summary>
    public static SchemaFile Finding { get; } = Map("finding", "Komunikat, wiersz wyniku `--format json`.", "A finding, a line of what `--format json` prints.", FindingKeys.Finding);

    private static IEnumerable<string> Pictures => [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    private static SchemaFile Map(string name, string polish, string english, MapShape shape, params IReadOnlyList<string> files) =>
        new(name, new Bilingual(polish, english), shape, IsList: false, files);

    private static IEnumerable<SchemaFile> OfList(DataList list)
    {
        yield return new(list.Name, list.About, list.Entry, IsList: true, [list.Path]);
        if (list is { One: { } one, AboutOne: { } about }) yield return new(one, about, list.File, IsList: false, [list.Folder + "*.yml"]);
    }

    // A page that names no template has the usual one.
    private static MapShape WithTemplate(string template) => new(
    [
        .. FrontMatterKeys.Page.Keys.Select(key => key.Name != "template" ? key : key with
        {
            Shape = Yaml.Shape.OneOf(new Word(template, key.About.Polish, key.About.English)),
            Example = template,
            IsRequired = template != "page",
        }),
    ]);
}
