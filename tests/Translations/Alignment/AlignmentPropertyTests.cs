using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Alignment;

/// <summary>What holds for the alignment of any page, realistic or hard: nothing is found where nothing differs, and any one difference is found once, at its place.</summary>
public sealed class AlignmentPropertyTests
{
    private static readonly Gen<Piece[]> Pages = Gen.OneOf(RandomPage.Realistic, RandomPage.Uniform);

    [Test]
    public void A_page_against_itself_gives_nothing() => Pages.Sample(page => Told(Polish(page), Polish(page)) is []);

    [Test]
    public void A_page_against_its_translation_gives_nothing() => Pages.Sample(page => Told(Polish(page), English(page)) is []);

    [Test]
    public void Each_block_is_in_one_pair() =>
        Gen.Select(Pages, Pages).Sample((page, other) =>
        {
            var (source, target) = (Polish(page), English(other));
            var pairs = BlockAligner.Align(source, target);
            return pairs.Select(p => p.Source).Where(i => i >= 0).SequenceEqual(Enumerable.Range(0, source.Blocks.Count))
                && pairs.Select(p => p.Target).Where(i => i >= 0).Order().SequenceEqual(Enumerable.Range(0, target.Blocks.Count));
        });

    [Test]
    public void A_piece_that_is_missing_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            return JoinsLists(page, place) || IsOneAt(Told(Polish(page), Polish(RandomPage.Write(page), without: place)), "SITE5201", RandomPage.Write(page)[place]);
        });

    [Test]
    public void A_piece_more_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            return JoinsLists(page, place) || IsOneAt(Told(Polish(RandomPage.Write(page), without: place), Polish(page)), "SITE5202", RandomPage.Write(page)[place]);
        });

    [Test]
    public void A_piece_that_is_missing_in_a_translation_is_found_once_and_there() =>
        Gen.Select(RandomPage.Realistic, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            return JoinsLists(page, place) || IsOneAt(Told(Polish(page), English(page, without: place)), "SITE5201", RandomPage.Write(page)[place]);
        });

    [Test]
    public void An_item_or_row_that_is_missing_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Sample((page, at, part, isTranslated) =>
        {
            var (place, index) = (at % page.Length, part % page[at % page.Length].Parts);
            // A table without its first row has another header, and words as short as “yes” do not tell which of them is missing.
            if (page[place].Parts == 1 || (page[place].Kind == PieceKind.Table && index == 0)) return true;
            Piece[] fewer = [.. page[..place], page[place].Without(index), .. page[(place + 1)..]];
            var found = Told(Polish(page), isTranslated ? English(fewer) : Polish(fewer));
            return found is [{ Code: "SITE5201" } only] && RandomPage.Write(page)[place].Contains(only.Span.Text.Trim(), StringComparison.Ordinal);
        });

    [Test]
    public void Two_pieces_that_changed_places_are_found_once() =>
        Gen.Select(Pages, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Sample((page, at, other, areNeighbours) =>
        {
            var (a, b) = (at % (page.Length - 1), areNeighbours ? (at % (page.Length - 1)) + 1 : other % page.Length);
            var texts = RandomPage.Write(page);
            // Of two that say the same nobody can tell that they changed places.
            if (a == b || !IsSaidOnce(page, a) || !IsSaidOnce(page, b)) return true;
            (texts[a], texts[b]) = (texts[b], texts[a]);
            var (source, target) = (Polish(page), Polish(texts));
            return Lists(source) != Lists(target) || Told(source, target) is [{ Code: "SITE5204" }];
        });

    [Test]
    public void Another_level_of_a_heading_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            if (page[place].Kind != PieceKind.Heading) return true;
            Piece[] changed = [.. page[..place], page[place] with { Number = page[place].Number + 1 }, .. page[(place + 1)..]];
            return IsOneAt(Told(Polish(page), English(changed)), "SITE5206", RandomPage.Write(changed, RandomPage.Translate)[place]);
        });

    [Test]
    public void What_was_recorded_tells_where_nothing_else_does() =>
        Gen.Select(RandomPage.Uniform, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            if (JoinsLists(page, place)) return true;
            var (source, whole) = (Polish(page), English(page));
            var recorded = BlockAligner.Align(source, whole).Select(p => (source.Blocks[p.Source].TextHash, whole.Blocks[p.Target].TextHash)).ToHashSet();
            var found = StructureFindings.In(source, English(page, without: place), (a, b) => recorded.Contains((a.TextHash, b.TextHash)) ? 1 : 0);
            return IsOneAt(found, "SITE5201", RandomPage.Write(page)[place]);
        });

    private static bool IsSaidOnce(Piece[] page, int place) =>
        page[place].Texts.All(text => page.SelectMany(p => p.Texts).Count(t => t == text) == 1) && (page[place].Texts.Count > 0 || page.Count(p => p == page[place]) == 1);

    private static TextVersion Polish(Piece[] page) => Versions.Polish(RandomPage.Join(RandomPage.Write(page)));

    private static TextVersion Polish(List<string> pieces, int without = -1) => Versions.Polish(RandomPage.Join(pieces.Where((_, i) => i != without)));

    private static TextVersion English(Piece[] page, int without = -1) =>
        Versions.English(RandomPage.Join(RandomPage.Write(page, RandomPage.Translate).Where((_, i) => i != without)));

    // Without what is between them, two lists with the same marks are one.
    private static bool JoinsLists(Piece[] page, int place) => Lists(Polish(page)) - (page[place].IsList ? 1 : 0) != Lists(Polish(RandomPage.Write(page), place));

    private static int Lists(TextVersion version) => version.Blocks.Count(b => b.Kind == BlockKind.List);

    private static IReadOnlyList<Diagnostic> Told(TextVersion source, TextVersion target) => StructureFindings.In(source, target);

    // One finding, whose place is the piece, or one that says the same letter by letter.
    private static bool IsOneAt(IReadOnlyList<Diagnostic> found, string code, string piece) =>
        found is [var only] && only.Code == code && only.Span.Text.Trim() == piece.Trim();
}
