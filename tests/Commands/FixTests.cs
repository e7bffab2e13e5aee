using System.Text;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Fixing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>check --fix</c> as an editor uses it.</summary>
public sealed class FixTests
{
    private const string Page = "---\r\ntitle: O nas\r\ndescription: Opis  \r\n---\r\n\r\nTekst z ogonkami: ąćę, i z\tTabem.\r\n";

    [Test]
    public async Task Mends_what_is_safe_and_spares_every_other_byte()
    {
        using var site = TestSite.Small().With("input/about.pl.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("\r\n" + Page)]);

        var (exit, output, error) = await Run(site, "--fix", "--yes");

        Assert.That(Bytes(site), Is.EqualTo(Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(Page))));
        Assert.That((exit, error), Is.EqualTo((0, "Fixed input/about.pl.md.\n")));
        Assert.That(output, Does.StartWith("""
            --- input/about.pl.md
            +++ input/about.pl.md
            @@ -1,4 +1,3 @@
            -
             ---
             title: O nas
             description: Opis  

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task A_file_in_an_old_encoding_is_saved_anew_in_UTF_8()
    {
        const string text = "---\ntitle: Żółwie\ndescription: Opis.\n---\n\nTekst.\n";
        using var site = TestSite.Small().With("input/about.pl.md", CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(text.ReplaceLineEndings("\r\n")));

        var (exit, output, _) = await Run(site, "--fix", "--yes");

        Assert.That((exit, Encoding.UTF8.GetString(Bytes(site)).ReplaceLineEndings("\n")), Is.EqualTo((0, text)));
        Assert.That(output, Does.StartWith("--- input/about.pl.md\n+++ input/about.pl.md (UTF-8)\n"));
    }

    [TestCase(" ---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "A blank that should not be there is mended though it can't be seen")]
    [TestCase("---\ntitle: O nas\ndescription: Opis.\nextra:\n\u00A0 a: b\n---\n\nTekst.\n", "---\ntitle: O nas\ndescription: Opis.\nextra:\n  a: b\n---\n\nTekst.\n", TestName = "A blank of another kind is mended though it looks the same")]
    public async Task Blanks_are_mended(string wrong, string right)
    {
        using var site = TestSite.Small().With("input/about.pl.md", wrong);

        var (exit, _, error) = await Run(site, "--fix", "--yes");

        Assert.That(Encoding.UTF8.GetString(Bytes(site)), Is.EqualTo(right), error);
        Assert.That((exit, error), Is.EqualTo((0, "Fixed input/about.pl.md.\n")));
    }

    [Test]
    public void A_file_that_has_changed_meanwhile_is_not_written_anew()
    {
        byte[] old = [.. "---\ntitle: Wa"u8, 0xBF, .. "ne sprawy \n---\n"u8];
        using var site = TestSite.Small().With("input/about.pl.md", old);
        var fix = FixPlan.Of(site.Build().Diagnostics, withOffers: true).Files.Single();
        byte[] changed = [.. old, .. "Dopisek\n"u8];
        site.With("input/about.pl.md", changed);

        Assert.That(new ChemSter.Site.Files.SourceFiles(site.Root).Rewrite(fix.Path, fix.Whole!), Is.False);
        Assert.That(Bytes(site), Is.EqualTo(changed));
    }

    [TestCase("--fix")]
    [TestCase("--fix", "safe")]
    public async Task Changes_nothing_before_somebody_has_agreed(params string[] args)
    {
        using var site = TestSite.Small().With("input/about.pl.md", "\n" + Page);
        var before = Bytes(site);

        var (exit, output, error) = await Run(site, args);

        Assert.That(Bytes(site), Is.EqualTo(before));
        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Does.Contain("\n-\n ---\n"));
        Assert.That(error, Does.StartWith("Nothing was changed. To write these changes, add --yes.\n").And.Contain("SITE2002"));
    }

    [Test]
    public void Of_two_fixes_for_one_place_only_the_first_is_made()
    {
        var text = new SourceText("input/a.pl.md", "abcdef");
        var findings = new[] { Finding(Fix(text, 1, 3, "X")), Finding(Fix(text, 2, 4, "Y"), Fix(text, 5, 6, "Z")), Finding(Fix(text, 1, 3, "X")), Finding(Fix(text, 3, 4, "W")) };

        var plan = FixPlan.Of(findings, withOffers: false);

        Assert.That(plan.Files.Select(f => f.After), Is.EqualTo(["aXWef"]));
        Assert.That(plan.Mended, Is.EqualTo(3));
    }

    [Test]
    public void What_is_only_probable_is_changed_on_demand()
    {
        var text = new SourceText("input/a.pl.md", "abc");
        var offered = Finding(Fix(text, 0, 1, "X") with { IsSafe = false });

        Assert.That(FixPlan.Of([offered], withOffers: false).Files, Is.Empty);
        Assert.That(FixPlan.Of([offered], withOffers: true).Files.Single().After, Is.EqualTo("Xbc"));
    }

    [Test]
    public void The_difference_can_not_steer_a_terminal()
    {
        var text = new SourceText("input/a.pl.md", "a\u001b[2Jb");

        Assert.That(FixPlan.Of([Finding(Fix(text, 0, 1, "A"))], withOffers: false).Files.Single().Difference(), Is.EqualTo(["--- input/a.pl.md", "+++ input/a.pl.md", "@@ -1,1 +1,1 @@", "-a␛[2Jb", "+A␛[2Jb"]));
    }

    private static Fix Fix(SourceText text, int start, int end, string to) => new(new Bilingual("zmień", "change"), IsSafe: true, [new FixEdit(text.Span(start, end), to)]);

    private static Diagnostic Finding(params Fix[] fixes) =>
        new() { Code = "SITE2002", Severity = Severity.Error, Span = fixes[0].Edits[0].Span, Message = new Bilingual("a", "b"), Fixes = [fixes[0] with { Edits = [.. fixes.SelectMany(f => f.Edits)] }] };

    private static byte[] Bytes(TestSite site) => File.ReadAllBytes(Path.Combine(site.Root, "input/about.pl.md"));

    private static async Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(["check", .. args, "--root", site.Root, "--ui-language", "en", "--as-of", "2026-01-01"], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
