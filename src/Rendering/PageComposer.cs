using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts a page's model together: its text, its head, and what surrounds it.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="theme">The theme's files.</param>
public sealed class PageComposer(SiteView site, ThemeFiles theme)
{
    private readonly FrameComposer _frames = new(site);

    /// <summary>The model of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its rendered text: HTML in UTF-8.</param>
    /// <param name="contents">Its headings of the second level.</param>
    /// <param name="image">Its main picture; null where it has none.</param>
    public PageModel Compose(PageDocument page, ReadOnlyMemory<byte> text, IReadOnlyList<LinkModel> contents, PublishedFile? image)
    {
        var language = site.Language(page.Name.Language);
        var address = site.Find(page.Name.Key, page.Name.Language)!;
        var breadcrumb = Breadcrumb(page);
        var (previous, next) = site.Neighbours(page);
        var source = page.FallbackOf is { } name ? site.Find(name.Key, name.Language) : null;
        var picture = image?.Picture is null
            ? null
            : PictureModels.Of(image, site.Typographer(page.TextLanguage).SetMarks(FileTargets.AlternativeOf(page.FrontMatter.ImageAlternative, image, page)), site.Address);
        // Of a page that shows its source for want of a translation machines are told nothing.
        var jsonLd = source is null ? JsonLd.Of(page, address, text, picture?.Source, breadcrumb, site, theme) : default;
        return new PageModel
        {
            Head = Head(page, source ?? address, language, jsonLd, image),
            Frame = _frames.Compose(page.Name, language, isTranslated: source is null) with { Edit = EditLink(page, language) },
            Language = language,
            Title = TypographerOfTitle(page).Set(page.FrontMatter.Title),
            TitleMark = site.Mark(page.TitleLanguage),
            TextMark = site.Mark(source?.Language),
            Untranslated = source is null ? null : Untranslated(source, language),
            Description = page.FrontMatter.Description.Length > 0 ? site.Description(page) : null,
            Date = page.FrontMatter.Date is { } date ? Date(date, language) : null,
            Updated = page.FrontMatter.Updated is { } updated ? DayIn(language.Texts.Updated, updated, language) : null,
            Reviewed = page.FrontMatter.Reviewed is { } reviewed && language.Freshness is { } words ? DayIn(words.Reviewed, reviewed, language) : null,
            IsDraft = page.FrontMatter.IsDraft,
            Search = page.FrontMatter.Template?.Text == Templates.Search ? new SearchComposer(site).Compose(language) : null,
            Scripts = DirectoryFile.IsOn(page) && site.Directory(language.Code) is not null ? [DirectoryFile.Script] : [],
            News = page.FrontMatter.Template?.Text == Templates.News ? new NewsParts(site, language).End(page) : null,
            Picture = picture,
            Body = text,
            Breadcrumb = breadcrumb,
            Contents = contents.Count >= 3 && page.Name.Key != TranslationKey.Home ? contents : [],
            Previous = ToLink(previous),
            Next = ToLink(next),
            Extra = page.FrontMatter.Extra,
        };
    }

    // A page that shows its source for want of a translation is changed in the source's file.
    private LinkModel? EditLink(PageDocument page, Language language) =>
        site.Settings.EditUrl is { } folder ? new LinkModel(language.Texts.Edit, folder.AbsoluteUri + string.Join('/', page.Source.Path.Split('/').Select(Uri.EscapeDataString))) : null;

    private LinkModel? ToLink(PageDocument? page) =>
        page is null
            ? null
            : new LinkModel(
                site.LabelOf(page),
                site.LinkTo(page.Name),
                Mark: site.Mark(page.LabelLanguage));

    private UntranslatedModel Untranslated(PageAddress source, Language language)
    {
        var (before, after) = language.Texts.Untranslated.Around();
        return new(before, new LinkModel(site.Language(source.Language).Name, site.Address.Link(source.Path), Mark: site.Mark(source.Language)), after);
    }

    private static DateModel Date(PartialDate date, Language language) => new(language.Typographer.Set(language.Dates.Format(date)), date.ToString());

    private static UpdatedModel DayIn(TextTemplate words, PartialDate date, Language language)
    {
        var (before, after) = words.Around();
        return new(before, Date(date, language), after);
    }

    private Typographer TypographerOfText(PageDocument page) => site.Typographer(page.TextLanguage);

    private Typographer TypographerOfTitle(PageDocument page) => site.Typographer(page.TitleLanguage ?? page.Name.Language);

    private List<LinkModel> Breadcrumb(PageDocument page)
    {
        if (page.Name.Key == TranslationKey.Home) return [];
        var steps = new List<LinkModel>(4) { ToLink(page)! with { IsCurrent = true } };
        foreach (var above in site.Ancestors(page.Name.Key, page.Name.Language)) steps.Add(ToLink(site.Page(above))!);
        steps.Reverse();
        return steps;
    }

    // The address is the source's where the page shows it for want of a translation: to search engines and social networks there is nothing but that.
    private HeadModel Head(PageDocument page, PageAddress address, Language language, ReadOnlyMemory<byte> jsonLd, PublishedFile? image)
    {
        var settings = site.Settings;
        var isTranslated = page.FallbackOf is null;
        return new HeadModel
        {
            Title = DocumentTitle(page),
            TitleMark = isTranslated ? default : site.Mark(page.TextLanguage),
            Description = TypographerOfText(page).SetMarks(page.FrontMatter.Description),
            Canonical = site.Address.Absolute(address.Path),
            Alternates = isTranslated ? Alternates(page.Name.Key) : [],
            AccessibilityStatement = site.StatementAddress(language.Code),
            Feeds = site.FeedOf(page) is { } own ? [own, .. site.Feeds(language.Code)] : site.Feeds(language.Code),
            Author = settings.Humans is null ? null : site.Address.Link("/" + NoticeFiles.HumansPath),
            IsIndexed = isTranslated && !page.FrontMatter.IsDraft,
            OpenGraph = OpenGraph(page, address, site.Language(page.TextLanguage), image),
            JsonLd = jsonLd,
            Assets = theme.LinksFor(language.Code, site.Address),
        };

        string DocumentTitle(PageDocument document) =>
            document.Name.Key == TranslationKey.Home
                ? TypographerOfText(document).SetMarks(settings.Name.In(document.TextLanguage))
                : $"{TypographerOfTitle(document).SetMarks(document.FrontMatter.Title)}{TitleSuffix(settings)}";
    }

    /// <summary>What stands behind each page's title in the document's title, but for a home page, whose title is the site's name.</summary>
    public static string TitleSuffix(SiteSettings settings) => $" – {settings.ShortName}";

    /// <summary>The versions of a page for <c>hreflang</c>: each that exists, and <c>x-default</c>, which is the language the site
    /// names for it, else the default language, else the first. A page in one language has none.</summary>
    /// <remarks>Google Search Central, Localized versions: reciprocal, self-including, absolute.</remarks>
    public IReadOnlyList<AlternateModel> Alternates(string key)
    {
        var versions = site.Translations(key);
        if (versions.Count < 2) return [];
        var settings = site.Settings;
        var others = site.Find(key, settings.XDefault) ?? site.Find(key, settings.DefaultLanguage) ?? versions[0];
        var alternates = new AlternateModel[versions.Count + 1];
        for (var i = 0; i < versions.Count; i++) alternates[i] = new AlternateModel(versions[i].Language, site.Address.Absolute(versions[i].Path));
        alternates[^1] = new AlternateModel("x-default", alternates[versions.IndexOf(others)].Href);
        return alternates;
    }

    private List<(string, string)> OpenGraph(PageDocument page, PageAddress address, Language language, PublishedFile? image)
    {
        var settings = site.Settings;
        var properties = new List<(string, string)>
        {
            ("og:type", "website"),
            ("og:title", TypographerOfTitle(page).SetMarks(page.FrontMatter.Title)),
            ("og:description", language.Typographer.SetMarks(page.FrontMatter.Description)),
            ("og:url", site.Address.Absolute(address.Path)),
            ("og:site_name", language.Typographer.SetMarks(settings.Name.In(language.Code))),
            ("og:locale", language.Locale),
        };
        foreach (var version in site.Translations(page.Name.Key))
        {
            if (version.Language != language.Code) properties.Add(("og:locale:alternate", site.Language(version.Language).Locale));
        }

        if (SocialPicture.Of(page, image, theme, settings) is { } picture)
        {
            properties.Add(("og:image", site.Address.Absolute(picture.Path)));
            properties.Add(("og:image:width", picture.Width.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            properties.Add(("og:image:height", picture.Height.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            properties.Add(("og:image:alt", language.Typographer.SetMarks(picture.Alternative)));
        }

        return properties;
    }
}
