using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary>The command line as a person or a program uses it: arguments in; exit code, standard output and standard error out.</summary>
public sealed class CommandLineTests
{
    [Test]
    public async Task A_bare_call_builds_and_says_what_was_made_and_how_to_look_at_it()
    {
        using var site = TestSite.Small();

        var (exit, output, error) = await Run("--root", site.Root);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.Match(@"^Pages: pl 2, en 2\. Files: \d+, [\d.]+ kB\. Time: \d+ ms\. Warnings: 0\.\nWritten to .*output\. Preview: .* serve --root "));
        Assert.That(error, Is.Empty);
        Assert.That(new BuiltSite(site.Output).Has("en/about/index.html"), Is.True);
    }

    [Test]
    public async Task Check_does_all_but_write()
    {
        using var site = TestSite.Small();

        var (exit, output, _) = await Run("check", "--root", site.Root);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.StartWith("Pages: pl 2, en 2.").And.EndWith("\nAll is well. The output folder is as it was.\n"));
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public async Task Wrong_content_ends_with_1_and_says_that_nothing_was_written()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[x](nie.md)");

        var (exit, output, error) = await Run("build", "--root", site.Root);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Is.Empty);
        Assert.That(error, Does.Contain("SITE4001").And.Contain("input/about.pl.md:6:5").And.EndWith("Errors: 1, warnings: 0. Nothing was written.\n"));
        Assert.That(Directory.Exists(site.Output) || Directory.Exists(site.Output + ".staging"), Is.False);
    }

    [TestCase("--wrong")]
    [TestCase("bulid")]
    [TestCase("--as-of", "12.05.2026")]
    [TestCase("--output", "")]
    [TestCase("--base-url", "example.org")]
    [TestCase("--base-url", "ftp://example.org/")]
    [TestCase("--verbosity", "loud")]
    [TestCase("--format", "xml")]
    [TestCase("--root", "no-such-folder")]
    [TestCase("--trace", "")]
    [TestCase("serve", "--port", "99999")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence(params string[] args)
    {
        var (exit, output, error) = await Run(args);

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(output, Is.Empty);
        Assert.That(error, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public async Task A_misspelt_command_is_told_what_was_meant()
    {
        var (_, _, error) = await Run("chekc");

        Assert.That(error, Does.Contain("chekc").And.Contain("check"));
    }

    [Test]
    public async Task A_folder_that_holds_other_files_is_refused_as_output()
    {
        using var site = TestSite.Small().With("elsewhere/thesis.txt", "years of work");
        var elsewhere = Path.Combine(site.Root, "elsewhere");

        var (exit, _, error) = await Run("--root", site.Root, "--output", elsewhere);

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(error, Does.Contain("holds files that the generator did not write"));
        Assert.That(File.ReadAllText(Path.Combine(elsewhere, "thesis.txt")), Is.EqualTo("years of work\n"));
    }

    [Test]
    public async Task Json_is_one_finding_a_line_and_nothing_else()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[x](nie.md) <b>y</b>");

        var (exit, output, error) = await Run("check", "--root", site.Root, "--format", "json");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(error, Is.Empty);
        var codes = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString());
        Assert.That(codes, Is.EqualTo(new[] { "SITE4001", "SITE6007" }));
    }

    [Test]
    public async Task The_settings_of_the_site_hold_and_the_command_line_wins()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "Text.", "draft: true");
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + "build: { output: public, strict: true, verbosity: quiet, as-of: 2020 }");

        var strict = await Run("--root", site.Root);
        var lenient = await Run("--root", site.Root, "--strict", "false", "--verbosity", "detailed");
        var withDrafts = await Run("--root", site.Root, "--drafts", "--base-url", "https://x.example/y");

        Assert.That((strict.Exit, strict.Output), Is.EqualTo((1, "")));
        Assert.That((lenient.Exit, lenient.Output), Is.EqualTo((0, lenient.Output)));
        Assert.That(lenient.Output, Does.Contain("Warnings: 1.").And.Contain(" index.html"));
        Assert.That((withDrafts.Exit, withDrafts.Output), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "public/en/about/index.html")), Does.Contain("href=\"https://x.example/y/en/about/\""));
    }

    [Test]
    public async Task Help_names_every_command()
    {
        var (exit, output, _) = await Run("--help");

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.Contain("build").And.Contain("check").And.Contain("serve").And.Contain("--as-of DATE"));
    }

    [Test]
    public async Task Serve_shows_what_was_built()
    {
        using var site = TestSite.Small();
        using var stop = new CancellationTokenSource();
        var output = new HeardText();
        var serving = CommandLine.RunAsync(["serve", "--root", site.Root, "--port", "0"], output, TextWriter.Null, stop.Token);
        while (!output.ToString().Contains("Ctrl+C", StringComparison.Ordinal) && !serving.IsCompleted) await Task.Delay(20);
        using var browser = new HttpClient();

        var address = new Uri(output.ToString().Split(' ')[1]);
        var home = await browser.GetStringAsync(address);
        await stop.CancelAsync();

        Assert.That(home, Does.Contain("<h1>Start</h1>"));
        Assert.That(await serving, Is.Zero);
    }

    [Test]
    public async Task Serve_tells_of_each_build()
    {
        using var site = TestSite.Small();
        using var stop = new CancellationTokenSource();
        var (output, error) = (new HeardText(), new HeardText());
        var serving = CommandLine.RunAsync(["serve", "--root", site.Root, "--port", "0", "--poll"], output, error, stop.Token);
        Patience.Until(() => output.ToString().Contains("looked for some times a second", StringComparison.Ordinal), () => output.ToString());

        site.WithPage("about.pl", "O nas", "Inny tekst.", "slug: o-nas");
        Patience.Until(() => output.ToString().Contains("Files of the site that have changed: 1.", StringComparison.Ordinal), () => $"{output}{error}");
        Assert.That(output.ToString(), Does.Match(@"\n\d+ ms: input/about\.pl\.md\. Files"));
        Assert.That(error.ToString(), Is.Empty);

        site.WithPage("about.pl", "O nas", "[x](nie.md)");
        Patience.Until(() => error.ToString().Contains("once these are corrected", StringComparison.Ordinal), () => $"{output}{error}");
        Assert.That(error.ToString(), Does.StartWith(site.Messages()).And.Match(@"\n\d+ ms: input/about\.pl\.md\. Errors: 1, warnings: 0\. The preview"));
        await stop.CancelAsync();
        Assert.That(await serving, Is.Zero);
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public async Task No_free_port_is_told_in_a_sentence()
    {
        using var site = TestSite.Small();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, System.Net.IPEndPoint.MaxPort);
        taken.Start();

        var (exit, _, error) = await Run("serve", "--root", site.Root, "--port", "65535");

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(error, Does.StartWith("--port: ").And.Not.Contain("   at "));
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
