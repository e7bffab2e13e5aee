using System.Text.Json;
using ChemSter.Site.Content;

namespace ChemSter.Site.Rendering;

/// <summary>What a news item says of itself to machines: a <c>NewsArticle</c> of schema.org beside its page.</summary>
internal static class NewsGraph
{
    /// <summary>Writes the article of a page; nothing for a page that is no news.</summary>
    /// <param name="json">Where the graph is written.</param>
    /// <param name="page">The page.</param>
    /// <param name="canonical">Its full address.</param>
    /// <param name="graph">What the site says of itself in the page's language.</param>
    /// <param name="site">The site, as the page sees it.</param>
    public static void Write(Utf8JsonWriter json, PageDocument page, string canonical, SiteGraph graph, SiteView site)
    {
        if (page.FrontMatter is not { Template.Text: Templates.News, Date: { Day: not null } date }) return;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", canonical + "#article");
        json.WriteString("headline", site.Typographer(page.TitleLanguage ?? page.Name.Language).SetMarks(page.FrontMatter.Title));
        json.WriteString("inLanguage", page.Name.Language);
        json.WriteString("datePublished", date.ToString());
        if (page.FrontMatter.Updated is { } updated) json.WriteString("dateModified", updated.ToString());
        JsonLd.WriteReference(json, "author", graph.OrganizationId);
        JsonLd.WriteReference(json, "publisher", graph.OrganizationId);
        JsonLd.WriteReference(json, "mainEntityOfPage", canonical);
        json.WriteEndObject();
    }
}
