using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace ChemSter.Site.Rendering;

/// <summary>A feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>How the feeds of XML are written: as pages are, in UTF-8 with LF.</summary>
    internal static XmlWriterSettings Layout { get; } = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>The file.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="self">The file’s full address.</param>
    public static byte[] Write(Feed feed, string self)
    {
        var atom = new SyndicationFeed
        {
            Id = self,
            Title = new TextSyndicationContent(feed.Title),
            Description = new TextSyndicationContent(feed.Description),
            Language = feed.Language.Code,
            LastUpdatedTime = feed.Updated,
            Items = feed.Entries.Select(ToItem),
        };
        atom.Authors.Add(new SyndicationPerson { Name = feed.Author });
        atom.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), "application/atom+xml"));
        atom.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Home), "text/html"));
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Layout)) atom.SaveAsAtom10(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static SyndicationItem ToItem(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Address,
            Title = new TextSyndicationContent(entry.Title),
            Summary = new TextSyndicationContent(entry.Summary),
            Content = entry.Text is { } text ? new TextSyndicationContent(text, TextSyndicationContentKind.Html) : null,
            PublishDate = entry.Published,
            LastUpdatedTime = entry.Updated,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(entry.Address), "text/html"));
        foreach (var (id, name) in entry.Tags) item.Categories.Add(new SyndicationCategory(id) { Label = name });
        return item;
    }
}
