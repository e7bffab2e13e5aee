using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>What holds for any page, in both formats.</summary>
public sealed class RandomRoundTripTests
{
    private static readonly string[] Codes = ["pl", "en", "de"];

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void What_comes_back_as_it_was_changes_nothing(string format) => RandomPages.Pages.Sample(
        page =>
        {
            var (site, _) = SiteOf(page);
            var (result, messages) = Formats.Import(format, Formats.Export(format, site), site);
            return result.Files.Count == 0 && messages.Length == 0 && result.Taken.Count > 0;
        },
        iter: 80);

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void A_translation_that_was_lost_comes_back_from_the_file(string format) => RandomPages.Pages.Sample(
        page =>
        {
            var (site, row) = SiteOf(page);
            var without = site with { Texts = [row with { Target = null }] };
            var (result, messages) = Formats.Import(format, Formats.Export(format, site), without);
            Assert.That(messages, Is.Empty);
            Assert.That(TextsOf(Read(result.Files.Single().Text)), Is.EqualTo(TextsOf(row.Target!)));
        },
        iter: 80);

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void A_translation_that_was_begun_is_filled_in_block_by_block(string format) => RandomPages.Pages.Sample(
        page =>
        {
            var (site, row) = SiteOf(page);
            var begun = Read(NewTranslation.Of(row with { Target = null }, site).Text);
            var (result, messages) = Formats.Import(format, Formats.Export(format, site), site with { Texts = [row with { Target = begun }] }, force: true);
            Assert.That(messages, Is.Empty);
            Assert.That(TextsOf(Read(result.Files.Single().Text)), Is.EqualTo(TextsOf(row.Target!)));
        },
        iter: 80);

    [TestCaseSource(typeof(Formats), nameof(Formats.All))]
    public void One_changed_translation_changes_its_own_place_and_nothing_else(string format) => Gen.Select(RandomPages.Pages, Gen.Int[0, 1000]).Sample(
        (page, pick) =>
        {
            var (site, row) = SiteOf(page);
            var text = new Exporter(site).Export(row, onlyToDo: false);
            var chosen = pick % text.Units.Count;
            var changed = text with { Units = [.. text.Units.Select((u, i) => i == chosen ? Change(u) : u)] };
            var (result, messages) = Formats.Import(format, Formats.Write(format, new ExchangeFile("pl", "en", [changed])), site);
            Assert.That(messages, Is.Empty);
            var (before, after) = (row.Target!.Blocks, Read(result.Files.Single().Text).Blocks);
            Assert.That(result.Files.Single().Edits, Has.Count.EqualTo(1));
            Assert.That(after.Zip(before).Count(b => b.First.Text != b.Second.Text || b.First.Kind != b.Second.Kind), Is.EqualTo(1));
            Assert.That(after.Count(b => b.Text.StartsWith("changed ", StringComparison.Ordinal)), Is.EqualTo(1));
        },
        iter: 80);

    [Test]
    public void Whatever_a_translator_types_stays_text() => Gen.Select(RandomPages.Pages, Gen.String[Gen.Char["ab 12.)(\\`*_[]{}<>#+-=!|&;:\"'~^/\n\t\u00A0ążЖ\u0001"], 1, 25], Gen.Int[0, 1000]).Sample(
        (page, typed, pick) =>
        {
            var (site, row) = SiteOf(page);
            var text = new Exporter(site).Export(row, onlyToDo: false);
            var chosen = pick % text.Units.Count;
            var unit = text.Units[chosen];
            var own = new Segment([new SegmentPart(PartKind.Text, "x " + typed)]);
            var changed = text with { Units = [.. text.Units.Select((u, i) => i == chosen ? u with { Target = own, State = UnitState.Translated } : u)] };
            var (result, messages) = Formats.Import("xliff", Formats.Write("xliff", new ExchangeFile("pl", "en", [changed])), site);
            if (result.Files.Count == 0)
            {
                Assert.That(messages, Does.Contain("SITE5712").Or.Contain("SITE5714"), "It was neither written nor refused.");
                return;
            }

            var after = Read(result.Files.Single().Text);
            Assert.That(after.Blocks.Select(b => b.Kind), Is.EqualTo(row.Target!.Blocks.Select(b => b.Kind)));
            Assert.That(after.Blocks.Select(b => CanonicalText.Of(b.Text)), Does.Contain(CanonicalText.Of("x " + typed)));
        },
        iter: 250);

    private static ExchangeUnit Change(ExchangeUnit unit)
    {
        // A picture goes on being one, and a date stays in front.
        var at = unit.Form.HasDate || unit.Target!.IsPicture ? 1 : 0;
        var segment = new SegmentBuilder();
        foreach (var (i, part) in unit.Target!.Parts.Index())
        {
            if (i == at) segment.Add("changed ");
            if (part.Kind == PartKind.Text) segment.Add(part.Text);
            else segment.Add(part.Kind, part.Text, part.Code);
        }

        var changed = segment.Build();
        return unit with { Target = changed, Markdown = SegmentWriter.Write(changed, unit.Form, ["ref"]), State = UnitState.Translated };
    }

    private static (ExchangeSite Site, TextToTranslate Row) SiteOf((string Polish, string English) page)
    {
        var row = new TextToTranslate(Versions.Polish(page.Polish), "en", Versions.English(page.English), "input/page.en.md");
        var history = new TextToTranslate(Versions.Polish("## A\n", "history"), "en", Versions.English("## B\n", "history"), "input/history.en.md");
        // Built alike, so that each block is paired with its own; pairing blocks is not what is looked at here.
        return (new ExchangeSite([row, history], [TestLanguages.Polish, TestLanguages.English, TestLanguages.German], (source, target) => [.. source.Blocks.Select((_, i) => new BlockPair(i, i < target.Blocks.Count ? i : -1))]), row);
    }

    private static TextVersion Read(string text) => VersionReader.Read(new SourceText("input/page.en.md", text), TestLanguages.English, Codes)!;

    private static List<string> TextsOf(TextVersion text) => [.. text.Blocks.Where(b => b.IsTranslatable && b.Language is null).Select(b => CanonicalText.Of(b.Text))];
}
