using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Fills the models of what pages show of the news.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page, which has words for news.</param>
public sealed class NewsParts(SiteView site, Language language)
{
    private const int Default = 5;

    private readonly PartModels _parts = new(site, language, language.Code);

    /// <summary>The newest news.</summary>
    /// <param name="words">How many, and of which tag, in any order; without them five of all.</param>
    /// <param name="current">The page that the list stands on.</param>
    public PageListModel Newest(IReadOnlyList<string> words, PageName current)
    {
        var count = words.Select(NumberIn).FirstOrDefault(n => n is not null) ?? Default;
        var tag = words.FirstOrDefault(w => NumberIn(w) is null);
        return _parts.News(site.List(new ListRequest("news", tag is null ? null : new EntryName(EntryName.Tags, tag), null, language.Code)).Where(k => k != current.Key).Take(count), current);
    }

    /// <summary>The number that a word of <c>{{news}}</c> is; null for one that names a tag: <c>5g</c>.</summary>
    public static int? NumberIn(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The part of a page's list of news that it shows.</summary>
    public PageListModel ListOn(PageDocument page) => _parts.News(site.ListOf(page), page.Name);

    /// <summary>What is like a page.</summary>
    public PageListModel RelatedTo(PageDocument page) => _parts.News(site.RelatedTo(page).Select(p => p.Name.Key), page.Name);

    /// <summary>How many news there are, by year and by tag.</summary>
    public ArchiveModel Archive(int headingLevel)
    {
        var news = site.Archive(language.Code);
        var sections = new[]
        {
            new ArchiveSection(language.News!.ByYear, [.. news.Years.Select(y => Entry(EntryName.Years, y.Id, y.Id))]),
            new ArchiveSection(language.News.ByTag, [.. news.Tags.Select(t => Entry(EntryName.Tags, t.Id, Set(t.Name(language.Code))))]),
        };
        return new ArchiveModel(headingLevel, [.. sections.Where(s => s.Entries.Count > 0)]);

        (TagModel, string) Entry(string list, string id, string name)
        {
            var count = news.CountOf(new EntryName(list, id));
            return (new TagModel(name, site.PageAbout(list, id, language.Code)), Set(language.Format(language.News.Count, count)));
        }
    }

    /// <summary>The feed of the language in all formats, then those of the tags.</summary>
    public FeedsModel Feeds()
    {
        var all = site.Feeds(language.Code).Zip(FeedFormat.All, (feed, format) => feed with { Title = $"{language.News!.All} ({format.Name})" });
        var ofTags = site.Archive(language.Code).Tags.Select(t => (Name: Set(t.Name(language.Code)), Feed: site.FeedOf(new EntryName(EntryName.Tags, t.Id), language.Code)))
            .Where(t => t.Feed is not null).Select(t => t.Feed! with { Title = $"{t.Name} ({FeedFormat.Atom.Name})" });
        return new FeedsModel([.. all, .. ofTags]);
    }

    /// <summary>What stands at the end of a news item; null where the language has no words for it, which is told elsewhere.</summary>
    public NewsModel? End(PageDocument page) => language.News is not { } texts ? null : new NewsModel(
        texts,
        [.. page.FrontMatter.Tags.Select(t => site.Facts.Tags.Find(t.Text)).OfType<Data.Tag>().Select(t => new TagModel(Set(t.Name.In(language.Code)), site.PageAbout(EntryName.Tags, t.Id, language.Code)))],
        RelatedTo(page));

    private string Set(string text) => language.Typographer.Set(text);
}
