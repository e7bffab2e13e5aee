using System.Text;
using System.Xml;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering;

/// <summary>Writes sitemap.xml: each page with the day of its last change, its versions in all languages and its pictures.</summary>
/// <remarks>sitemaps.org, 0.9, which wants dates as W3C-DTF; Google Search Central for <c>xhtml:link</c>, equal to the pages' own <c>hreflang</c>, and for <c>image:image</c>.</remarks>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class Sitemap(SiteIndex site, ThemeFiles theme)
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Images = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly PageComposer _composer = new(new SiteView(site), theme);

    /// <summary>The bytes of the file.</summary>
    /// <param name="picturesOf">The pictures that a page shows; null for a site without pictures.</param>
    public byte[] Write(Func<PageAddress, IEnumerable<PublishedFile>>? picturesOf = null)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            if (picturesOf is not null) xml.WriteAttributeString("xmlns", "image", null, Images);
            foreach (var address in site.Plan.Pages.Where(a => IsListed(site.Page(a)))) WritePage(xml, address, picturesOf?.Invoke(address) ?? []);
            xml.WriteEndElement();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private void WritePage(XmlWriter xml, PageAddress address, IEnumerable<PublishedFile> pictures)
    {
        xml.WriteStartElement("url", Sitemaps);
        xml.WriteElementString("loc", Sitemaps, site.Address.Absolute(address.Path));
        if (LastChange(site.Page(address).FrontMatter) is { } date) xml.WriteElementString("lastmod", Sitemaps, date.ToString());
        foreach (var alternate in _composer.Alternates(address.Key))
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Hreflang);
            xml.WriteAttributeString("href", alternate.Href);
            xml.WriteEndElement();
        }

        foreach (var picture in pictures)
        {
            xml.WriteStartElement("image", "image", Images);
            xml.WriteElementString("loc", Images, site.Address.Absolute(PictureModels.PathOf(picture)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsListed(PageDocument page) => page is { FrontMatter: { IsInSitemap: true, IsDraft: false }, FallbackOf: null };

    private static PartialDate? LastChange(FrontMatter page) => page.Updated ?? (page.Date is { Day: not null } date ? date : null);
}
