using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Text that was pasted with its HTML, tables that are not whole, letters that are not what they seem, and secrets.</summary>
public sealed class MarkupMistakes
{
    [TestCase("<p class=\"MsoNormal\"><b><span style=\"font-size:12.0pt\">Zarząd </span></b>liczy 5&nbsp;osób.<o:p></o:p></p>", "**Zarząd** liczy 5 osób.")]
    [TestCase("<p class=MsoNormal>Jeden<o:p></o:p></p>\n\n<p class=MsoNormal>Dwa &amp; <i>trzy</i><br>\ncztery<o:p></o:p></p>", "Jeden\n\nDwa & *trzy*\\\ncztery")]
    [TestCase("<div style=\"color:red\"><h1>Tytuł</h1><p>Tekst <a href=\"https://example.org/a b\">strony</a></p></div>", "## Tytuł\n\nTekst [strony](<https://example.org/a b>)")]
    [TestCase("<ul style=\"x\"><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>\n<ol><li>d<li>e</ol>", "- a\n  - b\n- c\n\n1. d\n2. e")]
    [TestCase("<table class=MsoTableGrid><tr><td style=\"w\"><p>A</p></td><td>B|C</td></tr><tr><td>1</td><td></td></tr></table>", "| A | B\\|C |\n| --- | --- |\n| 1 |  |")]
    [TestCase("Zdanie <span style=\"mso-fareast-language:PL\">zwykłe</span><o:p></o:p>", "Zdanie zwykłe")]
    [TestCase("Kwota *x* <o:p></o:p>", "Kwota *x*")]
    [TestCase("<!--StartFragment--><p style=\"margin:0\">2 * 3_4 [x]</p><!--EndFragment-->", "2 \\* 3\\_4 \\[x\\]")]
    [TestCase("<style>p { color: red }</style>\n<p style=\"a\"># x</p>", "\\# x")]
    [TestCase("<p style=\"a\">Znak &amp;lt;b&amp;gt; i B&amp;R, 5 &lt; 6</p>", "Znak \\&lt;b\\&gt; i B&R, 5 \\< 6")]
    [TestCase("<p style=\"a\">1. stycznia<br>2) lutego<br>- marca<br>2026. roku</p>", "1\\. stycznia\\\n2\\) lutego\\\n\\- marca\\\n2026\\. roku")]
    [TestCase("<h2 style=\"a\">1. Cele</h2><table><tr><th>Lp.</th></tr><tr><td>1.</td></tr></table>", "## 1. Cele\n\n| Lp. |\n| --- |\n| 1. |")]
    [TestCase("A <span style=\"x\">b</span> <https://example.org/a:b> `x<br>y <o:p>` [z](<https://example.org/i k>)<br>\\<o:p> c <!-- uwaga -->", "A b <https://example.org/a:b> `x<br>y <o:p>` [z](<https://example.org/i k>)\\\n\\<o:p> c <!-- uwaga -->")]
    public void A_pasted_passage_is_one_mistake_and_becomes_plain_Markdown(string pasted, string mended)
    {
        using var site = Site($"{pasted}\n\nDalej.");

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(AddressMistakes.Placed), Is.EqualTo(["SITE6006 6:1"]));
        Assert.That(found[0].Fixes.Single().IsSafe, Is.True);
        Assert.That(AddressMistakes.Mended(found[0]), Does.EndWith($"---\n\n{mended}\n\nDalej.\n"));
    }

    [TestCase("<table style=\"x\"><tr><td colspan=2>A</td></tr><tr><td>1</td><td>2</td></tr></table>", "SITE6006 6:1")]
    [TestCase("> <p style=\"x\">cytat</p>\n\n- <span style=\"y\">a</span>", "SITE6006 6:3", "SITE6006 8:3")]
    [TestCase("<iframe style=\"x\" src=\"y\"></iframe>", "SITE6007 6:1")]
    [TestCase("<p style=\"x\">H<sub>2</sub>O</p>", "SITE6006 6:1")]
    [TestCase("Woda H<sub>2</sub>O <span style=\"x\">jest</span>", "SITE6006 6:1")]
    [TestCase("<p style=\"x\">m<sup>2</sup></p>", "SITE6006 6:1")]
    [TestCase("<p style=\"x\"><s>nie</s></p>", "SITE6006 6:1")]
    [TestCase("<p style=\"x\"><i><i>c</i></i></p>", "SITE6006 6:1")]
    [TestCase("<p style=\"x\"><strike>nie</strike></p>", "SITE6006 6:1")]
    [TestCase("<p style=\"x\"><ins>nie</ins></p>", "SITE6006 6:1")]
    [TestCase("<p>m<span style=\"font-size:9pt; vertical-align: super\">2</span></p>", "SITE6006 6:1")]
    [TestCase("<blockquote style=\"x\"><p>cytat</p></blockquote>", "SITE6006 6:1")]
    [TestCase("<table style=\"x\"><caption>Opis</caption><tr><td>1</td></tr></table>", "SITE6006 6:1")]
    [TestCase("<span style=\"x\">1. stycznia</span>", "SITE6006 6:1")]
    public void What_has_no_plain_counterpart_is_told_and_left_to_a_person(string text, params string[] expected)
    {
        using var site = Site(text);

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(AddressMistakes.Placed), Is.EqualTo(expected));
        Assert.That(found.SelectMany(d => d.Fixes), Is.Empty);
    }

    [Test]
    public void Elements_too_deep_in_each_other_are_left_to_a_person([Values("<p style=\"x\">", "A <span style=\"x\">b</span> ")] string begin)
    {
        using var site = Site(begin + string.Concat(Enumerable.Repeat("<b>", 16_000)) + "x");

        Assert.That(site.Build().Diagnostics.Where(d => d.Code == "SITE6006").SelectMany(d => d.Fixes), Is.Empty);
    }

    [TestCase("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |\n| 1 | 2 | 3 |", "SITE6008 8:2", "SITE6008 10:2")]
    [TestCase("> | A | B |\n> |---|---|\n> | 1 | 2 | `x|y` |", "SITE6008 8:4")]
    [TestCase("| | |\n|---|---|\n| 1 | 2 |", "SITE6008 6:1")]
    [TestCase("| A | B |\n| 1 | 2 |", "SITE6008 6:1")]
    public void A_table_that_is_not_whole_is_found(string table, params string[] expected)
    {
        using var site = Site(table);

        Assert.That(site.Build().Diagnostics.Select(AddressMistakes.Placed), Is.EqualTo(expected));
    }

    [Test]
    public void The_line_that_a_table_lacks_is_offered()
    {
        using var site = Site("| A | B |\n| 1 | 2 |");

        Assert.That(AddressMistakes.Mended(site.Build().Diagnostics.Single()), Does.EndWith("| A | B |\n| --- | --- |\n| 1 | 2 |\n"));
    }

    [TestCase("Nasz K\u043Entakt.", "SITE6026 6:6", "Nasz Kontakt.")]
    [TestCase("\u0421HEM-STER", "SITE6026 6:1", "CHEM-STER")]
    [TestCase("Nr \uFF11\uFF12 i \uFF37ord", "SITE6026 6:4", "Nr 12 i \uFF37ord", 2)]
    public void A_letter_of_another_script_is_found(string text, string expected, string mended, int count = 1)
    {
        using var site = Site(text);

        var found = site.Build().Diagnostics;

        Assert.That(found, Has.Count.EqualTo(count));
        Assert.That(AddressMistakes.Placed(found[0]), Is.EqualTo(expected));
        Assert.That(found[0].Fixes.Single().IsSafe, Is.False);
        Assert.That(AddressMistakes.Mended(found[0]), Does.EndWith(mended + "\n"));
    }

    [TestCase("input/about.pl.md", "---\ntitle: O nas\ndescription: Opis.\n---\n\nKlucz: ghp_0123456789abcdefghijABCDEFGHIJ012345\n", "SITE7005 6:8")]
    [TestCase("input/about.pl.md", "---\ntitle: O nas\ndescription: AKIA0123456789ABCDEF\n---\n\nTekst.\n", "SITE7005 3:14")]
    [TestCase("input/about.pl.md", "---\ntitle: O nas\ndescription: Opis.\n---\n\n```\n-----BEGIN RSA PRIVATE KEY-----\n```\n", "SITE7005 7:1")]
    [TestCase("data/figures.yml", "# xoxb-0123456789-0123456789-abc\n[]\n", "SITE7005 1:3")]
    public void A_secret_is_found_wherever_it_stands(string file, string text, string expected)
    {
        using var site = TestSite.Small().With(file, text);

        var found = site.Build().Diagnostics;

        Assert.That(found.Select(AddressMistakes.Placed), Is.EqualTo([expected]));
        Assert.That(found[0].Span.File, Is.EqualTo(file));
    }

    [TestCase("Masa 5 μm, opór 3 kΩ, ΔH, hν, β-karoten, αD, TGFβ1.")]
    [TestCase("Слово и ЧЕРНО; `K\u043Entakt`.")]
    [TestCase("Token ghp_krotki, AKIAIOSFODNN7EXAMPLE, ASIA, -----BEGIN CERTIFICATE-----.")]
    [TestCase("| A | B |\n|---|:-:|\n| 1 | |\n| `x` | \\| |\n\n| a |\n|---|\n| b |")]
    [TestCase("|x| to wartość bezwzględna.")]
    public void What_is_right_is_left_alone(string text)
    {
        using var site = Site(text).Advised();

        site.BuildClean();
    }

    private static TestSite Site(string text) => TestSite.Small().With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");
}
