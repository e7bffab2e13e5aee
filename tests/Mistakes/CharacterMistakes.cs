using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Files in other encodings, and characters that nobody meant to write: each found at its place, once, and mended.</summary>
public sealed class CharacterMistakes
{
    private const string Pangram = "---\ntitle: Ważne\ndescription: Zażółć gęślą jaźń.\n---\n\nŚwięto, Łódź, ćma i „Ósmy” – koniec.\n";

    [TestCase(1250, "SITE1001 P:2:10", "in which “ż” is byte 0xBF")]
    [TestCase(28592, "SITE1002 P:2:10", "in which “ż” is byte 0xBF")]
    public void A_file_in_an_old_encoding_is_told_with_the_line_as_it_will_be_and_can_be_saved_anew(int codePage, string expected, string message)
    {
        // ISO 8859-2 has neither Polish quotation marks nor dashes.
        var text = codePage == 1250 ? Pangram : Pangram.Replace("„Ósmy” –", "Ósmy -", StringComparison.Ordinal);
        using var site = TestSite.Small().With("input/about.pl.md", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));

        var found = Only(site, expected);

        Assert.That(found.Message.English, Does.Contain(message));
        Assert.That(found.Help!.Value.English, Does.EndWith("this line will then be: title: Ważne"));
        Assert.That(found.Fixes.Single(), Is.EqualTo((true, text)).Using<Fix, (bool, string)>((fix, x) => (fix.IsSafe, fix.Edits.Single().Text) == x && fix.Edits[0].IsWholeFile));
    }

    [Test]
    public void Letters_that_both_old_encodings_share_are_certain_too()
    {
        using var site = TestSite.Small().With("input/about.pl.md", [.. "---\r\ntitle: "u8, 0xD3, .. "smy\r\n---\r\n"u8]);

        Assert.That(Only(site, "SITE1001 P:2:8").Fixes.Single().Edits.Single().Text, Is.EqualTo("---\ntitle: Ósmy\n---\n"));
    }

    [Test]
    public void What_could_be_this_or_that_is_shown_in_both_readings()
    {
        // Czech: š is B9 in ISO 8859-2 and 9A in Windows-1250.
        using var site = TestSite.Small().With("input/about.pl.md", Encoding.Latin1.GetBytes("---\ntitle: \u00B9koda, \u00F8e\u00E8\n---\n"));

        Assert.That(Only(site, "SITE1001 P:2:8").Fixes.Select(f => (f.IsSafe, f.Title.English.Split(": ")[^1])), Is.EqualTo(new[] { (false, "ąkoda, řeč"), (false, "škoda, řeč") }));
    }

    [TestCase("Pe\u00F1a, 5 cm\u00B3", "Windows-1250: Peńa, 5 cmł", "Windows-1252: Peña, 5 cm³", TestName = "Spanish or Polish")]
    [TestCase("\u00BFQu\u00E9? C\u009Cur", "Windows-1250: żQué? Cśur", "Windows-1252: ¿Qué? Cœur", TestName = "A word with œ")]
    [TestCase("5 \u00B1 1 cm", "Windows-1250: 5 ± 1 cm", "ISO 8859-2: 5 ą 1 cm", TestName = "A sign that is a letter in ISO 8859-2")]
    public void A_text_that_could_be_in_two_encodings_is_not_mended_unasked(string title, string first, string second)
    {
        using var site = TestSite.Small().With("input/about.pl.md", Encoding.Latin1.GetBytes($"---\ntitle: {title}\ndescription: Opis.\n---\n"));

        var fixes = site.Build().Diagnostics.Single().Fixes;

        Assert.That(fixes.Select(f => f.IsSafe), Is.All.False);
        Assert.That(fixes.Select(f => f.Title.English.Replace("read it as ", "", StringComparison.Ordinal).Replace(" and save it as UTF-8; this line is then: title", "", StringComparison.Ordinal)), Is.EqualTo([first, second]));
    }

    [Test]
    public void Zeros_in_a_file_do_not_make_it_UTF_16()
    {
        using var site = TestSite.Small().With("input/about.pl.md", [0, .. "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst"u8, 0, .. ".\n"u8]);

        Assert.That(site.Build().Diagnostics.SelectMany(d => d.Fixes).Where(f => f.IsSafe || f.Edits.Any(e => e.IsWholeFile)), Is.Empty);
        Assert.That(site.Codes(), Is.Not.Empty.And.None.StartsWith("SITE1003"));
    }

    [Test]
    public void A_file_in_two_encodings_at_once_is_only_offered_to_be_mended()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("---\ntitle: Ważne\ndescription: O"), 0x9C, .. "miu.\n---\n"u8];
        using var site = TestSite.Small().With("input/about.pl.md", bytes);

        var fix = Only(site, "SITE1001 P:3:15").Fixes.Single();

        Assert.That((fix.IsSafe, fix.Edits.Single().Text), Is.EqualTo((false, "---\ntitle: Ważne\ndescription: Ośmiu.\n---\n")));
    }

    [Test]
    public void A_file_in_UTF_16_can_be_saved_anew([Values] bool isBigEndian, [Values] bool hasMark)
    {
        var encoding = new UnicodeEncoding(isBigEndian, hasMark);
        using var site = TestSite.Small().With("input/about.pl.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Pangram)]);

        var fix = Only(site, "SITE1003 P:1:1").Fixes.Single();

        Assert.That((fix.IsSafe, fix.Edits.Single().Text), Is.EqualTo((true, Pangram)));
    }

    [TestCase(1250)]
    [TestCase(1252)]
    public void Letters_that_a_program_has_damaged_are_brought_back(int codePage)
    {
        var damaged = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(Encoding.UTF8.GetBytes("Zażółć gęślą jaźń"));
        using var site = TestSite.Small().WithPage("about.pl", "O nas", $"Napis: {damaged}. Ärzte, âge, São.");

        var found = Only(site, "SITE1004 P:6:8");

        Assert.That(found.Message.English, Does.EndWith("was probably “Zażółć”"));
        Assert.That(found.Help!.Value.English, Does.Contain("(3 in this file)"));
        Assert.That(Mended(found), Does.Contain("\nNapis: Zażółć gęślą jaźń. Ärzte, âge, São.\n"));
    }

    [Test]
    public void Damaged_letters_in_front_matter_and_data_are_found_too()
    {
        using var site = TestSite.Small().WithPage("about.pl", "\u0139\u201Aad", "Tekst.").With("data/aims.yml", "- id: a\n  title: { pl: \u0139\u201Aad, en: Order }");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1004 data/aims.yml:2:16", "SITE1004 input/about.pl.md:2:8" }));
    }

    [TestCase("A\u200Bb", "SITE1008 P:6:2", "Ab", TestName = "A zero width space")]
    [TestCase("A\u202Eb", "SITE1008 P:6:2", "Ab", TestName = "An override of the direction")]
    [TestCase("A\u0007b", "SITE1008 P:6:2", "Ab", TestName = "A control character")]
    [TestCase("A\u000Bb", "SITE1008 P:6:2", "A b", TestName = "A line end of a word processor")]
    [TestCase("A\uFEFFb\uFEFF", "SITE1008 P:6:2", "Ab", TestName = "A byte order mark in the middle")]
    [TestCase("A\u200Fb", "SITE1008 P:6:2", "Ab", TestName = "A mark of direction where all runs one way")]
    [TestCase("A\u200Db", "SITE1008 P:6:2", "Ab", TestName = "A joiner between Latin letters")]
    [TestCase("Z\u0307uk i z\u0307aba", "SITE1009 P:6:1", "Żuk i żaba", TestName = "Letters with their marks behind them")]
    public void A_hidden_character_is_found_and_removed(string text, string expected, string mended)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text);

        Assert.That(Mended(Only(site, expected)), Does.EndWith($"\n\n{mended}\n"));
    }

    [TestCase("Lata 2010\u00962012", "Lata 2010–2012", TestName = "A dash of Windows-1252")]
    [TestCase("Dalej\u0085", "Dalej…", TestName = "An ellipsis of Windows-1252")]
    [TestCase("Bielsko\u001EBiała", "Bielsko-Biała", TestName = "Word's no-break hyphen")]
    public void A_sign_that_became_a_control_character_is_offered(string text, string mended)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text);

        var fix = site.Build().Diagnostics.Single(d => d.Code == "SITE1008").Fixes.Single();

        Assert.That(fix.IsSafe, Is.False);
        Assert.That(TextEdit.Apply(fix.Edits[0].Span.Source.Text, fix.Edits.Select(e => new TextEdit(e.Span.Start, e.Span.End - e.Span.Start, e.Text))), Does.EndWith($"\n\n{mended}\n"));
    }

    [TestCase("A\uFFFDb", "SITE1005 P:6:2", TestName = "A lost letter")]
    [TestCase("A\uFFFC", "SITE1005 P:6:2", TestName = "A lost picture")]
    public void What_is_lost_is_told(string text, string expected)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text);

        Assert.That(Only(site, expected).Fixes, Is.Empty);
    }

    [TestCase("`A\u200Bb` i `Ĺ‚`")]
    [TestCase("```\nA\u200Bb Ĺ‚ \uFFFD Z\u0307\n```")]
    [TestCase("długie sło\u00ADwo")]
    [TestCase("\u200Fאבג\u200E")]
    [TestCase("👨\u200D👩\u200D👧")]
    [TestCase("«1,54 Å» i „Ä…”")]
    [TestCase("x\u0304")]
    public void What_is_meant_so_is_left_alone(string text)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text);

        Assert.That(site.Codes(), Is.Empty);
    }

    [TestCase("tit\u00ADle: O nas\ndescription: Opis.", "SITE1008 P:2:4", TestName = "A hidden character in a key is not an unknown key as well")]
    [TestCase("title: O nas\ndescription: O\u0007pis.", "SITE1008 P:3:15", TestName = "A control character is not a value that can't be read as well")]
    public void In_front_matter_it_is_told_once(string frontMatter, string expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\n{frontMatter}\n---\n\nTekst.\n");

        _ = Only(site, expected);
    }

    [Test]
    public void Line_ends_of_two_kinds_are_a_hint()
    {
        using var site = TestSite.Small().With("input/about.pl.md", "---\r\ntitle: O nas\r\ndescription: Opis.\r\n---\r\n\nTekst.\n");

        var found = Only(site, "SITE1007 P:1:1");

        Assert.That((found.Severity, found.Fixes.Count), Is.EqualTo((Severity.Hint, 0)));
    }

    private static Diagnostic Only(TestSite site, string expected)
    {
        var found = site.Build().Diagnostics;
        Assert.That(found.Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}"), Is.EqualTo(new[] { expected.Replace("P:", "input/about.pl.md:", StringComparison.Ordinal) }));
        return found[0];
    }

    private static string Mended(Diagnostic found) =>
        TextEdit.Apply(found.Span.Source.Text, found.Fixes.Single(f => f.IsSafe).Edits.Select(e => new TextEdit(e.Span.Start, e.Span.End - e.Span.Start, e.Text)));
}
