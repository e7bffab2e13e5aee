using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Mistakes that can be mended: the finding, its place, and what the file says when the first fix is made. A safe fix is one that
/// <c>check --fix</c> may make; with it the mistake is gone, and the rest of the file is as it was.</summary>
public sealed class MendedMistakes
{
    private const string Head = "title: O nas\ndescription: Opis.\n";

    [TestCase("tytuł: O nas\ndescription: Opis.", "SITE2005 2:1", "title: O nas\ndescription: Opis.", TestName = "A key in Polish")]
    [TestCase("Tytul: O nas\nDescription: Opis.", "SITE2005 2:1 SITE2005 3:1", "title: O nas\nDescription: Opis.", TestName = "Keys in capitals")]
    [TestCase(Head + "navOrder: 3", "SITE2005 4:1", Head + "nav-order: 3", TestName = "A key written as in other programs")]
    [TestCase(Head + "szkic: false", "SITE2005 4:1", Head + "draft: false", TestName = "A key in Polish, of a flag")]
    [TestCase(Head + "draft: nie", "SITE3006 4:8", Head + "draft: false", TestName = "No in Polish")]
    [TestCase(Head + "draft: No", "SITE3006 4:8", Head + "draft: false", TestName = "No, YAML's way")]
    [TestCase(Head + "draft: \"false\"", "SITE3006 4:8", Head + "draft: false", TestName = "A flag in quotes, which go")]
    [TestCase("title: Konferencja: chemia\ndescription: Opis.", "SITE2010 2:19", "title: \"Konferencja: chemia\"\ndescription: Opis.", TestName = "A colon in a value, in quotes")]
    [TestCase("title: @nas\ndescription: Opis.", "SITE2012 2:8", "title: \"@nas\"\ndescription: Opis.", TestName = "A value that begins with a sign of YAML's, in quotes")]
    [TestCase("title: [Nowe] O nas\ndescription: Opis.", "SITE2012 2:8", "title: \"[Nowe] O nas\"\ndescription: Opis.", TestName = "A bracket at the beginning")]
    [TestCase("title: `O nas`\ndescription: Opis.", "SITE2012 2:8", "title: \"`O nas`\"\ndescription: Opis.", TestName = "A back-tick at the beginning")]
    [TestCase("title: *O nas*\ndescription: Opis.", "SITE2012 2:8", "title: \"*O nas*\"\ndescription: Opis.", TestName = "An asterisk at the beginning")]
    [TestCase("title: > O nas\ndescription: Opis.", "SITE2012 2:8", "title: \"> O nas\"\ndescription: Opis.", TestName = "A greater-than sign at the beginning")]
    [TestCase("title: \"O nas”\ndescription: Opis.", "SITE2013 2:8", "title: \"O nas\"\ndescription: Opis.", TestName = "A quote that is closed by another kind")]
    [TestCase("title: \"O\" nas\ndescription: Opis.", "SITE2030 2:11", "title: '\"O\" nas'\ndescription: Opis.", TestName = "Text behind a closing quote")]
    [TestCase("title： O nas\ndescription: Opis.", "SITE2009 2:6", "title: O nas\ndescription: Opis.", TestName = "A wide colon")]
    [TestCase("title:\u00A0O nas\ndescription: Opis.", "SITE2009 2:6", "title: O nas\ndescription: Opis.", TestName = "A no-break space behind the colon")]
    [TestCase("title: O nas\ndescription:\u00A0Opis.", "SITE2009 3:12", Head, TestName = "A no-break space behind the last colon")]
    [TestCase("title:O nas\ndescription: Opis.", "SITE2026 2:6", "title: O nas\ndescription: Opis.", TestName = "No blank behind the colon")]
    [TestCase("title = O nas\ndescription: Opis.", "SITE2026 2:6", "title: O nas\ndescription: Opis.", TestName = "An equals sign for the colon")]
    [TestCase(Head + "extra:\n\ta: b\n\tc: d", "SITE2008 5:1", Head + "extra:\n  a: b\n  c: d", TestName = "Tabs, all of them")]
    [TestCase(Head + "extra:\n\ta: b\n    c: d", "SITE2008 5:1", Head + "extra:\n    a: b\n    c: d", TestName = "A tab above a line with four blanks")]
    [TestCase(Head + "redirect-from:\n\t- /a/\n\t- /b/\ndraft: false", "SITE2008 5:1", Head + "redirect-from:\n  - /a/\n  - /b/\ndraft: false", TestName = "Tabs before the items of a list")]
    [TestCase(Head + "extra:\n\u00A0\u00A0a: b", "SITE2009 5:1", Head + "extra:\n  a: b", TestName = "No-break spaces as indentation")]
    [TestCase(" title: O nas\ndescription: Opis.", "SITE2028 2:1", Head, TestName = "A first line that is set in")]
    [TestCase(Head + "extra:\n    a: b\n  c: d", "SITE2028 6:1", Head + "extra:\n    a: b\n    c: d", TestName = "A line between two indentations")]
    [TestCase(Head + "redirect-from:\n  - /a/\n template: page", "SITE2028 6:1", Head + "redirect-from:\n  - /a/\ntemplate: page", TestName = "A line with a blank too many")]
    [TestCase(Head + "redirect-from:\n  -/a/\n  - /b/", "SITE2027 5:3", Head + "redirect-from:\n  - /a/\n  - /b/", TestName = "No blank behind a hyphen")]
    [TestCase(Head + "redirect-from: /stara/", "SITE3007 4:16", Head + "redirect-from: [/stara/]", TestName = "A text for a list, in brackets")]
    [TestCase(Head + "date: 12.05.2025", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A date with full stops")]
    [TestCase(Head + "date: 12.05.2025 r.", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A date with a word for the year")]
    [TestCase(Head + "date: 2025–05–12", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A date with dashes")]
    [TestCase(Head + "date: 2025-5-2", "SITE3001 4:7", Head + "date: 2025-05-02", TestName = "A date without zeros")]
    [TestCase(Head + "date: 25/05/2025", "SITE3001 4:7", Head + "date: 2025-05-25", TestName = "A date with slashes that is one in one order only")]
    [TestCase(Head + "date: 12 maja 2025", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A date with the name of its month")]
    [TestCase(Head + "date: May 12, 2025", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A date with the English name of its month")]
    [TestCase(Head + "date: maj 2025", "SITE3001 4:7", Head + "date: 2025-05", TestName = "A month by its name")]
    [TestCase(Head + "date: 05.2025", "SITE3001 4:7", Head + "date: 2025-05", TestName = "A month with a full stop")]
    [TestCase(Head + "slug: zarząd", "SITE1014 4:7", Head + "slug: zarzad", TestName = "A slug in Polish letters")]
    [TestCase(Head + "image: null", "SITE3025 4:8", Head + "image: ", TestName = "YAML's word for nothing")]
    [TestCase(Head + "template: Page", "SITE3008 4:11", Head + "template: page", TestName = "A value in capitals")]
    public void A_safe_fix_mends_it(string frontMatter, string expected, string mended) => Check(frontMatter, expected, mended, isSafe: true);

    [TestCase("title: O nas\n  description: Opis.", "SITE2028 3:1", Head, TestName = "A line set in too far")]
    [TestCase(Head + "extra:\n  a:\n    b: c\n\td: e", "SITE2008 7:1", Head + "extra:\n  a:\n    b: c\n  d: e", TestName = "A tab of which it is not certain to which level it belongs")]
    [TestCase("titel: O nas\ndescription: Opis.", "SITE2004 2:1", Head, TestName = "A misspelt key, with the nearest one")]
    [TestCase("title: O nas\nsummary: Opis.", "SITE2005 3:1", Head, TestName = "A key of another program")]
    [TestCase("title: Sprawozdanie #3\ndescription: Opis.", "SITE2011 2:21", "title: \"Sprawozdanie #3\"\ndescription: Opis.", TestName = "A number sign that cuts a value")]
    [TestCase("title: „O nas”\ndescription: Opis.", "SITE2029 2:8", Head, TestName = "Typographic quotes around a value")]
    [TestCase("title: \"O nas\ndescription: Opis.", "SITE2013 2:8", "title: \"O nas\"\ndescription: Opis.", TestName = "A quote that is not closed, with a second one")]
    [TestCase("title: ! O nas\ndescription: Opis.", "SITE2014 2:8", "title: \"! O nas\"\ndescription: Opis.", TestName = "An exclamation mark at the beginning")]
    [TestCase("title: [Nowe]\ndescription: Opis.", "SITE3007 2:8", "title: \"[Nowe]\"\ndescription: Opis.", TestName = "A text in brackets")]
    [TestCase(Head + "redirect-from: /a/, /b/", "SITE3007 4:16", Head + "redirect-from: [/a/, /b/]", TestName = "A text with commas for a list")]
    [TestCase(Head + "date: 5/12/2025", "SITE3001 4:7", Head + "date: 2025-12-05", TestName = "A date with slashes that is one in both orders")]
    [TestCase(Head + "date: 45789", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A day as a spreadsheet counts it")]
    [TestCase(Head + "date: 2025-05-12T10:00", "SITE3001 4:7", Head + "date: 2025-05-12", TestName = "A day with a time")]
    [TestCase(Head + "date: 2025-13-05", "SITE3002 4:7", Head + "date: 2025-05-13", TestName = "Day and month in the wrong order")]
    public void A_fix_is_offered(string frontMatter, string expected, string mended) => Check(frontMatter, expected, mended, isSafe: false);

    [TestCase("---\ntitle: O nas\ndescription: Opis.\n\nTekst.\n", "SITE2003 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "No closing line")]
    [TestCase("---\ntitle: O nas\ndescription: Opis.\n\nTekst.\n\n---\n\nWięcej.\n", "SITE2003 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n\n---\n\nWięcej.\n", TestName = "No closing line, but a line across the text")]
    [TestCase("---\ntitle: O nas\ndescription: Opis.\n—\n\nTekst.\n", "SITE2024 4:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "A dash as closing line")]
    [TestCase("----\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", "SITE2024 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "Four hyphens as opening line")]
    [TestCase("title: O nas\ndescription: Opis.\n---\n\nTekst.\n", "SITE2025 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "No opening line")]
    [TestCase("\n \n---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", "SITE2002 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst.\n", TestName = "Blank lines before the opening line")]
    public void The_bounds_of_front_matter_are_mended(string text, string expected, string mended) => CheckFile(text, expected, mended, isSafe: true);

    [TestCase("---\ntitle: O nas\ndescription: Opis.\nTekst bez odstępu.\n", "SITE2003 1:1", "---\ntitle: O nas\ndescription: Opis.\n---\nTekst bez odstępu.\n", TestName = "No closing line, and text at once")]
    [TestCase("# O nas\n\nTekst.\n", "SITE2001 1:1", "---\ntitle: O nas\n---\n\nTekst.\n", TestName = "A heading for a title")]
    public void The_bounds_of_front_matter_are_offered(string text, string expected, string mended) => CheckFile(text, expected, mended, isSafe: false);

    [TestCase("---\ntitle: O nas\n\n# uwaga\ndescription: Opis.\n\nextra:\n\n  a: b\n---\n\nTekst.\n", TestName = "Front matter with blank lines and remarks")]
    [TestCase("---\ntitle: O nas\ndescription: |\n  Opis\n\n  w częściach: dwóch.\n---\n\nTekst.\n", TestName = "A text of several lines")]
    [TestCase("---\ntitle: Reakcja C#\ndescription: 012, 1.10, 12:30 i no.\nnav-label: no\n---\n\nTekst.\n", TestName = "What other readers of YAML take for something else is text")]
    [TestCase("---\ntitle: Spółka „Ćma” i „Żuk”\ndescription: „Ćma” to i „Żuk”\n---\n\nTekst.\n", TestName = "Typographic quotes within a value")]
    public void What_is_right_stays_right(string text)
    {
        using var site = TestSite.Small().With("input/about.pl.md", text);

        Assert.That(site.Codes(), Is.Empty);
    }

    [TestCase(Head + "date: 1886-05-12", "SITE3003 4:7")]
    [TestCase(Head + "date: 2062-05-12", "SITE3003 4:7")]
    [TestCase(Head + "date: 2126-05-12", "SITE3003 4:7")]
    public void A_year_in_which_no_page_was_written_is_told(string frontMatter, string expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\n{frontMatter}\n---\n\nTekst.\n");

        Assert.That(site.Codes(), Does.Contain(expected.Replace(" ", " input/about.pl.md:", StringComparison.Ordinal)));
    }

    [Test]
    public void Front_matter_as_long_as_a_text_is_refused()
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\n{Head}extra:\n{string.Concat(Enumerable.Range(0, 7000).Select(i => $"  a{i}: b\n"))}---\n\nTekst.\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2016 input/about.pl.md:1:1" }));
    }

    [TestCase("website: www.acme.example", "SITE3011 3:12", "website: https://www.acme.example", true)]
    [TestCase("website: https:/acme.example/", "SITE3011 3:12", "website: https://acme.example/", false)]
    [TestCase("website: https://acme.example/a b", "SITE3011 3:12", "website: https://acme.example/a%20b", false)]
    [TestCase("website: http://acme.example/", "SITE3026 3:12", "website: https://acme.example/", false)]
    public void Addresses_in_data_are_mended(string line, string expected, string mended, bool isSafe)
    {
        using var site = TestSite.Small().With("data/organisations.yml", $"- id: a\n  name: A\n  {line}\n");
        CheckFix(site, "data/organisations.yml", expected, $"- id: a\n  name: A\n  {mended}\n", isSafe);
    }

    [TestCase("- id: Żuk\n  name: A\n", "SITE3010 1:7", "- id: zuk\n  name: A\n", false)]
    [TestCase("- id: a\n  name: A\n  description:\n    pl: Nr 3\n    en: No #3\n", "SITE2011 5:12", "- id: a\n  name: A\n  description:\n    pl: Nr 3\n    en: \"No #3\"\n", false)]
    [TestCase("- id: a\n  name: A\n  description:\n\tpl: A\n\ten: B\n", "SITE2008 4:1", "- id: a\n  name: A\n  description:\n    pl: A\n    en: B\n", true)]
    [TestCase("- id: a\n\tname: A\n\tdescription:\n\t\tpl: A\n\t\ten: B\n", "SITE2008 2:1", "- id: a\n  name: A\n  description:\n    pl: A\n    en: B\n", true)]
    [TestCase("- id: a\n\tname: A\n", "SITE2008 2:1", "- id: a\n  name: A\n", true)]
    [TestCase("- id: a\n  nazwa: A\n", "SITE2005 2:3", "- id: a\n  name: A\n", true)]
    [TestCase("- id: a\n  name: A\n-id: b\n  name: B\n", "SITE2027 3:1", "- id: a\n  name: A\n- id: b\n  name: B\n", true)]
    public void Entries_of_data_are_mended(string text, string expected, string mended, bool isSafe)
    {
        using var site = TestSite.Small().With("data/organisations.yml", text);
        CheckFix(site, "data/organisations.yml", expected, mended, isSafe);
    }

    [Test]
    public void Every_word_for_a_key_names_a_key_that_there_is()
    {
        var keys = File.ReadLines(Path.Combine(Repository.Root, "src/Yaml/words.txt")).TakeWhile(l => l != "flags").Where(l => l.Contains(": ", StringComparison.Ordinal) && !l.StartsWith('#'))
            .Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]).ToList();
        var readers = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*Reader.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Data"), "*.cs")).Append(Path.Combine(Repository.Root, "src/Pipelines/Modules/Assets/ReadSidecars.cs")).Select(File.ReadAllText));

        Assert.That(keys, Has.Count.GreaterThan(30));
        Assert.That(keys.Where(key => !readers.Contains($"\"{key}\"", StringComparison.Ordinal)), Is.Empty);
    }

    private static void Check(string frontMatter, string expected, string mended, bool isSafe) =>
        CheckFile($"---\n{frontMatter.TrimEnd('\n')}\n---\n\nTekst.\n", expected, $"---\n{mended.TrimEnd('\n')}\n---\n\nTekst.\n", isSafe);

    private static void CheckFile(string text, string expected, string mended, bool isSafe)
    {
        using var site = TestSite.Small().With("input/about.pl.md", text);
        CheckFix(site, "input/about.pl.md", expected, mended, isSafe);
    }

    private static void CheckFix(TestSite site, string file, string expected, string mended, bool isSafe)
    {
        var found = site.Build().Diagnostics;
        Assert.That(string.Join(' ', found.Select(d => $"{d.Code} {d.Span.From.Line}:{d.Span.From.Column}")), Is.EqualTo(expected), new TextReport(UiLanguage.English, colour: false).Render(found));
        var fix = found[0].Fixes[0];
        Assert.That((fix.IsSafe, TextEdit.Apply(found[0].Span.Source.Text, fix.Edits.Select(e => new TextEdit(e.Span.Start, e.Span.End - e.Span.Start, e.Text)))), Is.EqualTo((isSafe, mended)));
        // What was mended is not told again.
        if (found.Count > 1 || !isSafe) return;
        site.With(file, mended);
        Assert.That(site.Codes(), Is.Empty);
    }
}
