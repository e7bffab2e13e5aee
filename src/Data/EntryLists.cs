using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>An entry for which a page can be made from a pattern.</summary>
/// <param name="Id">Its id, the last part of its page's key.</param>
/// <param name="Name">What it is called, by language code.</param>
/// <param name="NameLanguage">The language of the name where it is the same in all, a legal name; null where it is translated.</param>
/// <param name="Slug">The last part of its page's address, by language code.</param>
public sealed record ListedEntry(string Id, Func<string, string> Name, string? NameLanguage, Func<string, string> Slug)
{
    /// <summary>An entry with one name, in its own language, whose address has its id.</summary>
    public static ListedEntry Named(string id, string name, string language) => new(id, _ => name, language, _ => id);

    /// <summary>An entry whose name is translated, and stands in its address in each language.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="data">The site's data, whose languages know how letters are folded.</param>
    public static ListedEntry Translated(string id, LocalizedText name, SiteData data) =>
        new(id, name.In, null, language => Languages.Slug.From(name.In(language), data.Language(language).Folding) is { Length: > 0 } slug ? slug : id);
}

/// <summary>The lists of the data for whose entries a page can be made (<c>for-each:</c>), a registry to add to; each has a word in <c>FrontMatterKeys.EntryLists</c>.</summary>
public static class EntryLists
{
    private static readonly Dictionary<string, Func<SiteData, IEnumerable<ListedEntry>>> All = new(StringComparer.Ordinal)
    {
        ["organisations"] = data => data.Organisations.Select(o => ListedEntry.Named(o.Id, o.Name, o.Language)),
        // Titles of projects and offers are long, and may change; their addresses do not.
        ["projects"] = data => data.Projects.Select(p => new ListedEntry(p.Id, p.Title.In, null, _ => p.Id)),
        ["offers"] = data => data.Offers.Select(o => new ListedEntry(o.Id, o.Title.In, null, _ => o.Id)),
        // Titles come again each year, and are corrected; ids are not.
        ["events"] = data => data.Events.Select(e => new ListedEntry(e.Id, e.Title.In, null, _ => e.Id)),
        // Nobody wants a page on which there is nobody.
        ["kinds"] = data => data.Kinds.Where(k => data.Organisations.Any(o => o.Kind?.Id == k.Id)).Select(k => ListedEntry.Translated(k.Id, k.Plural, data)),
        ["competences"] = data => data.Competences.Where(c => data.Organisations.Any(o => o.IsGoodAt(c.Id))).Select(c => ListedEntry.Translated(c.Id, c.Name, data)),
        ["places"] = data => data.Places.Where(p => data.Organisations.Any(o => o.Place?.Id == p.Id)).Select(p => ListedEntry.Translated(p.Id, p.Name, data)),
    };

    /// <summary>The names of the lists.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The entries of a list; null for one that is not in the data but made of the pages, such as <c>years</c>.</summary>
    public static IEnumerable<ListedEntry>? Of(SiteData data, string list) => All.TryGetValue(list, out var entries) ? entries(data) : null;
}
