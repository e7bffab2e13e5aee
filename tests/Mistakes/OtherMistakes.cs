using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Mistakes that are rare, each in a small right site.</summary>
public sealed class OtherMistakes
{
    [TestCase("- id: a\n  name: A\n---\n- id: b\n", "SITE2015 F:3:1", TestName = "A second document in a data file")]
    [TestCase("- [a]: b\n", "SITE2021 F:1:3", TestName = "A list for a key")]
    [TestCase("- id: a\n  name: A\n - id: b\n", "SITE2018 F:3:2", TestName = "An indentation that fits nothing")]
    public void A_data_file_that_is_no_list_of_entries_is_found(string text, string expected)
    {
        using var site = TestSite.Small().With("data/organisations.yml", text);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("F:", "data/organisations.yml:", StringComparison.Ordinal) }));
    }

    [Test]
    public void A_language_that_belongs_to_no_passage_is_found()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "a {lang=en} b");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6016 input/about.pl.md:6:3" }));
    }

    [Test]
    public void A_page_of_the_length_of_a_book_is_refused()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", new string('a', MarkdownParser.MaximalLength));

        Assert.That(site.Codes(), Does.Contain("SITE6017 input/about.pl.md:5:1"));
    }

    [Test]
    public void Quotations_in_quotations_without_end_are_refused()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", new string('>', 2000) + " a");

        Assert.That(site.Codes(), Does.Contain("SITE6018 input/about.pl.md:5:1"));
    }

    [Test]
    public void A_folder_that_is_no_site_is_told_so()
    {
        using var site = TestSite.Small().Without("data/site.yml");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2201 data/site.yml:1:1" }));
    }

    [Test]
    public void Settings_for_a_picture_that_is_not_there_are_found()
    {
        using var site = TestSite.Small().With("input/photo.png.yml", "pl: Zdjęcie\nen: Photo");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2205 input/photo.png.yml:1:1" }));
        Assert.That(site.Messages(), Does.Contain("there is no file input/photo.png for these settings"));
    }

    [TestCase("  one: i = 1 and v = 0", "  one: exactly one", "SITE5009 F:7:8", TestName = "A plural rule in words")]
    [TestCase("  months: [January, February,", "  months: [February,", "SITE5010 F:10:11", TestName = "Eleven months")]
    public void A_language_file_that_is_wrong_is_found(string right, string wrong, string expected)
    {
        using var site = TestSite.Small();
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        Assert.That(english, Does.Contain(right));
        site.With("data/languages/en.yml", english.Replace(right, wrong, StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("F:", "data/languages/en.yml:", StringComparison.Ordinal) }));
    }

    [TestCase("pl_PL")]
    [TestCase("PL")]
    [TestCase("../x")]
    public void A_language_code_that_is_none_is_found(string code)
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("[pl, en]", $"[pl, en, {code}]", StringComparison.Ordinal));

        Assert.That(site.Codes(), Has.Some.EqualTo("SITE5011 data/site.yml:4:21"));
    }

    [TestCase("input/about.pl.md")]
    [TestCase("data/timeline.yml")]
    [TestCase("input/photo.png")]
    public void A_file_that_another_program_holds_is_told(string file)
    {
        using var site = TestSite.Small();
        var diagnostics = new DiagnosticBag();
        var files = new LayeredFiles(MemoryFiles.Of(site.Root, "").WithUnreadable(file), new BuiltInFiles());

        new Engine(new SitePipelines().All).Run(new BuildContext(new BuildOptions { Root = site.Root }, files, new BuildClock(null, site.Root), diagnostics, new NoOutput()));

        Assert.That(diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.File}"), Is.EqualTo(new[] { $"SITE1021 {file}" }));
    }
}
