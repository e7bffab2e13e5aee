using AngleSharp.Html.Parser;
using static ChemSter.Site.Tests.Commands.TranslatedPage;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>translate accept</c> as a translator uses it: what is outdated, what is told, and what clears it.</summary>
public sealed class TranslateCommandTests
{
    [Test]
    public async Task Until_somebody_accepts_it_a_translation_is_not_confirmed_and_nobody_is_bothered_by_it()
    {
        using var site = Begun();

        Assert.That(await Run(site, "status"), Is.EqualTo((0, """
            Text           en
            about          not accepted
            data/site.yml  not accepted
            index          not accepted

            en: 0 of 3 up to date, words to translate: 0, not accepted: 3

            """.ReplaceLineEndings("\n"), "")));
        Assert.That(site.Messages(), Is.Empty);
    }

    [Test]
    public async Task What_was_accepted_is_up_to_date_and_the_record_says_what_was_seen()
    {
        using var site = Begun();

        Assert.That(await Run(site, "accept", "about", "en"), Is.EqualTo((0, "Recorded: translations/en/about.lock\n", "")));

        Assert.That(Record(site), Does.Contain("translation 1 from pl\n").And.Match(@"\nparagraph \w{13} \| Klaster założono w 2013 roku\.\n"));
        Assert.That((await Run(site, "status")).Output, Is.EqualTo("Text           en\ndata/site.yml  not accepted\nindex          not accepted\n\nen: 1 of 3 up to date, words to translate: 0, not accepted: 2\n"));
        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE5104 data/site.yml:1:1", "SITE5104 input/index.en.md:1:1" }));
        Assert.That(site.Messages().Split('\n').Count(line => line.Contains("--> data/site.yml:1:1", StringComparison.Ordinal)), Is.EqualTo(1), "A data file holds source and translation; it is shown once.");
        Assert.That((await Run(site, "accept", "about")).Output, Does.StartWith("Nothing new"));
    }

    [Test]
    public async Task At_the_first_time_all_are_taken_as_they_stand()
    {
        using var site = Begun();

        Assert.That(await Run(site, "accept", "--all", "--baseline"), Is.EqualTo((0, "Translations recorded: 3.\n", "")));

        Assert.That(await Run(site, "status"), Is.EqualTo((0, "en: 3 of 3 up to date, words to translate: 0\n", "")));
        Assert.That(site.Messages(), Is.Empty);
        Assert.That((await Run(site, "accept", "--all", "--baseline")).Output, Is.EqualTo("Translations recorded: 0.\n"));
    }

    [Test]
    public async Task Each_edit_of_a_source_is_one_finding_until_it_is_accepted()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele", "- równość", "- równość\n- uczciwość");

        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE5101 input/about.en.md:8:1", "SITE5201 input/about.pl.md:12:1" }));
        Assert.That((await Run(site, "status")).Output, Does.Contain("\nabout  outdated (2)\n"));

        Assert.That((await Run(site, "accept", "about", "--block", "4", "--reason", "makes no difference")).Output, Is.EqualTo("Recorded: translations/en/about.lock\nChanges that nobody has accepted yet: 1.\n"));
        Assert.That(Record(site), Does.Contain("| Skupia bardzo wiele podmiotów.\n  harmless: makes no difference\n"));
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5201 input/about.pl.md:12:1" }));
    }

    [Test]
    public async Task Only_what_changed_can_be_accepted_at_once()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele", "- równość", "- równość\n- uczciwość");

        Assert.That((await Run(site, "accept", "about", "--changed")).Output, Does.EndWith("nobody has accepted yet: 1.\n"));

        Assert.That((await Run(site, "status", "--format", "json")).Output, Does.Contain("\"change\":\"new\"").And.Not.Contain("\"change\":\"changed\""));
    }

    [Test]
    public async Task Whoever_accepts_only_what_changed_is_told_of_what_is_new()
    {
        using var site = await Accepted();
        Edit(site, "- równość", "- równość\n- uczciwość");
        site.WithPage("about.en", "About us", English + "\n- honesty");

        Assert.That((await Run(site, "accept", "about", "--changed")).Output, Is.EqualTo("Nothing new: translations/en/about.lock says so already.\nChanges that nobody has accepted yet: 1.\n"));
    }

    [Test]
    public async Task A_page_renamed_in_all_languages_outdates_no_link_to_it()
    {
        using var site = Begun().WithPage("index.pl", "Start", "[O nas](about.pl.md)").WithPage("index.en", "Home", "[About us](about.en.md)");
        await Run(site, "accept", "--all", "--baseline");
        foreach (var language in new[] { "pl", "en" }) File.Move(Path.Combine(site.Root, $"input/about.{language}.md"), Path.Combine(site.Root, $"input/us.{language}.md"));
        File.Move(Path.Combine(site.Root, "translations/en/about.lock"), Path.Combine(site.Root, "translations/en/us.lock"));
        site.WithPage("index.pl", "Start", "[O nas](us.pl.md)");
        Assert.That(site.Codes(), Is.Not.Empty, "the translation still leads to the old page");

        site.WithPage("index.en", "Home", "[About us](us.en.md)");

        Assert.That(site.Messages(), Is.Empty);
        Assert.That((await Run(site, "status")).Output, Is.EqualTo("en: 3 of 3 up to date, words to translate: 0\n"));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("99")]
    public async Task A_block_that_is_not_there_is_not_accepted(string number)
    {
        using var site = await Accepted();

        Assert.That(await Run(site, "accept", "about", "--block", number), Is.EqualTo((2, "", $"--block: the text “about” has no block {number}.\n")));
    }

    [Test]
    public async Task An_entry_of_data_that_goes_is_one_finding()
    {
        const string Entry = "- id: {0}\n  title: {{ pl: Tytuł, en: Title }}\n  text: {{ pl: Tekst {0}., en: Text {0}. }}\n";
        using var site = Begun().With("data/principles.yml", string.Concat(new[] { "one", "two", "three" }.Select(id => string.Format(System.Globalization.CultureInfo.InvariantCulture, Entry, id))));
        await Run(site, "accept", "--all", "--baseline");
        Assert.That(site.Messages(), Is.Empty);
        site.With("data/principles.yml", string.Concat(new[] { "one", "three" }.Select(id => string.Format(System.Globalization.CultureInfo.InvariantCulture, Entry, id))));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5103 data/principles.yml:3:40" }));
    }

    [Test]
    public async Task A_record_of_data_stays_though_its_texts_are_not_whole()
    {
        using var site = Begun().With("data/principles.yml", "- id: one\n  title: { pl: Tytuł, en: Title }\n  text: { pl: Tekst., en: Text. }\n");
        await Run(site, "accept", "--all", "--baseline");
        site.With("data/principles.yml", "- id: one\n  title: { pl: Tytuł }\n  text: { pl: Tekst. }\n");

        Assert.That(site.Codes(), Has.None.StartsWith("SITE5108").And.Some.StartsWith("SITE5005"));
    }

    [Test]
    public async Task A_record_out_of_place_is_told_as_that()
    {
        using var site = await Accepted();
        File.Copy(Path.Combine(site.Root, "translations/en/about.lock"), Path.Combine(site.Root, "translations/about.lock"));

        Assert.That(site.Messages(), Does.Contain("SITE5108: the place of this file does not say which translation it is for\n  --> translations/about.lock:1:1"));
    }

    [Test]
    public async Task Of_a_page_that_cannot_be_read_nothing_else_is_told_and_nothing_is_accepted()
    {
        using var site = await Accepted();
        var before = Record(site);
        site.WithPage("about.pl", "O nas", new string('x', 300_000));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6017 input/about.pl.md:5:1" }));
        Assert.That((await Run(site, "accept", "about", "en")).Exit, Is.EqualTo(2));
        Assert.That(Record(site), Is.EqualTo(before));
    }

    [Test]
    public async Task A_language_that_nothing_is_translated_into_has_no_column()
    {
        using var site = Begun().WithPage("only.en", "In English only", "Text.", "translate: false");

        Assert.That((await Run(site, "status")).Output, Does.StartWith("Text           en\n").And.Not.Contain("pl: "));
    }

    [Test]
    public async Task A_draft_with_nothing_to_do_has_no_table_in_the_report()
    {
        using var site = await Accepted();
        site.WithPage("about.en", "About us", English, "draft: true");

        var page = new HtmlParser().ParseDocument((await Run(site, "status", "--format", "html")).Output);

        Assert.That(page.QuerySelectorAll("td.draft"), Has.Length.EqualTo(1));
        Assert.That(page.QuerySelectorAll("section, td a"), Is.Empty);
    }

    [Test]
    public async Task Mending_the_translation_clears_nothing()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele");
        site.WithPage("about.en", "About us", English.Replace("many", "a great many", StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5101 input/about.en.md:8:1" }));
    }

    [Test]
    public async Task The_token_of_the_source_accepts_a_page_from_the_browser()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele");
        var version = Json(await Run(site, "status", "about", "--format", "json")).GetProperty("sourceVersion").GetString()!;

        site.WithPage("about.en", "About us", English, $"source-version: {version}");
        Assert.That(site.Messages(), Is.Empty);
        Assert.That((await Run(site, "status")).Output, Is.EqualTo("en: 3 of 3 up to date, words to translate: 0\n"));

        Edit(site, "wiele", "niewiele");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5101 input/about.en.md:9:1" }));

        await Run(site, "accept", "about");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5111 input/about.en.md:4:17" }));
    }

    [Test]
    public async Task A_token_that_was_pasted_into_the_source_is_told_to_belong_into_the_translation()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele");
        var version = Json(await Run(site, "status", "about", "--format", "json")).GetProperty("sourceVersion").GetString()!;
        var token = site.Build().Diagnostics.Single().Token!;
        var text = Polish.Replace("wiele", "bardzo wiele", StringComparison.Ordinal);

        site.WithPage("about.pl", "O nas", text, $"source-version: {version}");
        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE5111 input/about.pl.md:4:17", "SITE5101 input/about.en.md:8:1" }));

        site.WithPage("about.pl", "O nas", text, $"accept: [{{token: {token}, reason: nothing to change}}]");
        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE5112 input/about.pl.md:4:18", "SITE5101 input/about.en.md:8:1" }));
    }

    [TestCase("draft: true")]
    [TestCase("date: 2031-01-01")]
    public async Task A_source_that_is_not_published_does_not_make_a_source_of_its_translation(string unpublished)
    {
        using var site = await Accepted();
        site.WithPage("about.en", "About us", English, "source-version: 7kq2m8xz", "accept: [{token: 3fm0w9ta, reason: a legal duty}]").WithPage("about.pl", "O nas", Polish, unpublished);

        Assert.That(site.Messages(), Does.Contain("SITE5111").And.Not.Contain("this page is the source"));
    }

    [Test]
    public async Task A_version_of_the_source_is_told_to_mean_nothing_in_the_source_though_its_translation_is_a_draft()
    {
        using var site = await Accepted();
        site.WithPage("about.en", "About us", English, "draft: true").WithPage("about.pl", "O nas", Polish, "source-version: 7kq2m8xz");

        Assert.That(site.Messages(), Does.Contain("this line means nothing here: this page is the source"));
    }

    [Test]
    public async Task A_source_that_cannot_be_read_makes_nothing_of_its_translation()
    {
        using var site = await Accepted();
        site.WithPage("about.en", "About us", English, "source-version: 7kq2m8xz\naccept: [{token: 3fm0w9ta, reason: a legal duty}]").With("input/about.pl.md", "---\ntitle: O nas\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2003 input/about.pl.md:1:1" }));
    }

    [Test]
    public async Task The_token_of_a_finding_accepts_that_change_and_expires_with_the_next()
    {
        using var site = await Accepted();
        Edit(site, "wiele", "bardzo wiele");
        var token = site.Build().Diagnostics.Single().Token!;

        site.WithPage("about.en", "About us", English, $"accept: [{{token: {token}, reason: nothing to change}}]");
        Assert.That(site.Messages(), Is.Empty);
        Assert.That((await Run(site, "status")).Output, Does.Contain("3 of 3 up to date"));

        Edit(site, "wiele", "niewiele");
        Assert.That(site.Codes(), Is.EquivalentTo(new[] { "SITE5112 input/about.en.md:4:18", "SITE5101 input/about.en.md:9:1" }));
    }

    [Test]
    public async Task A_difference_between_the_two_texts_is_acknowledged_with_a_reason()
    {
        using var site = await Accepted();
        site.WithPage("about.en", "About us", English + "\n\nFor readers abroad only.");
        var token = site.Build().Diagnostics.Single().Token!;

        Assert.That((await Run(site, "accept", "about", "--token", token)).Error, Does.Contain("--reason"));
        Assert.That((await Run(site, "accept", "about", "--token", token, "--reason", "for readers abroad")).Exit, Is.Zero);

        Assert.That(Record(site), Does.EndWith($"\naccept {token} | for readers abroad\n"));
        Assert.That(site.Messages(), Is.Empty);

        site.WithPage("about.en", "About us", English);
        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE5112 translations/en/about.lock:{Record(site).Split('\n').Length - 1}:1" }));
    }

    [Test]
    public async Task A_broken_record_stops_the_build_and_is_not_written_over()
    {
        using var site = await Accepted();
        File.AppendAllText(Path.Combine(site.Root, "translations/en/about.lock"), "\n<<<<<<< ours\n");

        Assert.That(site.Codes(), Has.Count.EqualTo(1).And.Some.StartsWith("SITE1020 translations/en/about.lock:"));
        Assert.That(await Run(site, "accept", "about"), Is.EqualTo((2, "", "The file translations/en/about.lock can’t be used (check says more). Correct it, or remove it.\n")));
    }

    [Test]
    public async Task A_record_of_a_page_that_is_gone_is_told()
    {
        using var site = await Accepted();
        site.Without("input/about.pl.md").Without("input/about.en.md");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5108 translations/en/about.lock:1:1" }));
    }

    [TestCase("accept")]
    [TestCase("accept", "--all")]
    [TestCase("accept", "about", "--all", "--baseline")]
    [TestCase("accept", "abuot")]
    [TestCase("accept", "about", "de")]
    [TestCase("accept", "about", "--block", "99")]
    [TestCase("accept", "about", "--token", "xyz")]
    [TestCase("accept", "about", "--token", "00000000")]
    [TestCase("status", "--format", "xml")]
    [TestCase("status", "--output", "")]
    [TestCase("status", "abuot")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence_and_writes_nothing(params string[] args)
    {
        using var site = Begun();

        var (exit, output, error) = await Run(site, args);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Is.Not.Empty.And.Not.Contain("   at "));
        Assert.That(Directory.Exists(Path.Combine(site.Root, "translations")), Is.False);
    }
}
