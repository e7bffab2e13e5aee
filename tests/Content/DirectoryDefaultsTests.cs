using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Content;

/// <summary>What <c>_directory.yml</c> gives to the pages of its folder and of those below: the nearer wins, the page over all.</summary>
public sealed class DirectoryDefaultsTests
{
    [Test]
    public void A_free_key_comes_from_the_nearest_place_that_has_it()
    {
        using var site = Nested()
            .With("input/shelf/_directory.yml", "extra: { room: cellar, shelf: upper, keeper: nobody }")
            .With("input/shelf/box/_directory.yml", "extra: { shelf: lower, keeper: somebody }")
            .WithPage("shelf/box/deep.en", "Deep", "Text.", "extra: { keeper: me }");

        Assert.That(Read(site, "shelf/box/deep").Extra, Is.EquivalentTo(new Dictionary<string, string> { ["room"] = "cellar", ["shelf"] = "lower", ["keeper"] = "me" }));
        Assert.That(Read(site, "shelf/top").Extra, Is.EquivalentTo(new Dictionary<string, string> { ["room"] = "cellar", ["shelf"] = "upper", ["keeper"] = "nobody" }));
        Assert.That(Read(site, "about").Extra, Is.Empty);
    }

    [Test]
    public void A_template_is_inherited_until_a_nearer_place_names_another()
    {
        using var site = Nested().With("input/shelf/_directory.yml", "template: home").WithPage("shelf/box/deep.en", "Deep", "Text.", "template: page");

        Assert.That(Read(site, "shelf/top").Template?.Text, Is.EqualTo("home"));
        Assert.That(Read(site, "shelf/box/deep").Template?.Text, Is.EqualTo("page"));
        Assert.That(Read(site, "about").Template, Is.Null);
    }

    [Test]
    public void Drafts_of_a_folder_are_not_published_except_those_that_say_otherwise()
    {
        using var site = Nested().With("input/shelf/_directory.yml", "draft: true").With("input/shelf/box/_directory.yml", "draft: false");

        var built = site.BuildClean();

        Assert.That(built.Has("en/shelf/top/index.html"), Is.False);
        Assert.That(built.Has("en/shelf/box/deep/index.html"), Is.True);
        Assert.That(built.Has("en/about/index.html"), Is.True);
    }

    [Test]
    public void Pages_of_a_folder_outside_the_sitemap_are_published_and_not_listed()
    {
        using var site = Nested().With("input/shelf/_directory.yml", "sitemap: false").With("input/shelf/box/_directory.yml", "extra: { a: b }").WithPage("shelf/box/deep.en", "Deep", "Text.", "sitemap: true");

        var built = site.BuildClean();
        var sitemap = built.Text("sitemap.xml");

        Assert.That(built.Has("en/shelf/top/index.html"), Is.True);
        Assert.That(sitemap, Does.Not.Contain("<loc>https://small.example/en/shelf/top/</loc>").And.Not.Contain("<loc>https://small.example/shelf/box/deep/</loc>"));
        Assert.That(sitemap, Does.Contain("<loc>https://small.example/en/shelf/box/deep/</loc>").And.Contain("<loc>https://small.example/en/about/</loc>"));
    }

    [Test]
    public void A_folder_for_one_language_needs_no_translation()
    {
        using var site = Nested().With("input/shelf/_directory.yml", "translate: false").Without("input/shelf/top.en.md").Without("input/shelf/box/deep.pl.md");

        Assert.That(site.BuildClean().Has("shelf/top/index.html"), Is.True);
    }

    [Test]
    public void The_folder_of_all_pages_can_have_defaults_too()
    {
        using var site = Nested().With("input/_directory.yml", "extra: { room: all }").With("input/shelf/_directory.yml", "extra: { shelf: upper }");

        Assert.That(Read(site, "about").Extra, Is.EquivalentTo(new Dictionary<string, string> { ["room"] = "all" }));
        Assert.That(Read(site, "shelf/box/deep").Extra, Is.EquivalentTo(new Dictionary<string, string> { ["room"] = "all", ["shelf"] = "upper" }));
    }

    [Test]
    public void A_key_that_only_a_page_can_have_is_refused()
    {
        using var site = Nested().With("input/shelf/_directory.yml", "title: All the same");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2004 input/shelf/_directory.yml:1:1" }));
    }

    private static TestSite Nested() => TestSite.Small()
        .WithPage("shelf/top.pl", "Góra", "Tekst.").WithPage("shelf/top.en", "Top", "Text.")
        .WithPage("shelf/box/deep.pl", "Głęboko", "Tekst.").WithPage("shelf/box/deep.en", "Deep", "Text.");

    // The English page's front matter, as the templates get it.
    private static FrontMatter Read(TestSite site, string key)
    {
        var pipelines = new SitePipelines();
        var diagnostics = new DiagnosticBag();
        var files = new LayeredFiles(new DiskFiles(site.Root), new BuiltInFiles());
        new Engine(pipelines.All).Run(new BuildContext(new BuildOptions { Root = site.Root }, files, new BuildClock(null, site.Root), diagnostics, new NoOutput()));
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return pipelines.Content.Pages.Documents.Single(p => p.Name == new PageName(key, "en")).FrontMatter;
    }
}
