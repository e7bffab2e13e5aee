using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Exchange;

public sealed class SegmentTests
{
    public static IEnumerable<TestCaseData> Pages =>
        Formats.Sites.SelectMany(s => s.Texts).SelectMany(t => new[] { t.Source, t.Target }).OfType<TextVersion>().Where(v => !v.IsData).Distinct()
            .Select(v => new TestCaseData(v) { TestName = v.Source.Path });

    [TestCaseSource(nameof(Pages))]
    public void The_texts_of_all_pages_come_back_as_they_were(TextVersion page)
    {
        var names = Reference.In(page.Source, page.Blocks).Select(r => r.Name).ToList();
        foreach (var block in page.Blocks.Where(b => b.IsTranslatable && b.Kind is not BlockKind.FrontMatter))
        {
            var content = BlockContent.Of(block);
            var form = SegmentForm.Of(block, content.Written);
            var segment = SegmentReader.Read(content.Markdown, form, names);
            Assert.That(segment, Is.Not.Null, content.Written);
            var written = SegmentWriter.Write(segment!, form, names)!;
            // Of several ways to write a sign the shortest is taken.
            if (!content.Written.AsSpan().ContainsAny('\\', '&')) Assert.That(written, Is.EqualTo(content.Written));
            Assert.That(SegmentReader.Read(written, form, names), Is.EqualTo(segment));
        }
    }
}
