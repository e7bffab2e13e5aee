using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Blocks;

/// <summary>How a text is taken apart, and that every part knows where it stands in its file.</summary>
public sealed class BlockReaderTests
{
    private const string Everything = """
        ---
        title: "Tytuł strony"
        description: Opis.
        image: a.png
        image-alt: Co widać
        ---

        Wstęp z **mocnym** słowem i [odsyłaczem](history.pl.md#zasady "dymek"). {.lead}

        ## Rozdział {#own}

        - pierwszy
        - drugi

          z akapitem
          1. głębiej

        | A | B |
        | --- | --- |
        | c `kod` | {{fact entities}} |

        > Cytat.

        ::: notice Uwaga na to
        W ramce.
        :::

        {{timeline}}

        ```text
        int x;
        ```

        ![Zdjęcie](photo.pl.png "Podpis")

        Termin
        :   Znaczenie.

        Zdanie.[^1] Zob. <https://example.org/> i [po niemiecku]{lang=de}.

        ***

        [^1]: Przypis.
        """;

    [Test]
    public void A_page_is_taken_apart_in_its_order()
    {
        var blocks = Versions.Polish(Everything).Blocks;
        Assert.That(blocks.Select(b => $"{b.Kind} {b.Text}".TrimEnd()), Is.EqualTo(new[]
        {
            "FrontMatter Tytuł strony", "FrontMatter Opis.", "FrontMatter Co widać",
            "Paragraph Wstęp z mocnym słowem i odsyłaczem dymek.",
            "Heading Rozdział",
            "List", "ListItem pierwszy", "ListItem drugi", "Paragraph z akapitem", "List", "ListItem głębiej",
            "Table", "TableCell A", "TableCell B", "TableCell c kod", "TableCell {{fact entities}}",
            "Quote", "Paragraph Cytat.",
            "Container Uwaga na to", "Paragraph W ramce.",
            "Inclusion", "Code int x;", "Figure Zdjęcie Podpis",
            "Term Termin", "Definition Znaczenie.",
            "Paragraph Zdanie. Zob. https://example.org/ i po niemiecku.",
            "Rule", "Footnote Przypis.",
        }));
    }

    [Test]
    public void The_letters_of_a_block_are_found_again_in_its_file()
    {
        var version = Versions.Polish(Everything);
        Assert.Multiple(() =>
        {
            foreach (var block in version.Blocks)
            {
                foreach (var run in block.Runs.Where(r => r.IsLiteral))
                {
                    Assert.That(block.SpanOf(run.Start, run.Length).Text, Is.EqualTo(block.Text.Substring(run.Start, run.Length)));
                }
            }
        });
    }

    [Test]
    public void The_content_of_a_block_leaves_its_marks_out()
    {
        var contents = Versions.Polish(Everything).Blocks.Where(b => b.IsTranslatable).Select(b => b.Content.Text);
        Assert.That(contents, Is.EqualTo(new[]
        {
            "\"Tytuł strony\"", "Opis.", "Co widać", "Wstęp z **mocnym** słowem i [odsyłaczem](history.pl.md#zasady \"dymek\").", "Rozdział", "pierwszy", "drugi", "z akapitem", "głębiej",
            "A", "B", "c `kod`", "{{fact entities}}", "Cytat.", "Uwaga na to", "W ramce.", "![Zdjęcie](photo.pl.png \"Podpis\")", "Termin", "Znaczenie.",
            "Zdanie.[^1] Zob. <https://example.org/> i [po niemiecku]{lang=de}.", "Przypis.",
        }));
    }

    [Test]
    public void Links_are_the_same_in_all_languages()
    {
        var links = Versions.Polish(Everything, "about/page").Blocks.SelectMany(b => b.Links).Select(l => $"{l.Kind} {l.Target}");
        Assert.That(links, Is.EqualTo(new[] { "Page page:about/history#zasady", "Picture input/about/photo.png", "Outside https://example.org/" }));
    }

    [Test]
    public void A_block_knows_its_heading_its_list_and_its_language()
    {
        var blocks = Versions.Polish(Everything).Blocks.ToList();
        TextBlock Find(string text) => blocks.First(b => b.Text == text);
        Assert.Multiple(() =>
        {
            Assert.That(blocks[Find("drugi").Section].Text, Is.EqualTo("Rozdział"));
            Assert.That(blocks[Find("drugi").Parent].Kind, Is.EqualTo(BlockKind.List));
            Assert.That(blocks[Find("z akapitem").Parent].Text, Is.EqualTo("drugi"));
            Assert.That(Find("Rozdział").Anchor, Is.EqualTo("own"));
            Assert.That(Find("c kod"), Has.Property("Row").EqualTo(2).And.Property("Column").EqualTo(1));
            Assert.That(blocks[^3].Runs[^2].Language, Is.EqualTo("de"));
        });
    }

    [Test]
    public void Typography_and_reflow_change_no_hash_but_a_letter_does()
    {
        var first = Versions.Polish("Rok 2013 - to „rok” klastra...\nDalej *tak*.").Blocks[0];
        var same = Versions.Polish("Rok\u00A02013 – to \"rok\"\nklastra… Dalej __tak__.").Blocks[0];
        var other = Versions.Polish("Rok 2014 - to „rok” klastra... Dalej *tak*.").Blocks[0];
        Assert.That(same.TextHash, Is.EqualTo(first.TextHash));
        Assert.That(other.TextHash, Is.Not.EqualTo(first.TextHash));
    }
}
