using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>What goes out to a translator and comes back as it was changes nothing.</summary>
public sealed class RoundTripTests
{
    public static IEnumerable<TestCaseData> Texts =>
        from site in Formats.Sites
        from row in site.Texts
        where row.Target is not null
        from format in Formats.All
        select new TestCaseData(site, row, format) { TestName = $"{format} {row.TargetPath} {row.Language}" };

    public static IEnumerable<TestCaseData> Pages => Texts.Where(t => t.Arguments[1] is TextToTranslate { Source.IsData: false } row && row.Source.Blocks.Count == row.Target!.Blocks.Count);

    [TestCaseSource(nameof(Texts))]
    public void A_translation_that_comes_back_as_it_was_changes_no_file(ExchangeSite all, TextToTranslate row, string format)
    {
        var (result, messages) = Formats.Import(format, Formats.Export(format, all, rows: row), all);

        Assert.That(messages, Is.Empty);
        Assert.That(result.Files, Is.Empty);
        Assert.That(result.Taken, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public void A_translation_whose_file_was_lost_comes_back_with_the_same_texts(ExchangeSite all, TextToTranslate row, string format)
    {
        var lost = row with { Target = null };
        var without = all with { Texts = [.. all.Texts.Select(t => t == row ? lost : t)] };
        var (result, messages) = Formats.Import(format, Formats.Export(format, all, rows: row), without);

        // A translation may well have fewer links than its source; that is told.
        Assert.That(messages, Is.Empty.Or.Contain("SITE5713"));
        var file = result.Files.Single();
        Assert.That(file.Path, Is.EqualTo(row.TargetPath));
        var read = VersionReader.Read(new Site.Diagnostics.SourceText(file.Path, file.Text), row.Target!.Language, ["pl", "en", "de"])!;
        Assert.That(TextsOf(read), Is.EqualTo(TextsOf(row.Target)));
        Assert.That(LinksOf(read), Is.EqualTo(LinksOf(row.Target)));
    }

    // Code and what is in another language anyway is not translated.
    private static List<string> TextsOf(TextVersion text) => [.. text.Blocks.Where(b => b.IsTranslatable && b.Language is null).Select(b => b.Text)];

    private static List<(string, string?)> LinksOf(TextVersion text) => [.. text.Blocks.SelectMany(b => b.Links).Select(l => (l.Place.Text, l.Language))];
}
