using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake in the front matter of a small right site: exactly its finding, at its place, and nothing else.</summary>
public sealed class FrontMatterMistakes
{
    [TestCase("titel: O nas\ndescription: Opis.", "SITE2004 P:2:1", TestName = "A misspelt key is not missing as well")]
    [TestCase("title: O nas\ndescription: Opis.\nnav-ordr: 3", "SITE2004 P:4:1", TestName = "A misspelt key")]
    [TestCase("title: O nas\ntitle: O nas 2\ndescription: Opis.", "SITE2007 P:3:1", TestName = "A key twice")]
    [TestCase("title: ~\ndescription: Opis.", "SITE3025 P:2:8", TestName = "YAML's sign for nothing is not missing as well")]
    [TestCase("title: O nas", "SITE2006 P:2:1", TestName = "No description")]
    [TestCase("title: \"\"\ndescription: Opis.", "SITE2006 P:2:1", TestName = "An empty title")]
    [TestCase("title: Konferencja: chemia\ndescription: Opis.", "SITE2010 P:2:19", TestName = "A colon in a value")]
    [TestCase("title: @nas\ndescription: Opis.", "SITE2012 P:2:8", TestName = "A value that begins with a sign of YAML's")]
    [TestCase("title: \"O nas\ndescription: Opis.", "SITE2013 P:2:8", TestName = "A quote that is not closed")]
    [TestCase("title: O nas\ndescription: Opis.\nextra:\n\ta: b", "SITE2008 P:5:1", TestName = "A tab")]
    [TestCase("title: O nas\ndescription: Opis.\nextra:\n\u00A0\u00A0a: b", "SITE2009 P:5:1", TestName = "A no-break space")]
    [TestCase("title: &a O nas\ndescription: Opis.", "SITE2014 P:2:8", TestName = "An anchor of YAML's")]
    [TestCase("title: \"O\\x02nas\"\ndescription: Opis.", "SITE2023 P:2:8", TestName = "A control character, escaped")]
    [TestCase("title: !!str O nas\ndescription: Opis.", "SITE2014 P:2:8", TestName = "A tag of YAML's")]
    [TestCase("title: [O, nas]\ndescription: Opis.", "SITE3007 P:2:8", TestName = "A list for a text")]
    [TestCase("title: O nas\ndescription: Opis.\nredirect-from: /stara/", "SITE3007 P:4:16", TestName = "A text for a list")]
    [TestCase("title: O nas\ndescription: Opis.\nnav-order: pierwsza", "SITE3007 P:4:12", TestName = "A word for a number")]
    [TestCase("title: O nas\ndescription: Opis.\ndate: 12.05.2026", "SITE3001 P:4:7", TestName = "A date that is not ISO")]
    [TestCase("title: O nas\ndescription: Opis.\ndate: 5/12/2026", "SITE3001 P:4:7", TestName = "An American date")]
    [TestCase("title: O nas\ndescription: Opis.\ndate: 2026-02-30", "SITE3002 P:4:7", TestName = "A day that does not exist")]
    [TestCase("title: O nas\ndescription: Opis.\nupdated: 2025-05", "SITE3021 P:4:10", TestName = "Updated in a month, not on a day")]
    [TestCase("title: O nas\ndescription: Opis.\ndate: 2025-05-12\nupdated: 2025-05-11", "SITE3019 P:5:10", TestName = "Updated before it was there")]
    [TestCase("title: O nas\ndescription: Opis.\ndraft: tak", "SITE3006 P:4:8", TestName = "Yes in Polish")]
    [TestCase("title: O nas\ndescription: Opis.\ndraft: \"true\"", "SITE3006 P:4:8", TestName = "A flag in quotes")]
    [TestCase("title: O nas\ndescription: Opis.\ntemplate: hoem", "SITE3008 P:4:11", TestName = "An unknown template")]
    [TestCase("title: O nas\ndescription: Opis.\nslug: O-Nás", "SITE1014 P:4:7", TestName = "A slug with other letters")]
    [TestCase("title: O nas\ndescription: Opis.\nslug: ../x", "SITE1014 P:4:7", TestName = "A slug that would leave the site")]
    [TestCase("title: O nas\ndescription: Opis.\nslug: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "SITE1016 P:4:7", TestName = "A slug that is too long")]
    [TestCase("title: O nas\ndescription: Opis.\nslug: aux", "SITE1015 P:4:7", TestName = "A slug that is a device of Windows")]
    [TestCase("title: O nas\ndescription: Opis.\nredirect-from: [/x y/]", "SITE4014 P:4:17", TestName = "An old address that is none")]
    [TestCase("title: O nas\ndescription: Opis.\nredirect-from: [/../x/]", "SITE4014 P:4:17", TestName = "An old address that would leave the site")]
    [TestCase("title: O nas\ndescription: Opis.\nimage: nie-ma.jpg", "SITE4007 P:4:8", TestName = "A picture that is not there")]
    [TestCase("title: O nas\ndescription: Opis.\ntranslate: false", "SITE5003 P:4:12", TestName = "Not to be translated, but translated")]
    [TestCase("title: O nas\ndescription: Opis.\nsource-version: 7KQ2", "SITE5803 P:4:17", TestName = "A token that was not copied as a whole")]
    [TestCase("title: O nas\ndescription: Opis.\naccept:\n  - token: 7kq2m8xz", "SITE2006 P:5:5", TestName = "A difference that is accepted without a reason")]
    [TestCase("title: O nas\ndescription: Opis.\naccept:\n  - token: \"?\"\n    reason: Tak ma być", "SITE5803 P:5:12", TestName = "A difference that is accepted by no token")]
    [TestCase("title: O nas\ndescription: Opis.\naccept: 7kq2m8xz", "SITE3007 P:4:9", TestName = "A token where a list is wanted")]
    public void Is_found_where_it_is(string frontMatter, params string[] expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\n{frontMatter}\n---\n\nTekst.\n");

        Assert.That(site.Codes(), Is.EquivalentTo(expected.Select(e => e.Replace("P:", "input/about.pl.md:", StringComparison.Ordinal))));
    }

    [TestCase("tytuł: O nas\ndescription: O nas, about.pl.", "SITE2005 input/about.pl.md:2:1")]
    [TestCase("title: O nas", "SITE2006 input/about.pl.md:2:1")]
    public void What_is_missing_is_not_held_against_the_translation(string frontMatter, string expected)
    {
        using var site = TestSite.Compared().With("input/about.pl.md", $"---\n{frontMatter}\nslug: o-nas\n---\n\nTekst o nas.\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_description_that_is_missing_is_not_too_short_as_well()
    {
        using var site = TestSite.Small().With("input/about.pl.md", "---\ntitle: O nas\nslug: o-nas\n---\n\nTekst o nas.\n");
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("titles: off, ", "", StringComparison.Ordinal));

        Assert.That(site.Codes().Where(c => c.Contains("about.pl", StringComparison.Ordinal)), Is.EqualTo(new[] { "SITE2006 input/about.pl.md:2:1" }));
    }

    [Test]
    public void A_page_without_front_matter_is_told_how_to_begin()
    {
        using var site = TestSite.Small().With("input/about.pl.md", "O nas\n");

        Assert.That(site.Messages(), Is.EqualTo("""
            error SITE2001: this page has no front matter
              --> input/about.pl.md:1:1
               |
             1 | O nas
               | ^^^^^
               = help: begin the file with four lines and write the text below them: ---, title: Title of the page, description: One sentence about it, ---


            """.ReplaceLineEndings("\n")));
    }

    [TestCase("\n---\ntitle: A\n---\n", "SITE2002 input/about.pl.md:1:1")]
    [TestCase("---\ntitle: A\n\nTekst.\n", "SITE2003 input/about.pl.md:1:1")]
    public void A_page_whose_front_matter_has_no_bounds_says_which(string text, string expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", text);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_page_that_can_not_be_read_is_not_reported_again_by_those_who_link_to_it()
    {
        using var site = TestSite.Small()
            .With("input/about.pl.md", "---\ntitle: a: b\n---\n\nTekst.\n")
            .WithPage("index.pl", "Start", "[O nas](about.pl.md#historia)");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2010 input/about.pl.md:2:9" }));
    }

    [Test]
    public void An_unknown_key_names_the_nearest_one()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.", "nav-lable: My");

        Assert.That(site.Messages(), Does.Contain("unknown setting “nav-lable”").And.Contain("did you mean “nav-label”?"));
    }

    [TestCase("kontakt.pl_PL.md", "name the file kontakt.pl.md")]
    [TestCase("kontakt.eng.md", "name the file kontakt.en.md")]
    [TestCase("kontakt.PL.md", "name the file kontakt.pl.md")]
    [TestCase("pl/firma/kontakt.md", "name the file input/firma/kontakt.pl.md")]
    [TestCase("en-GB/kontakt.md", "name the file input/kontakt.en.md")]
    [TestCase("kontakt.md", "name the file kontakt.pl.md or kontakt.en.md")]
    public void A_file_named_as_others_name_languages_is_told_its_right_name(string file, string expected)
    {
        using var site = TestSite.Small().With("input/" + file, "---\ntitle: A\ndescription: B\ntranslate: false\n---\nT");

        Assert.That(site.Messages(), Does.Contain("SITE5006").And.Contain(expected));
    }

    [TestCase("_directory.yml", "template: page\ntitle: Tytuł", "SITE2004 input/_directory.yml:2:1")]
    [TestCase("_directory.yml", "recursive: tak", "SITE3006 input/_directory.yml:1:12")]
    [TestCase("about.xx.md", "---\ntitle: A\ndescription: B\n---\nT", "SITE5006 input/about.xx.md:1:1")]
    [TestCase("plain.md", "---\ntitle: A\ndescription: B\n---\nT", "SITE5006 input/plain.md:1:1")]
    public void Files_with_the_wrong_name_or_keys_are_found(string file, string text, string expected)
    {
        using var site = TestSite.Small().With("input/" + file, text);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }
}
