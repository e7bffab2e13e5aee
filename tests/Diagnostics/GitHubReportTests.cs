using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class GitHubReportTests
{
    [Test]
    public void A_finding_is_put_beside_its_line()
    {
        var text = new SourceText("input/news.pl.md", "---\ndate: 12.05.2026\n");

        Assert.That(Render("", ValueProblems.NotADate(text.Span(10, 20), ["2026-05-12"], isCertain: true)), Is.EqualTo(
            "::error file=input/news.pl.md,line=2,endLine=2,col=7,endColumn=17,title=SITE3001::to nie jest data, którą da się jednoznacznie odczytać (zapisz datę jako rok-miesiąc-dzień: 2026-05-12)\n"));
    }

    [Test]
    public void It_says_how_a_difference_is_accepted_that_is_intended()
    {
        var text = new SourceText("input/about.en.md", "---\n");

        Assert.That(
            Render("", ValueProblems.EndBeforeStart(text.Whole) with { Acknowledging = StateProblems.AcceptInPage("input/about.en.md", "3fm0w9ta") }),
            Does.EndWith("; jeśli tak ma być, dopisz w ustawieniach pliku input/about.en.md: accept: [{token: 3fm0w9ta, reason: powód}]\n"));
    }

    [Test]
    public void A_site_in_a_folder_of_the_repository_has_its_files_there() =>
        Assert.That(Render("docs", FileProblems.NoText(new SourceText("input/a.pl.md", "x").Whole)), Does.StartWith("::warning file=docs/input/a.pl.md,line=1,"));

    [Test]
    public void Several_lines_have_no_columns() =>
        Assert.That(Render("", FileProblems.NoText(new SourceText("input/a.pl.md", "abc\ndef").Span(1, 6))), Does.Contain("line=1,endLine=2,title="));

    [Test]
    public void Content_can_give_no_orders()
    {
        var text = new SourceText("input/a:b,c%\n::error::x.md", "x");

        var report = Render("", ValueProblems.BadId(text.Whole, "\n::set-output name=x::y\r%0A\u001b"));

        Assert.That(report.Split('\n'), Has.Length.EqualTo(2), "One line, and its end.");
        Assert.That(report, Does.StartWith("::error file=input/a%3Ab%2Cc%25U+000A%3A%3Aerror%3A%3Ax.md,").And.Contain("U+000A::set-output").And.Contain("%250A␛"));
    }

    private static string Render(string folder, Diagnostic finding) => new GitHubReport(UiLanguage.Polish, folder).Render([finding]);
}
