using System.Security.Cryptography;
using ChemSter.Site.Preview;
using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Editor;
using ChemSter.Site.Tests.Support;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>The editor works in a browser, on the files of a site: in its trial without a repository, which keeps them in the browser.</summary>
[Category("Editor")]
public sealed class EditorInBrowserTests
{
    [Test]
    public void The_script_is_the_one_whose_hash_the_page_gives()
    {
        using var script = File.OpenRead(EditorScriptFinder.ScriptIn(Package()));
        Assert.That("sha384-" + Convert.ToBase64String(SHA384.HashData(script)), Is.EqualTo(EditorPage.Integrity));
    }

    [Test]
    public void The_settings_are_right_by_the_schema_of_the_editor()
    {
        using var site = TrialSite(Package());
        site.BuildClean();
        var schema = NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Package(), "schema", "sveltia-cms.json")).GetAwaiter().GetResult();
        var config = EditorSettingsFile.Read(site.Output);

        Assert.That(schema.Validate(config).Select(e => e.ToString()), Is.Empty);
    }

    [Test]
    public async Task It_starts_lists_pages_and_data_and_saves_what_the_generator_reads()
    {
        using var site = TrialSite(Package());
        site.BuildClean();
        await using var server = await PreviewServer.StartAsync(new ShownFolder(site.Output, "/"), null, 0);
        await using var context = await (await BrowserFixture.Browser).NewContextAsync(new BrowserNewContextOptions { Locale = "pl-PL", ViewportSize = new ViewportSize { Width = 1400, Height = 900 } });
        var page = await context.NewPageAsync();
        var alarms = new List<string>();
        page.Console += (_, message) =>
        {
            // Its fonts come from elsewhere, where no test goes; and a browser asks each site for an icon.
            if (message.Type == "error" && !message.Text.Contains("ERR_NAME_NOT_RESOLVED", StringComparison.Ordinal) && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal)) alarms.Add($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => alarms.Add(error);

        await page.GotoAsync($"{server.Address}robots.txt");
        foreach (var file in SourcesOf(site)) await page.EvaluateAsync(Put, new[] { file, await File.ReadAllTextAsync(Path.Combine(site.Root, file)) });
        await page.GotoAsync($"{server.Address}admin/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pracuj z repozytorium testowym" }).ClickAsync();
        await page.GetByText("Strony", new() { Exact = true }).First.WaitForAsync();
        foreach (var collection in new[] { "Wieści", "Dane" }) Assert.That(await page.GetByText(collection, new() { Exact = true }).CountAsync(), Is.AtLeast(1), collection);

        await page.GetByText("O nas", new() { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Tytuł" }).First.FillAsync("O nas wszystkich");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync($"async () => (await ({Get})('input/about.pl.md')).includes('O nas wszystkich')");
        Assert.That(alarms, Is.Empty);

        foreach (var file in new[] { "input/about.pl.md", "input/about.en.md" }) site.With(file, await page.EvaluateAsync<string>(Get, file));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(site.Root, "input/about.pl.md")), Is.EqualTo("---\ntitle: O nas wszystkich\ndescription: O nas, about.pl.\nslug: o-nas\n---\n\nTekst o nas.\n"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(site.Root, "input/about.en.md")), Is.EqualTo("---\ntitle: About us\ndescription: About us, about.en.\n---\n\nText about us.\n"));
        Assert.That(site.BuildClean().Page("o-nas/index.html").QuerySelector("h1")!.TextContent, Is.EqualTo("O\u00A0nas wszystkich"));
    }

    private const string Folder = "(await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true }))";

    private const string Put = $$"""
        async ([path, text]) => {
          let folder = {{Folder}};
          const parts = path.split('/');
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
          const file = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
          await file.write(text);
          await file.close();
        }
        """;

    private const string Get = $$"""
        async path => {
          let folder = {{Folder}};
          const parts = path.split('/');
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
          return await (await (await folder.getFileHandle(parts.at(-1))).getFile()).text();
        }
        """;

    private static IEnumerable<string> SourcesOf(TestSite site) =>
        new[] { "input", "data" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(site.Root, f), "*", SearchOption.AllDirectories)).Select(f => Path.GetRelativePath(site.Root, f).Replace('\\', '/'));

    private static TestSite TrialSite(string package)
    {
        var site = TestSite.Small().WithPage("news/index.pl", "Wieści", "Tekst.").WithPage("news/index.en", "News items", "Text.")
            .With("theme/admin/sveltia-cms.js", File.ReadAllBytes(EditorScriptFinder.ScriptIn(package)))
            .With("theme/admin/locales/pl.json", File.ReadAllBytes(Path.Combine(package, "locales", "pl.json")));
        return site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + "editor: { repository: example/site, host: test-repo }\n");
    }

    private static string Package() => Needed.Get(new EditorScriptFinder(Machine.This).Find);
}
