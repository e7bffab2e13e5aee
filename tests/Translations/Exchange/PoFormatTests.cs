using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>PO as GNU gettext has it.</summary>
public sealed class PoFormatTests
{
    [Test]
    public void Each_block_is_an_entry_with_its_context()
    {
        var site = XliffFormatTests.Page("Zob. **nasze** [zasady](rules.pl.md).", "See **our** [rules](rules.en.md).");

        var text = Formats.Export("po", site);

        Assert.That(text[text.IndexOf("#.", StringComparison.Ordinal)..], Does.Match("""
            ^#\. paragraph
            #\. target-hash: [0-9a-z]{10}
            #: input/page\.pl\.md:1
            #, md-text
            msgctxt "input/page\.pl\.md paragraph\.[0-9a-z]{10}"
            msgid "Zob\. \*\*nasze\*\* \[zasady\]\(rules\.pl\.md\)\."
            msgstr "See \*\*our\*\* \[rules\]\(rules\.en\.md\)\."
            $
            """.ReplaceLineEndings("\n").Replace("\n$\n", "\n$", StringComparison.Ordinal)));
        Assert.That(text, Does.Contain("\"Language: en\\n\"\n").And.Contain("\"Content-Type: text/plain; charset=UTF-8\\n\"\n"));
    }

    [Test]
    public void A_translation_of_a_source_that_has_changed_is_fuzzy_and_shows_what_was_translated()
    {
        var site = XliffFormatTests.Page("Nowy tekst.", "Old text.") with { Recorded = _ => [new RecordedSource("Stary \"tekst\".", IsCurrent: false)] };

        Assert.That(Formats.Export("po", site), Does.Contain("#, fuzzy, md-text\n#| msgid \"Stary \\\"tekst\\\".\"\nmsgctxt"));
        Assert.That(Formats.Export("xliff", site), Does.Contain("state=\"initial\" subState=\"chem-ster-site:outdated\"").And.Contain("previous-source\">Stary \"tekst\".<"));
    }

    [Test]
    public void Only_what_is_to_be_done_can_be_given_out()
    {
        var site = XliffFormatTests.Page("Pierwszy.\n\nDrugi.", "First.\n\nSecond.") with { Recorded = _ => [new RecordedSource("Pierwszy.", IsCurrent: true), new RecordedSource("Inny.", IsCurrent: false)] };

        Assert.That(Formats.Export("po", site, onlyToDo: true), Does.Contain("msgid \"Drugi.\"").And.Not.Contain("Pierwszy"));
    }

    [Test]
    public void What_other_tools_make_of_it_is_understood()
    {
        var site = XliffFormatTests.Page("Pierwszy\\\nakapit.\n\nDrugi.", "Old\\\none.\n\nSecond.");
        var text = Formats.Export("po", site);
        // Wrapped, with comments of people, escapes in other ways, entries that are out of use, Windows' line ends.
        text = text.Replace("msgstr \"\"\n\"Old\\\\\\n\"\n\"one.\"\n", "# good?\nmsgstr \"\"\n\"New\\\\\\n\"\n\"on\\145, a\\x62c \\\"x\\\".\"\n", StringComparison.Ordinal) + "\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n";

        var (result, messages) = Formats.Import("po", text.Replace("\n", "\r\n", StringComparison.Ordinal), site);

        Assert.That(messages, Is.Empty);
        Assert.That(result.Files.Single().Text, Is.EqualTo("New\\\none, abc \"x\".\n\nSecond.\n"));
        Assert.That(result.Taken, Has.Count.EqualTo(2));
    }

    [Test]
    public void What_is_fuzzy_is_not_taken()
    {
        var site = XliffFormatTests.Page("Tekst.", "Text.");
        var text = Formats.Export("po", site).Replace("#, md-text", "#, fuzzy, md-text", StringComparison.Ordinal).Replace("msgstr \"Text.\"", "msgstr \"Guess.\"", StringComparison.Ordinal);

        var (result, _) = Formats.Import("po", text, site);

        Assert.That((result.Files.Count, result.Taken.Count, result.Unfinished), Is.EqualTo((0, 0, 1)));
    }
}
