using System.Text;
using ChemSter.Site.Rendering;
using Microsoft.VisualBasic.FileIO;

namespace ChemSter.Site.Tests.OpenData;

/// <summary>A CSV as a program reads it that is not this one: rows by the names of the columns.</summary>
internal static class CsvTable
{
    public static IReadOnlyList<Dictionary<string, string>> Read(byte[] file, bool restore = true)
    {
        using var stream = new MemoryStream(file);
        using var parser = new TextFieldParser(stream, new UTF8Encoding(false), detectEncoding: true) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var columns = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!parser.EndOfData)
        {
            var cells = parser.ReadFields()!;
            Assert.That(cells, Has.Length.EqualTo(columns.Length));
            rows.Add(columns.Zip(cells).ToDictionary(c => c.First, c => restore ? CsvText.Restore(c.Second) : c.Second));
        }

        return rows;
    }
}
