using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Names of files and folders that some computer can't store, or takes for another name.</summary>
public sealed class NameMistakes
{
    [TestCase("input/aux/plan.pdf", "SITE1015", TestName = "A folder called like a device of Windows")]
    [TestCase("input/CON.pdf", "SITE1015", TestName = "A file called like a device of Windows")]
    [TestCase("input/com1.pl.pdf", "SITE1015", TestName = "A file with two endings called like a device of Windows")]
    [TestCase("input/plan: nowy.pdf", "SITE1015", TestName = "A colon in a name")]
    [TestCase("input/stary./plan.pdf", "SITE1015", TestName = "A folder that ends in a full stop")]
    [TestCase("input/raport #3.pdf", "SITE1013", TestName = "A number sign in a name")]
    [TestCase("input/50% taniej.pdf", "SITE1013", TestName = "A per cent sign in a name")]
    [TestCase("input/z\u0307aba.pdf", "SITE1010", TestName = "A name with its marks behind its letters")]
    [TestCase("input/notatki.tmp", "SITE1018", TestName = "What a program left behind")]
    [TestCase("input/Sprawozdanie 2025.docx", "SITE1018", TestName = "A document of Word")]
    [TestCase("input/kontakt.pl.md.txt", "SITE1022", TestName = "A page with the ending that Notepad adds")]
    [TestCase("input/kontakt.pl.markdown", "SITE1022", TestName = "A page with another ending for Markdown")]
    public void Is_told_at_the_file(string path, string code)
    {
        using var site = TestSite.Small().With(path, "x");

        Assert.That(site.Codes().Where(c => !c.StartsWith("SITE4011", StringComparison.Ordinal)), Is.EqualTo(new[] { $"{code} {path}:1:1" }));
    }

    [Test]
    public void A_document_of_Word_is_told_how_to_become_a_page()
    {
        using var site = TestSite.Small().With("input/Sprawozdanie Zarządu.docx", "x");

        Assert.That(site.Messages(), Does.Contain("paste its text into a file sprawozdanie-zarzadu.pl.md"));
    }

    [Test]
    public void A_path_that_Windows_can_not_store_is_told()
    {
        var path = $"input/{new string('a', 100)}/{new string('b', 95)}.pdf";
        using var site = TestSite.Small().With(path, "x");

        Assert.That(site.Codes(), Does.Contain($"SITE1016 {path}:1:1"));
        Assert.That(site.Messages(), Does.Contain("is 206 characters long; 200 are allowed"));
    }

    [Test]
    public void An_address_that_is_too_long_as_a_whole_is_told()
    {
        var part = new string('a', 50);
        using var site = TestSite.Small().NotCompared().WithPage($"{part}/{part}/{part}/{part}.pl", "O nas", "Tekst.");

        Assert.That(site.Messages(), Does.Contain("SITE1016: the page’s address is 205 characters long; 180 are allowed"));
    }

    [TestCase("input/About.pl.md", "input/about.pl.md")]
    [TestCase("input/Pliki/a.pdf", "input/pliki/b.pdf")]
    [TestCase("input/PLAN.pdf", "input/plan.pdf")]
    public void Names_that_differ_only_in_case_are_one_mistake(string path, string other)
    {
        const string page = "---\ntitle: O firmie\ndescription: Opis.\n---\n\nTekst.\n";
        using var site = TestSite.Small().With(path, page).With(other, page.Replace("firmie", "nas", StringComparison.Ordinal).Replace("Opis", "Drugi opis", StringComparison.Ordinal));

        Assert.That(site.Codes().Where(c => !c.StartsWith("SITE4011", StringComparison.Ordinal) && !c.StartsWith("SITE5001", StringComparison.Ordinal)), Is.EqualTo(new[] { $"SITE1011 {other}:1:1" }));
    }

    [Test]
    public void Names_that_differ_only_in_how_their_marks_are_written_are_one_mistake()
    {
        using var site = TestSite.Small().With("input/żaba.pdf", "x").With("input/z\u0307aba.pdf", "y")
            .WithPage("about.pl", "O nas", "[a](żaba.pdf) [b](z\u0307aba.pdf)".Replace("z\u0307", "z%CC%87", StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE1010 input/żaba.pdf:1:1", "SITE1010 input/z\u0307aba.pdf:1:1" }));
    }

    [Test]
    public void Blanks_and_letters_with_marks_are_cleaned_out_of_published_names_and_no_mistake()
    {
        using var site = TestSite.Small().With("input/Statut & załącznik + opis.pdf", "x").WithPage("about.pl", "O nas", "[a](<Statut & załącznik + opis.pdf>)");

        Assert.That(site.BuildClean().Files, Does.Contain("files/statut-zalacznik-opis.pdf"));
    }

    [Test]
    public void What_is_excluded_may_be_called_as_it_likes()
    {
        using var site = TestSite.Small().With("input/aux/plan.pdf", "x");
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "exclude: [aux/**]\n");

        Assert.That(site.Codes(), Is.Empty);
    }
}
