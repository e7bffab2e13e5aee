using System.Text.RegularExpressions;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>What a new language is to be.</summary>
/// <param name="Code">Its code: <c>de</c>.</param>
/// <param name="Name">Its name for itself: <c>Deutsch</c>.</param>
/// <param name="Locale">Language and region for social networks: <c>de_DE</c>.</param>
/// <param name="From">The code of the language whose words it begins with.</param>
public sealed record LanguageWish(string Code, string Name, string Locale, string From);

/// <summary>Begins a language of the site: its file as a copy of another one's, its place in the settings, its texts in the data as copies.</summary>
/// <param name="wish">What it is to be.</param>
/// <param name="read">Reads a file of the site, or one that comes with the generator, by its path; null where there is none.</param>
public sealed partial class LanguageStarter(LanguageWish wish, Func<string, string?> read)
{
    /// <summary>The path of a language's file.</summary>
    public static string PathOf(string code) => $"data/languages/{code}.yml";

    /// <summary>The language's file; null where there is one already, of the site or with the generator.</summary>
    public PlannedFile? File()
    {
        if (read(PathOf(wish.Code)) is not null) return null;
        var text = read(PathOf(wish.From))!;
        text = NameLine().Replace(text, $"name: {YamlText.Write(wish.Name)}", 1);
        text = LocaleLine().Replace(text, $"locale: {YamlText.Write(wish.Locale)}", 1);
        text = DirectionLine().Replace(text, $"direction: {LanguageTag.DirectionOf(wish.Code)}", 1);
        return PlannedFile.OfText(PathOf(wish.Code), text);
    }

    /// <summary>The changes of <c>data/site.yml</c>: the language is added, and what is not translated into it is left out until it is.</summary>
    /// <param name="settings">The file.</param>
    /// <returns>Null where the list of languages can't be found in it.</returns>
    public SourceEdit? Settings(SourceText settings)
    {
        var yaml = new YamlEdits(settings);
        if (yaml.Entry("languages")?.Value is not YamlList { Items.Count: > 0 } languages) return null;
        string[] leftOut = ["policy: leave-out", $"language: {wish.Code}"];
        var policy = yaml.Entry("missing-translation") switch
        {
            { Value: YamlList { Items.Count: > 0 } rules } => yaml.Append(rules, $"{{ {string.Join(", ", leftOut)} }}", leftOut),
            { Value: YamlScalar { Text.Length: > 0 } word } entry => yaml.ToList(entry, [[$"policy: {word.Text}"], leftOut]),
            { } entry => yaml.ToList(entry, [["policy: refuse"], leftOut]),
            null => yaml.AppendLines($"missing-translation:\n  - policy: refuse\n  - {string.Join("\n    ", leftOut)}\n"),
        };
        return new SourceEdit(settings.Path, settings.Text, [yaml.Append(languages, wish.Code, wish.Code), policy]);
    }

    /// <summary>The changes that give texts of the data their version in the language, as copies to be translated.</summary>
    /// <param name="missing">The places of the texts that lack it: the map of languages.</param>
    /// <param name="settings">The changes of the settings: their file was read with these, and is told without them, all changes in one.</param>
    public IReadOnlyList<SourceEdit> Texts(IEnumerable<SourceSpan> missing, SourceEdit settings)
    {
        var changes = new List<SourceEdit>();
        foreach (var file in missing.GroupBy(m => m.File))
        {
            var isOfSettings = file.Key == settings.Path;
            var source = isOfSettings ? new SourceText(settings.Path, settings.Before) : file.First().Source;
            var yaml = new YamlEdits(source);
            var places = file.Select(m => isOfSettings ? PlaceBefore(m.Start, settings.Edits) : m.Start).Distinct();
            var edits = places.Select(yaml.MapAt).OfType<YamlMap>().Select(map => yaml.Copy(map, wish.From, wish.Code)).OfType<TextEdit>();
            changes.Add(new SourceEdit(source.Path, source.Text, [.. isOfSettings ? settings.Edits : [], .. edits]));
        }

        return changes.Exists(c => c.Path == settings.Path) ? changes : [settings, .. changes];
    }

    // Where a place that none of the changes touched was before them.
    private static int PlaceBefore(int at, IReadOnlyList<TextEdit> edits)
    {
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            if (edit.Start >= at) break;
            at -= edit.Text.Length - edit.Length;
        }

        return at;
    }

    [GeneratedRegex("^name:.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NameLine();

    [GeneratedRegex("^locale:.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LocaleLine();

    [GeneratedRegex("^direction:.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DirectionLine();
}
