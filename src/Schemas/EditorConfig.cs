using System.Text.Encodings.Web;
using System.Text.Json;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Schemas;

/// <summary>A folder of pages, as the editor in the browser lists it.</summary>
/// <param name="Path">The folder, from the site’s root: <c>input/news</c>.</param>
/// <param name="Name">What it is called; null for the folder of all pages.</param>
public sealed record PageFolder(string Path, string? Name);

/// <summary>Writes the settings of the editor in the browser, Sveltia CMS: which files it edits, and the forms for them. It is JSON, which is YAML too.</summary>
public static class EditorConfig
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Bilingual PagesName = new("Strony", "Pages");
    private static readonly Bilingual DataName = new("Dane", "Data");
    private static readonly Bilingual TextName = new("Tekst", "Text");
    private static readonly Bilingual TextHint = new("Treść strony, w Markdown.", "The text of the page, in Markdown.");

    /// <summary>Writes the settings.</summary>
    /// <param name="site">The site’s settings, with those of the editor.</param>
    /// <param name="words">The words of the site.</param>
    /// <param name="folders">The folders of its pages.</param>
    /// <param name="dataFiles">The paths of its data files.</param>
    public static byte[] Write(SiteSettings site, SiteWords words, IReadOnlyList<PageFolder> folders, IReadOnlyCollection<string> dataFiles)
    {
        var language = site.DefaultLanguage == "pl" ? UiLanguage.Polish : UiLanguage.English;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteHost(json, site.Editor!);
            WriteGeneral(json, site);
            json.WriteStartArray("collections");
            var kinds = SchemaFile.AllOf(words);
            foreach (var folder in folders) WriteFolder(json, folder, new EditorFields(json, words, language), site, language);
            foreach (var kind in kinds.Where(k => HasFiles(k, dataFiles))) WriteEntries(json, kind, new EditorFields(json, words, language), language);
            WriteData(json, [.. kinds.Where(k => k.Files is [var path] && dataFiles.Contains(path) && EditorFields.CanShow(k.Shape))], new EditorFields(json, words, language), language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    private static void WriteHost(Utf8JsonWriter json, EditorSettings editor)
    {
        json.WriteStartObject("backend");
        json.WriteString("name", editor.Host);
        if (editor.Host != "test-repo")
        {
            json.WriteString("repo", editor.Repository);
            if (editor.Branch is { } branch) json.WriteString("branch", branch);
            if (editor.SignIn is { } address) json.WriteString("base_url", address);
            json.WriteStartArray("auth_methods");
            json.WriteStringValue(editor.SignIn is null ? "token" : "oauth");
            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (editor.MakesProposals && editor.Host is "github" or "gitlab") json.WriteString("publish_mode", "editorial_workflow");
    }

    private static void WriteGeneral(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteString("site_url", site.BaseUrl.AbsoluteUri);
        json.WriteString("app_title", site.ShortName);
        json.WriteString("media_folder", PageName.Root.TrimEnd('/'));
        json.WriteString("public_folder", "/");
        json.WriteStartObject("slug");
        json.WriteString("encoding", "ascii");
        json.WriteBoolean("clean_accents", true);
        json.WriteNumber("maxlength", 60);
        json.WriteEndObject();

        // An empty value is no value: `slug: ""` would be a mistake.
        json.WriteStartObject("output");
        json.WriteBoolean("omit_empty_optional_fields", true);
        json.WriteEndObject();

        // input/history.pl.md, input/history.en.md
        json.WriteStartObject("i18n");
        json.WriteString("structure", "multiple_files");
        json.WriteStartArray("locales");
        foreach (var code in site.Languages) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteString("default_locale", site.DefaultLanguage);
        json.WriteString("initial_locales", "all");
        json.WriteBoolean("omit_default_locale_from_preview_path", true);
        json.WriteEndObject();
    }

    private static void WriteFolder(Utf8JsonWriter json, PageFolder folder, EditorFields fields, SiteSettings site, UiLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("name", folder.Path.Replace('/', '-'));
        json.WriteString("label", folder.Name ?? PagesName.In(language));
        json.WriteString("folder", folder.Path);
        json.WriteString("format", "yaml-frontmatter");
        // The name of a new page's file, in each language the same.
        json.WriteString("slug", "{{title}}");
        json.WriteBoolean("i18n", true);

        // A picture lies beside its page, and is named by its file alone.
        json.WriteString("media_folder", "");
        json.WriteString("public_folder", "");
        json.WriteStartArray("fields");
        fields.Write(FrontMatterKeys.Page, isOfPage: true);
        json.WriteStartObject();
        json.WriteString("name", "body");
        json.WriteString("label", TextName.In(language));
        json.WriteString("hint", TextHint.In(language));
        json.WriteString("widget", "markdown");

        // As it was typed: boxes and inclusions are more than the other mode knows.
        json.WriteStartArray("modes");
        json.WriteStringValue("raw");
        json.WriteEndArray();
        json.WriteBoolean("required", false);
        json.WriteBoolean("i18n", site.Languages.Count > 1);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A folder of which each file is an entry, as data/organisations/ is; of a language there is more than a form can show.
    private static bool HasFiles(SchemaFile kind, IEnumerable<string> dataFiles) =>
        kind.Files is [var pattern] && pattern.EndsWith("/*.yml", StringComparison.Ordinal) && dataFiles.Any(f => f.StartsWith(pattern[..^"*.yml".Length], StringComparison.Ordinal));

    private static void WriteEntries(Utf8JsonWriter json, SchemaFile kind, EditorFields fields, UiLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("name", kind.Name);
        // What the folder holds, not what one of its files is.
        json.WriteString("label", DataFiles.Lists.First(l => l.One == kind.Name).About.In(language).TrimEnd('.'));
        json.WriteString("folder", kind.Files[0][..^"/*.yml".Length]);
        json.WriteString("extension", "yml");
        json.WriteString("format", "yaml");
        json.WriteString("identifier_field", "name");
        json.WriteString("slug", "{{name}}");
        json.WriteStartArray("fields");
        fields.Write(kind.Shape);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, List<SchemaFile> files, EditorFields fields, UiLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("name", "data");
        json.WriteString("label", DataName.In(language));
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("label", file.About.In(language).TrimEnd('.'));
            json.WriteString("file", file.Files[0]);
            json.WriteStartArray("fields");
            if (file.IsList)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("label", file.About.In(language).TrimEnd('.'));
                json.WriteString("widget", "list");
                json.WriteBoolean("root", true);
                json.WriteString("summary", "{{id}}");
                json.WriteStartArray("fields");
                fields.Write(file.Shape);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            else fields.Write(file.Shape);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
