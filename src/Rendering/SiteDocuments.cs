using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>The files that a site has once, but for the sitemap: robots.txt, web manifests, the 404 page, pages at old addresses.</summary>
/// <param name="site">Everything that is known of the site.</param>
/// <param name="theme">The theme's files.</param>
public sealed class SiteDocuments(SiteIndex site, ThemeFiles theme)
{
    private readonly SiteView _view = new(site);

    /// <summary>robots.txt (RFC 9309): everything may be read, and where the sitemap is.</summary>
    public byte[] Robots() => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Address.Absolute("/sitemap.xml")}\n");

    /// <summary>The web manifest of a language (W3C Web Application Manifest).</summary>
    public byte[] Manifest(Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteString("name", language.Typographer.SetMarks(site.Data.Site.Name.In(language.Code)));
            json.WriteString("short_name", site.Data.Site.ShortName);
            json.WriteString("description", language.Typographer.SetMarks(site.Data.Site.Description.In(language.Code)));
            json.WriteString("lang", language.Code);
            json.WriteString("dir", language.Direction);
            json.WriteString("start_url", _view.HomeLink(language));
            json.WriteString("scope", site.Address.BasePath);
            json.WriteString("display", "browser");
            json.WriteStartArray("icons");
            foreach (var icon in theme.HomeScreenIcons) WriteIcon(json, icon);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The 404 page. The host shows it at any unknown address, so all its links begin with the base path.</summary>
    public byte[] NotFound()
    {
        var settings = site.Data.Site;
        var home = site.Data.Language(settings.DefaultLanguage);
        var languages = site.Data.Languages.OrderBy(l => l.Code != settings.DefaultLanguage);
        var search = new SearchComposer(_view);
        var sections = languages.Select(l => new NotFoundSection(l, MainLinks(l, "404"), site.Address.Link(site.Plan.HomePath(l.Code)), search.Compose(l)));
        var head = new HeadModel
        {
            Title = $"{home.Texts.NotFoundTitle} – {settings.ShortName}",
            Description = "",
            Alternates = [],
            IsIndexed = false,
            OpenGraph = [],
            Assets = theme.LinksFor(home.Code, site.Address),
        };
        var model = new NotFoundModel(head, settings.ShortName, _view.HomeLink(home), [.. sections]);
        return Templates.RenderPage(Theme.NotFound.Create(model), theme.Styles).ToArray();
    }

    /// <summary>A page at a former address that leads on; a static host knows no other redirect.</summary>
    public byte[] Redirect(FormerAddress former)
    {
        var language = site.Data.Language(former.Language);
        var (link, canonical) = former switch
        {
            { Page: { } page } => (new LinkModel(TitleOf(site.Page(page)), site.Address.Link(page.Path) + former.Fragment), site.Address.Absolute(page.Path)),
            { File: { } file } => (new LinkModel(file[(file.LastIndexOf('/') + 1)..], site.Address.Link(file)), site.Address.Absolute(file)),
            _ => (new LinkModel(new Uri(former.Elsewhere!).Host, former.Elsewhere!), former.Elsewhere!),
        };
        return Templates.RenderToBytes(Theme.Redirect.Create(new RedirectModel(language, link, canonical, theme.Scripts.KeepFragment, PageStyles.SourceOf(theme.Scripts.KeepFragment.Span))));
    }

    /// <summary>A page at a former address where there is nothing any more: it says so, and leads to the main pages.</summary>
    public byte[] Gone(FormerAddress former)
    {
        var settings = site.Data.Site;
        var language = site.Data.Language(former.Language);
        var head = new HeadModel
        {
            Title = $"{language.Texts.GoneTitle} – {settings.ShortName}",
            Description = "",
            Alternates = [],
            IsIndexed = false,
            OpenGraph = [],
            Assets = theme.LinksFor(language.Code, site.Address),
        };
        var model = new GoneModel(head, language, settings.ShortName, language.Typographer.SetMarks(former.Text!), MainLinks(language, "gone"));
        return Templates.RenderPage(Theme.Gone.Create(model), theme.Styles).ToArray();
    }

    private string TitleOf(PageDocument page) => _view.Typographer(page.TitleLanguage ?? page.TextLanguage).SetMarks(page.FrontMatter.Title);

    // Home first, then the main navigation.
    private IReadOnlyList<LinkModel> MainLinks(Language language, string from)
    {
        var navigation = site.Navigation(language);
        return [new LinkModel(navigation.HomeLabel, _view.HomeLink(language), Mark: _view.Mark(navigation.HomeLanguage)), .. new FrameComposer(_view).Links(navigation.Main, new PageName(from, language.Code))];
    }

    private void WriteIcon(Utf8JsonWriter json, PublishedFile icon)
    {
        if (icon.Picture is not { } size) return;
        json.WriteStartObject();
        json.WriteString("src", site.Address.Link(icon.Path));
        json.WriteString("sizes", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{size.Width}x{size.Height}"));
        json.WriteString("type", size.Type);
        if (icon.Source.Contains("maskable", StringComparison.Ordinal)) json.WriteString("purpose", "maskable");
        json.WriteEndObject();
    }
}
