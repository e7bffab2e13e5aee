using AngleSharp.Html.Parser;
using static ChemSter.Site.Tests.Commands.TranslatedPage;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>translate status</c> as a translator and a build server read it: table, lines for programs, summary and report.</summary>
public sealed class TranslateStatusCommandTests
{
    [Test]
    public async Task Strict_ends_with_1_where_something_is_to_do()
    {
        using var site = await Accepted();
        Assert.That((await Run(site, "status", "--strict")).Exit, Is.Zero);
        Edit(site, "wiele", "bardzo wiele");
        Assert.That((await Run(site, "status", "--strict")).Exit, Is.EqualTo(1));
        Assert.That((await Run(site, "status")).Exit, Is.Zero);
    }

    [Test]
    public async Task Programs_get_a_line_for_each_translation()
    {
        using var site = await Accepted();
        Edit(site, "2013", "2014");

        var about = Json(await Run(site, "status", "--format", "json"));

        Assert.That(about.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[]
        {
            "schema", "text", "language", "status", "words", "wordsToDo", "sourceLanguage", "source", "file", "sourceVersion", "changes",
        }));
        Assert.That((about.GetProperty("status").GetString(), about.GetProperty("wordsToDo").GetInt32()), Is.EqualTo(("outdated", 1)));
        var change = about.GetProperty("changes")[0];
        Assert.That(change.GetProperty("code").GetString(), Is.EqualTo("SITE5101"));
        Assert.That(change.GetProperty("blocks")[0].GetRawText(), Is.EqualTo(
            """{"block":3,"before":"Klaster założono w 2013 roku.","now":"Klaster założono w 2014 roku.","sourceLine":6,"line":6}"""));
    }

    [Test]
    public async Task A_summary_in_Markdown_is_never_longer_than_forges_take()
    {
        using var site = Begun();
        var paragraphs = Enumerable.Range(0, 1500).Select(i => $"Akapit numer {i} z tekstem, który | ma ` znaki <b>.".Replace("<b>", "\\<b>", StringComparison.Ordinal)).ToList();
        site.WithPage("about.pl", "O nas", string.Join("\n\n", paragraphs)).WithPage("about.en", "About us", string.Join("\n\n", paragraphs));
        await Run(site, "accept", "--all", "--baseline");
        site.WithPage("about.pl", "O nas", string.Join("\n\n", paragraphs).Replace("tekstem", "innym tekstem", StringComparison.Ordinal));

        var (_, output, _) = await Run(site, "status", "--format", "markdown");

        Assert.That(System.Text.Encoding.UTF8.GetByteCount(output), Is.InRange(55_000, 60_000));
        Assert.That(output, Does.StartWith("## Translations\n\n- en: 2 of 3 up to date").And.Contain("| `about` | outdated (").And.Contain("\n### `about` → en\n\n- **changed** `input/about.pl.md:6`: `+innym`\n"));
        Assert.That(output, Does.Match(@"\nLines that did not fit here: \d+\. .*\n$"));
    }

    [Test]
    public async Task The_report_is_a_page_by_itself_with_changed_words_marked()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo <wiele", "- równość\n", "");
        var file = Path.Combine(site.Root, "report.html");

        Assert.That((await Run(site, "status", "--format", "html", "--output", file)).Output, Is.Empty);

        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex"));
        Assert.That(page.QuerySelectorAll("script, link, img"), Is.Empty);
        var row = page.GetElementById("about-en-4")!;
        Assert.That(row.QuerySelector("td[lang=pl] ins")!.TextContent, Is.EqualTo("is: bardzo <"));
        Assert.That(row.QuerySelector("td[lang=en]")!.TextContent, Is.EqualTo("It has many members."));
        Assert.That(page.QuerySelector("tr.removed del")!.TextContent, Is.EqualTo("was: równość"));
        Assert.That(page.QuerySelectorAll("a[href^='#']").Select(a => page.GetElementById(Uri.UnescapeDataString(a.GetAttribute("href")![1..]))), Is.All.Not.Null);
        Assert.That((await Run(site, "status", "--format", "html", "--output", file)).Exit, Is.Zero, "an earlier report is replaced");
    }

    [TestCase("input/about.en.md")]
    [TestCase("data/report.html")]
    [TestCase("notes.txt")]
    public async Task A_report_never_replaces_anything_else(string name)
    {
        using var site = Begun().With("notes.txt", "years of work");
        var file = Path.Combine(site.Root, name);
        var before = File.Exists(file) ? File.ReadAllText(file) : null;

        Assert.That((await Run(site, "status", "--format", "html", "--output", file)).Exit, Is.EqualTo(2));

        Assert.That(File.Exists(file) ? File.ReadAllText(file) : null, Is.EqualTo(before));
    }
}
