using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>What a new page is to be.</summary>
/// <param name="Kind">The name of its archetype: <c>page</c>, <c>news</c>, <c>event</c>.</param>
/// <param name="Key">Its key: <c>about/team</c>.</param>
/// <param name="Titles">Its title, by language; in one language at least.</param>
/// <param name="Descriptions">Its description, by language.</param>
public sealed record PageWish(string Kind, string Key, IReadOnlyDictionary<string, string> Titles, IReadOnlyDictionary<string, string> Descriptions)
{
    /// <summary>The date of what it is about; null where it has none.</summary>
    public DatePeriod? Date { get; init; }

    /// <summary>What it is about, by the ids of <c>data/tags.yml</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The day on which it is begun; null where no day is known.</summary>
    public PartialDate? Today { get; init; }

    /// <summary>Reads a date or a period as pages write it, <c>2026-09-17/2026-09-18</c>; null where it is none.</summary>
    public static DatePeriod? ReadDate(string text) => DateReading.ReadPeriod(new YamlScalar(text, false, new SourceText("", text).Whole), new DiagnosticBag());
}

/// <summary>Begins pages: a file for each language, from the archetype of its kind, with marks where something is still to be written.</summary>
/// <param name="data">The site's data.</param>
/// <param name="read">Reads a file of the site, or one that comes with the generator, by its path; null where there is none.</param>
public sealed class PageStarter(SiteData data, Func<string, string?> read)
{
    // The longest part that an address may have (AddressPlan).
    private const int LongestSlug = 60;

    /// <summary>The files of a page.</summary>
    public IReadOnlyList<PlannedFile> Page(PageWish wish) =>
    [
        .. data.Languages.Select(language => Make(wish.Kind, new PageName(wish.Key, language.Code), new Dictionary<string, string?>
        {
            ["title"] = TitleIn(wish, language.Code),
            ["slug"] = SlugOf(wish, language),
            ["description"] = wish.Descriptions.GetValueOrDefault(language.Code, ToDoMark.Text),
            ["date"] = wish.Date?.ToString(),
            ["today"] = wish.Today?.ToString(),
            ["tags"] = wish.Tags.Count == 0 ? null : $"tags: [{string.Join(", ", wish.Tags)}]",
            ["site"] = data.Site.ShortName,
        })),
    ];

    /// <summary>The files of the page of a folder that lists what is in it.</summary>
    /// <param name="kind">What is in it: <c>news</c>.</param>
    /// <param name="folder">The folder, below <c>input/</c>.</param>
    public IReadOnlyList<PlannedFile> FolderPage(string kind, string folder)
    {
        var values = new Dictionary<string, string?> { ["title"] = ToDoMark.Text, ["description"] = ToDoMark.Text, ["site"] = data.Site.ShortName };
        return [.. data.Languages.Select(language => Make($"{kind}-index", new PageName(TranslationKey.PageOfFolder(folder), language.Code), values))];
    }

    /// <summary>The slug of a title, as long as an address allows; words are left out from its end. Empty where the title has no letter for an address.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language.</param>
    public static string SlugOf(string title, Language language)
    {
        var slug = Slug.From(title, language.Folding);
        if (slug.Length <= LongestSlug) return slug;
        var end = slug.LastIndexOf('-', LongestSlug);
        return end > 0 ? slug[..end] : slug[..LongestSlug];
    }

    private PlannedFile Make(string archetype, PageName name, Dictionary<string, string?> values) =>
        PlannedFile.OfText(name.Path, Archetype.Fill(Archetype.Find(read, archetype, name.Language), values));

    private string TitleIn(PageWish wish, string language)
    {
        if (wish.Titles.TryGetValue(language, out var title)) return title;
        return ToDoMark.Before(wish.Titles.GetValueOrDefault(data.Site.DefaultLanguage) ?? wish.Titles.Values.First());
    }

    // Where there is no title yet, or the file is called the same, its name serves.
    private static string? SlugOf(PageWish wish, Language language)
    {
        if (!wish.Titles.TryGetValue(language.Code, out var title)) return null;
        var slug = SlugOf(title, language);
        return slug.Length == 0 || slug == TranslationKey.NameOf(wish.Key) ? null : slug;
    }
}
