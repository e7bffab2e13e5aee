using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Alignment;

/// <summary>What holds for the alignment of any page, realistic or hard: nothing is found where nothing differs, and any one difference is found once, at its place.</summary>
public sealed class AlignmentPropertyTests
{
    private static readonly Gen<Piece[]> Pages = Gen.OneOf(RandomPage.Realistic, RandomPage.Uniform);

    private static readonly Gen<(Piece[] Page, int At)> Places = PlacesIn(Pages);

    [Test]
    public void A_page_against_itself_gives_nothing() =>
        Pages.Sample(page => StructureFindings.In(Polish(page), Polish(page)) is [] && BlockAligner.Align(Polish(page), Polish(page)).All(p => p.Source == p.Target));

    [Test]
    public void Each_block_is_in_one_pair_and_those_of_the_source_in_their_order() =>
        Gen.Select(Pages, Pages).Sample((page, other) =>
        {
            var (source, target) = (Polish(page), English(other));
            var pairs = BlockAligner.Align(source, target);
            return pairs.Select(p => p.Source).Where(i => i >= 0).SequenceEqual(Enumerable.Range(0, source.Blocks.Count))
                && pairs.Select(p => p.Target).Where(i => i >= 0).Order().SequenceEqual(Enumerable.Range(0, target.Blocks.Count));
        });

    [Test]
    public void A_page_against_its_translation_gives_nothing() => FixedSamples.Hold(Pages, page => Only(null, Polish(page), English(page)));

    [Test]
    public void A_piece_that_is_missing_is_found_once_and_there() =>
        FixedSamples.Hold(Places, p => JoinsLists(p.Page, p.At) ? null : Only("SITE5201", Polish(p.Page), Polish(RandomPage.Write(p.Page), without: p.At), TextAt(p)));

    [Test]
    public void A_piece_more_is_found_once_and_there() =>
        FixedSamples.Hold(Places, p => JoinsLists(p.Page, p.At) ? null : Only("SITE5202", Polish(RandomPage.Write(p.Page), without: p.At), Polish(p.Page), TextAt(p)));

    [Test]
    public void A_piece_that_is_missing_in_a_translation_is_found_once_and_there() =>
        FixedSamples.Hold(PlacesIn(RandomPage.Realistic), p => JoinsLists(p.Page, p.At) ? null : Only("SITE5201", Polish(p.Page), English(p.Page, without: p.At), TextAt(p)));

    [Test]
    public void What_was_recorded_tells_what_is_missing_where_nothing_else_does() =>
        FixedSamples.Hold(PlacesIn(RandomPage.Uniform), p =>
            JoinsLists(p.Page, p.At) ? null : Only("SITE5201", Polish(p.Page), English(p.Page, without: p.At), TextAt(p), RecordOf(p.Page)));

    [Test]
    public void An_item_or_row_that_is_missing_is_found_once_and_there() =>
        FixedSamples.Hold(Gen.Select(Places, Gen.Int[0, 99], Gen.Bool), sample =>
        {
            var ((page, at), part, isTranslated) = sample;
            // A table without its first row has another header.
            var index = page[at].Kind == PieceKind.Table ? 1 + (part % Math.Max(1, page[at].Parts - 1)) : part % page[at].Parts;
            if (page[at].Parts == 1) return null;
            var fewer = With(page, at, page[at].Without(index));
            return Only("SITE5201", Polish(page), isTranslated ? English(fewer) : Polish(fewer), within: TextAt((page, at)));
        });

    [Test]
    public void Two_pieces_that_changed_places_are_found_once() =>
        FixedSamples.Hold(Gen.Select(Places, Gen.Int[0, 99], Gen.Bool), sample =>
        {
            var ((page, a), other, areNeighbours) = sample;
            var b = areNeighbours ? (a + 1) % page.Length : other % page.Length;
            // Of two that say the same nobody can tell that they changed places.
            if (a == b || !IsSaidOnce(page, a) || !IsSaidOnce(page, b)) return null;
            var texts = RandomPage.Write(page);
            (texts[a], texts[b]) = (texts[b], texts[a]);
            return Lists(Polish(page)) != Lists(Polish(texts)) ? null : Only("SITE5204", Polish(page), Polish(texts));
        });

    [Test]
    public void Two_paragraphs_that_changed_places_in_a_translation_are_told_by_what_was_recorded() =>
        FixedSamples.Hold(PlacesIn(RandomPage.Uniform), p =>
        {
            var other = Array.FindIndex(p.Page, p.At + 1, x => x.Kind == PieceKind.Paragraph);
            if (other < 0 || p.Page[p.At].Kind != PieceKind.Paragraph || p.Page[other].Texts[0] == p.Page[p.At].Texts[0]) return null;
            if (!IsSaidOnce(p.Page, p.At) || !IsSaidOnce(p.Page, other)) return null;
            return Only("SITE5204", Polish(p.Page), English(With(With(p.Page, p.At, p.Page[other]), other, p.Page[p.At])), record: RecordOf(p.Page));
        });

    [Test]
    public void A_section_that_is_missing_is_found_once() =>
        FixedSamples.Hold(PlacesIn(RandomPage.Realistic), p =>
        {
            var end = Array.FindIndex(p.Page, p.At + 1, x => x.Kind == PieceKind.Heading);
            if (p.Page[p.At].Kind != PieceKind.Heading || end < 0) return null;
            Piece[] fewer = [.. p.Page[..p.At], .. p.Page[end..]];
            return Lists(English(p.Page)) - p.Page[p.At..end].Count(x => x.IsList) != Lists(English(fewer)) ? null : Only("SITE5201", Polish(p.Page), English(fewer), within: RandomPage.Join(RandomPage.Write(p.Page)));
        });

    [TestCase(PieceKind.Paragraph, PieceKind.Heading, "SITE5203")]
    [TestCase(PieceKind.Paragraph, PieceKind.Code, "SITE5203")]
    [TestCase(PieceKind.Paragraph, PieceKind.List, "SITE5203")]
    [TestCase(PieceKind.Heading, PieceKind.Paragraph, "SITE5203")]
    [TestCase(PieceKind.List, PieceKind.NumberedList, "SITE5207")]
    [TestCase(PieceKind.Quote, PieceKind.Notice, "SITE5203")]
    public void Another_form_is_found_once_and_there(PieceKind form, PieceKind other, string code) =>
        FixedSamples.Hold(Places, p =>
        {
            if (p.Page[p.At].Kind != form || p.Page[p.At].Texts[0].Contains('[', StringComparison.Ordinal)) return null;
            var changed = With(p.Page, p.At, p.Page[p.At] with { Kind = other, Number = 3 });
            if (Lists(Polish(changed)) != changed.Count(x => x.IsList)) return null;
            return Only(code, Polish(p.Page), English(changed), within: RandomPage.Write(changed, RandomPage.Translate)[p.At]);
        });

    [Test]
    public void Another_level_of_a_heading_is_found_once_and_there() =>
        FixedSamples.Hold(Places, p =>
        {
            if (p.Page[p.At].Kind != PieceKind.Heading) return null;
            var changed = With(p.Page, p.At, p.Page[p.At] with { Number = p.Page[p.At].Number + 1 });
            return Only("SITE5206", Polish(p.Page), English(changed), RandomPage.Write(changed, RandomPage.Translate)[p.At]);
        });

    [TestCase("(other-", "SITE5209")]
    [TestCase("(plan-", "SITE5208")]
    [TestCase("`", "SITE5211")]
    public void Another_link_or_picture_or_code_is_found_once_and_there(string mark, string code) =>
        FixedSamples.Hold(Places, p =>
        {
            var texts = RandomPage.Write(p.Page, RandomPage.Translate);
            // In code, and in titles of boxes, nothing is a link or code.
            var at = p.Page[p.At].Kind is PieceKind.Code or PieceKind.Heading or PieceKind.Notice ? -1 : texts[p.At].IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) return null;
            texts[p.At] = texts[p.At].Insert(at + mark.Length, "new-");
            return Only(code, Polish(p.Page), Versions.English(RandomPage.Join(texts)), within: texts[p.At]);
        });

    [Test]
    public void A_column_that_is_missing_is_found_once_and_there() =>
        FixedSamples.Hold(Gen.Select(Places, Gen.Int[0, 99]), sample =>
        {
            var ((page, at), column) = sample;
            if (page[at].Kind != PieceKind.Table || page[at].Number < 3) return null;
            var width = page[at].Number;
            var fewer = With(page, at, page[at] with { Number = width - 1, Texts = [.. page[at].Texts.Where((_, i) => i % width != column % width)] });
            return Only("SITE5201", Polish(page), English(fewer), within: TextAt((page, at)));
        });

    private static Gen<(Piece[] Page, int At)> PlacesIn(Gen<Piece[]> pages) => Gen.Select(pages, Gen.Int[0, 999]).Select(p => (p.Item1, p.Item2 % p.Item1.Length));

    private static Piece[] With(Piece[] page, int at, Piece piece) => [.. page[..at], piece, .. page[(at + 1)..]];

    private static string TextAt((Piece[] Page, int At) place) => RandomPage.Write(place.Page)[place.At];

    private static bool IsSaidOnce(Piece[] page, int place) =>
        page[place].Texts.All(text => page.SelectMany(p => p.Texts).Count(t => t == text) == 1)
        && (page[place].Texts.Count > 0 || page.Count(p => p.Kind == page[place].Kind && p.Number == page[place].Number) == 1);

    private static TextVersion Polish(Piece[] page) => Polish(RandomPage.Write(page));

    private static TextVersion Polish(List<string> pieces, int without = -1) => Versions.Polish(RandomPage.Join(pieces.Where((_, i) => i != without)));

    private static TextVersion English(Piece[] page, int without = -1) =>
        Versions.English(RandomPage.Join(RandomPage.Write(page, RandomPage.Translate).Where((_, i) => i != without)));

    private static TranslationRecord RecordOf(Piece[] page)
    {
        var (source, target) = (Polish(page), English(page));
        return RecordUpdate.Whole(new TextPair(source, target, BlockAligner.Align(source, target)), null);
    }

    // Without what is between them, two lists with the same marks are one.
    private static bool JoinsLists(Piece[] page, int place) => page.Count(p => p.IsList) - (page[place].IsList ? 1 : 0) != Lists(Polish(RandomPage.Write(page), place));

    private static int Lists(TextVersion version) => version.Blocks.Count(b => b.Kind == BlockKind.List);

    // Null if exactly what is expected is found: nothing, or one finding, whose place is a text or lies in one; else all of it, to look at.
    private static string? Only(string? code, TextVersion source, TextVersion target, string? text = null, TranslationRecord? record = null, string? within = null)
    {
        var found = StructureFindings.In(source, target, record);
        var isRight = code is null ? found.Count == 0 : found is [var only] && only.Code == code && IsThere(only);
        return isRight ? null : $"=== FROM\n{source.Source.Text}=== TO\n{target.Source.Text}=== FOUND\n{StructureFindings.Show(found)}";

        bool IsThere(Diagnostic finding) =>
            (text is null || finding.Span.Text.Trim() == text.Trim()) && (within is null || within.Contains(finding.Span.Text.Trim(), StringComparison.Ordinal));
    }
}
