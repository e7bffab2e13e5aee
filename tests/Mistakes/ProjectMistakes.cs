using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake in a project, a document or an offer, or where a page includes them.</summary>
public sealed class ProjectMistakes
{
    private const string Project = "- id: lamp\n  title: { pl: Lampa, en: Lamp }\n  summary: { pl: Świeci., en: It shines. }\n";
    private const string Document = "- id: one\n  title: { pl: Pierwszy, en: First }\n  file: a.csv\n  date: 2020\n- id: two\n  title: { pl: Drugi, en: Second }\n  file: a.csv\n  date: 2021\n";
    private const string Offer = "- id: tester\n  kind: job\n  title: { pl: Tester, en: Tester }\n  text: { pl: Szukamy., en: We search. }\n";

    [TestCase("funding:\n    grant: 1 234 567,89 zł", "SITE2360 data/projects.yml:5:12", TestName = "An amount as Polish texts have it")]
    [TestCase("funding: { grant: 1234.567 PLN }", "SITE2360 data/projects.yml:4:21", TestName = "Three decimals")]
    [TestCase("funding: { grant: \"1200000\" }", "SITE2360 data/projects.yml:4:21", TestName = "An amount without currency")]
    [TestCase("funding: { total: 10 PLN, grant: 11 PLN }", "SITE2361 data/projects.yml:4:36", TestName = "A grant above the total")]
    [TestCase("from: 2026\n  until: 2025-12", "SITE3005 data/projects.yml:5:10", TestName = "An end before the beginning")]
    [TestCase("coordinator: nobody", "SITE3012 data/projects.yml:4:16", TestName = "An unknown coordinator")]
    [TestCase("partners: [{ lang: pl }]", "SITE2006 data/projects.yml:4:14", TestName = "A partner without name")]
    [TestCase("marks: [{ picture: nothing.svg, alt: { pl: Znak, en: Mark } }]", "SITE4007 data/projects.yml:4:22", TestName = "A mark that is not there")]
    [TestCase("marks: [{ picture: a.csv, alt: { pl: Znak, en: Mark } }]", "SITE4008 data/projects.yml:4:22", TestName = "A mark that is no picture")]
    [TestCase("website: lamp.example", "SITE3011 data/projects.yml:4:12", TestName = "A website without https")]
    public void A_wrong_project_is_found(string wrong, string expected)
    {
        using var site = Site().With("data/projects.yml", $"{Project}  {wrong}\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [TestCase("1 234 567,89 zł", "1234567.89 PLN")]
    [TestCase("PLN 1,234,567.50", "1234567.50 PLN")]
    [TestCase("1.200 eur", "1200 EUR")]
    [TestCase("0,5 mln zł", null)]
    public void An_amount_is_offered_as_data_has_it_where_it_is_known(string written, string? offered)
    {
        using var site = Site().With("data/projects.yml", $"{Project}  funding:\n    grant: {written}\n");
        Assert.That(site.Build().Diagnostics.Single().Fixes.Select(f => f.Edits[0].Text).SingleOrDefault(), Is.EqualTo(offered));
    }

    [TestCase("supersedes: none", "SITE3012 data/documents.yml:9:15", TestName = "An unknown document superseded")]
    [TestCase("supersedes: two", "SITE2362 data/documents.yml:9:15", TestName = "A document that supersedes itself")]
    [TestCase("supersedes: one\n- id: three\n  title: { pl: Trzeci, en: Third }\n  file: a.csv\n  date: 2020-05\n  supersedes: two", "SITE2363 data/documents.yml:14:15", TestName = "An older document that supersedes a newer one")]
    [TestCase("kind: Roczne sprawozdanie", "SITE3010 data/documents.yml:9:9", TestName = "A kind in words")]
    [TestCase("lang: polski język", "SITE5011 data/documents.yml:9:9", TestName = "A language by its name")]
    public void A_wrong_document_is_found(string wrong, string expected)
    {
        using var site = Site().With("data/documents.yml", $"{Document}  {wrong}\n");
        Assert.That(site.Codes(), Does.Contain(expected));
    }

    [Test]
    public void Documents_that_supersede_each_other_in_a_circle_are_found()
    {
        using var site = Site().With("data/documents.yml", Document.Replace("date: 2020", "date: 2020\n  supersedes: two", StringComparison.Ordinal) + "  supersedes: one\n");
        Assert.That(site.Codes().Select(c => c[..8]), Is.EqualTo(["SITE2362", "SITE2362"]));
    }

    [Test]
    public void A_document_without_its_file_is_found_though_no_page_shows_it()
    {
        using var site = Site().With("data/documents.yml", Document.Replace("file: a.csv\n  date: 2021", "file: b.csv\n  date: 2021", StringComparison.Ordinal));
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4007 data/documents.yml:7:9" }));
    }

    [TestCase("until: 2026-02", "SITE3021 data/offers.yml:5:10", TestName = "A last day without day")]
    [TestCase("from: 2026-02-02\n  until: 2026-02-01", "SITE3005 data/offers.yml:6:10", TestName = "An offer that ends before it begins")]
    [TestCase("email: nobody", "SITE3022 data/offers.yml:5:10", TestName = "An address that is none")]
    public void A_wrong_offer_is_found(string wrong, string expected)
    {
        using var site = Site().With("data/offers.yml", $"{Offer}  {wrong}\n");
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [TestCase("{{project}}", "SITE6011", TestName = "No project on a page about none")]
    [TestCase("{{project lanp}}", "SITE3012", TestName = "An unknown project")]
    [TestCase("{{projects running}}", "SITE3008", TestName = "A stage that projects don't have")]
    [TestCase("{{offers work}}", "SITE3008", TestName = "A kind that offers don't have")]
    [TestCase("{{documents statutes}}", "SITE3012", TestName = "A kind that no document is of")]
    [TestCase("A {{document three}}.", "SITE3012", TestName = "An unknown document in a sentence")]
    public void A_wrong_inclusion_is_found(string text, string expected)
    {
        using var site = Site().With("data/projects.yml", Project).With("data/documents.yml", Document).With("data/offers.yml", Offer).WithPage("about.en", "About us", text);
        Assert.That(site.Codes().Select(c => c[..8]), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_language_without_the_words_for_projects_is_told_that_they_are_missing()
    {
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        var section = english.IndexOf("\nprojects:", StringComparison.Ordinal);
        var without = english[..section] + english[english.IndexOf("\ndocuments:", StringComparison.Ordinal)..];
        using var site = Site().With("data/languages/en.yml", without);
        Assert.That(site.Codes(), Is.Empty, "a site without projects needs no words for them");
        site.With("data/projects.yml", Project);
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2006 data/languages/en.yml:1:1" }));
    }

    // The file is on a page, so that nothing is said of it.
    private static TestSite Site() => TestSite.Small().With("input/a.csv", "a,b\n").WithPage("about.pl", "O nas", "[Plik](a.csv)", "slug: o-nas");
}
