using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.RightLanguage;

/// <summary>Blocks of a translation that are the same as in the source, and the pages of this repository.</summary>
public sealed class CopiedBlockTests
{
    private static readonly LanguageCheck Check = new(RealSite.Real);

    [TestCaseSource(typeof(RealSite), nameof(RealSite.Keys))]
    public void A_page_as_it_is_gives_no_finding(string key)
    {
        var (polish, english) = (RealSite.Page(key, "pl"), RealSite.Page(key, "en"));

        Assert.That(Found(polish, english), Is.Empty);
        Assert.That(Found(english, polish), Is.Empty);
        Assert.That(RealSite.Messages(d => Check.Check(polish, d)) + RealSite.Messages(d => Check.Check(english, d)), Is.Empty);
    }

    [TestCaseSource(typeof(RealSite), nameof(RealSite.DataFiles))]
    public void A_data_file_as_it_is_gives_no_finding(string file) =>
        Assert.That(Found(RealSite.OfData(file, "pl"), RealSite.OfData(file, "en")), Is.Empty);

    [TestCase("Wybór lidera klastra", TestName = "A heading's words")]
    [TestCase("Praca zbiorowa warsztatów", TestName = "Three words without any frequent one")]
    [TestCase("## Pierwsze role w klastrze", TestName = "A heading")]
    [TestCase("Klaster nabierał kształtu {{when preparation}}, w licznych konsultacjach.", TestName = "A paragraph with data")]
    [TestCase("Klaster „mały” rośnie i rośnie.", TestName = "A paragraph")]
    public void A_block_that_was_not_translated_is_found_with_its_source(string polish)
    {
        var messages = Found(Versions.Polish(polish), Versions.English(polish.Replace('„', '“')));

        Assert.That(messages, Does.Contain("warning SITE5503: this text is the same as in the source: it has not been translated into “en”").And.Contain("--> input/page.en.md:1:").And.Contain("--> input/page.pl.md:1:"));
        Assert.That(messages, Does.Not.Contain("SITE5501"));
    }

    [TestCase("## What it is for", TestName = "An English heading in a Polish page")]
    [TestCase("Getting Started With Lamps", TestName = "An English title with capitals")]
    public void An_English_block_in_a_Polish_page_is_found(string english) => Assert.That(Found(Versions.English(english), Versions.Polish(english)), Does.Contain("SITE5503"));

    [TestCase("CHEM-STER")]
    [TestCase("Grupa Azoty Zakłady Azotowe Kędzierzyn S.A.")]
    [TestCase("CHEM-STER Speciality Chemicals Cluster")]
    [TestCase("Markdown, HTML, CSS, YAML")]
    [TestCase("pdf, docx, odt")]
    [TestCase("O nas")]
    [TestCase("Nie!")]
    [TestCase("C₂H₄, 75-21-8, KRS 0000850420")]
    [TestCase("`dotnet run`, `dotnet test` i")]
    [TestCase("<https://example.org/strona-po-polsku-i-nic>")]
    [TestCase("{{organisation icso}} {{fact entities}} {{organisation kkpp}}")]
    [TestCase("Anna Latarnik, Jan Lampa, Ewa Świetlik")]
    [TestCase("[Nie ma tego złego, co by na dobre nie wyszło.]{lang=pl}")]
    [TestCase("Nie ma tego złego, co by na dobre nie wyszło. {lang=pl}")]
    [TestCase("Moon Society of the North")]
    [TestCase("12 km, 3 MW, 65 %")]
    public void Names_numbers_codes_and_marked_passages_may_be_the_same(string text) => Assert.That(Found(Versions.Polish(text), Versions.English(text)), Is.Empty);

    [Test]
    public void A_source_that_is_in_the_wrong_language_itself_is_not_held_against_its_translation() =>
        Assert.That(Found(Versions.Polish("The lamps of the town are old and beautiful."), Versions.English("The lamps of the town are old and beautiful.")), Is.Empty);

    [Test]
    public void A_copy_that_was_changed_a_little_is_found_as_another_language() =>
        Assert.That(Found(Versions.Polish("Latarnia stoi na wzgórzu i świeci każdej nocy."), Versions.English("Lampa stoi na wzgórzu i świeci każdej nocy.")), Does.Contain("SITE5501"));

    // Every block of every page, one after the other, is left as it is in Polish.
    [Test]
    public void Whatever_paragraph_is_left_untranslated_is_found_exactly_once()
    {
        var (planted, missed) = (0, new List<string>());
        foreach (var key in RealSite.Keys)
        {
            var (polish, english) = (RealSite.Page(key, "pl"), RealSite.Page(key, "en"));
            var pair = RealSite.Pair(polish, english);
            foreach (var blocks in pair.Blocks.Where(b => b.IsWhole))
            {
                var (source, target) = (polish.Blocks[blocks.Source], english.Blocks[blocks.Target]);
                if (source.Text.Split(' ').Length < 3 || source.Kind is BlockKind.Code or BlockKind.FrontMatter) continue;
                planted++;
                var changed = RealSite.Page(key, "en", text => text[..target.Content.Start] + source.Content.Text + text[target.Content.End..]);
                var diagnostics = new DiagnosticBag();
                var mixed = RealSite.Pair(polish, changed);
                Check.Check(mixed, new PairReport(mixed, [], diagnostics));
                if (diagnostics.Sorted() is not [{ Code: "SITE5503" } only] || only.Span.From != target.Content.From) missed.Add($"{key}: {source.Text} → {string.Join(", ", diagnostics.Sorted().Select(d => d.Code))}");
            }
        }

        TestContext.Out.WriteLine($"{planted - missed.Count} of {planted}\n{string.Join('\n', missed)}");
        Assert.That(planted, Is.GreaterThan(60));
        Assert.That(missed, Is.Empty);
    }

    private static string Found(TextVersion source, TextVersion target)
    {
        var pair = RealSite.Pair(source, target);
        return RealSite.Messages(diagnostics => Check.Check(pair, new PairReport(pair, [], diagnostics)));
    }
}
