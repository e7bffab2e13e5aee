using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake gives one message: what only follows from it is told when it is mended and still there.</summary>
public sealed class OneMistakeTests
{
    private const string Flask = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private const string Founded = "- id: founded\n  date: 2013\n  title: { pl: Początek, en: Start }\n  text: { pl: Tekst., en: Text. }\n";

    [TestCase("Więcej: [Start](indx.pl.md).", "More: [Start](index.en.md).", "SITE4001 input/about.pl.md:6:17")]
    [TestCase("Więcej: (Start)[index.pl.md].", "More: [Start](index.en.md).", "SITE4020 input/about.pl.md:6:9")]
    [TestCase("Więcej: [Start](/en/).", "More: [Start](index.en.md).", "SITE4004 input/about.pl.md:6:17")]
    public void A_broken_link_is_not_told_as_a_difference_from_the_translation_too(string polish, string english, string expected)
    {
        using var site = TestSite.Compared().WithPage("about.pl", "O nas", polish).WithPage("about.en", "About us", english);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Advice_hides_no_difference_from_the_translation_whether_or_not_it_holds_back_publication([Values] bool isStrict, [Values("warning", "error")] string advice)
    {
        using var site = TestSite.Compared().Severity($"advice: {advice}")
            .WithPage("about.pl", "O nas", "Klaster ma [12 członków](https://example.org/a?fbclid=IwAR0).")
            .WithPage("about.en", "About us", "The cluster has [members](https://example.org/a?fbclid=IwAR0).");

        Assert.That(site.Build(o => o with { Strict = isStrict }).Diagnostics.Select(d => d.Code), Is.EquivalentTo(new[] { "SITE4019", "SITE4019", "SITE5305" }));
    }

    [Test]
    public void A_letter_that_only_looks_right_hides_no_difference_from_the_translation([Values] bool isStrict)
    {
        using var site = TestSite.Compared().WithPage("about.pl", "O nas", "Kl\u0430ster ma 12 członków.").WithPage("about.en", "About us", "The cluster has 15 members.");

        Assert.That(site.Build(o => o with { Strict = isStrict }).Diagnostics.Select(d => d.Code), Is.EquivalentTo(new[] { "SITE6026", "SITE5305" }));
    }

    [Test]
    public void A_picture_that_a_broken_link_names_is_not_told_to_be_unused()
    {
        using var site = TestSite.Small().WithPage("flask.pl", "Kolba", "![Kolba](kolba z laboratorium.svg)", "translate: false").With("input/kolba z laboratorium.svg", Flask);

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4017 input/flask.pl.md:7:10" }));
    }

    [TestCase("![Kolba](img/a.svg)", "SITE4007")]
    [TestCase("![Kolba](data.svg)", "SITE4007 SITE4011")]
    public void A_picture_is_named_by_a_broken_link_that_has_its_whole_name(string text, string expected)
    {
        using var site = TestSite.Small().WithPage("flask.pl", "Kolba", text, "translate: false").With("input/a.svg", Flask);

        Assert.That(string.Join(' ', site.Build().Diagnostics.Select(d => d.Code)), Is.EqualTo(expected));
    }

    [Test]
    public void A_file_without_its_language_is_not_told_as_a_translation_that_is_missing()
    {
        using var site = TestSite.Small().WithPage("contact.pl", "Kontakt", "Tekst.").With("input/contact.md", "---\ntitle: Contact\ndescription: Who we are and what we do.\n---\n\nText.\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5006 input/contact.md:1:1" }));
    }

    [TestCase("input/news/2025-09-17-open-day.en.md", "in the same folder, with the same day")]
    [TestCase("input/2025-09-17-dzien-otwarty.en.md", "in another folder, with the same name")]
    public void A_translation_under_another_name_is_told_once_and_what_to_call_it(string file, string why)
    {
        using var site = TestSite.Small().WithPage("news/2025-09-17-dzien-otwarty.pl", "Dzień otwarty", "Tekst.", "date: 2025-09-17")
            .With(file, "---\ntitle: Open day\ndescription: What there will be to see.\ndate: 2025-09-17\n---\n\nText.\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE5001 {file}:1:1" }), why);
        Assert.That(site.Messages(), Does.Contain("input/news/2025-09-17-dzien-otwarty.en.md"));
    }

    [Test]
    public void Of_a_data_file_that_cannot_be_read_no_entry_is_told_to_be_missing()
    {
        using var site = TestSite.Small().With("data/timeline.yml", "- id: founded\n\tdate: 2013\n").WithPage("when.pl", "Kiedy", "Założono {{when founded}}.", "translate: false");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2008 data/timeline.yml:2:1" }));
    }

    [TestCase("<<<<<<< HEAD\n- id: founded\n=======\n- id: begun\n>>>>>>> other\n", "SITE1020", TestName = "A conflict of two versions")]
    [TestCase("founded: 2013\n", "SITE2020", TestName = "No list")]
    [TestCase("- founded\n", "SITE2019", TestName = "An item that is a text")]
    [TestCase(Founded + "  colour: red\n", "SITE2004 SITE3012", TestName = "A key that nobody knows")]
    [TestCase(Founded + "  date: 2014\n", "SITE2007 SITE3012", TestName = "A key twice")]
    [TestCase("- id: founded\n  date: 2013\n  title: Start\n  text: { pl: Tekst., en: Text. }\n", "SITE2019 SITE3012", TestName = "A text in no language")]
    public void Only_a_file_of_which_nothing_is_known_hides_that_an_entry_is_missing(string timeline, string expected)
    {
        using var site = TestSite.Small().With("data/timeline.yml", timeline).WithPage("when.pl", "Kiedy", "Tego jeszcze nie ma: {{when opened}}.", "translate: false");

        Assert.That(site.Build().Diagnostics.Select(d => d.Code).Distinct(), Is.EquivalentTo(expected.Split(' ')));
    }

    [Test]
    public void Of_a_data_file_in_another_encoding_or_under_another_ending_no_entry_is_told_to_be_missing()
    {
        using var site = TestSite.Small().With("data/timeline.yml", [0x2D, 0x20, 0xB9, 0x0A]).WithPage("when.pl", "Kiedy", "Założono {{when founded}}.", "translate: false");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1001 data/timeline.yml:1:3" }));

        site.Without("data/timeline.yml").With("data/timeline.yaml", Founded);
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1022 data/timeline.yaml:1:1" }));
    }

    [Test]
    public void Organisations_that_cannot_be_read_are_not_told_to_be_missing_among_the_names()
    {
        using var site = TestSite.Small().With("data/organisations.yml", "- id: acme\n\tname: ACME\n").WithPage("who.pl", "Kto", "Spółka {{name acme}}.", "translate: false");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2008 data/organisations.yml:2:1" }));
    }

    [Test]
    public void A_token_pasted_into_the_text_is_told_to_belong_into_the_settings()
    {
        using var site = TestSite.Compared().WithPage("about.pl", "O nas", "Tekst o nas.").WithPage("about.en", "About us", "source-version: 7kq2m8xz\n\nText about us.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5803 input/about.en.md:6:1" }));
    }

    [Test]
    public void A_page_that_the_menu_names_by_its_file_is_told_its_key()
    {
        using var site = TestSite.Small();
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.AppendAllText(settings, "\nfooter-navigation: [input/index.pl.md]\n");

        Assert.That(site.Messages(), Does.Contain("SITE4001").And.Contain("write “index”: the name alone"));
    }

    [Test]
    public void Two_pages_that_nothing_brings_together_lack_a_language_each()
    {
        using var site = TestSite.Small().WithPage("news/zjazd.pl", "Zjazd", "Tekst.").WithPage("open-day.en", "Open day", "Text.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE5001 input/news/zjazd.pl.md:1:1", "SITE5001 input/open-day.en.md:1:1" }));
    }

    [Test]
    public void News_without_a_day_are_told()
    {
        using var site = TestSite.Small().WithPage("zjazd.pl", "Zjazd", "Tekst.", "template: news", "translate: false");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2006 input/zjazd.pl.md:4:11" }));
    }

    [Test]
    public void A_list_pasted_from_a_word_processor_is_told_and_made_a_list()
    {
        using var site = TestSite.Small().WithPage("list.pl", "Lista", "Pokażemy:\n\n•\tpiec\n•  kolbę\n\nKoniec • tekstu.", "translate: false");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6006 input/list.pl.md:9:1" }));
        var fix = site.Build().Diagnostics.Single().Fixes.Single();
        Assert.That(fix.Edits.Select(e => (e.Span.From.Line, e.Span.Text, e.Text)), Is.EqualTo(new[] { (9, "•\t", "- "), (10, "•  ", "- ") }));
    }

    [TestCase("Pn–Pt 9–17\n· w lipcu zamknięte")]
    [TestCase("Piec · kolba\n· waga\n· szkło")]
    [TestCase("· piec · kolba")]
    [TestCase("Pn–Pt 9–17\n• w lipcu zamknięte")]
    [TestCase("Pn–Pt • 9–17\n• w lipcu zamknięte")]
    public void A_separator_at_which_a_line_was_broken_begins_no_list(string text)
    {
        using var site = TestSite.Small().WithPage("list.pl", "Lista", text, "translate: false");

        Assert.That(site.Codes(), Is.Empty);
    }

    [TestCase("• piec", true)]
    [TestCase("Pokażemy:\n• piec\n• kolbę", true)]
    [TestCase("Pokażemy:\n• piec, który\ngrzeje\n• kolbę", false)]
    [TestCase("Piec • kolba\n• waga\n• szkło", false)]
    public void Only_what_can_be_nothing_but_a_list_is_made_one_unasked(string text, bool isSafe)
    {
        using var site = TestSite.Small().WithPage("list.pl", "Lista", text, "translate: false");

        Assert.That(site.Build().Diagnostics.Select(d => (d.Code, d.Fixes.Single().IsSafe)), Is.EqualTo(new[] { ("SITE6006", isSafe) }));
    }
}
