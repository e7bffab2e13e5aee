using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake gives one message: what only follows from it is told when it is mended and still there.</summary>
public sealed class OneMistakeTests
{
    private const string Flask = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    [TestCase("Więcej: [Start](indx.pl.md).", "More: [Start](index.en.md).", "SITE4001 input/about.pl.md:6:17")]
    [TestCase("Więcej: (Start)[index.pl.md].", "More: [Start](index.en.md).", "SITE4020 input/about.pl.md:6:9")]
    [TestCase("Więcej: [Start](/en/).", "More: [Start](index.en.md).", "SITE4004 input/about.pl.md:6:17")]
    public void A_broken_link_is_not_told_as_a_difference_from_the_translation_too(string polish, string english, string expected)
    {
        using var site = TestSite.Compared().WithPage("about.pl", "O nas", polish).WithPage("about.en", "About us", english);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_picture_that_a_broken_link_names_is_not_told_to_be_unused()
    {
        using var site = TestSite.Small().WithPage("flask.pl", "Kolba", "![Kolba](kolba z laboratorium.svg)", "translate: false").With("input/kolba z laboratorium.svg", Flask);

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4017 input/flask.pl.md:7:10" }));
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
