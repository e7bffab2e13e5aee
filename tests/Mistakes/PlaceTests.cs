using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>The same wrong link in every place where an editor can write one: line and column are those of the file.</summary>
public sealed class PlaceTests
{
    [TestCase("Zob. [x](nie.pl.md).", "6:10", TestName = "In a paragraph")]
    [TestCase("Żółw 😀 i [x](nie.pl.md)", "6:14", TestName = "Behind letters of two and four bytes")]
    [TestCase("Tekst\ndalej **mocny [x](nie.pl.md)**", "7:19", TestName = "In bold, in the second line of a paragraph")]
    [TestCase("## A [x](nie.pl.md)", "6:10", TestName = "In a heading")]
    [TestCase("| A | B |\n|---|---|\n| 1 | [x](nie.pl.md) |", "8:11", TestName = "In a table")]
    [TestCase("- a\n  - b\n    1. c [x](nie.pl.md)", "8:14", TestName = "In a nested list")]
    [TestCase("- a\n\n  Drugi akapit\n  z [x](nie.pl.md)", "9:9", TestName = "In the second paragraph of an item")]
    [TestCase("> Cytat\n> > w [x](nie.pl.md)", "7:11", TestName = "In a quotation of a quotation")]
    [TestCase("> - a\n>\n>   | A |\n>   |---|\n>   | [x](nie.pl.md) |", "10:11", TestName = "In a table in a list in a quotation")]
    [TestCase("::: notice\nTekst\n\n- [x](nie.pl.md)\n:::", "9:7", TestName = "In a list in a box")]
    [TestCase(":::: notice Uwaga\n::: {lang=en}\n[x](nie.pl.md)\n:::\n::::", "8:5", TestName = "In a box in a box")]
    [TestCase("::: cards\n### A\n[x](nie.pl.md)\n:::", "8:5", "SITE6002 7:1", TestName = "In a card")]
    [TestCase("Tekst[^1].\n\n[^1]: Przypis [x](nie.pl.md)", "8:19", TestName = "In a footnote")]
    [TestCase("Termin\n: Opis [x](nie.pl.md)", "7:12", TestName = "In a definition")]
    [TestCase("[x]\n\n[x]: nie.pl.md", "8:6", TestName = "In an address at the end of the text")]
    [TestCase("![O](plan.svg \"t\") [![Plan](plan.svg)](nie.pl.md)", "6:40", TestName = "Around a picture")]
    [TestCase("<!-- uwaga\nw dwóch wierszach -->\n\n[x](nie.pl.md)", "9:5", TestName = "Behind a comment")]
    [TestCase("[x](<nie.pl.md> \"Tytuł\")", "6:5", TestName = "In angle brackets")]
    public void A_wrong_link_is_told_in_its_line_and_column(string text, string place, params string[] besides)
    {
        using var site = TestSite.Small()
            .With("input/plan.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>""")
            .WithPage("index.pl", "Start", "Oto [plan](plan.svg).")
            .With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");

        Assert.That(site.Codes(), Is.EquivalentTo(besides.Append("SITE4001 " + place).Select(p => p.Replace(" ", " input/about.pl.md:", StringComparison.Ordinal))));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void The_line_ends_of_the_file_do_not_matter_to_the_place(string end)
    {
        using var site = TestSite.Small().With("input/about.pl.md", "---\ntitle: O nas\ndescription: Opis.\n---\n\nTekst\n\n- [x](nie.pl.md)\n".Replace("\n", end, StringComparison.Ordinal));

        Assert.That(site.Codes(), Does.Contain("SITE4001 input/about.pl.md:8:7"));
    }

    [TestCase("image: nie.png", "SITE4007 input/about.pl.md:4:8")]
    [TestCase("image: \"nie.png\"", "SITE4007 input/about.pl.md:4:8")]
    [TestCase("redirect-from: [/a/, 'b c']", "SITE4014 input/about.pl.md:4:22")]
    [TestCase("redirect-from:\n  - /a/\n  - b c", "SITE4014 input/about.pl.md:6:5")]
    public void In_front_matter_too(string line, string expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n{line}\n---\n\nTekst.\n");

        Assert.That(site.Codes(), Is.EqualTo([expected]));
    }

    [TestCase("data/organisations.yml", "- id: a\n  name: A\n  website: \"www.a.example\"\n", "SITE3011 data/organisations.yml:3:12")]
    [TestCase("data/organisations.yml", "- { id: a, name: Ążźć, website: www.a.example }\n", "SITE3011 data/organisations.yml:1:33")]
    [TestCase("input/_part.pl.md", "Tekst\n\n> - [x](nie.pl.md)\n", "SITE4001 input/_part.pl.md:3:9")]
    public void In_data_and_in_what_is_included_too(string file, string text, string expected)
    {
        using var site = TestSite.Small().With(file, text).WithPage("about.pl", "O nas", file.StartsWith("input", StringComparison.Ordinal) ? "{{include _part}}" : "Tekst.");

        Assert.That(site.Codes(), Is.EqualTo([expected]));
    }

    [Test]
    public void In_the_menu_too()
    {
        using var site = TestSite.Small();
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.AppendAllText(settings, "navigation: [about, kontakt]\n");

        Assert.That(site.Codes(), Is.EqualTo(["SITE4001 data/site.yml:10:21"]));
    }
}
