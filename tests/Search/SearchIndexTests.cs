using System.IO.Compression;
using ChemSter.Site.Languages;
using ChemSter.Site.Search;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Search;

/// <summary>The file that the search loads.</summary>
public sealed class SearchIndexTests
{
    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Every_page_that_is_written_in_a_language_can_be_found_in_it(WholeSite site)
    {
        foreach (var language in site.Languages)
        {
            // What the sitemap leaves out, the search leaves out too.
            var listed = site.Built.Text("sitemap.xml");
            var expected = site.Pages.Where(p => p.Language == language && listed.Contains($"<loc>{p.Address}</loc>", StringComparison.Ordinal)).Select(p => (p.Address.AbsolutePath, ReadText.Typed(ReadText.Of(p.Main.QuerySelector("h1")!))));
            var found = IndexFile.Find(site.Built, language)!.Pages.Select(p => (p[0], ReadText.Typed(p[1])));
            Assert.That(found, Is.EquivalentTo(expected), language);
        }
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Its_anchors_are_those_of_the_pages(WholeSite site)
    {
        foreach (var page in site.Languages.SelectMany(l => IndexFile.Find(site.Built, l)!.Pages))
        {
            var document = site.Page(site.FileAt(new Uri(site.Base, page[0]))!).Document;
            var missing = page.Skip(4).Where((_, at) => at % 3 == 0).Where(anchor => anchor.Length > 0 && document.GetElementById(anchor) is null);
            Assert.That(missing, Is.Empty, page[0]);
        }
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void It_has_no_sign_that_is_there_for_looks(WholeSite site)
    {
        foreach (var language in site.Languages)
        {
            var text = string.Concat(IndexFile.Find(site.Built, language)!.Texts);
            Assert.That(text, Does.Not.Contain('\u00AD').And.Not.Contain('\u00A0').And.Not.Contain("  "), language);
        }
    }

    [Test]
    public void What_a_page_shows_from_the_data_can_be_found() =>
        Assert.That(IndexFile.Find(Sites.Real, "pl")!.Pages.Single(p => p[0] == "/historia/"), Does.Contain("Inauguracyjne Zgromadzenie Członków").And.Contain("timeline-inaugural-assembly"));

    [Test]
    public void A_language_without_a_page_to_search_on_has_none()
    {
        using var site = TestSite.Small().NotCompared();
        Assert.That(IndexFile.Find(site.BuildClean(), "pl"), Is.Null);
        Assert.That(Sites.Real.Page("index.html").QuerySelector(".to-search"), Is.Not.Null);
        Assert.That(new BuiltSite(site.Output).Page("index.html").QuerySelector(".to-search"), Is.Null);

        var built = WithSearch(site).BuildClean();

        Assert.That(IndexFile.Find(built, "pl")!.Pages.Select(p => p[1]), Is.EquivalentTo(new[] { "Start", "O nas", "Szukaj" }));
        Assert.That(IndexFile.Find(built, "en"), Is.Null);
        Assert.That(built.Page("o-nas/index.html").QuerySelector(".to-search")?.GetAttribute("href"), Is.EqualTo("/szukaj/"));
        Assert.That(built.Page("en/about/index.html").QuerySelector(".to-search"), Is.Null);
    }

    [Test]
    public void What_the_sitemap_leaves_out_the_search_leaves_out_too()
    {
        using var site = WithSearch(TestSite.Small().NotCompared().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "sitemap: false"));
        Assert.That(IndexFile.Find(site.BuildClean(), "pl")!.Pages.Select(p => p[1]), Is.EquivalentTo(new[] { "Start", "Szukaj" }));
    }

    [Test]
    public void Its_name_changes_with_any_text_of_its_language_and_with_no_other()
    {
        using var site = WithSearch(TestSite.Small().NotCompared());
        var before = IndexFile.Find(site.BuildClean(), "pl")!.File;
        var same = IndexFile.Find(site.WithPage("about.en", "About us", "Another text.").BuildClean(), "pl")!.File;
        var other = IndexFile.Find(site.WithPage("about.pl", "O nas", "Inny tekst.", "slug: o-nas").BuildClean(), "pl")!;

        Assert.That(same, Is.EqualTo(before));
        Assert.That(other.File, Is.Not.EqualTo(before));
        Assert.That(other.Text, Does.Contain("Inny tekst."));
        Assert.That(new BuiltSite(site.Output).Text("szukaj/index.html"), Does.Contain(other.File));
        Assert.That(new BuiltSite(site.Output).Text("404.html"), Does.Contain(other.File));
        Assert.That(new BuiltSite(site.Output).Has(before), Is.False);
    }

    // The engine is loaded when somebody begins to search; the others with their pages.
    [TestCase("search", 2_048)]
    [TestCase("not-found", 2_048)]
    [TestCase("search-engine", 4_096)]
    public void Its_scripts_are_small(string name, int most)
    {
        var script = Sites.Real.Bytes(Sites.Real.Files.Single(f => f.StartsWith($"assets/{name}.", StringComparison.Ordinal)));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(script);
        TestContext.Out.WriteLine($"{name}: {script.Length} bytes, {packed.ToArray().Length} by gzip");
        Assert.That(packed.ToArray(), Has.Length.LessThanOrEqualTo(most));
    }

    [TestCase("spółka", "spolk")]
    [TestCase("innowacyjność", "innowacyjnost innowacyjnosk")]
    [TestCase("sieć", "siet sik")]
    public void A_word_is_found_without_marks_on_its_letters_as_well(string word, string stems) =>
        Assert.That(new SearchIndex(TestLanguages.Polish.Rules).StemsOf(word), Is.EqualTo(stems.Split(' ')));

    [TestCase("found founded founding")]
    [TestCase("plan plans planned planning")]
    [TestCase("cooperate cooperates cooperated cooperating")]
    public void For_the_search_more_forms_of_an_English_word_are_one(string forms) =>
        Assert.That(forms.Split(' ').Select(f => TestLanguages.English.Rules.Search.Stem(f)).Distinct().Count(), Is.EqualTo(1));

    [Test]
    public void A_language_without_rules_for_the_search_takes_those_of_its_words() =>
        Assert.That(TestLanguages.Polish.Rules.Search, Is.SameAs(TestLanguages.Polish.Rules.Words.Inflection));

    [Test]
    public void Rules_behind_others_go_on_from_their_stems()
    {
        var english = TestLanguages.English.Rules;
        Assert.That(english.Words.Inflection.Stem("meetings"), Is.EqualTo("meeting"));
        Assert.That(english.Search.Stem("meetings"), Is.EqualTo(english.Search.Stem("meet")));
        Assert.That(Inflection.None.Then(Inflection.None), Is.SameAs(Inflection.None));
    }

    private static TestSite WithSearch(TestSite site) =>
        site.WithPage("search.pl", "Szukaj", "{{site-map}}", "slug: szukaj", "template: search", "translate: false");
}
