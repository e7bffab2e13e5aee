using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [TestCase(0, 1, 1)]
    [TestCase(2, 1, 3)]
    [TestCase(3, 2, 1)]
    [TestCase(9, 3, 2)]
    public void Lines_and_columns_count_from_one(int offset, int line, int column) =>
        Assert.That(new SourceText("x", "ab\ncdef\ngh").Span(offset, offset).From, Is.EqualTo((line, column)));

    [Test]
    public void Columns_count_characters_not_their_code_units()
    {
        var text = new SourceText("x", "😀ż!");

        Assert.That(text.Span(3, 4).From, Is.EqualTo((1, 3)));
    }

    [Test]
    public void Line_ends_of_any_system_are_one()
    {
        var text = new SourceText("x", "a\r\nb\rc\n");

        Assert.That(text.Text, Is.EqualTo("a\nb\nc\n"));
        Assert.That(text.LineSpan(3).Text, Is.EqualTo("c"));
    }

    [Test]
    public void A_place_outside_the_text_is_moved_inside()
    {
        var span = new SourceText("x", "abc").Span(99, 200);

        Assert.That((span.From, span.Text), Is.EqualTo(((1, 4), "")));
    }
}
