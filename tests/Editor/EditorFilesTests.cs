using ChemSter.Site.Content;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;
using Newtonsoft.Json.Linq;

namespace ChemSter.Site.Tests.Editor;

/// <summary>The files of the editor in the browser, of sites that ask for it.</summary>
public sealed class EditorFilesTests
{
    private const string Settings = "editor: { repository: example/site, branch: main }";

    [Test]
    public void A_site_has_no_editor_unless_it_asks_for_one()
    {
        using var site = TestSite.Small();
        site.BuildClean();

        Assert.That(Directory.Exists(Path.Combine(site.Output, "admin")), Is.False);
    }

    [Test]
    public void Nothing_on_the_pages_tells_of_the_editor()
    {
        using var with = WithEditor();
        using var without = TestSite.Small().WithPage("news/index.pl", "Wieści", "Tekst.").WithPage("news/index.en", "News items", "Text.");
        with.BuildClean();
        without.BuildClean();

        var pages = Directory.EnumerateFiles(with.Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(with.Output, f)).Where(f => f != SiteRecord.File && !f.StartsWith("admin", StringComparison.Ordinal)).ToList();
        Assert.That(pages, Is.Not.Empty);
        Assert.That(pages.Where(p => File.ReadAllText(Path.Combine(with.Output, p)) != File.ReadAllText(Path.Combine(without.Output, p))), Is.Empty);
    }

    [Test]
    public void The_page_loads_one_script_that_is_pinned_and_is_hidden_from_search_engines()
    {
        using var site = WithEditor();
        var page = site.BuildClean().Page("admin/index.html");

        var script = page.QuerySelector("script")!;
        Assert.That(page.QuerySelectorAll("script"), Has.Count.EqualTo(1));
        Assert.That(script.GetAttribute("src"), Does.Contain("@sveltia/cms@").And.EndsWith("/sveltia-cms.js"));
        Assert.That(script.GetAttribute("integrity"), Does.StartWith("sha384-"));
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Does.Contain("noindex"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        Assert.That(policy, Does.Contain("default-src 'none'").And.Contain("script-src https://unpkg.com;").And.Not.Contain("unsafe-eval"));
    }

    [Test]
    public void A_site_that_has_the_script_itself_loads_it_from_nowhere_else()
    {
        using var site = WithEditor().With("theme/admin/sveltia-cms.js", "void 0;").With("theme/admin/locales/pl.json", "{}");
        var built = site.BuildClean();

        Assert.That(built.Page("admin/index.html").QuerySelectorAll("script").Select(s => s.GetAttribute("src")), Is.EqualTo(new[] { "own-files.js", "sveltia-cms.js" }));
        Assert.That(File.ReadAllText(Path.Combine(site.Output, "admin/sveltia-cms.js")), Is.EqualTo("void 0;\n"));
        Assert.That(File.Exists(Path.Combine(site.Output, "admin/locales/pl.json")));
        Assert.That(File.ReadAllText(Path.Combine(site.Output, "admin/index.html")), Does.Contain("script-src 'self';").And.Not.Contain("unpkg"));
    }

    [Test]
    public void The_settings_name_folders_and_files_that_there_are_and_all_that_must_be_in_them()
    {
        using var site = WithEditor().With("data/organisations/park.yml", "name: Park\n").With("data/timeline.yml", "- id: founded\n  date: 2013\n  title: { pl: A, en: A }\n  text: { pl: A, en: A }\n");
        site.BuildClean();
        var config = EditorSettingsFile.Read(site.Output);

        Assert.That((string?)config["backend"]!["repo"], Is.EqualTo("example/site"));
        Assert.That((string?)config["i18n"]!["structure"], Is.EqualTo("multiple_files"));
        var folders = config["collections"]!.Where(c => c["folder"] is not null).ToList();
        Assert.That(folders.Select(f => (string)f["folder"]!), Is.EqualTo(new[] { "input", "input/news", "data/organisations" }));
        Assert.That(folders.Select(f => (string)f["label"]!), Is.EqualTo(new[] { "Strony", "Wieści", "Organizacje i ich nazwy" }));
        Assert.That(folders.Select(f => Path.Combine(site.Root, (string)f["folder"]!)), Has.All.Matches<string>(Directory.Exists));
        foreach (var folder in folders.Take(2)) Assert.That(RequiredIn(folder), Is.SupersetOf(FrontMatterKeys.Page.Keys.Where(k => k.IsRequired).Select(k => k.Name)));

        Assert.That(RequiredIn(folders[2]), Is.EqualTo(new[] { "name" }));
        var files = config["collections"]!.Single(c => c["files"] is not null)["files"]!.ToList();
        Assert.That(files.Select(f => (string)f["file"]!), Is.EquivalentTo(new[] { "data/site.yml", "data/timeline.yml" }));
        Assert.That(RequiredIn(files.Single(f => (string)f["name"]! == "site")), Is.SupersetOf(new[] { "name", "short-name", "description", "base-url", "languages" }));
        var list = files.Single(f => (string)f["name"]! == "timeline")["fields"]!.Single();
        Assert.That((bool)list["root"]!);
        Assert.That(RequiredIn(list), Is.EqualTo(new[] { "id", "date", "title", "text" }));

        static IEnumerable<string> RequiredIn(JToken parent) => parent["fields"]!.Where(f => (bool)f["required"]!).Select(f => (string)f["name"]!);
    }

    [Test]
    public void The_same_site_has_the_same_editor()
    {
        using var site = WithEditor();
        site.BuildClean();
        var first = File.ReadAllText(Path.Combine(site.Output, "admin/config.yml"));
        site.BuildClean();
        Assert.That(File.ReadAllText(Path.Combine(site.Output, "admin/config.yml")), Is.EqualTo(first));
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("example/site", "example/other", StringComparison.Ordinal)).BuildClean();
        Assert.That(File.ReadAllText(Path.Combine(site.Output, "admin/config.yml")), Is.EqualTo(first.Replace("example/site", "example/other", StringComparison.Ordinal)));
    }

    [Test]
    public void No_page_may_live_where_the_editor_does()
    {
        using var site = WithEditor().WithPage("admin.pl", "Zarząd", "Tekst.").WithPage("admin.en", "Administration", "Text.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4013 input/admin.pl.md:1:1" }));
    }

    [TestCase("editor: {}", "SITE2006")]
    [TestCase("editor: { repository: a/b, host: githb }", "SITE3008")]
    [TestCase("editor: { repository: a/b, sign-in: here }", "SITE3011")]
    public void A_mistake_in_the_settings_is_told(string setting, string code)
    {
        using var site = TestSite.Small();
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.AppendAllText(settings, setting + "\n");

        Assert.That(site.Codes(), Has.One.StartsWith(code));
    }

    private static TestSite WithEditor()
    {
        var site = TestSite.Small().WithPage("news/index.pl", "Wieści", "Tekst.").WithPage("news/index.en", "News items", "Text.");
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + Settings + "\n");
    }
}
