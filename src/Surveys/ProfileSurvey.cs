using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Rendering;
using nietras.SeparatedValues;

namespace ChemSter.Site.Surveys;

/// <summary>The cluster in the fields of the European Cluster Collaboration Platform, as the site's data has them.</summary>
/// <param name="Texts">The words of the sheet; null where the language's file has none.</param>
/// <param name="Rows">The fields, in the platform's order.</param>
public sealed record ProfileSurvey(ProfileTexts? Texts, IReadOnlyList<ProfileRow> Rows)
{
    /// <summary>The fields as CSV (RFC 4180) with the columns of the sheet, safe to open in a spreadsheet: several values of a field stand in one cell, a line each.</summary>
    public string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        using (var csv = Sep.New(',').Writer(o => o with { CultureInfo = CultureInfo.InvariantCulture, Escape = true }).To(text))
        {
            string[] columns = [Texts!["field"], Texts["value"], Texts["missing"]];
            csv.Header.Add(columns);
            foreach (var row in Rows)
            {
                using var line = csv.NewRow();
                line[columns[0]].Set(CsvText.Protect(row.Field));
                line[columns[1]].Set(CsvText.Protect(string.Join('\n', row.Values)));
                line[columns[2]].Set(CsvText.Protect(row.Values.Count == 0 ? row.Source : ""));
            }
        }

        return text.ToString();
    }

    /// <summary>Reads the profile of a site without building it.</summary>
    /// <param name="options">Which site.</param>
    /// <param name="language">The language of the sheet; null for English where the site has it, since the platform's form is English, else for the default language.</param>
    /// <param name="found">What is wrong with its files.</param>
    /// <returns>The profile; null where the site's settings or languages can't be read.</returns>
    public static ProfileSurvey? Read(BuildOptions options, string? language, out IReadOnlyList<Diagnostic> found)
    {
        var read = new SiteReading(options);
        found = read.Diagnostics.Sorted();
        if (!read.IsRead) return null;
        var site = new SiteView(read.Pipelines.Content.Index.Only);
        var code = language ?? (site.Settings.Languages.Contains("en") ? "en" : site.Settings.DefaultLanguage);
        var texts = site.Language(code).Profile;
        return new ProfileSurvey(texts, texts is null ? [] : [.. new ProfileSheet(site, site.Language(code), texts).Fields().Select(f => new ProfileRow(f.Label, f.Values, f.Source))]);
    }
}

/// <summary>A field of the profile.</summary>
/// <param name="Field">What it is called.</param>
/// <param name="Values">What to enter; nothing where it is missing.</param>
/// <param name="Source">The file and key of the data that fill it: <c>data/profile.yml: country</c>.</param>
public sealed record ProfileRow(string Field, IReadOnlyList<string> Values, string Source);
