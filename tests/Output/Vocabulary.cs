namespace ChemSter.Site.Tests.Output;

/// <summary>The part of schema.org (release 29) that the sites use: which properties a type has, and what each may hold. What isn't here must not be in a graph.</summary>
internal static class Vocabulary
{
    /// <summary>The types above each type, as far as a property here asks for one of them.</summary>
    private static readonly Dictionary<string, string[]> Above = new()
    {
        ["Organization"] = ["Thing"],
        ["WebSite"] = ["CreativeWork", "Thing"],
        ["WebPage"] = ["CreativeWork", "Thing"],
        ["FAQPage"] = ["WebPage", "CreativeWork", "Thing"],
        ["Question"] = ["CreativeWork", "Thing"],
        ["Answer"] = ["CreativeWork", "Thing"],
        ["ContactPoint"] = ["Thing"],
        ["NewsArticle"] = ["CreativeWork", "Thing"],
        ["BreadcrumbList"] = ["ItemList", "Thing"],
        ["ListItem"] = ["Thing"],
        ["ImageObject"] = ["CreativeWork", "Thing"],
        ["DataCatalog"] = ["CreativeWork", "Thing"],
        ["Dataset"] = ["CreativeWork", "Thing"],
        ["DataDownload"] = ["CreativeWork", "Thing"],
        ["OrganizationRole"] = ["Role", "Thing"],
        ["Event"] = ["Thing"],
        ["VirtualLocation"] = ["Thing"],
        ["Project"] = ["Organization", "Thing"],
        ["MonetaryGrant"] = ["Thing"],
        ["MonetaryAmount"] = ["Thing"],
        ["PostalAddress"] = ["Thing"],
        ["Place"] = ["Thing"],
        ["GeoCoordinates"] = ["Thing"],
    };

    /// <summary>The properties with what they may hold: Text, URL (in the site), Date, DateTime, Integer, Number, Term (of schema.org), Language (a tag), WebAddress (anywhere),
    /// MediaType, or a type.</summary>
    private static readonly Dictionary<(string Type, string Property), string[]> Ranges = new()
    {
        [("Thing", "name")] = ["Text"],
        [("Thing", "alternateName")] = ["Text"],
        [("Thing", "description")] = ["Text"],
        [("VirtualLocation", "url")] = ["WebAddress"],
        [("Event", "startDate")] = ["Date", "DateTime"],
        [("Event", "endDate")] = ["Date", "DateTime"],
        [("Event", "eventStatus")] = ["Term"],
        [("Event", "eventAttendanceMode")] = ["Term"],
        [("Event", "location")] = ["Place", "VirtualLocation"],
        [("Event", "organizer")] = ["Organization"],
        [("Event", "inLanguage")] = ["Language"],
        [("Place", "address")] = ["Text", "PostalAddress"],
        [("Thing", "url")] = ["URL"],
        [("Organization", "dissolutionDate")] = ["Date"],
        [("Organization", "member")] = ["Organization"],
        [("Organization", "funding")] = ["MonetaryGrant"],
        [("Thing", "identifier")] = ["Text"],
        [("MonetaryGrant", "amount")] = ["MonetaryAmount"],
        [("MonetaryAmount", "value")] = ["Number"],
        [("MonetaryAmount", "currency")] = ["Text"],
        [("Organization", "telephone")] = ["Text"],
        [("Organization", "knowsAbout")] = ["Text"],
        [("Organization", "memberOf")] = ["Organization", "OrganizationRole"],
        [("OrganizationRole", "memberOf")] = ["Organization"],
        [("OrganizationRole", "startDate")] = ["Date"],
        [("OrganizationRole", "endDate")] = ["Date"],
        [("Organization", "address")] = ["PostalAddress"],
        [("PostalAddress", "streetAddress")] = ["Text"],
        [("PostalAddress", "addressLocality")] = ["Text"],
        [("PostalAddress", "addressRegion")] = ["Text"],
        [("PostalAddress", "addressCountry")] = ["Text"],
        [("Organization", "location")] = ["Place"],
        [("Place", "geo")] = ["GeoCoordinates"],
        [("GeoCoordinates", "latitude")] = ["Number"],
        [("GeoCoordinates", "longitude")] = ["Number"],
        [("CreativeWork", "license")] = ["WebAddress"],
        [("DataCatalog", "dataset")] = ["Dataset"],
        [("Dataset", "distribution")] = ["DataDownload"],
        [("DataDownload", "contentUrl")] = ["URL"],
        [("DataDownload", "encodingFormat")] = ["MediaType"],
        [("Thing", "mainEntityOfPage")] = ["CreativeWork"],
        [("Organization", "logo")] = ["URL"],
        [("Organization", "foundingDate")] = ["Date"],
        [("Organization", "founder")] = ["Organization"],
        [("Organization", "email")] = ["Text"],
        [("CreativeWork", "inLanguage")] = ["Language"],
        [("CreativeWork", "about")] = ["Thing"],
        [("CreativeWork", "publisher")] = ["Organization"],
        [("CreativeWork", "author")] = ["Organization"],
        [("CreativeWork", "headline")] = ["Text"],
        [("CreativeWork", "isPartOf")] = ["CreativeWork"],
        [("CreativeWork", "datePublished")] = ["Date"],
        [("CreativeWork", "dateModified")] = ["Date"],
        [("CreativeWork", "translationOfWork")] = ["CreativeWork"],
        [("CreativeWork", "workTranslation")] = ["CreativeWork"],
        [("FAQPage", "mainEntity")] = ["Question"],
        [("Question", "acceptedAnswer")] = ["Answer"],
        [("Answer", "text")] = ["Text"],
        [("Organization", "contactPoint")] = ["ContactPoint"],
        [("ContactPoint", "contactType")] = ["Text"],
        [("ContactPoint", "email")] = ["Text"],
        [("ContactPoint", "telephone")] = ["Text"],
        [("WebPage", "lastReviewed")] = ["Date"],
        [("WebPage", "breadcrumb")] = ["BreadcrumbList"],
        [("WebPage", "primaryImageOfPage")] = ["ImageObject"],
        [("ImageObject", "contentUrl")] = ["URL"],
        [("ItemList", "itemListElement")] = ["ListItem"],
        [("ListItem", "position")] = ["Integer"],
        [("ListItem", "item")] = ["URL"],
    };

    public static bool Has(string type) => Above.ContainsKey(type);

    /// <summary>Whether the first type is the second or one below it.</summary>
    public static bool Is(string type, string wanted) => type == wanted || (Above.TryGetValue(type, out var above) && above.Contains(wanted));

    /// <summary>What a property of a type may hold; null where the type has no such property.</summary>
    public static string[]? RangeOf(string type, string property) =>
        Ranges.Where(r => r.Key.Property == property && Is(type, r.Key.Type)).Select(r => r.Value).FirstOrDefault();
}
