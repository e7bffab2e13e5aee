using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class TextReportTests
{
    [Test]
    public void A_finding_shows_the_place_the_line_and_what_to_do() =>
        Assert.That(Render(UiLanguage.Polish, ValueProblems.NotADate(Line("date: 12.05.2026").Slice(6, 10), ["2026-05-12"], isCertain: true)), Is.EqualTo("""
            błąd SITE3001: to nie jest data, którą da się jednoznacznie odczytać
              --> input/news.pl.md:1:7
               |
             1 | date: 12.05.2026
               |       ^^^^^^^^^^
               = pomoc: zapisz datę jako rok-miesiąc-dzień: 2026-05-12
               = poprawka (check --fix): napisz 2026-05-12


            """.ReplaceLineEndings("\n")));

    [TestCase(Severity.Error, "błąd", "error", "error")]
    [TestCase(Severity.Warning, "ostrzeżenie", "warning", "warning")]
    [TestCase(Severity.Hint, "wskazówka", "hint", "hint")]
    public void How_bad_it_is_is_said_in_a_word(Severity severity, string polish, string english, string forPrograms)
    {
        var finding = FileProblems.NoText(Line("x")) with { Severity = severity };

        Assert.That(Render(UiLanguage.Polish, finding), Does.StartWith(polish + " SITE"));
        Assert.That(Render(UiLanguage.English, finding), Does.StartWith(english + " SITE"));
        Assert.That(JsonReport.Render(finding), Does.Contain($"\"severity\":\"{forPrograms}\""));
    }

    [Test]
    public void A_hint_comes_last_and_stops_nothing_however_strict_one_is()
    {
        var bag = new DiagnosticBag(strict: true);
        bag.Report(FileProblems.NoText(Line("x")) with { Severity = Severity.Hint });

        Assert.That(bag.HasErrors, Is.False);

        bag.Report(FileProblems.NoText(Line("yz").Slice(1, 1)));

        Assert.That(bag.HasErrors);
        Assert.That(bag.Sorted().Select(d => d.Severity), Is.EqualTo([Severity.Error, Severity.Hint]));
    }

    [Test]
    public void Both_places_of_a_double_key_are_shown()
    {
        var text = new SourceText("input/a.md", "title: A\ntitle: B\n");

        Assert.That(Render(UiLanguage.English, YamlProblems.KeyTwice(text.Span(9, 14), "title", text.Span(0, 5))), Is.EqualTo("""
            error SITE2007: “title” is given twice
              --> input/a.md:2:1
               |
             2 | title: B
               | ^^^^^
              --> input/a.md:1:1
               |
             1 | title: A
               | ^^^^^ first given here
               = help: keep only one of the two lines


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_caret_stands_below_its_character_whatever_its_width() =>
        Assert.That(Render(UiLanguage.English, ValueProblems.BadId(Line("漢e\u0301\tx").Slice(4, 1), "x")), Does.Contain(
            " 1 | 漢e\u0301→x\n   |     ^\n"));

    [Test]
    public void Content_can_neither_steer_the_terminal_nor_forge_a_line()
    {
        var report = Render(UiLanguage.English, ValueProblems.BadId(Line("\u001b[31m\u202E::error::x"), "\u001b[2J\n::error::"));

        Assert.That(report, Does.Not.Contain("\u001b").And.Not.Contain("\u202E").And.Not.Contain("\n::error"));
    }

    [Test]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = Line(new string('a', 500) + "HERE" + new string('b', 500));

        var report = Render(UiLanguage.English, ValueProblems.BadId(line.Slice(500, 4), "HERE"));

        Assert.That(report.Split('\n').Max(l => l.Length), Is.LessThanOrEqualTo(110));
        Assert.That(report, Does.Contain("aaaHEREbbb"));
    }

    [Test]
    public void Errors_come_first_then_files_then_lines()
    {
        var bag = new DiagnosticBag();
        var (a, b) = (new SourceText("a", "x\ny\n"), new SourceText("b", "x\n"));
        bag.Report(FileProblems.NoText(a.LineSpan(1)));
        bag.Report(YamlProblems.NotAMap(b.LineSpan(1)));
        bag.Report(YamlProblems.NotAMap(a.LineSpan(2)));
        bag.Report(YamlProblems.NotAMap(a.LineSpan(1)));
        bag.Report(YamlProblems.NotAMap(a.LineSpan(1)));

        Assert.That(
            bag.Sorted().Select(d => $"{d.Severity} {d.Span.File}:{d.Span.From.Line}"),
            Is.EqualTo(new[] { "Error a:1", "Error a:2", "Error b:1", "Warning a:1" }));
    }

    private static SourceSpan Line(string text) => new SourceText("input/news.pl.md", text).LineSpan(1);

    private static string Render(UiLanguage language, Diagnostic diagnostic) => new TextReport(language, colour: false).Render([diagnostic]);
}
