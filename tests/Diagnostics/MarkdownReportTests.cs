using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;
using Markdig;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class MarkdownReportTests
{
    [Test]
    public void A_finding_has_its_place_its_line_and_what_to_do()
    {
        var text = new SourceText("input/news.pl.md", "---\ndate: 12.05.2026\n");

        Assert.That(Render(UiLanguage.English, ValueProblems.NotADate(text.Span(10, 20), ["2026-05-12"], isCertain: true)), Is.EqualTo("""
            ## The site’s content

            Errors: 1, warnings: 0, hints: 0. While there are errors, nothing is published.

            ### Error [SITE3001](https://forge.example/site3001.en.md): this is not a date that can be read in one way only

            [input/news.pl.md:2:7](https://forge.example/input/news.pl.md#2)

                   |
                 2 | date: 12.05.2026
                   |       ^^^^^^^^^^

            **Help:** write the date as year-month-day: 2026-05-12


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Where_nothing_was_found_that_is_said() =>
        Assert.That(Render(UiLanguage.Polish), Is.EqualTo("## Treść serwisu\n\nNie znaleziono żadnych błędów.\n\n"));

    [TestCase(false, "Błędy: 0, ostrzeżenia: 1, wskazówki: 0.\n")]
    [TestCase(true, "Błędy: 0, ostrzeżenia: 1, wskazówki: 0. Dopóki są błędy lub ostrzeżenia, nic nie zostanie opublikowane.\n")]
    public void That_warnings_hold_back_publication_is_said_where_they_do(bool isStrict, string expected) =>
        Assert.That(
            new MarkdownReport(UiLanguage.Polish, _ => null, _ => null, isStrict).Render([FileProblems.NoText(new SourceText("input/a.pl.md", "x").Whole)]),
            Does.Contain(expected).And.Contain("### Ostrzeżenie SITE1019: "));

    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("](//evil.example) [x")]
    [TestCase("`a` **b** _c_ ~~d~~ # e | f > g @someone &lt; \\")]
    public void Content_is_shown_as_it_is(string hostile)
    {
        var text = new SourceText("input/a.pl.md", $"# {hostile}\n```\n");
        var html = Markdown.ToHtml(Render(UiLanguage.English, ValueProblems.BadId(text.Span(0, 1), hostile)), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.That(page.QuerySelector("h3")!.TextContent, Does.Contain(hostile));
        Assert.That(page.QuerySelector("pre")!.TextContent, Does.Contain($"# {hostile}"));
        Assert.That(page.QuerySelectorAll("img, em, del, script").Length + page.QuerySelectorAll("a").Count(a => a.GetAttribute("href")!.Contains("evil", StringComparison.Ordinal)), Is.Zero);
    }

    private static string Render(UiLanguage language, params Diagnostic[] findings) =>
        new MarkdownReport(language, span => $"https://forge.example/{span.File}#{span.From.Line}", code => $"https://forge.example/{code.ToLowerInvariant()}.en.md", isStrict: false).Render(findings);
}
