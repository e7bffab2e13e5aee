using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class JsonReportTests
{
    [Test]
    public void A_finding_is_one_line_with_both_languages()
    {
        var text = new SourceText("input/ż.pl.md", "---\ndate: 12.05.2026\n");

        var line = JsonReport.Render(ValueProblems.NotADate(text.Span(10, 20), ["2026-05-12"], isCertain: true));

        Assert.That(line, Is.EqualTo(
            """{"schema":1,"code":"SITE3001","severity":"error","file":"input/ż.pl.md","range":{"start":{"line":2,"col":7},"end":{"line":2,"col":17}},"message":{"pl":"to nie jest data, którą da się jednoznacznie odczytać","en":"this is not a date that can be read in one way only"},"help":{"pl":"zapisz datę jako rok-miesiąc-dzień: 2026-05-12","en":"write the date as year-month-day: 2026-05-12"},"fixes":[{"title":{"pl":"napisz 2026-05-12","en":"write 2026-05-12"},"applicability":"safe","edits":[{"file":"input/ż.pl.md","range":{"start":{"line":2,"col":7},"end":{"line":2,"col":17}},"text":"2026-05-12"}]}],"related":[],"docs":"docs/input/errors/site3001.en.md"}"""));
    }

    [Test]
    public void Line_ends_and_quotes_in_content_stay_inside_their_line()
    {
        var text = new SourceText("a\"\n.md", "x");

        var line = JsonReport.Render(ValueProblems.BadId(text.Whole, "\"\n\u001b"));

        Assert.That(line, Does.Not.Contain("\n"));
        Assert.That(JsonDocument.Parse(line).RootElement.GetProperty("file").GetString(), Is.EqualTo("a\"\n.md"));
    }
}
