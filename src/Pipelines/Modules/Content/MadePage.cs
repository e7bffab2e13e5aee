using System.Globalization;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes pages of a page's file: about an entry, or for a part of its list.</summary>
internal static class MadePage
{
    /// <summary>The key of the page that a pattern makes for an entry: in the pattern's folder, named after the entry. If it lists something, it has a
    /// folder of its own, for the pages of the list's other parts.</summary>
    public static string KeyFor(PageDocument pattern, ListedEntry entry) =>
        PageName.FolderOf(pattern.Name.Key) + entry.Id + (pattern.FrontMatter.List is null ? "" : "/index");

    /// <summary>The page about an entry: the entry's name stands in place of <c>{name}</c> in its title and description, and its address ends as the entry wants.</summary>
    public static PageDocument About(PageDocument pattern, string list, ListedEntry entry)
    {
        var frontMatter = pattern.FrontMatter;
        var language = pattern.Name.Language;
        var name = entry.Name(language);
        var slug = entry.Slug(language);
        var title = Fill(frontMatter.Title);
        return pattern with
        {
            Name = pattern.Name with { Key = KeyFor(pattern, entry) },
            Entry = new EntryName(list, entry.Id),
            IsMade = true,
            ForeignName = entry.NameLanguage is { } foreign && foreign != language ? (name, foreign) : null,
            TitleLanguage = title == name && entry.NameLanguage is { } own && own != language ? own : null,
            Fingerprint = ContentHash.OfAll([list, entry.Id, name, entry.NameLanguage ?? "", slug], pattern.Fingerprint),
            FrontMatter = frontMatter with
            {
                Title = title,
                Description = Fill(frontMatter.Description),
                NavigationLabel = frontMatter.NavigationLabel is { } label ? Fill(label) : null,
                Slug = new YamlScalar(slug, false, frontMatter.ForEach!.Span),
            },
        };

        string Fill(string text) => text.Replace(FrontMatterReader.NamePlaceholder, name, StringComparison.Ordinal);
    }

    /// <summary>A page that somebody has written about an entry.</summary>
    public static PageDocument Stands(PageDocument page, EntryName entry) => page with { Entry = entry, Fingerprint = ContentHash.OfAll([entry.List, entry.Id], page.Fingerprint) };

    /// <summary>The page of a part of a page's list. Title and description say which it is.</summary>
    /// <param name="page">The page that lists.</param>
    /// <param name="part">The part.</param>
    /// <param name="titled">The language's way of saying a part's number behind a title.</param>
    public static PageDocument Of(PageDocument page, ListPart part, Func<string, string> titled)
    {
        var fingerprint = ContentHash.OfAll([string.Create(CultureInfo.InvariantCulture, $"part {part.Place} of {part.Count}: {part.First}, {part.Length}")], page.Fingerprint);
        if (part.Place == 0) return page with { Part = part, Fingerprint = fingerprint };
        var number = part.Number.ToString(CultureInfo.InvariantCulture);
        var frontMatter = page.FrontMatter;
        return page with
        {
            Name = page.Name with { Key = ListPart.KeyOf(TranslationKey.SectionFolder(page.Name.Key), part.Number) },
            Part = part,
            IsMade = true,
            Fingerprint = fingerprint,
            FrontMatter = frontMatter with
            {
                Title = $"{frontMatter.Title} – {titled(number)}",
                Description = $"{frontMatter.Description.TrimEnd('.')} – {titled(number)}",
                NavigationLabel = titled(number),
                NavigationOrder = null,
                Slug = new YamlScalar(number, false, frontMatter.List!.Span),
                RedirectFrom = [],
            },
        };
    }
}
