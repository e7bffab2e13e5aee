using System.Text;
using ChemSter.Site.Search;

namespace ChemSter.Site.Tests.Search;

/// <summary>What of a page's body can be found: what a visitor sees.</summary>
public sealed class SearchTextTests
{
    [Test]
    public void A_heading_with_an_anchor_begins_a_part() =>
        Assert.That(Read("<p>One.</p><h2 id=\"a\">Two</h2><p>Three.</p><h3>No anchor</h3><p>Four.</p><h3 id=\"b\">Five</h3>"), Is.EqualTo(new[]
        {
            "#|One.", "a#Two|Three.\nNo anchor\nFour.", "b#Five|",
        }));

    [Test]
    public void An_entry_of_a_list_with_anchor_and_heading_is_a_part_and_what_follows_is_none_of_it() =>
        Assert.That(Read("<h2 id=\"a\">List</h2><ol><li id=\"x\"><p>2013</p><div><h3>Event</h3>Text.</div></li></ol><p>Behind.</p>"), Is.EqualTo(new[]
        {
            "#|", "a#List|Behind.", "x#Event|2013\nText.",
        }));

    [Test]
    public void An_anchor_without_heading_is_no_part() =>
        Assert.That(Read("<p>Text.<sup id=\"ref\">1</sup></p><ol><li id=\"fn-1\"><p>Footnote.</p></li></ol>"), Is.EqualTo(new[] { "#|Text.1\nFootnote." }));

    [Test]
    public void What_is_hidden_is_left_out() =>
        Assert.That(
            Read("<p title=\"the hidden costs\">Seen<svg><text>drawn</text></svg><span aria-hidden=\"true\">sign <span>within</span></span>, seen<span hidden>not</span></p><script>code</script>"),
            Is.EqualTo(new[] { "#|Seen, seen" }));

    [Test]
    public void Signs_are_as_they_are_read() =>
        Assert.That(Read("<p>Fish &amp;\nchips,\u00A0long\u00ADer&nbsp;words &lt;b&gt;</p>"), Is.EqualTo(new[] { "#|Fish & chips, longer words <b>" }));

    [Test]
    public void Cells_of_a_table_are_words_apart() =>
        Assert.That(Read("<table><tr><th>A</th><td>B</td></tr><tr><td>C</td></tr></table>"), Is.EqualTo(new[] { "#|A B\nC" }));

    [TestCase("Kędzierzyńsko-Kozielski Park", "Kędzierzyńsko Kozielski Park")]
    [TestCase("cluster’s and 'quoted' words’", "cluster’s and quoted words")]
    [TestCase("20 000 zł, § 5a", "20 000 zł 5a")]
    [TestCase("مُحَمَّد", "محمد")]
    public void Words_are_letters_and_digits(string text, string words) =>
        Assert.That(string.Join(' ', SearchWords.Of(text)), Is.EqualTo(words));

    private static IEnumerable<string> Read(string html) =>
        SearchTextReader.Read(Encoding.UTF8.GetBytes(html)).Sections.Select(s => $"{s.Anchor}#{s.Heading}|{s.Text}");
}
