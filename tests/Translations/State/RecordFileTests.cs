using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>The file in which the record of a translation is kept.</summary>
public sealed class RecordFileTests
{
    private static readonly Gen<string> AnyText = Gen.Char["aąż {}|\\\\n#:%\t\"=<>-…"].Array[0, 20].Select(c => CanonicalText.Of(new string(c)));

    private static readonly Gen<RecordedBlock> AnyBlock =
        Gen.Select(Gen.Enum<BlockKind>(), Gen.Int[0, 6], AnyText, AnyText, AnyText.Where(t => t.Length > 0).Array[0, 3], Gen.ULong.Nullable(), AnyText.Where(t => t.Length > 0))
            .Select((kind, level, key, text, links, target, reason) => new RecordedBlock(kind, level, key, text, links, target) { Reason = level % 2 == 0 ? reason : null });

    private static readonly Gen<TranslationRecord> AnyRecord =
        Gen.Select(AnyBlock.Array[0, 8], Gen.Char["0123456789abcdefghjkmnpqrstvwxyz"].Array[8].Select(c => new string(c)).Array[0, 3], AnyText)
            .Select((blocks, tokens, reason) => new TranslationRecord("pl", blocks) { Accepted = [.. tokens.Select(t => new Acknowledgement(t, reason, default))] });

    [Test]
    public void It_reads_like_the_page()
    {
        var record = new Translated(
            "---\ntitle: Tytuł\ndescription: Opis.\n---\n\n## Początki {#start}\n\nTekst „w cudzysłowie” – i [odsyłacz](about.pl.md).\n\n{{timeline}}\n\n```\na\\b\n c\n```\n",
            "---\ntitle: Title\ndescription: About.\n---\n\n## Beginnings\n\nText.\n").Record;

        Assert.That(RecordWriter.Write(record with { Accepted = [new Acknowledgement("7kq2m3xa", "tak ma być", default)] }), Is.EqualTo("""
            # The source text that this translation renders, block by block. Written by: ChemSter.Site translate accept
            # Tekst źródłowy, któremu odpowiada tłumaczenie. Zapisuje go polecenie: ChemSter.Site translate accept
            translation 1 from pl

            front-matter:title TITLE | Tytuł

            front-matter:description ABOUT | Opis.

            heading2 BEGIN | Początki

            paragraph TEXT | Tekst "w cudzysłowie" - i odsyłacz.
              link page:about

            inclusion:timeline - |

            code - | a\\b\n c

            accept 7kq2m3xa | tak ma być

            """.ReplaceLineEndings("\n")
            .Replace("TITLE", Hash(record, 0), StringComparison.Ordinal).Replace("ABOUT", Hash(record, 1), StringComparison.Ordinal)
            .Replace("BEGIN", Hash(record, 2), StringComparison.Ordinal).Replace("TEXT", Hash(record, 3), StringComparison.Ordinal)));
    }

    [Test]
    public void What_was_written_is_read_again_and_written_alike() =>
        AnyRecord.Sample(record =>
        {
            var written = RecordWriter.Write(record);
            var diagnostics = new DiagnosticBag();
            var read = RecordReader.Read(new SourceText("translations/en/a.lock", written.ReplaceLineEndings("\r\n")), diagnostics);
            Assert.That(diagnostics.Sorted(), Is.Empty, () => written);
            Assert.That(RecordWriter.Write(read), Is.EqualTo(written));
            Assert.That(read.Blocks.Select(b => (b.TextHash, b.ShapeHash, b.TargetHash, b.Reason)), Is.EqualTo(record.Blocks.Select(b => (b.TextHash, b.ShapeHash, b.TargetHash, b.Reason))));
        });

    [Test]
    public void Whatever_the_file_holds_there_is_a_record_and_never_an_exception() =>
        Gen.OneOf(Gen.OneOf("translation 1 from pl\n", "paragraph", " - | a", "accept 00000000", "  link x", "  harmless: y", "heading99999999999", "<<<<<<< a", "\n", ":"), Gen.Char["a |-:\n"].Select(c => c.ToString()))
            .Array[0, 12].Select(string.Concat)
            .Sample(text => RecordReader.Read(new SourceText("a.lock", text), new DiagnosticBag()) is not null);

    [TestCase("translation 1 from pl\n\nparagraph 123 | a\n", "SITE5107 3 this line can’t be read")]
    [TestCase("translation 1 from pl\n\nparagraf - | a\n", "SITE5107 3 this line can’t be read")]
    [TestCase("translation 1 from pl\n  link x\n", "SITE5107 2 this line can’t be read")]
    [TestCase("translation 1 from pl\naccept abc | why\n", "SITE5107 2 this line can’t be read")]
    [TestCase("# x\ntranslation 2 from pl\n", "SITE5107 2 this generator does not know version “2” of records")]
    [TestCase("title: x\n", "SITE5107 1 the file does not begin like the record of a translation")]
    [TestCase("", "SITE5107 1 the file does not begin like the record of a translation")]
    [TestCase("translation 1 from pl\n\n<<<<<<< HEAD\nparagraph - | a\n=======\nparagraph - | b\n>>>>>>> other\n", "SITE5107 3 the file has an unresolved git conflict")]
    public void What_cannot_be_read_is_told_and_nothing_is_concluded_from_it(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();

        var record = RecordReader.Read(new SourceText("translations/en/a.lock", text), diagnostics);

        Assert.That(record.IsBroken, Is.True);
        Assert.That(diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.From.Line} {d.Message.English}"), Is.EqualTo(new[] { expected }));
    }

    [TestCase("translations/en/about/founders.lock", "about/founders", "en")]
    [TestCase("translations/en/data/timeline.yml.lock", "data/timeline.yml", "en")]
    [TestCase("translations/README.md", null, null)]
    [TestCase("translations/a.lock", null, null)]
    public void A_record_is_found_by_its_path(string path, string? key, string? language)
    {
        Assert.That(TranslationRecord.Named(path), Is.EqualTo(key is null ? null : ((string, string)?)(key, language!)));
        if (key is not null) Assert.That(TranslationRecord.PathOf(key, language!), Is.EqualTo(path));
    }

    private static string Hash(TranslationRecord record, int block) =>
        RecordWriter.Write(record).Split('\n').Where(l => l.Contains(" | ", StringComparison.Ordinal)).ElementAt(block).Split(' ')[1];
}
