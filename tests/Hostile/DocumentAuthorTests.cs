using System.IO.Compression;
using System.Text;
using ChemSter.Site.Documents;
using ChemSter.Site.Tests.Mistakes;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Documents to download that name who wrote them are told of, before everybody reads it.</summary>
public sealed class DocumentAuthorTests
{
    private const string Core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{0}</dc:creator><cp:lastModifiedBy>{1}</cp:lastModifiedBy></cp:coreProperties>";

    [Test]
    public void An_editor_reads_whom_a_PDF_names_and_may_say_that_it_is_meant()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[Statut](statut.pdf)", "slug: o-nas").Advised();
        site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) /Author (Jan \\(Nikt\\)) >>"));

        Assert.That(site.Codes(), Is.EqualTo(["SITE7030 input/statut.pdf:1:1"]));
        Assert.That(site.Messages(), Does.Contain("“Jan (Nikt)”"));
        Assert.That(site.Severity("advice: warning, SITE7030: off, SITE5001: off, structure: off, facts: off, terms: off, language: off").Codes(), Is.Empty);
    }

    [TestCase("/Author <FEFF0053014200610077>", "Sław")]
    [TestCase("/Author ( )", null)]
    [TestCase("/Author <FEF>", null)]
    [TestCase("/Author (", null)]
    public void A_PDF_says_it_in_several_ways(string object_, string? name) =>
        Assert.That(PdfFacts.Read(AdviceMistakes.Pdf("", $"<< /Producer (Writer) {object_} >>"))!.Author, Is.EqualTo(name));

    [TestCase("docProps/core.xml", "Jan Nikt", "", "Jan Nikt")]
    [TestCase("docProps/core.xml", "", "Anna Nikt", "Anna Nikt")]
    [TestCase("docProps/core.xml", "", "", null)]
    [TestCase("other.xml", "Jan Nikt", "", null)]
    public void A_document_of_an_office_has_it_in_its_properties(string entry, string creator, string last, string? name) =>
        Assert.That(DocumentAuthor.In("a.docx", Zip(entry, Core.Replace("{0}", creator, StringComparison.Ordinal).Replace("{1}", last, StringComparison.Ordinal))), Is.EqualTo(name));

    [Test]
    public void What_is_damaged_or_hostile_is_passed_over()
    {
        Assert.That(DocumentAuthor.In("a.docx", "no archive"u8.ToArray()), Is.Null);
        Assert.That(DocumentAuthor.In("a.docx", Zip("docProps/core.xml", "<a")), Is.Null);
        Assert.That(DocumentAuthor.In("a.docx", Zip("docProps/core.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a><creator>&b;</creator></a>")), Is.Null);
        Assert.That(DocumentAuthor.In("a.docx", Zip("docProps/core.xml", $"<a><creator>{new string('a', 2_000_000)}</creator></a>")), Is.Null);
    }

    private static byte[] Zip(string entry, string text)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(entry).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }
}
