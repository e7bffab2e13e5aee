using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Verifying;

/// <summary><c>verify</c> of a folder, before it is uploaded.</summary>
public sealed class UploadFolderTests
{
    private TestSite _built = null!;
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Build() => _built = VerifySite.BuiltFor("https://small.example/");

    [OneTimeTearDown]
    public void Clear() => _built.Dispose();

    [SetUp]
    public void Begin() => _site = TestSite.CopyOfFolder(_built.Root);

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task A_folder_as_it_was_built_is_right_with_another_site_below_it_too()
    {
        using var docs = VerifySite.BuiltFor("https://small.example/docs/");
        Directory.Move(docs.Output, Path.Combine(_site.Output, "docs"));

        var (exit, output, _) = await VerifySite.RunAsync(_site.Output, "--ui-language", "en");

        Assert.That(output, Does.StartWith("All is as it was built.").And.Contain("pages in the site map: 8."));
        Assert.That(exit, Is.Zero);
    }

    [TestCase("robots.txt", "changed robots.txt")]
    [TestCase("docs/robots.txt", "changed docs/robots.txt")]
    public async Task A_changed_byte_is_seen_in_both(string path, string found)
    {
        using var docs = VerifySite.BuiltFor("https://small.example/docs/");
        Directory.Move(docs.Output, Path.Combine(_site.Output, "docs"));
        File.AppendAllText(Path.Combine(_site.Output, path), " ");
        Assert.That(await VerifySite.FaultsAsync(_site.Output), Is.EqualTo((ExitCode.ContentIsWrong, new[] { found })));
    }

    [TestCase(".env", "stray .env")]
    [TestCase(".git/config", "stray .git/config")]
    [TestCase("notes.txt", "stray notes.txt")]
    public async Task What_the_generator_did_not_write_is_named(string path, string found)
    {
        Put(path);
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Is.EqualTo([found]));
    }

    [Test]
    public async Task Links_are_named_and_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "up"), "..");
        File.Delete(Path.Combine(_site.Output, "robots.txt"));
        File.CreateSymbolicLink(Path.Combine(_site.Output, "robots.txt"), Path.Combine(_built.Root, "data/site.yml"));
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Is.EqualTo(["missing robots.txt", "stray robots.txt", "stray up"]));
    }

    [Test]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    [Platform(Exclude = "Win", Reason = "Windows knows no such permissions.")]
    public async Task Files_that_others_may_not_read_or_may_change_are_named()
    {
        File.SetUnixFileMode(Path.Combine(_site.Output, "robots.txt"), (UnixFileMode)0b110_000_000);
        File.SetUnixFileMode(Path.Combine(_site.Output, "sitemap.xml"), (UnixFileMode)0b110_110_110);
        File.SetUnixFileMode(Path.Combine(_site.Output, "404.html"), (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(Path.Combine(_site.Output, "en"), (UnixFileMode)0b111_000_000);
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Is.EqualTo(["mode 404.html", "mode en", "mode robots.txt", "mode sitemap.xml"]));
    }

    [Test]
    public async Task A_page_that_names_another_address_as_its_own_is_told()
    {
        Change("en/about/index.html", "rel=\"canonical\" href=\"https://small.example/en/about/\"", "rel=\"canonical\" href=\"https://small.example/en/\"");
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Is.EqualTo(["canonical https://small.example/en/about/"]));
    }

    [Test]
    public async Task Versions_in_other_languages_that_do_not_name_each_other_are_told_on_both_sides()
    {
        Change("en/about/index.html", "hreflang=\"pl\" href=\"https://small.example/o-nas/\"", "hreflang=\"pl\" href=\"https://small.example/\"");
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found.Distinct(), Is.EqualTo(["alternate https://small.example/en/about/", "alternate https://small.example/o-nas/"]));
    }

    [TestCase("/gone/")]
    [TestCase("/dawniej/")]
    public async Task A_former_address_that_leads_nowhere_or_to_itself_is_told(string target)
    {
        Change("dawniej/index.html", "url=/o-nas/", $"url={target}");
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Is.EqualTo(["leads-nowhere https://small.example/dawniej/"]));
    }

    [Test]
    public async Task A_folder_that_is_no_site_is_told()
    {
        foreach (var file in Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories)) File.Delete(file);
        Assert.That((await VerifySite.FaultsAsync(_site.Output)).Found, Does.Contain("record build.json"));
    }

    private void Put(string path)
    {
        var full = Path.Combine(_site.Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "x");
    }

    private void Change(string path, string before, string after)
    {
        var full = Path.Combine(_site.Output, path);
        var text = File.ReadAllText(full);
        Assert.That(text, Does.Contain(before));
        File.WriteAllText(full, text.Replace(before, after, StringComparison.Ordinal));
        VerifySite.Record(_site.Output);
    }
}
