using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>What holds of any text: mere form makes no translation stale, and each change of a word is found, once, at its block.</summary>
public sealed class StalenessProperties
{
    private static readonly Gen<Random> Style = Gen.Int[0, 1_000_000].Select(seed => new Random(seed));

    [Test]
    public void However_a_text_is_written_its_translation_stays_up_to_date() =>
        Gen.Select(RandomText.Any, Style, Style).Sample((text, first, second) =>
        {
            var (before, now) = (text.Write(first), text.Write(second));
            Assert.That(PageOf(text, before).Messages(now), Is.Empty, () => $"{before}\n=====\n{now}");
        });

    [Test]
    public void Any_changed_added_or_removed_letter_digit_or_word_is_found_once_at_its_block() =>
        Gen.Select(RandomText.Any, Style, Style, Gen.Int[0, 1000], Gen.Int[0, 5]).Sample((text, first, second, at, how) =>
        {
            var place = at % text.Pieces.Count;
            var piece = text.Pieces[place];
            var edited = text with { Pieces = [.. text.Pieces.Select((p, i) => i == place ? p with { Words = Edit(p.Words, at, how) } : p)] };
            var (before, now) = (text.Write(first), edited.Write(second));

            var changes = PageOf(text, before).After(now).Changes;

            Assert.That(changes.Select(c => c.Change), Is.EqualTo(new[] { BlockChange.Changed }), () => Shown(before, now, changes));
            var state = changes.Single().Blocks.Single();
            Assert.That(CanonicalText.Of(Versions.Polish(now).Blocks[state.Source]), Is.Not.EqualTo(state.Recorded!.Text));
            Assert.That(Versions.Polish(before).Blocks.Select(CanonicalText.Of).Where((_, i) => i == state.Source), Is.EqualTo(new[] { state.Recorded.Text }));
            Assert.That(changes.Single().Words, Is.GreaterThan(0));
        });

    [Test]
    public void A_piece_more_or_less_is_found_once() =>
        Gen.Select(RandomText.Any, RandomText.OnePiece, Style, Style, Gen.Int[0, 1000]).Sample((text, piece, first, second, at) =>
        {
            var place = at % (text.Pieces.Count + 1);
            var more = text with { Pieces = [.. text.Pieces.Take(place), piece, .. text.Pieces.Skip(place)] };
            var (shorter, longer) = (text.Write(first), more.Write(second));
            var (added, removed) = (PageOf(text, shorter).After(longer).Changes, PageOf(more, longer).After(shorter).Changes);
            Assert.That(added.Select(c => c.Change), Is.EqualTo(new[] { BlockChange.New }), () => Shown(shorter, longer, added));
            Assert.That(removed.Select(c => c.Change), Is.EqualTo(new[] { BlockChange.Removed }), () => Shown(longer, shorter, removed));
        });

    [Test]
    public void Accepting_changes_one_by_one_leads_to_the_record_of_the_whole() =>
        Gen.Select(RandomText.Any, RandomText.OnePiece, Style, Gen.Int[0, 1000].Array[3]).Sample((text, piece, style, at) =>
        {
            var pieces = text.Pieces.ToList();
            pieces[at[0] % pieces.Count] = pieces[at[0] % pieces.Count] with { Words = Edit(pieces[at[0] % pieces.Count].Words, at[0], at[0] % 6) };
            pieces.RemoveAt(at[1] % pieces.Count);
            pieces.Insert(at[2] % (pieces.Count + 1), piece);
            var (before, now) = (text.Write(style), new RandomText(pieces).Write(style));
            var page = PageOf(text, before);
            var record = page.Record;
            for (var state = page.After(now); state.Changes.Count > 0;)
            {
                var accepted = state.Changes[at[0] % state.Changes.Count];
                var pair = Translated.PairOf(state.Text.Source, state.Text.Target!);
                record = RecordUpdate.Blocks(state, pair, record, [.. accepted.Blocks]);
                var next = page.After(now, record: record);
                Assert.That(next.Changes, Has.Count.LessThan(state.Changes.Count), () => $"{before}\n=====\n{now}\n=====\n{RecordWriter.Write(record)}");
                state = next;
            }

            Assert.That(record.Blocks.Select(b => b.Text), Is.EqualTo(Versions.Polish(now).Blocks.Where(TranslationRecord.Holds).Select(CanonicalText.Of)));
        });

    private static string Shown(string before, string now, IReadOnlyList<SourceChange> changes) =>
        $"{string.Join('\n', changes.Select(c => $"{c.Change}: {string.Join(" / ", c.Blocks.Select(b => $"{b.Recorded?.Kind} {b.Recorded?.Text} -> {b.Source}"))}"))}\n{before}\n=====\n{now}";

    private static Translated PageOf(RandomText text, string source) => new(source, text.Translated().Write(new Random(1)));

    private static IReadOnlyList<RandomWord> Edit(IReadOnlyList<RandomWord> words, int at, int how)
    {
        at %= words.Count;
        var word = words[at].Text;
        return how switch
        {
            // As many words as before, so that the halves of lists and tables stay the same and one block changes.
            0 => [.. words.Select((w, i) => i == at ? w with { Text = char.ToUpperInvariant(word[0]) + (char.IsAsciiDigit(word[0]) ? "9" : "") + word[1..] } : w)],
            1 => [.. words.Select((w, i) => i == at ? w with { Text = $"nowe {word}" } : w)],
            2 => [.. words.Select((w, i) => i == at ? w with { Text = word[..^1] + (word[^1] == 'q' ? 'v' : 'q') } : w)],
            3 => [.. words.Select((w, i) => i == at ? w with { Text = word + "7" } : w)],
            4 => [.. words.Select((w, i) => i == at ? w with { Text = word[1..] } : w)],
            _ => [.. words.Select((w, i) => i == at ? w with { Text = "zupełnie inne" } : w)],
        };
    }
}
