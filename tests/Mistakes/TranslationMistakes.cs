using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

public sealed class TranslationMistakes
{
    [Test]
    public void A_missing_translation_names_the_file_to_create()
    {
        using var site = TestSite.Small().Without("input/about.en.md");

        Assert.That(site.Messages(), Is.EqualTo("""
            error SITE5001: this page has no version in “en”
              --> input/about.pl.md:1:1
               |
             1 | ---
               | ^^^
               = help: create the file input/about.en.md; if the page is meant for this language only, add “translate: false”


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Links_to_a_page_whose_translation_is_missing_do_not_repeat_it()
    {
        using var site = TestSite.Small().Without("input/about.en.md").WithPage("index.en", "Home", "[About](about.en.md) and [again](page:about).");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5001 input/about.pl.md:1:1" }));
    }

    [Test]
    public void A_link_to_a_page_that_only_another_language_has_says_how_to_lead_there()
    {
        using var site = TestSite.Small().Without("input/about.en.md")
            .WithPage("about.pl", "O nas", "Tekst.", "translate: false")
            .WithPage("index.en", "Home", "[About](about.en.md)");

        Assert.That(site.Messages(), Does.Contain("SITE4001: this page does not exist in “en”").And.Contain("[text](about.pl.md){lang=pl}"));
    }

    [Test]
    public void A_language_in_capitals_is_told_once()
    {
        using var site = TestSite.Small().Without("input/about.en.md").With("input/about.EN.md", "---\ntitle: About\ndescription: About.\n---\n\nText.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5006 input/about.EN.md:1:1" }));
    }

    [Test]
    public void Two_files_that_mean_one_page_are_both_shown()
    {
        using var site = TestSite.Small().With("input/about.EN.md", "---\ntitle: About\ndescription: About.\n---\n\nText.");

        Assert.That(site.Messages(), Does.Contain("SITE4015").And.Contain("input/about.EN.md").And.Contain("input/about.en.md"));
    }

    [Test]
    public void A_missing_source_is_found_too()
    {
        using var site = TestSite.Small().Without("input/about.pl.md");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5001 input/about.en.md:1:1" }));
    }

    [Test]
    public void By_policy_it_is_left_out_and_told_and_the_site_is_published()
    {
        using var site = TestSite.Small().Without("input/about.en.md");
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + "missing-translation: leave-out");

        var result = site.Build();

        Assert.That(result.Succeeded, Is.True);
        Assert.That(result.Diagnostics.Select(d => (d.Code, d.Severity)), Is.EqualTo(new[] { ("SITE5001", ChemSter.Site.Diagnostics.Severity.Hint) }));
        Assert.That(site.Build(o => o with { Strict = true }).Succeeded, Is.True, "What is decided in the settings is no fault.");
    }

    [Test]
    public void A_page_meant_for_one_language_is_no_mistake()
    {
        using var site = TestSite.Small().Without("input/about.en.md").WithPage("about.pl", "O nas", "Tekst.", "translate: false");

        site.BuildClean();
    }

    [Test]
    public void A_translation_that_is_a_draft_is_told()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "Text.", "draft: true");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5002 input/about.pl.md:1:1" }));
    }

    [Test]
    public void A_draft_in_all_languages_is_just_not_there()
    {
        using var site = TestSite.Small()
            .WithPage("about.pl", "O nas", "Tekst.", "draft: true")
            .WithPage("about.en", "About us", "Text.", "draft: true");

        Assert.That(site.BuildClean().Has("o-nas/index.html"), Is.False);
    }

    [Test]
    public void A_site_without_home_page_is_refused()
    {
        using var site = TestSite.Small().Without("input/index.pl.md").Without("input/index.en.md");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2204 input/index.pl.md:1:1" }));
    }

    [Test]
    public void A_page_may_be_written_in_another_language_first_and_any_version_says_so()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-nas", "source-language: en");

        var polish = site.BuildClean().Text("o-nas/index.html");
        var english = site.BuildClean().Text("en/about/index.html");

        Assert.That(polish, Does.Contain("\"translationOfWork\":{\"@id\":\"https://small.example/en/about/\"}"));
        Assert.That(english, Does.Contain("\"workTranslation\":[{\"@id\":\"https://small.example/o-nas/\"}]"));
    }

    [Test]
    public void What_is_missing_is_told_at_the_source()
    {
        using var site = TestSite.Small()
            .WithPage("index.en", "Home", "Text.", "source-language: en")
            .With("data/languages/cs.yml", File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml")));
        var settings = File.ReadAllText(Path.Combine(site.Root, "data/site.yml"));
        site.With("data/site.yml", settings.Replace("[pl, en]", "[pl, en, cs]", StringComparison.Ordinal).Replace(", en: ", ", cs: a, en: ", StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(["SITE5001 input/about.pl.md:1:1", "SITE5001 input/index.en.md:1:1"]));
    }

    [Test]
    public void Versions_that_name_different_sources_are_found()
    {
        using var site = TestSite.Small()
            .WithPage("about.en", "About us", "Text.", "source-language: en")
            .WithPage("about.pl", "O nas", "Tekst.", "source-language: pl");

        Assert.That(site.Codes(), Is.EqualTo(["SITE5109 input/about.pl.md:4:18"]));
    }

    [TestCase("en", "SITE5109 input/about.pl.md:4:18", TestName = "A source that is missing is told once")]
    [TestCase("eng", "SITE3008 input/about.pl.md:4:18,SITE5001 input/about.pl.md:1:1", TestName = "A source in no language of the site is found")]
    public void A_source_that_is_not_there(string language, string expected)
    {
        using var site = TestSite.Small().Without("input/about.en.md").WithPage("about.pl", "O nas", "Tekst.", $"source-language: {language}");

        Assert.That(site.Codes(), Is.EquivalentTo(expected.Split(',')));
    }

    [Test]
    public void The_same_title_or_description_twice_in_a_language_is_found()
    {
        using var site = TestSite.Small()
            .WithPage("more.pl", "O nas", "Tekst.")
            .WithPage("more.en", "More", "Text.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3017 input/more.pl.md:2:1" }));
    }

    [Test]
    public void In_a_site_of_one_language_no_page_is_translated_all_the_same()
    {
        using var site = TestSite.InPolishAlone().WithPage("about.pl", "O nas", "Tekst.", "translate: false");

        site.BuildClean();
    }

    [Test]
    public void Where_a_language_has_no_home_page_yet_home_is_that_of_the_default_language()
    {
        using var site = TestSite.Small().Without("input/index.en.md");
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "missing-translation: leave-out\n");

        Assert.That(site.Build().Succeeded, Is.True);

        var links = new BuiltSite(site.Output).Pages.SelectMany(p => p.Document.QuerySelectorAll("a[href^='/']")).Select(a => a.GetAttribute("href")).Distinct();
        Assert.That(links, Is.EquivalentTo(new[] { "/", "/o-nas/", "/en/about/" }));
    }
}
