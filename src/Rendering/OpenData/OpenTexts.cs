using System.Text.Json;
using ChemSter.Site.Content;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>Texts and addresses of the site as the open data has them: with the quotation marks of their language, as on pages, but without what is for lines alone.</summary>
internal static class OpenTexts
{
    /// <summary>A text in each language that has it.</summary>
    public static IEnumerable<(string Language, string? Value)> ByLanguage(this SiteIndex site, LocalizedText? text) =>
        text is null ? [] : site.Data.Languages.Select(l => (l.Code, (string?)l.Typographer.SetMarks(text.In(l.Code))));

    /// <summary>The full address, in each language, of the page about an entry.</summary>
    public static IEnumerable<(string Language, string? Value)> PagesAbout(this SiteIndex site, string list, string id) =>
        site.Data.Languages.Select(l => (l.Code, site.PageAbout(new EntryName(list, id), l.Code) is { } page ? site.Address.Absolute(page.Path) : null));

    /// <summary>A text in the graph: in each language that has it, marked with that.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string property, IEnumerable<(string Language, string? Value)> texts)
    {
        var known = texts.Where(t => !string.IsNullOrEmpty(t.Value)).ToList();
        if (known.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var (language, text) in known)
        {
            json.WriteStartObject();
            json.WriteString("@language", language);
            json.WriteString("@value", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What is the same in all languages, where there is any.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(property, value);
    }

    /// <summary>Others in the graph, by their ids.</summary>
    public static void WriteReferences(this Utf8JsonWriter json, string property, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (all.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var id in all)
        {
            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
