using ChemSter.Site.Files;
using ChemSter.Site.Files.Publishing;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Preview;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>A build that knows what the one before has left gives, byte for byte, what a build from nothing gives, and renders no more than it has to.</summary>
public sealed class CacheTests
{
    private static readonly string Fictional = Path.Combine(Repository.Root, "tests", "sites", "fictional");

    private static string Cache(TestSite site) => site.Output + ".cache";

    // Each row is done before one build: edits that have nothing to do with each other share one.
    private static IEnumerable<TestCaseData> Edits()
    {
        yield return Edits("words_of_single_pages_and_a_page_less",
            s => File.AppendAllText(AnyPage(s), "\nJeszcze jedno zdanie.\n"),
            s => ReplaceIn(s, "input/accessibility.de.md", "slug: erklaerung", "slug: andere-erklaerung"),
            s => File.AppendAllText(Path.Combine(s.Root, "input/library/style-sample.pl.md"), "\n## Dodatek\n\nJeszcze jedno zdanie.\n"),
            s =>
            {
                foreach (var page in Directory.EnumerateFiles(Path.Combine(s.Root, "input"), "gallery.*.md", SearchOption.AllDirectories)) File.Delete(page);
            });
        yield return Edits("a_title_and_a_page_more",
            s => Replace(AnyPage(s), "title: ", "title: Nowe "),
            s => s.WithPage("extra.pl", "Dodatkowa", "Tekst.").WithPage("extra.en", "Extra", "Text.").WithPage("extra.de", "Zusatz", "Text."));
        yield return Edits("facts_the_statement_and_the_contact_for_security",
            s => ReplaceIn(s, "data/figures.yml", "value: ", "value: 1"),
            s => ReplaceIn(s, "data/accessibility.yml", "person: Jan Nikt", "person: Anna Nikt"),
            s => ReplaceIn(s, "data/site.yml", "bezpieczenstwo@", "security@"));
        yield return Edits("the_sites_name", s => ReplaceIn(s, "data/site.yml", "short-name: ", "short-name: Nowe "));
        yield return Edits("a_style", s => s.With("theme/styles/tokens.css", ":root { --new: 1px }"));
        yield return Edits("another_address_of_the_site", s => ReplaceIn(s, "data/site.yml", "https://fiction.example/site/", "https://fiction.example/elsewhere/"));
        yield return Edits("defaults_of_a_folder", s => s.With("input/_directory.yml", "sitemap: false"));
        yield return Edits("a_day_later_in_a_feed_and_a_feed_less",
            s => ReplaceIn(s, "input/about/team/history.en.md", "date: 2019-05-17", "date: 2019-05-18"),
            s => ReplaceIn(s, "input/about/team/history.ar.md", "date: 2019-05-17", "date: 2019-05"));
        yield return Edits("a_search_less", s => s.Without("input/search.de.md").Without("input/search.ar.md"));
        yield return Edits("the_rules_of_the_search", s => File.AppendAllText(Path.Combine(s.Root, "data/languages/de.rules.yml"), "\nsearch:\n  steps:\n    - keep: 3\n      endings: ung\n"));
        yield return Edits("the_same_words_as_a_translation", s => File.Copy(Path.Combine(s.Root, "input/about/team/index.pl.md"), Path.Combine(s.Root, "input/about/team/index.ar.md")));
        yield return Edits("what_becomes_of_missing_translations", s => ReplaceIn(s, "data/site.yml", "pages: library/**", "pages: about/**"));
        yield return Edits("files_for_one_language_more_and_less",
            s => File.Copy(Path.Combine(s.Root, "input/gallery/photo.png"), Path.Combine(s.Root, "input/gallery/photo.en.png")),
            s => s.Without("input/gallery/notes.ar.txt"));

        static TestCaseData Edits(string name, params Action<TestSite>[] edits) => new TestCaseData([edits]).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Edits))]
    public void After_an_edit_the_site_is_that_of_a_clean_build(Action<TestSite>[] edits)
    {
        using var site = BuiltFictional();
        foreach (var edit in edits) edit(site);
        var result = Build(site, site.Output);
        AssertClean(site, result);
    }

    [Test]
    public void After_many_edits_at_random_the_site_is_that_of_a_clean_build([Values(1, 2)] int seed)
    {
        using var site = BuiltFictional();
        var editor = new RandomEditor(site.Root, seed);
        for (var round = 0; round < 4; round++)
        {
            for (var i = 0; i < 6; i++) editor.Work();
            Build(site, site.Output);
        }

        editor.MendAll();
        AssertClean(site, Build(site, site.Output));
    }

    [Test]
    public void Only_the_page_that_changed_is_written_and_what_the_search_knows_of_it()
    {
        using var site = BuiltFictional();
        var before = Times(site);
        File.AppendAllText(AnyPage(site), "\nJeszcze jedno zdanie.\n");
        Build(site, site.Output);
        // The page, the index of its language, and the pages that name the index: one in each language, since each looks in the others too, and that at unknown addresses.
        var written = Times(site).Except(before).Select(f => Path.GetRelativePath(site.Output, f.Item1).Replace('\\', '/'))
            .Where(f => f is not (OutputFolder.Marker or SiteRecord.File) && !f.StartsWith("assets/search-pl.", StringComparison.Ordinal));
        Assert.That(written, Is.EquivalentTo(new[] { "index.html", "szukaj/index.html", "en/search/index.html", "de/suche/index.html", "ar/search/index.html", "404.html" }));
    }

    [Test]
    public void A_warning_is_told_at_every_build()
    {
        using var site = TestSite.Small().With("input/unused.txt", "text");
        var first = Build(site, site.Output).Diagnostics.Select(d => d.Code).ToList();
        Assert.That(first, Is.Not.Empty);
        Assert.That(Build(site, site.Output).Diagnostics.Select(d => d.Code), Is.EqualTo(first));
    }

    [Test]
    public void An_anchor_that_goes_is_told_where_an_unchanged_page_leads_to_it()
    {
        using var site = TestSite.Small().WithPage("index.pl", "Start", "[O nas](about.pl.md#cel)").WithPage("about.pl", "O nas", "## Cel\n\nTekst.", "slug: o-nas");
        Assert.That(Build(site, site.Output).Succeeded, Is.True);
        site.WithPage("about.pl", "O nas", "## Inny cel\n\nTekst.", "slug: o-nas");
        var problem = Build(site, site.Output).Diagnostics.Single();
        Assert.Multiple(() =>
        {
            Assert.That(problem.Span.File, Is.EqualTo("input/index.pl.md"));
            Assert.That(problem.Span.Text, Does.Contain("about.pl.md#cel"));
        });
    }

    [TestCase(0)]
    [TestCase(45)]
    [TestCase(400)]
    public void A_cache_cut_short_is_thrown_away(int length)
    {
        using var site = TestSite.Small();
        Build(site, site.Output);
        File.WriteAllBytes(Cache(site), File.ReadAllBytes(Cache(site))[..length]);
        AssertClean(site, Build(site, site.Output));
    }

    [Test]
    public void A_damaged_cache_is_thrown_away()
    {
        using var site = BuiltFictional();
        var bytes = File.ReadAllBytes(Cache(site));
        for (var at = 50; at < bytes.Length; at += 97) bytes[at] ^= 0x55;
        File.WriteAllBytes(Cache(site), bytes);
        AssertClean(site, Build(site, site.Output));
    }

    [Test]
    public void A_file_of_that_name_that_another_program_wrote_stays()
    {
        using var site = TestSite.Small().With("output.cache", "my notes");
        Build(site, site.Output);
        Assert.That(File.ReadAllText(Cache(site)), Is.EqualTo("my notes\n"));
    }

    [Test]
    public void A_page_of_the_output_that_somebody_changed_is_mended()
    {
        using var site = BuiltFictional();
        File.WriteAllText(Path.Combine(site.Output, "index.html"), "changed");
        AssertClean(site, Build(site, site.Output));
    }

    // A first build is the same for all, so it is made once; what lies beside it comes along, with its times.
    private static readonly Lazy<TestSite> Built = new(() =>
    {
        var site = TestSite.CopyOf(Fictional);
        Build(site, site.Output);
        return site;
    });

    [OneTimeTearDown]
    public void Remove()
    {
        if (Built.IsValueCreated) Built.Value.Dispose();
    }

    private static TestSite BuiltFictional() => TestSite.CopyOfFolder(Built.Value.Root);

    private static string AnyPage(TestSite site) => Path.Combine(site.Root, "input", "index.pl.md");

    private static void ReplaceIn(TestSite site, string path, string from, string to) => Replace(Path.Combine(site.Root, path), from, to);

    private static void Replace(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(from));
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static BuildResult Build(TestSite site, string output) =>
        Generator.Run(new BuildOptions { Root = site.Root, Output = output, AsOf = new DateOnly(2026, 6, 1) });

    // Built once more from nothing but the pictures, which would take longer than all the rest.
    private static void AssertClean(TestSite site, BuildResult result)
    {
        var before = Path.Combine(site.Root, "before");
        Directory.Move(site.Output, before);
        File.Delete(Cache(site));
        var clean = Build(site, site.Output);
        Assert.That(result.Diagnostics.Select(d => (d.Code, d.Span.File, d.Span.Start)), Is.EqualTo(clean.Diagnostics.Select(d => (d.Code, d.Span.File, d.Span.Start))));
        if (!clean.Succeeded) return;
        var (found, expected) = (Contents(before), Contents(site.Output));
        Assert.That(found.Keys, Is.EquivalentTo(expected.Keys));
        Assert.That(found.Keys.Where(f => found[f] != expected[f]), Is.Empty, "files that differ");
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    // The mark of the folder is no file of the site; how the site was published decides whether it is a new one.
    private static IReadOnlyList<(string, DateTime)> Times(TestSite site) =>
        [.. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ChemSter.Site.Files.Publishing.OutputFolder.Marker).Select(f => (f, File.GetLastWriteTimeUtc(f)))];
}
