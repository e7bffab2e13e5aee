using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class LanguageSwitchTests(WholeSite site)
{
    private static readonly Dictionary<string, string> OwnNames = new() { ["pl"] = "Polski", ["en"] = "English", ["de"] = "Deutsch", ["ar"] = "العربية" };

    [Test]
    public void Every_language_is_there_in_the_site_s_order_under_its_own_name() => site.EveryPage(page =>
    {
        var entries = Entries(page).Select(e => (e.GetAttribute("lang"), NameOf(e)));
        return entries.SequenceEqual(site.Languages.Select(l => ((string?)l, OwnNames[l]))) ? [] : [$"shows {string.Join(", ", entries)}"];
    });

    [Test]
    public void The_page_s_own_language_is_marked_and_no_link() => site.EveryPage(page =>
        Entries(page)
            .Where(e => (e.GetAttribute("lang") == page.Language) != (e.LocalName == "span" && e.GetAttribute("aria-current") == "true"))
            .Select(ReadText.Tag));

    [Test]
    public void Links_lead_to_the_same_page_in_the_language_they_name() => site.EveryPage(page =>
    {
        var versions = page.Alternates.ToDictionary(a => a.Language, a => a.Address);
        return Entries(page)
            .Where(e => e.LocalName == "a" && versions.TryGetValue(e.GetAttribute("lang")!, out var address)
                && (AddressOf(e, page) != address || e.QuerySelector("small") is not null || e.GetAttribute("rel") != "alternate" || e.GetAttribute("hreflang") != e.GetAttribute("lang")))
            .Select(e => e.OuterHtml);
    });

    [Test]
    public void Where_a_version_is_missing_the_link_says_so_and_leads_to_a_page_in_that_language() => site.EveryPage(page =>
    {
        var versions = page.Alternates.Select(a => a.Language).ToHashSet();
        return Entries(page)
            .Where(e => e.LocalName == "a" && !versions.Contains(e.GetAttribute("lang")!))
            .Where(e => site.Pages.SingleOrDefault(p => p.Address.AbsoluteUri == AddressOf(e, page)) is not { } there
                || there.Language != e.GetAttribute("lang") || e.HasAttribute("rel")
                // The source in place of a translation is this page; its own notice says what is missing.
                || e.QuerySelector("small") is null != (there.IsUntranslated || page.IsUntranslated))
            .Select(e => e.OuterHtml);
    });

    internal static IEnumerable<IElement> Entries(OutputPage page) => page.Document.QuerySelectorAll("nav.languages li > *");

    internal static string AddressOf(IElement link, OutputPage page) => new Uri(page.Address, link.GetAttribute("href")!).AbsoluteUri;

    private static string NameOf(IElement entry) => ReadText.Squeeze(string.Concat(entry.ChildNodes.OfType<IText>().Select(t => t.Data)));
}

/// <summary>Pages in one language only, of which the fictional site has one in German and one in Polish.</summary>
public sealed class MissingLanguageTests
{
    [TestCase("de/zungenbrecher/index.html", "pl", "Tej strony nie ma po polsku. Najbliższa strona po polsku: Start", "")]
    [TestCase("de/zungenbrecher/index.html", "en", "This page is not available in English. The nearest page in English: Start", "en/")]
    [TestCase("regional/przyslowia/index.html", "en", "This page is not available in English. The nearest page in English: Start", "en/")]
    [TestCase("regional/przyslowia/index.html", "ar", "هذه الصفحة غير متاحة بالعربية. أقرب صفحة بالعربية: البداية", "ar/")]
    [TestCase("regional/przyslowia/index.html", "de", "Diese Seite gibt es nicht auf Deutsch. Die nächstliegende Seite auf Deutsch: Start", "de/")]
    public void The_other_languages_say_in_their_own_words_what_is_missing_and_where_the_link_leads(string file, string language, string words, string path)
    {
        var page = WholeSite.Fictional.Page(file);
        var link = LanguageSwitchTests.Entries(page).Single(e => e.GetAttribute("lang") == language);
        Assert.That(ReadText.Of(link.QuerySelector("small")!), Is.EqualTo(words));
        Assert.That(LanguageSwitchTests.AddressOf(link, page), Is.EqualTo(new Uri(WholeSite.Fictional.Base, path).AbsoluteUri));
        Assert.That(page.Alternates, Is.Empty);
    }

    [Test]
    public void The_nearest_page_is_the_section_s_where_the_section_has_one()
    {
        using var test = Support.TestSite.Small()
            .WithPage("projects/index.pl", "Projekty", "{{pages}}")
            .WithPage("projects/index.en", "Projects", "There is nothing in English here.")
            .WithPage("projects/local.pl", "Lokalny", "Tylko po polsku.", "translate: false");
        var link = test.BuildClean().Page("projects/local/index.html").QuerySelector("nav.languages a[lang=en]")!;
        Assert.That(link.GetAttribute("href"), Is.EqualTo("/en/projects/"));
        Assert.That(ReadText.Of(link), Does.EndWith("The nearest page in English: Projects"));
    }
}
