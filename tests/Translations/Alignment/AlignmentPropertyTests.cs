using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Alignment;

/// <summary>What holds for the alignment of any page, realistic or hard: nothing is found where nothing differs, and any one difference is found once, at its place.</summary>
public sealed class AlignmentPropertyTests
{
    private static readonly Gen<Piece[]> Pages = Gen.OneOf(RandomPage.Realistic, RandomPage.Uniform);

    [Test]
    public void A_page_against_itself_gives_nothing() =>
        Pages.Sample(page => Told(Versions.Polish(RandomPage.Write(page)), Versions.Polish(RandomPage.Write(page))) is []);

    [Test]
    public void A_page_against_its_translation_gives_nothing() =>
        Pages.Sample(page => Told(Versions.Polish(RandomPage.Write(page)), Versions.English(RandomPage.WriteTranslated(page))) is []);

    [Test]
    public void Each_block_is_in_one_pair() =>
        Gen.Select(Pages, Pages).Sample((page, other) =>
        {
            var (source, target) = (Versions.Polish(RandomPage.Write(page)), Versions.English(RandomPage.Write(other)));
            var pairs = BlockAligner.Align(source, target);
            return pairs.Select(p => p.Source).Where(i => i >= 0).SequenceEqual(Enumerable.Range(0, source.Blocks.Count))
                && pairs.Select(p => p.Target).Where(i => i >= 0).Order().SequenceEqual(Enumerable.Range(0, target.Blocks.Count));
        });

    [Test]
    public void A_piece_that_is_missing_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var (source, changed, piece) = Without(page, at % page.Length);
            return IsOneAt(Told(Versions.Polish(source), Versions.Polish(changed)), "SITE5201", piece);
        });

    [Test]
    public void A_piece_more_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var (source, changed, piece) = Without(page, at % page.Length);
            return IsOneAt(Told(Versions.Polish(changed), Versions.Polish(source)), "SITE5202", piece);
        });

    [Test]
    public void A_piece_that_is_missing_in_a_translation_is_found_once_and_there() =>
        Gen.Select(RandomPage.Realistic, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % page.Length;
            var (source, _, piece) = Without(page, place);
            var found = Told(Versions.Polish(source), Versions.English(WithoutTranslated(page, place)));
            return IsOneAt(found, "SITE5201", piece);
        });

    [Test]
    public void An_item_or_row_that_is_missing_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Sample((page, at, part, isTranslated) =>
        {
            var lists = Enumerable.Range(0, page.Length).Where(i => page[i].Parts > 1).ToList();
            if (lists.Count == 0) return true;
            var place = lists[at % lists.Count];
            var index = part % page[place].Parts;
            // A table without its first row has another header.
            if (page[place].Kind == PieceKind.Table && index == 0) return true;
            Piece[] fewer = [.. page[..place], page[place].Without(index), .. page[(place + 1)..]];
            var isUniform = page[place].Texts.All(t => t.Length < 10);
            var target = isTranslated && !isUniform ? Versions.English(RandomPage.WriteTranslated(fewer)) : Versions.Polish(RandomPage.Write(fewer));
            var source = RandomPage.Write(page);
            var found = Told(Versions.Polish(source), target);
            var start = RandomPage.Write(page[..place]).Length;
            return found is [{ Code: "SITE5201" } only] && only.Span.Start >= start && only.Span.End <= start + page[place].Write(place, t => t).Length + 2;
        });

    [Test]
    public void Two_neighbours_that_changed_places_are_found_once() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var place = at % (page.Length - 1);
            var texts = RandomPage.Write(page).TrimEnd('\n').Split("\n\n");
            if (texts.Length != page.Length || texts.Count(t => t == texts[place]) > 1 || texts.Count(t => t == texts[place + 1]) > 1) return true;
            (texts[place], texts[place + 1]) = (texts[place + 1], texts[place]);
            return Told(Versions.Polish(RandomPage.Write(page)), Versions.Polish(string.Join("\n\n", texts) + "\n")) is [{ Code: "SITE5204" }];
        });

    [Test]
    public void Two_blocks_that_changed_places_are_found_once_and_only_they() =>
        Gen.Select(RandomPage.Realistic, Gen.Int[0, 99], Gen.Int[0, 99]).Sample((page, at, other) =>
        {
            var (a, b) = (at % page.Length, other % page.Length);
            var texts = RandomPage.Write(page).TrimEnd('\n').Split("\n\n");
            if (a == b || texts.Length != page.Length || texts[a] == texts[b]) return true;
            (texts[a], texts[b]) = (texts[b], texts[a]);
            return Told(Versions.Polish(RandomPage.Write(page)), Versions.Polish(string.Join("\n\n", texts) + "\n")) is [{ Code: "SITE5204" }];
        });

    [Test]
    public void Another_level_of_a_heading_is_found_once_and_there() =>
        Gen.Select(Pages, Gen.Int[0, 99]).Sample((page, at) =>
        {
            var headings = Enumerable.Range(0, page.Length).Where(i => page[i].Kind == PieceKind.Heading).ToList();
            if (headings.Count == 0) return true;
            var place = headings[at % headings.Count];
            Piece[] changed = [.. page[..place], page[place] with { Number = page[place].Number + 1 }, .. page[(place + 1)..]];
            return Told(Versions.Polish(RandomPage.Write(page)), Versions.English(RandomPage.WriteTranslated(changed))) is [{ Code: "SITE5206" }];
        });

    private static IReadOnlyList<Diagnostic> Told(TextVersion source, TextVersion target) => StructureFindings.In(source, target);

    // The page, the page without a piece, and the piece's text. Marks of lists stay those of their places.
    private static (string Page, string Changed, string Piece) Without(Piece[] page, int place)
    {
        var texts = page.Select((p, i) => p.Write(i, t => t)).ToList();
        var piece = texts[place];
        var whole = string.Join("\n\n", texts) + "\n";
        texts.RemoveAt(place);
        return (whole, string.Join("\n\n", texts) + "\n", piece);
    }

    private static string WithoutTranslated(Piece[] page, int place) =>
        string.Join("\n\n", page.Select((p, i) => p.Write(i, RandomPage.Translate)).Where((_, i) => i != place)) + "\n";

    // One finding, whose place is the piece, or one that says the same letter by letter.
    private static bool IsOneAt(IReadOnlyList<Diagnostic> found, string code, string piece) =>
        found is [var only] && only.Code == code && only.Span.Text.Trim() == piece.Trim();
}
