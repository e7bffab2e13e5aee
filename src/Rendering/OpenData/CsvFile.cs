using System.Globalization;
using System.Text;
using nietras.SeparatedValues;

namespace ChemSter.Site.Rendering;

/// <summary>Writes a dataset as CSV (RFC 4180): commas, CRLF, a header, UTF-8. A byte order mark is in front, without which Excel
/// takes Polish letters for others; programs that read UTF-8 know it.</summary>
public static class CsvFile
{
    /// <summary>The names of the columns: one for each field, one for each language of a field that has languages (<c>name_pl</c>).</summary>
    public static IEnumerable<(OpenField Field, string? Language, string Name)> Columns(IOpenDataset dataset, IReadOnlyList<string> languages) =>
        dataset.Fields.SelectMany(f => f.IsByLanguage ? languages.Select(l => (f, (string?)l, $"{f.Name}_{l}")) : [(f, null, f.Name)]);

    /// <summary>The file.</summary>
    public static byte[] Write(IOpenDataset dataset, SiteIndex site)
    {
        var languages = site.Data.Site.Languages;
        var columns = Columns(dataset, languages).Select(c => c.Name).ToList();
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        using (var csv = Sep.New(',').Writer(o => o with { CultureInfo = CultureInfo.InvariantCulture, Escape = true }).To(text))
        {
            csv.Header.Add(columns);
            foreach (var entry in dataset.Rows(site))
            {
                using var row = csv.NewRow();
                var column = 0;
                foreach (var cell in CellsOf(entry, dataset.Fields, languages)) row[columns[column++]].Set(cell);
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> CellsOf(IReadOnlyList<FieldValue?> entry, IReadOnlyList<OpenField> fields, IReadOnlyList<string> languages)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (!fields[i].IsByLanguage) yield return CellOf(entry[i], fields[i]);
            else
            {
                foreach (var language in languages) yield return CsvText.Protect(TextIn(language, entry[i], fields[i]));
            }
        }
    }

    private static string TextIn(string language, FieldValue? value, OpenField field) => value switch
    {
        FieldValue.ByLanguage texts => texts.Values.FirstOrDefault(v => v.Language == language).Value ?? "",
        FieldValue.ListByLanguage lists => string.Join(field.Separator, lists.Values.FirstOrDefault(v => v.Language == language).Values ?? []),
        _ => "",
    };

    // A number is no text: one below zero keeps its minus, and a spreadsheet computes nothing from it.
    private static string CellOf(FieldValue? value, OpenField field) => value switch
    {
        FieldValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        FieldValue.List list => CsvText.Protect(string.Join(field.Separator, list.Values)),
        FieldValue.One one => CsvText.Protect(one.Value),
        _ => "",
    };
}
