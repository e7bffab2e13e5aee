using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>A feed that the site has, before anything of it is made.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Folder">The path, below the site’s root, of the page that it belongs to; its files lie there.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Pages">The pages in it, the newest first; at least one.</param>
/// <param name="Formats">The formats in which it is published.</param>
public sealed record FeedPlan(string Language, string Folder, string Title, string Description, IReadOnlyList<PageDocument> Pages, IReadOnlyList<FeedFormat> Formats)
{
    /// <summary>The path of the file in a format, below the site’s root.</summary>
    public string PathIn(FeedFormat format) => Folder + format.FileName;

    /// <summary>The links to a feed in all formats.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="folder">The path of the page that it belongs to.</param>
    /// <param name="address">Where the site lives.</param>
    public static IReadOnlyList<FeedLinkModel> LinksTo(string title, string folder, SiteAddress address) =>
        [.. FeedFormat.All.Select(f => new FeedLinkModel($"{title} ({f.Name})", f.MediaType, address.Link(folder + f.FileName)))];

    /// <summary>Whether a page has a feed of its own: it lists the news of a tag.</summary>
    public static bool HasOwn(PageDocument page) =>
        page is { Entry.List: EntryName.Tags, Part: null or { Place: 0 }, FallbackOf: null, IsBroken: false, FrontMatter: { IsDraft: false, List.Text: "news" } };

    /// <summary>The feeds of the site: of each language that has pages with a day, and, in Atom, of each tag that has a page.</summary>
    public static IEnumerable<FeedPlan> Of(SiteIndex site)
    {
        var settings = site.Data.Site;
        foreach (var language in site.Data.Languages)
        {
            if (site.FeedEntries(language.Code) is not { Count: > 0 } pages) continue;
            yield return new FeedPlan(
                language.Code,
                site.Plan.HomePath(language.Code),
                language.Typographer.SetMarks(settings.Name.In(language.Code)),
                language.Typographer.SetMarks(settings.Description.In(language.Code)),
                pages,
                FeedFormat.All);
        }

        foreach (var page in site.Pages.Where(HasOwn))
        {
            var language = site.Data.Language(page.Name.Language);
            PageDocument[] pages = [.. site.Lists.News(language.Code).Of(new ListRequest("news", page.Entry, page.FrontMatter.Below, language.Code)).Take(settings.Feeds.Size)];
            if (pages.Length == 0) continue;
            yield return new FeedPlan(
                language.Code,
                site.Plan.Find(page.Name.Key, language.Code)!.Path,
                language.Typographer.SetMarks($"{page.FrontMatter.Title}{PageComposer.TitleSuffix(settings)}"),
                language.Typographer.SetMarks(page.FrontMatter.Description),
                pages,
                [FeedFormat.Atom]);
        }
    }
}
