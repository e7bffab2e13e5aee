using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>The Atom feed of a language (RFC 4287): its newest pages that have a day. A page's full address is its id, which stays as long as the address does.</summary>
/// <param name="site">Everything that is known of the site.</param>
public sealed class AtomFeed(SiteIndex site)
{
    /// <summary>How many pages are in a feed at most.</summary>
    public const int Length = 20;

    /// <summary>The path of a language's feed, below the site's root: beside its home page, under a name that never changes.</summary>
    public static string PathOf(string language, SiteSettings settings) => language == settings.DefaultLanguage ? "/feed.xml" : $"/{language}/feed.xml";

    /// <summary>The feed of a language that has pages for it.</summary>
    public byte[] Make(Language language)
    {
        var settings = site.Data.Site;
        var pages = site.FeedEntries(language.Code);
        var self = new Uri(site.Address.Absolute(PathOf(language.Code, settings)));
        var name = language.Typographer.SetMarks(settings.Name.In(language.Code));
        var feed = new SyndicationFeed
        {
            Id = self.AbsoluteUri,
            Title = new TextSyndicationContent(name),
            Description = new TextSyndicationContent(language.Typographer.SetMarks(settings.Description.In(language.Code))),
            Language = language.Code,
            LastUpdatedTime = pages.Max(Updated),
            Items = pages.Select(p => Item(p, language)),
        };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Publisher?.Name ?? name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(self, "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(site.Address.Absolute(site.Plan.HomePath(language.Code))), "text/html"));
        return Write(feed);
    }

    private SyndicationItem Item(PageDocument page, Language language)
    {
        var address = new Uri(site.Address.Absolute(site.Plan.Find(page.Name.Key, page.Name.Language)!.Path));
        var item = new SyndicationItem
        {
            Id = address.AbsoluteUri,
            Title = new TextSyndicationContent(site.Data.Typographer(page.TitleLanguage ?? language.Code).SetMarks(page.FrontMatter.Title)),
            Summary = new TextSyndicationContent(language.Typographer.SetMarks(page.FrontMatter.Description)),
            PublishDate = Moment(page.FrontMatter.Date!.Value),
            LastUpdatedTime = Updated(page),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(address, "text/html"));
        return item;
    }

    // A page's date is a day; Atom wants a moment, and midnight in UTC is the same for all builds.
    private static DateTimeOffset Moment(PartialDate date) => new(date.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);

    private static DateTimeOffset Updated(PageDocument page) => Moment(page.FrontMatter.Updated ?? page.FrontMatter.Date!.Value);

    private static byte[] Write(SyndicationFeed feed)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" })) feed.SaveAsAtom10(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
