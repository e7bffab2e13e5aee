using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Files;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>What a new event is to be.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Titles">What it is called, in every language of the site.</param>
/// <param name="Start">When it begins: a day, or a day and a time.</param>
public sealed record EventWish(string Id, IReadOnlyDictionary<string, string> Titles, string Start)
{
    /// <summary>When it ends; null where that is not said.</summary>
    public string? End { get; init; }

    /// <summary>A sentence on it, by language; empty for none.</summary>
    public IReadOnlyDictionary<string, string> Summaries { get; init; } = new Dictionary<string, string>();
}

/// <summary>Begins the file of an event from the archetype <c>event.yml</c>, and the pages that show events, where the site has none yet.</summary>
/// <param name="data">The site's data.</param>
/// <param name="read">Reads a file of the site, or one that comes with the generator, by its path; null where there is none.</param>
public sealed class EventStarter(SiteData data, Func<string, string?> read)
{
    /// <summary>The folder of the pages.</summary>
    public const string Folder = "events";

    /// <summary>The file of the event.</summary>
    public PlannedFile File(EventWish wish) => PlannedFile.OfText($"data/events/{wish.Id}.yml", Archetype.Fill(
        Archetype.Find(read, "event", data.Site.DefaultLanguage, ".yml"),
        new Dictionary<string, string?>
        {
            ["title"] = Texts("title", wish.Titles),
            ["summary"] = Texts("summary", wish.Summaries),
            ["start"] = wish.Start,
            ["end"] = wish.End,
        },
        isYaml: true));

    /// <summary>The page that lists events, and the pattern of their pages, in each language.</summary>
    public IReadOnlyList<PlannedFile> Pages() =>
    [
        .. new PageStarter(data, read).FolderPage("event", Folder),
        .. data.Languages.Select(language => PlannedFile.OfText(new PageName($"{Folder}/event", language.Code).Path, Archetype.Fill(
            Archetype.Find(read, "event-page", language.Code),
            new Dictionary<string, string?> { ["description"] = ToDoMark.Text, ["site"] = data.Site.ShortName }))),
    ];

    private string? Texts(string key, IReadOnlyDictionary<string, string> texts) =>
        texts.Count == 0 ? null : $"{key}:{string.Concat(data.Site.Languages.Where(texts.ContainsKey).Select(l => $"\n  {l}: {YamlText.Write(texts[l])}"))}";
}
