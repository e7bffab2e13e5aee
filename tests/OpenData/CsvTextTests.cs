using ChemSter.Site.Rendering;
using CsCheck;

namespace ChemSter.Site.Tests.OpenData;

/// <summary>No spreadsheet takes a part of a text for a formula, and the text can be had back.</summary>
public sealed class CsvTextTests
{
    private const string Active = "=+-@＝＋－＠";

    // What matters to spreadsheets, over and over, and some letters.
    private static readonly Gen<string> Texts = Gen.Char["=+-@'\";, \t\r\nabł1|＝\u00A0"].Array[0, 12].Select(c => new string(c));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+48 77 000 00 00", "'+48 77 000 00 00")]
    [TestCase("-20 °C", "'-20 °C")]
    [TestCase("@home", "'@home")]
    [TestCase("  =1+1", "  '=1+1")]
    [TestCase("a;=1+1", "a;'=1+1")]
    [TestCase("a\n=1+1", "a\n'=1+1")]
    [TestCase("a;\"=1+1", "a;\"'=1+1")]
    [TestCase("'tis", "''tis")]
    [TestCase("＝1", "'＝1")]
    [TestCase("1 + 1 = 2", "1 + 1 = 2")]
    [TestCase("biuro@example.org", "biuro@example.org")]
    [TestCase("O’Brien & d'Artagnan", "O’Brien & d'Artagnan")]
    [TestCase("– a dash", "– a dash")]
    [TestCase("", "")]
    public void What_a_spreadsheet_would_compute_gets_an_apostrophe(string text, string cell)
    {
        Assert.That(CsvText.Protect(text), Is.EqualTo(cell));
        Assert.That(CsvText.Restore(cell), Is.EqualTo(text));
    }

    [Test]
    public void Every_text_can_be_had_back() => Texts.Sample(text => CsvText.Restore(CsvText.Protect(text)) == text);

    // A spreadsheet of a system with semicolons sees no quotation marks within a line that commas divide.
    [Test]
    public void Nothing_is_computed_wherever_the_line_is_split() => Texts.Sample(text =>
    {
        var line = $"id,\"{CsvText.Protect(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\",end";
        foreach (var splitting in new[] { ";", "\t" })
        {
            var cells = line.Split([.. splitting, '\r', '\n']).Select(c => c.TrimStart(' ', '\u00A0', '"', '\t'));
            if (cells.Any(c => c.Length > 0 && Active.Contains(c[0], StringComparison.Ordinal))) return false;
        }

        return true;
    });
}
