using System.Globalization;
using System.Text;
using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Verifying;

namespace ChemSter.Site.Commands;

/// <summary>Tells what a verification has found, to people and to programs.</summary>
/// <param name="result">What it has found.</param>
/// <param name="target">The address or the folder.</param>
/// <param name="language">The language of the words.</param>
internal sealed class VerifyReport(VerificationResult result, string target, UiLanguage language)
{
    // More is seldom more than one fault of the host, told for each file.
    private const int MostRows = 50;

    /// <summary>For a terminal: a line for each fault, with a count at the end.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var fault in result.Faults) text.Append(VisibleText.Escape(fault.Address)).Append("\n  ").Append(VisibleText.Escape(fault.Text.In(language))).Append('\n');
        return text.Append(Summary()).Append('\n').ToString();
    }

    /// <summary>For programs: a line of JSON for each fault, with both wordings.</summary>
    public string Json()
    {
        var text = new StringBuilder();
        foreach (var fault in result.Faults)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                json.WriteString("kind", fault.Kind);
                json.WriteString("address", fault.Address);
                json.WriteString("pl", fault.Text.Polish);
                json.WriteString("en", fault.Text.English);
                json.WriteEndObject();
            }

            text.Append(Encoding.UTF8.GetString(buffer.ToArray())).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>For the summary of a job.</summary>
    public string Markdown()
    {
        var text = new StringBuilder($"### {MarkdownReport.Escape(target)}\n\n{MarkdownReport.Escape(Summary())}\n");
        if (result.Faults.Count > 0) text.Append(Say("\n| gdzie | co |\n| --- | --- |\n", "\n| where | what |\n| --- | --- |\n"));
        foreach (var fault in result.Faults.Take(MostRows)) text.Append(CultureInfo.InvariantCulture, $"| {MarkdownReport.Escape(fault.Address)} | {MarkdownReport.Escape(fault.Text.In(language))} |\n");
        return text.Append('\n').ToString();
    }

    private string Summary()
    {
        var (files, pages, faults) = (Number(result.Files), Number(result.Pages), Number(result.Faults.Count));
        var commit = result.Commit is { } sha ? $" Commit: {sha}." : "";
        return result.Faults.Count == 0
            ? Say($"Wszystko się zgadza. Plików: {files}, stron w mapie serwisu: {pages}.{commit}", $"All is as it was built. Files: {files}, pages in the site map: {pages}.{commit}")
            : Say($"Niezgodności: {faults}. Pliki zgodne: {files}.{commit}", $"Differences: {faults}. Files as built: {files}.{commit}");
    }

    private string Say(string polish, string english) => new Bilingual(polish, english).In(language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
