using System.Security.Cryptography;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Projects;

/// <summary>Documents to download: size, format and checksum are those of the file that is published; what has been superseded stays where it was, and says so.</summary>
public sealed class DocumentTests
{
    private const string Data = """
        - id: statute-1
          title: { pl: Statut, en: Statute }
          file: docs/statute-1.csv
          date: 2020-02-03
          version: "1"
          kind: statute
        - id: statute-2
          title: { pl: Statut, en: Statute }
          file: docs/statute-2.csv
          date: 2024
          version: "2"
          kind: statute
          supersedes: statute-1
          description: { pl: Obowiązuje., en: In force. }
        - id: report-2023
          title: { pl: Sprawozdanie, en: Report }
          file: docs/report.csv
          date: 2023-12
          kind: report
          lang: pl
        - id: report-old
          title: { pl: Dawne sprawozdanie, en: Old report }
          file: docs/old.csv
          kind: report
        """;

    private static TestSite Site() => TestSite.Small()
        .With("data/documents.yml", Data)
        .With("input/docs/statute-1.csv", "a,b\n")
        .With("input/docs/statute-2.csv", new string('x', 1_234_567))
        .With("input/docs/report.csv", "a\n")
        .With("input/docs/report.en.csv", "report,in,English\n")
        .With("input/docs/old.csv", "b\n")
        .WithPage("documents.pl", "Dokumenty", "## Statut\n\n{{documents statute}}\n\n## Sprawozdania\n\n{{reports}}", "slug: dokumenty")
        .WithPage("documents.en", "Documents", "## Statute\n\n{{documents statute}}\n\n## Reports\n\n{{reports}}");

    private static string TextOf(INode? node) => string.Join(' ', node!.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Test]
    public void What_is_said_of_a_document_is_true_of_the_file_behind_the_link()
    {
        using var source = Site();
        var site = source.BuildClean();
        foreach (var entry in site.Page("dokumenty/index.html").QuerySelectorAll(".documents > li"))
        {
            var file = site.Bytes(entry.QuerySelector("a")!.GetAttribute("href")![1..]);
            Assert.That(entry.QuerySelector("code")!.TextContent, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(file))));
        }

        Assert.That(TextOf(site.Page("dokumenty/index.html").QuerySelector(".documents a")), Is.EqualTo("Statut (CSV,\u00A01,2\u00A0MB)"));
        Assert.That(TextOf(site.Page("en/documents/index.html").QuerySelector(".documents a")), Is.EqualTo("Statute (CSV,\u00A01.2\u00A0MB)"));
    }

    [Test]
    public void A_superseded_document_is_kept_as_an_earlier_version_and_at_its_address()
    {
        using var source = Site();
        var site = source.BuildClean();
        var entry = site.Page("dokumenty/index.html").QuerySelector(".documents > li")!;
        Assert.That(entry.QuerySelectorAll(":scope ul a").Select(a => a.GetAttribute("href")), Is.EqualTo(["/files/docs/statute-1.csv"]));
        Assert.That(TextOf(entry.QuerySelector(":scope ul p")), Is.EqualTo("3\u00A0lutego 2020 · wersja 1"));
        Assert.That(site.Has("files/docs/statute-1.csv"), Is.True);
    }

    [Test]
    public void In_a_sentence_a_superseded_document_leads_to_the_newest()
    {
        using var source = Site().WithPage("about.en", "About us", "We began with {{document statute-1}}. Now: {{document statute-2}}.");
        var page = source.BuildClean().Page("en/about/index.html");
        Assert.That(TextOf(page.QuerySelector(".prose p")), Is.EqualTo("We began with Statute (CSV,\u00A01\u00A0kB; superseded by Statute, version 2). Now: Statute (CSV,\u00A01.2\u00A0MB)."));
        Assert.That(page.QuerySelectorAll(".prose p a").Select(a => a.GetAttribute("href")), Is.EqualTo(["/files/docs/statute-1.csv", "/files/docs/statute-2.csv", "/files/docs/statute-2.csv"]));
    }

    [Test]
    public void Reports_stand_by_year_and_each_language_gets_its_own_file_where_there_is_one()
    {
        using var source = Site();
        var site = source.BuildClean();
        var english = site.Page("en/documents/index.html");
        Assert.That(english.QuerySelectorAll("h3").Select(h => h.TextContent), Is.EqualTo(["2023", "Without date"]));
        Assert.That(english.QuerySelectorAll(".documents a").Select(a => a.GetAttribute("href")), Does.Contain("/files/docs/report-en.csv"));
        Assert.That(site.Page("dokumenty/index.html").QuerySelectorAll(".documents a").Select(a => a.GetAttribute("href")), Does.Contain("/files/docs/report.csv"));
    }

    [Test]
    public void A_document_in_another_language_than_the_page_says_so()
    {
        using var source = Site().Without("input/docs/report.en.csv");
        var report = source.BuildClean().Page("en/documents/index.html").QuerySelectorAll(".documents > li").Single(d => d.QuerySelector("a")!.GetAttribute("hreflang") == "pl");
        Assert.That(TextOf(report.QuerySelector("p")), Is.EqualTo("December 2023 · language: Polski"));
        Assert.That(report.QuerySelector("[lang=pl]")!.TextContent, Is.EqualTo("Polski"));
    }

    [Test]
    public void A_file_that_changes_changes_what_is_said_of_it_at_the_next_build()
    {
        using var source = Site();
        var before = source.BuildClean().Page("dokumenty/index.html").QuerySelector("ul ul")!.ParentElement!.QuerySelector("code")!.TextContent;
        source.With("input/docs/statute-2.csv", "changed\n");
        var after = source.BuildClean().Page("dokumenty/index.html").QuerySelector("ul ul")!.ParentElement!;
        Assert.That(after.QuerySelector("code")!.TextContent, Is.Not.EqualTo(before));
        Assert.That(TextOf(after.QuerySelector("a")), Is.EqualTo("Statut (CSV,\u00A01\u00A0kB)"));
    }
}
