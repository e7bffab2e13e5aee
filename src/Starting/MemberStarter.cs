using ChemSter.Site.Data;
using ChemSter.Site.Files;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Starting;

/// <summary>What a new organisation is to be.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its legal name.</param>
public sealed record MemberWish(string Id, string Name)
{
    /// <summary>The language of the name; null for the site's default language.</summary>
    public string? Language { get; init; }

    /// <summary>The id of its kind; null where none is given.</summary>
    public string? Kind { get; init; }

    /// <summary>The ids of what it is good at; empty for nothing.</summary>
    public IReadOnlyList<string> Competences { get; init; } = [];

    /// <summary>The id of its place; null where none is given.</summary>
    public string? Place { get; init; }

    /// <summary>Since when it is a member: a year, a month or a day; null where that is not known.</summary>
    public string? Since { get; init; }

    /// <summary>Its address on the web; null where it has none.</summary>
    public string? Website { get; init; }

    /// <summary>A sentence on it, by language; empty for none.</summary>
    public IReadOnlyDictionary<string, string> Descriptions { get; init; } = new Dictionary<string, string>();

    /// <summary>The path of its logo below <c>input/</c>; null where it has none.</summary>
    public string? Logo { get; init; }

    /// <summary>Whose the logo is; null where that need not be said.</summary>
    public string? LogoRights { get; init; }
}

/// <summary>Begins the file of an organisation, from the archetype <c>member.yml</c>.</summary>
public static class MemberStarter
{
    /// <summary>The file.</summary>
    /// <param name="wish">What it is to be.</param>
    /// <param name="data">The site's data.</param>
    /// <param name="read">Reads a file of the site, or one that comes with the generator, by its path; null where there is none.</param>
    public static PlannedFile File(MemberWish wish, SiteData data, Func<string, string?> read)
    {
        var language = wish.Language ?? data.Site.DefaultLanguage;
        var descriptions = data.Site.Languages.Where(wish.Descriptions.ContainsKey).Select(l => $"\n  {l}: {YamlText.Write(wish.Descriptions[l])}").ToList();
        return PlannedFile.OfText($"data/organisations/{wish.Id}.yml", Archetype.Fill(
            Archetype.Find(read, "member", language, ".yml"),
            new Dictionary<string, string?>
            {
                ["name"] = wish.Name,
                ["lang"] = language,
                ["kind"] = wish.Kind,
                ["competences"] = wish.Competences.Count == 0 ? null : $"competences: [{string.Join(", ", wish.Competences.Select(c => YamlText.Write(c, isInFlow: true)))}]",
                ["place"] = wish.Place,
                ["member"] = wish.Since is null ? null : $"member:\n  from: {wish.Since}",
                ["website"] = wish.Website,
                ["description"] = descriptions.Count == 0 ? null : $"description:{string.Concat(descriptions)}",
                ["logo"] = wish.Logo,
                ["rights"] = wish.LogoRights,
            },
            isYaml: true));
    }
}
