using System.Text;
using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ChemSter.Site.Tests.Verifying;

/// <summary><c>verify</c> at an address: a host that shows what was built, and hosts that do not.</summary>
public sealed class PublishedSiteTests
{
    private WebHost _host = null!;
    private TestSite _built = null!;
    private TestSite _site = null!;

    [OneTimeSetUp]
    public async Task Publish()
    {
        _host = await WebHost.StartAsync();
        _built = VerifySite.BuiltFor(_host.Address);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _built.Dispose();
        await _host.DisposeAsync();
    }

    [SetUp]
    public void Begin()
    {
        _site = TestSite.CopyOfFolder(_built.Root);
        (_host.Folder, _host.Instead) = (_site.Output, (_, _) => false);
        _host.Asked.Clear();
    }

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task A_site_that_is_what_was_built_is_told_to_be_so_and_every_file_was_asked_for()
    {
        var (exit, output, _) = await VerifySite.RunAsync(_host.Address, "--record", Path.Combine(_site.Output, "build.json"), "--ui-language", "en");

        Assert.That((exit, output), Is.EqualTo((ExitCode.Success, output)));
        Assert.That(output, Does.Match($@"^All is as it was built\. Files: \d+, pages in the site map: 4\. Commit: {VerifySite.Commit}\.\n$"));
        var files = Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_site.Output, f).Replace('\\', '/')).Where(f => f is not (".nojekyll" or ".site-output"));
        Assert.That(files.Select(f => f.EndsWith("index.html", StringComparison.Ordinal) ? f[..^"index.html".Length] : f).Except(_host.Asked.Keys), Is.Empty);
        Assert.That((await VerifySite.RunAsync(_host.Address, "--ui-language", "pl")).Output, Does.StartWith("Wszystko się zgadza."));
    }

    [Test]
    public async Task A_page_that_is_missing_is_named_and_no_other()
    {
        File.Delete(Path.Combine(_site.Output, "en/about/index.html"));
        Assert.That(await VerifySite.FaultsAsync(_host.Address), Is.EqualTo((ExitCode.ContentIsWrong, new[] { "missing /en/about/" })));
        Assert.That((await VerifySite.RunAsync(_host.Address, "--ui-language", "pl")).Output, Does.Contain($"{_host.Address}en/about/\n  Nie ma tego pliku: serwer odpowiada 404.\nNiezgodności: 1."));
    }

    [Test]
    public async Task One_changed_byte_is_seen()
    {
        var file = Path.Combine(_site.Output, "robots.txt");
        var bytes = File.ReadAllBytes(file);
        bytes[^2] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.That(await VerifySite.FaultsAsync(_host.Address), Is.EqualTo((1, new[] { "changed /robots.txt" })));
    }

    [Test]
    public async Task A_host_that_shows_the_old_site_for_a_while_is_waited_for_and_asked_only_for_what_it_lacks()
    {
        var old = VerifySite.BuiltFor(_host.Address);
        old.With("input/about.en.md", "---\ntitle: About us\ndescription: About us, about.en.\n---\n\nWhat was here before.\n").BuildClean(o => o with { BaseUrl = new Uri(_host.Address) });
        _host.Folder = old.Output;
        _host.Instead = (path, _) =>
        {
            if (path == "build.json" && _host.Asked[path] > 1) _host.Folder = _site.Output;
            return false;
        };

        var (exit, _, error) = await VerifySite.RunAsync(_host.Address, "--record", Path.Combine(_site.Output, "build.json"), "--wait", "30", "--ui-language", "en");

        Assert.That(exit, Is.Zero);
        Assert.That(error, Does.Match(@"^Differences: [23]\. Trying again in 1 s\.\n$"));
        Assert.That(_host.Asked["robots.txt"], Is.EqualTo(1));
        old.Dispose();
    }

    [Test]
    public async Task Patience_has_an_end_and_the_record_of_another_build_is_not_believed()
    {
        var expected = _site.Output + ".json";
        File.WriteAllBytes(expected, new SiteRecord(new BuildFacts("1.0.0", new string('b', 40), null), SiteRecord.Read(File.ReadAllBytes(Path.Combine(_site.Output, "build.json")))!.Files).Write());
        var (exit, found) = await VerifySite.FaultsAsync(_host.Address, "--record", expected, "--wait", "1");
        Assert.That((exit, found), Is.EqualTo((1, new[] { "record /build.json" })));
    }

    [TestCase("index.html", "text/plain", "type /", "The host says that it is text/plain; it should say text/html.")]
    [TestCase("robots.txt", "text/html", "type /robots.txt", "The host says that it is text/html; it should say text/plain.")]
    public async Task A_wrong_type_is_named(string path, string type, string found, string sentence)
    {
        _host.Instead = (asked, context) => Write(asked == (path == "index.html" ? "" : path), context, type, File.ReadAllBytes(Path.Combine(_site.Output, path)));
        Assert.That((await VerifySite.FaultsAsync(_host.Address)).Found, Is.EqualTo([found]));
        Assert.That((await VerifySite.RunAsync(_host.Address, "--ui-language", "en")).Output, Does.Contain(sentence));
    }

    [Test]
    public async Task A_host_that_leads_in_a_circle_or_to_another_host_is_not_followed()
    {
        _host.Instead = (path, context) =>
        {
            if (path is not ("en/" or "o-nas/")) return false;
            context.Response.Redirect(path == "en/" ? _host.Address + "en/" : "https://elsewhere.example/");
            return true;
        };
        Assert.That((await VerifySite.FaultsAsync(_host.Address)).Found, Is.EqualTo(["redirect /en/", "redirect /o-nas/"]));
        Assert.That(_host.Asked["en/"], Is.EqualTo(1));
    }

    [Test]
    public async Task A_host_that_answers_everything_with_a_page_is_told()
    {
        _host.Instead = (path, context) => Write(path.StartsWith("no-such", StringComparison.Ordinal), context, "text/html", "Hello"u8.ToArray());
        Assert.That((await VerifySite.FaultsAsync(_host.Address)).Found, Has.Count.EqualTo(1).And.All.StartsWith("not-found /no-such"));
    }

    [Test]
    public async Task Below_another_site_the_host_may_answer_with_that_site_s_error_page()
    {
        using var below = VerifySite.BuiltFor(_host.Address + "docs/");
        Directory.Move(below.Output, Path.Combine(_site.Output, "docs"));
        File.WriteAllText(Path.Combine(_site.Output, "404.html"), "There is no such page.");
        Assert.That(await VerifySite.FaultsAsync(_host.Address + "docs/"), Is.EqualTo((ExitCode.Success, Array.Empty<string>())));

        _host.Instead = (path, context) =>
        {
            if (!path.Contains("no-such", StringComparison.Ordinal)) return false;
            context.Response.StatusCode = 404;
            return Write(true, context, "text/html", "Nobody’s"u8.ToArray());
        };
        Assert.That((await VerifySite.FaultsAsync(_host.Address + "docs/")).Found, Has.Count.EqualTo(1).And.All.StartsWith("not-found /no-such"));
    }

    [Test]
    public async Task A_site_built_for_another_address_is_told_for_each_page()
    {
        using var other = VerifySite.BuiltFor("https://elsewhere.example/");
        _host.Folder = other.Output;
        Assert.That((await VerifySite.FaultsAsync(_host.Address)).Found, Has.Count.EqualTo(4).And.All.StartsWith("sitemap https://elsewhere.example/"));
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_a_sentence()
    {
        var host = await WebHost.StartAsync();
        var address = host.Address;
        await host.DisposeAsync();
        var (exit, output, _) = await VerifySite.RunAsync(address, "--ui-language", "en");
        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Does.Contain($"{address}build.json\n  The host did not answer:").And.Not.Contain("Exception"));
    }

    [TestCase("../../etc/passwd")]
    [TestCase("//elsewhere.example/x")]
    [TestCase("a\\b")]
    [TestCase("")]
    public async Task A_record_that_leads_out_of_the_site_is_not_followed(string path)
    {
        var record = new SiteRecord(new BuildFacts("1.0.0", null, null), new Dictionary<string, string> { [path] = new string('0', 64) }).Write();
        _host.Instead = (asked, context) => Write(asked == "build.json", context, "application/json", record);
        Assert.That(await VerifySite.FaultsAsync(_host.Address), Is.EqualTo((1, new[] { "record /build.json" })));
        Assert.That(_host.Asked.Keys, Has.None.Contains("passwd").And.None.EqualTo("x").And.None.StartsWith("/"));
    }

    [TestCase("{\"version\":2,\"files\":{}}")]
    [TestCase("[]")]
    [TestCase("not JSON")]
    public async Task What_is_no_record_is_told(string record)
    {
        _host.Instead = (path, context) => Write(path == "build.json", context, "application/json", Encoding.UTF8.GetBytes(record));
        Assert.That(await VerifySite.FaultsAsync(_host.Address), Is.EqualTo((1, new[] { "record /build.json" })));
    }

    [Test]
    public async Task Of_a_site_without_a_record_the_pages_of_the_site_map_are_looked_at()
    {
        File.Delete(Path.Combine(_site.Output, "build.json"));
        File.Delete(Path.Combine(_site.Output, "en/index.html"));
        Assert.That((await VerifySite.FaultsAsync(_host.Address)).Found, Is.EqualTo(["record /build.json", "missing /en/"]));
    }

    [TestCase("http://", "is not the address of a site")]
    [TestCase("https://example.org/?x", "is not the address of a site")]
    [TestCase("no-such-folder", "There is no folder no-such-folder.")]
    public async Task What_is_no_site_is_refused(string target, string sentence)
    {
        var (exit, _, error) = await VerifySite.RunAsync(target, "--ui-language", "en");
        Assert.That((exit, error), Is.EqualTo((ExitCode.WrongUsage, error)));
        Assert.That(error, Does.Contain(sentence));
    }

    [Test]
    public async Task A_record_besides_that_of_a_folder_is_refused()
    {
        var (exit, _, error) = await VerifySite.RunAsync(_site.Output, "--record", Path.Combine(_site.Output, "build.json"), "--ui-language", "en");
        Assert.That(exit, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error, Does.Contain("--record: only with an address; a folder has its own build.json."));
    }

    private static bool Write(bool isMeant, HttpContext context, string type, byte[] bytes)
    {
        if (!isMeant) return false;
        context.Response.ContentType = type;
        context.Response.Body.WriteAsync(bytes).AsTask().Wait();
        return true;
    }
}
