using System.Text.Json;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class JsonLdTests(WholeSite site)
{
    private string OrganisationId => site.Base.AbsoluteUri + "#organization";

    private string WebSiteId => site.Base.AbsoluteUri + "#website";

    [Test]
    public void Every_page_has_one_graph_that_parses() => site.EveryTranslatedPage(page =>
    {
        var scripts = page.Document.QuerySelectorAll("script[type='application/ld+json']");
        if (scripts.Length != 1) return [$"{scripts.Length} graphs"];
        return Text(GraphOf(page).Root, "@context") == "https://schema.org" ? [] : ["not in the vocabulary of schema.org"];
    });

    [Test]
    public void The_organisation_is_the_same_on_every_page() => site.EveryTranslatedPage(page =>
    {
        var organisation = Of(page, "Organization");
        return Text(organisation, "@id") == OrganisationId && Text(organisation, "url") == site.Base.AbsoluteUri && Text(organisation, "name") == page.Meta("og:site_name")
            ? []
            : [$"Organization {organisation}"];
    });

    [Test]
    public void Its_logo_is_a_published_picture_that_search_engines_take() => site.EveryTranslatedPage(page =>
    {
        var file = site.FileAt(new Uri(Text(Of(page, "Organization"), "logo")!))!;
        return ChemSter.Site.Pictures.PictureHeader.Read(site.Built.Bytes(file)) is { Type: "image/png", Width: >= 112, Height: >= 112 } ? [] : [file];
    });

    [Test]
    public void Every_page_says_of_which_site_it_is_part_and_a_home_page_tells_of_that() => site.EveryTranslatedPage(page =>
    {
        if (Text(Of(page, "WebPage").GetProperty("isPartOf"), "@id") != WebSiteId) return ["isPartOf"];
        var websites = GraphOf(page).Nodes.Where(n => Text(n, "@type") == "WebSite").ToList();
        if (!page.IsHome(site)) return websites.Count == 0 ? [] : ["tells of the site, which is for the home page to tell"];
        var website = websites.Single();
        var languages = website.GetProperty("inLanguage").EnumerateArray().Select(l => l.GetString());
        return Text(website, "@id") == WebSiteId && Text(website, "url") == site.Base.AbsoluteUri && Text(website.GetProperty("about"), "@id") == OrganisationId
            && languages.Order().SequenceEqual(site.Languages.Order())
            ? []
            : [$"WebSite {website}"];
    });

    [Test]
    public void Whoever_the_footer_does_not_name_as_publisher_is_not_named_to_machines() => site.EveryTranslatedPage(page =>
    {
        if (!page.IsHome(site)) return [];
        var named = Of(page, "WebSite").TryGetProperty("publisher", out var publisher) ? Text(publisher, "name") : null;
        var footer = ReadText.Of(page.Document.QuerySelector("footer")!);
        return (named is null) == (site == WholeSite.Real) && (named is null || footer.Contains(named, StringComparison.Ordinal)) ? [] : [$"publisher {named}"];
    });

    [Test]
    public void The_page_is_described_in_its_own_words() => site.EveryTranslatedPage(page =>
    {
        var described = Of(page, "WebPage");
        var faults = new List<string>();
        Expect("@id", page.Address.AbsoluteUri);
        Expect("url", page.Address.AbsoluteUri);
        Expect("inLanguage", page.Language);
        Expect("name", ReadText.Of(page.Document.QuerySelector("h1")!));
        Expect("description", page.Meta("description"));
        return faults;

        void Expect(string property, string? expected)
        {
            if (Text(described, property) != expected) faults.Add($"WebPage {property} is \"{Text(described, property)}\", expected \"{expected}\"");
        }
    });

    [Test]
    public void Translations_refer_to_the_page_they_translate_and_back() => site.EveryTranslatedPage(page =>
    {
        var described = Of(page, "WebPage");
        var versions = page.Alternates.Where(a => a.Language != "x-default").ToDictionary(a => a.Language, a => a.Address);
        var original = versions.GetValueOrDefault(site.DefaultLanguage);
        var translated = described.TryGetProperty("translationOfWork", out var work) ? Text(work, "@id") : null;
        var translations = described.TryGetProperty("workTranslation", out var works) ? works.EnumerateArray().Select(w => Text(w, "@id")).ToList() : [];
        var isOriginal = page.Language == site.DefaultLanguage;
        var faults = new List<string>();
        if (translated != (isOriginal ? null : original)) faults.Add($"translationOfWork {translated}");
        if (!translations.SequenceEqual(isOriginal ? versions.Where(v => v.Key != page.Language).Select(v => v.Value) : [])) faults.Add("workTranslation");
        return faults;
    });

    [Test]
    public void The_breadcrumb_is_the_visible_one() => site.EveryTranslatedPage(page =>
    {
        var visible = page.Document.QuerySelectorAll("nav.breadcrumb li")
            .Select(li => (Name: (string?)ReadText.Of(li), Address: li.QuerySelector("a")?.GetAttribute("href") is { } href ? new Uri(page.Address, href).AbsoluteUri : null)).ToList();
        var lists = GraphOf(page).Nodes.Where(n => Text(n, "@type") == "BreadcrumbList").ToList();
        if (page.IsHome(site)) return lists.Count + visible.Count == 0 ? [] : ["a breadcrumb on a home page"];
        if (lists.Count != 1) return [$"{lists.Count} breadcrumbs"];
        var items = lists[0].GetProperty("itemListElement").EnumerateArray().ToList();
        var told = items.Select(i => (Text(i, "name"), i.TryGetProperty("item", out _) ? Text(i, "item") : null));
        var faults = new List<string>();
        if (!told.SequenceEqual(visible)) faults.Add($"says {string.Join(" > ", told)}, shows {string.Join(" > ", visible)}");
        if (!items.Select(i => i.GetProperty("position").GetInt32()).SequenceEqual(Enumerable.Range(1, items.Count))) faults.Add("positions");
        if (visible[0].Address is not { } home || !site.Page(site.FileAt(new Uri(home))!).IsHome(site)) faults.Add("does not begin at a home page");
        if (visible[^1].Address is not null) faults.Add("the page links to itself");
        if (Text(Of(page, "WebPage").GetProperty("breadcrumb"), "@id") != Text(lists[0], "@id")) faults.Add("the page refers to another breadcrumb");
        return faults;
    });

    // A page of questions is a page as well.
    private static JsonElement Of(OutputPage page, string type) => GraphOf(page).Nodes.Single(n => Text(n, "@type") is { } told && (told == type || (type, told) == ("WebPage", "FAQPage")));

    private static string? Text(JsonElement node, string property) => node.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static (JsonElement Root, IReadOnlyList<JsonElement> Nodes) GraphOf(OutputPage page) => Graphs.Of(page);
}
