using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>What git makes of a record that two people have changed: conflicts only where both changed the same block, and never something that neither wrote.</summary>
public sealed class RecordMergeTests
{
    private static readonly Gen<string> Text = Gen.Char["abcdefgh "].Array[1, 30].Select(c => CanonicalText.Of(new string(c))).Where(t => t.Length > 0);

    private static readonly Gen<RecordedBlock> Block = Gen.Select(Text, Gen.Int[0, 3]).Select((text, kind) =>
        new RecordedBlock(kind == 0 ? BlockKind.Heading : BlockKind.Paragraph, kind == 0 ? 2 : 0, "", text, kind == 1 ? ["page:about"] : [], 5) { Reason = kind == 2 ? "why" : null });

    [Test]
    public void Changes_of_different_blocks_come_together_and_of_the_same_block_are_a_conflict() =>
        Gen.Select(Block.Array[2, 12], Gen.Int[0, 3].Array[12], Text).Sample(
            (blocks, who, text) =>
            {
                RecordedBlock Changed(RecordedBlock block, string by) => block with { Text = $"{text} {by}", TargetHash = 7 };
                TranslationRecord By(string name, params int[] numbers) => new("pl", [.. blocks.Select((b, i) => numbers.Contains(who[i]) ? Changed(b, name) : b)]);
                var (merged, isClean) = Merge(By("ours", 1, 3), new TranslationRecord("pl", blocks), By("theirs", 2, 3));
                var isSame = Enumerable.Range(0, blocks.Length).Any(i => who[i] == 3);

                Assert.That(isClean, Is.EqualTo(!isSame), () => merged);
                var record = RecordReader.Read(new SourceText("translations/en/a.lock", merged), new DiagnosticBag());
                Assert.That(record.IsBroken, Is.EqualTo(isSame));
                if (isClean) Assert.That(merged, Is.EqualTo(RecordWriter.Write(new TranslationRecord("pl", [.. blocks.Select((b, i) => who[i] == 1 ? Changed(b, "ours") : who[i] == 2 ? Changed(b, "theirs") : b)]))));
            },
            iter: 60, threads: 1);

    [Test]
    public void Whatever_two_people_add_and_take_away_the_result_holds_only_what_one_of_them_wrote() =>
        Gen.Select(Block.Array[1, 8], Block.Array[2], Gen.Int[0, 100].Array[4]).Sample(
            (blocks, more, at) =>
            {
                List<RecordedBlock> Edited(int added, int removed)
                {
                    var edited = blocks.ToList();
                    edited.RemoveAt(at[removed] % edited.Count);
                    edited.Insert(at[added] % (edited.Count + 1), more[added]);
                    return edited;
                }

                var (ours, theirs) = (new TranslationRecord("pl", Edited(0, 2)), new TranslationRecord("pl", Edited(1, 3)));
                var (merged, isClean) = Merge(ours, new TranslationRecord("pl", blocks), theirs);

                var record = RecordReader.Read(new SourceText("translations/en/a.lock", merged), new DiagnosticBag());

                Assert.That(record.IsBroken, Is.EqualTo(!isClean), () => merged);
                if (isClean) Assert.That(record.Blocks.Select(Line), Is.SubsetOf(ours.Blocks.Concat(theirs.Blocks).Select(Line)));
            },
            iter: 60, threads: 1);

    private static string Line(RecordedBlock block) => $"{block.Kind} {block.Text} {string.Join(' ', block.Links)} {block.Reason}";

    private static (string Text, bool IsClean) Merge(TranslationRecord ours, TranslationRecord before, TranslationRecord theirs)
    {
        var folder = Directory.CreateTempSubdirectory("merge-");
        try
        {
            string[] files = [.. new[] { ours, before, theirs }.Select((record, i) =>
            {
                var file = Path.Combine(folder.FullName, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                File.WriteAllText(file, RecordWriter.Write(record));
                return file;
            })];
            var git = Shell.Run("git", ["merge-file", "-p", "-q", .. files]);
            return (git.Output, git.Succeeded);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
