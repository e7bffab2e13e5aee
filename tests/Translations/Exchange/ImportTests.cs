
namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>What is done with translations that come back to a site that has changed, or with changes of their own.</summary>
public sealed class ImportTests
{
    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void Only_the_changed_block_is_written(string format)
    {
        var site = XliffFormatTests.Page("Jeden.\n\n> Dwa *i* trzy,\n> cztery.", "One.\n\n> Two *and* three,\n> four.");

        var (result, messages) = Formats.Import(format, Formats.Export(format, site).Replace("One.", "The one.", StringComparison.Ordinal), site);

        Assert.That(messages, Is.Empty);
        Assert.That(result.Files.Single().Text, Is.EqualTo("The one.\n\n> Two *and* three,\n> four.\n"));
    }

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void What_was_changed_in_the_site_meanwhile_is_not_lost_unseen(string format)
    {
        var given = Formats.Export(format, XliffFormatTests.Page("Tekst.", "Text.")).Replace("Text.", "Text from the translator.", StringComparison.Ordinal);
        var site = XliffFormatTests.Page("Tekst.", "Text of a colleague.");

        var (result, messages) = Formats.Import(format, given, site);

        Assert.That(result.Files, Is.Empty);
        Assert.That(result.Taken, Is.Empty);
        Assert.That(messages, Does.Contain("error SITE5711: the translation was changed in the site after the export, so “Text from the translator.” was not written").And.Contain("input/page.en.md:1:1"));
        Assert.That(Formats.Import(format, given, site, force: true).Result.Files.Single().Text, Is.EqualTo("Text from the translator.\n"));
    }

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void A_translation_of_a_text_that_has_changed_is_taken_as_what_it_is(string format)
    {
        var given = Formats.Export(format, XliffFormatTests.Page("Raz.\n\nStary tekst.", "One.\n\nText.")).Replace("Text.", "Old text.", StringComparison.Ordinal);

        var (result, messages) = Formats.Import(format, given, XliffFormatTests.Page("Raz.\n\nNowy tekst.", "One.\n\nText."));

        Assert.That(result.Files.Single().Text, Is.EqualTo("One.\n\nOld text.\n"));
        Assert.That(result.Taken.Select(t => t.SeenText), Is.EqualTo(new[] { null, "Stary tekst." }));
        Assert.That(messages, Does.Contain("warning SITE5710").And.Contain("input/page.pl.md:3:1"));
    }

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void A_translation_of_a_text_that_is_gone_is_passed_over(string format)
    {
        var given = Formats.Export(format, XliffFormatTests.Page("Raz.\n\n## Dwa", "One.\n\n## Two"));

        var (result, messages) = Formats.Import(format, given, XliffFormatTests.Page("Raz.", "One."));

        Assert.That(result.Files, Is.Empty);
        Assert.That(messages, Does.Contain("warning SITE5709: the source no longer has the passage “Dwa”"));
    }

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void Blocks_that_the_translation_lacks_are_added_in_their_places(string format)
    {
        const string Polish = "Raz.\n\n## Dwa {#b}\n\n- trzy\n- cztery\n\n| A | B |\n| --- | --- |\n| c | d |\n| e | f |\n\n> Pięć.\n> Sześć.\n\nKoniec.";
        const string English = "One.\n\n## Two {#b}\n\n- three\n- four\n\n| A | B |\n| --- | --- |\n| c | d |\n| e | f |\n\n> Five.\n> Six.\n\nEnd.";
        var given = Formats.Export(format, XliffFormatTests.Page(Polish, English));

        foreach (var lacking in new[] { "## Two {#b}\n\n", "- four\n", "| e | f |\n", "> Five.\n> Six.\n\n", "- three\n- four\n\n", "| A | B |\n| --- | --- |\n| c | d |\n| e | f |\n\n", "\n\nEnd." })
        {
            var (result, messages) = Formats.Import(format, given, XliffFormatTests.Page(Polish, English.Replace(lacking, "", StringComparison.Ordinal)));

            Assert.That(messages, Is.Empty, lacking);
            Assert.That(result.Files.Single().Text.Replace("> Five. Six.", "> Five.\n> Six.", StringComparison.Ordinal), Is.EqualTo(English + "\n"), lacking);
        }
    }

    [Test]
    public void A_place_that_only_a_person_can_find_is_told()
    {
        var given = Formats.Export("po", XliffFormatTests.Page("> Raz.\n>\n> Dwa.", "> One.\n>\n> Two."));

        var (result, messages) = Formats.Import("po", given, XliffFormatTests.Page("> Raz.\n>\n> Dwa.", "> One."));

        Assert.That(result.Files, Is.Empty);
        Assert.That(messages, Does.Contain("error SITE5717: the file input/page.en.md has no place for “Two.”").And.Contain("input/page.pl.md:3:3"));
    }

    [Test]
    public void Links_to_the_pages_own_headings_lead_to_the_translated_ones()
    {
        var site = XliffFormatTests.Page("Zob. [niżej](#drugi-dzial).\n\n## Drugi dział", "See [below](#second-part).\n\n## Second part");
        var given = Formats.Export("po", site).Replace("(#second-part)", "(#drugi-dzial)", StringComparison.Ordinal);

        var (result, _) = Formats.Import("po", given, site with { Texts = [site.Texts[0] with { Target = null }] });

        Assert.That(result.Files.Single().Text, Is.EqualTo("See [below](#second-part).\n\n## Second part\n"));
    }

    [TestCase("One [two](x.txt.", "SITE5713")]
    [TestCase("One.", "SITE5713: the translation lacks the tags ](x.txt)")]
    [TestCase("# One [two](x.txt)", "")]
    [TestCase("One <b>[two](x.txt)</b>", "SITE5714")]
    [TestCase("[^1]: One [two](x.txt)", "")]
    [TestCase("[one]: two", "SITE5713")]
    [TestCase("```", "SITE5712")]
    public void What_a_translator_breaks_in_Markdown_is_told(string typed, string told)
    {
        var site = XliffFormatTests.Page("Jeden [dwa](x.txt).", "Old.");

        var (result, messages) = Formats.Import("po", Formats.Export("po", site).Replace("msgstr \"Old.\"", $"msgstr \"{typed}\"", StringComparison.Ordinal), site);

        Assert.That(messages, told.Length == 0 ? Is.Empty : Does.Contain(told));
        Assert.That(result.Files, Has.Count.EqualTo(told is "SITE5712" or "SITE5714" ? 0 : 1));
    }
}
