using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed partial class LinkTests(WholeSite site)
{
    private static readonly string[] NotReferredTo = [".nojekyll", ".well-known/security.txt", "404.html", "robots.txt", "site.webmanifest", "sitemap.xml"];

    private List<(string From, string Written, Uri Address)> _references = [];

    [OneTimeSetUp]
    public void Gather() => _references = [.. site.Built.Files.SelectMany(file => ReferencesIn(file).Select(r => (file, r, new Uri(site.AddressOf(file), r))))];

    [Test]
    public void Every_internal_address_leads_to_a_file() =>
        Assert.That(
            Internal().Where(r => site.FileAt(r.Address) is not { } file || !site.Built.Has(file)).Select(r => $"{r.From}: {r.Written}").Distinct(),
            Is.Empty);

    [Test]
    public void Every_fragment_leads_to_an_id()
    {
        var ids = site.Built.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f, f => site.Built.Page(f).QuerySelectorAll("[id]").Select(e => e.Id).ToHashSet());
        var toFragments = Internal().Where(r => r.Address.Fragment.Length > 0 && site.FileAt(r.Address) is { } file && ids.ContainsKey(file)).ToList();
        Assert.That(toFragments, Is.Not.Empty);
        Assert.That(
            toFragments.Where(r => !ids[site.FileAt(r.Address)!].Contains(Uri.UnescapeDataString(r.Address.Fragment[1..]))).Select(r => $"{r.From}: {r.Written}"),
            Is.Empty);
    }

    [Test]
    public void Internal_addresses_are_lower_case_ASCII_below_the_base_path_and_end_in_a_slash_or_a_file() =>
        Assert.That(
            Internal().Where(r => !r.Written.StartsWith('#')).Where(r => !IsWellFormed(r.Written)).Select(r => $"{r.From}: {r.Written}").Distinct(),
            Is.Empty);

    [Test]
    public void Links_within_the_site_do_not_name_the_host() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("body [href], body [src]")
            // The address of a calendar is there to be copied into a program.
            .Where(e => e.GetAttribute("href")?.EndsWith(".ics", StringComparison.Ordinal) != true && (e.GetAttribute("href") ?? e.GetAttribute("src"))!.StartsWith(site.Base.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            .Select(ReadText.Tag));

    [Test]
    public void Only_known_schemes_lead_elsewhere() =>
        Assert.That(_references.Where(r => r.Address.Scheme is not ("https" or "http" or "mailto" or "tel" or "webcal")).Select(r => $"{r.From}: {r.Written}"), Is.Empty);

    [Test]
    public void Every_link_says_where_it_leads() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("a")
            .Where(a => a.GetAttribute("href") is not { Length: > 0 }
                || (ReadText.Of(a).Length == 0 && a.QuerySelector("img[alt]:not([alt=''])") is null && a.GetAttribute("aria-label") is null))
            .Select(a => a.OuterHtml));

    [Test]
    public void Every_file_is_a_page_or_referred_to_or_expected()
    {
        // The search page and that of unknown addresses say where their scripts find engine and index.
        var loaded = site.Pages.Select(p => p.Document).Append(site.Built.Page("404.html"))
            .SelectMany(d => d.All.SelectMany(e => new[] { "data-index", "data-engine", "data-directory" }.Select(e.GetAttribute))).OfType<string>().Select(a => site.FileAt(new Uri(site.Base, a)));
        var referredTo = Internal().Where(r => site.FileAt(r.Address) != r.From).Select(r => site.FileAt(r.Address)).Concat(loaded).ToHashSet();
        // Nothing in the site needs to lead to an old address; that each has its right page is for RedirectTests to say.
        var unexpected = site.Built.Files.Where(f => !referredTo.Contains(f) && !NotReferredTo.Contains(f) && !IsRedirect(f) && !IsGeneralCard(f) && !IsUnusedScript(f) && !IsPastEvent(f));
        Assert.That(unexpected, Is.Empty);
    }

    [Test]
    public void Every_page_can_be_reached_by_links_from_a_home_page_of_its_language()
    {
        var pages = site.Pages.Select(p => p.File).ToHashSet(StringComparer.Ordinal);
        var reached = site.Pages.Select(p => p.Language).Distinct().ToDictionary(language => language, language => ReachedFrom(HomeOf(language), pages));
        site.EveryPage(page => reached[page.Language].Contains(page.File) ? [] : [$"no way leads here from {HomeOf(page.Language)}"]);
    }

    private string HomeOf(string language) => language == site.DefaultLanguage ? "index.html" : $"{language}/index.html";

    private HashSet<string> ReachedFrom(string home, HashSet<string> pages)
    {
        var reached = new HashSet<string> { home };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var file))
        {
            foreach (var link in site.Page(file).Document.QuerySelectorAll("body a[href]").Select(a => new Uri(site.AddressOf(file), a.GetAttribute("href")!)).Distinct())
            {
                if (site.FileAt(link) is { } next && pages.Contains(next) && reached.Add(next)) waiting.Enqueue(next);
            }
        }

        return reached;
    }

    private bool IsRedirect(string file) =>
        file.EndsWith("/index.html", StringComparison.Ordinal) && site.Pages.All(p => p.File != file);

    private IEnumerable<(string From, string Written, Uri Address)> Internal() =>
        _references.Where(r => r.Address.Scheme is "https" or "http" && r.Address.Host == site.Base.Host);

    private bool IsWellFormed(string written)
    {
        var path = written.Split('#')[0];
        var origin = site.Base.GetLeftPart(UriPartial.Authority);
        if (path.StartsWith(origin, StringComparison.Ordinal)) path = path[origin.Length..];
        return path.StartsWith(site.Base.AbsolutePath, StringComparison.Ordinal) && WellFormed().IsMatch(path) && !path.Contains("//", StringComparison.Ordinal);
    }

    // The page of an event that is over offers no file for the calendar, and the file keeps its address.
    private static bool IsPastEvent(string file) => file.EndsWith(".ics", StringComparison.Ordinal) && file.Contains("calendar/", StringComparison.Ordinal);

    // The theme has it for sites that list organisations.
    private static bool IsUnusedScript(string file) => file.StartsWith("assets/directory.", StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal);

    // It stands in for cards in languages whose letters the fonts lack, and this site may have no such language.
    private static bool IsGeneralCard(string file) => file.StartsWith("assets/social.", StringComparison.Ordinal);

    private IEnumerable<string> ReferencesIn(string file) => Path.GetExtension(file) switch
    {
        ".html" => InHtml(site.Built.Page(file)),
        ".webmanifest" => InManifest(JsonDocument.Parse(site.Built.Text(file)).RootElement),
        ".xml" => XDocument.Parse(site.Built.Text(file)).Descendants().Select(e => e.Name.LocalName == "loc" ? e.Value : e.Attribute("href")?.Value).OfType<string>(),
        ".txt" when file == "robots.txt" => [site.Built.Text(file).Split("Sitemap: ")[1].Trim()],
        _ => [],
    };

    private static IEnumerable<string> InHtml(IDocument document)
    {
        foreach (var element in document.All)
        {
            if (element.GetAttribute("href") is { } href) yield return href;
            if (element.GetAttribute("src") is { } src) yield return src;
            if (element.GetAttribute("srcset") is { } set)
            {
                foreach (var candidate in set.Split(',', StringSplitOptions.TrimEntries)) yield return candidate.Split(' ')[0];
            }

            if (element.GetAttribute("property") is "og:url" or "og:image") yield return element.GetAttribute("content")!;
            if (element.GetAttribute("http-equiv") == "refresh") yield return element.GetAttribute("content")!.Split("url=")[1];
        }
    }

    private static IEnumerable<string> InManifest(JsonElement manifest) =>
        [manifest.GetProperty("start_url").GetString()!, .. manifest.GetProperty("icons").EnumerateArray().Select(i => i.GetProperty("src").GetString()!)];

    [GeneratedRegex("^/([a-z0-9._-]+/)*([a-z0-9.-]+\\.(js|svg|avif|webp|png|jpg|ico|webmanifest|xml|json|txt|csv|jsonld|pdf|ics))?$", RegexOptions.Singleline)]
    private static partial Regex WellFormed();
}
