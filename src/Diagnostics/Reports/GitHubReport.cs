using System.Globalization;
using System.Text;

namespace ChemSter.Site.Diagnostics.Reports;

/// <summary>Shows findings to GitHub Actions, which puts each beside its line of a proposal: workflow commands, one a line.</summary>
/// <param name="language">The language to speak.</param>
/// <param name="folder">The site's folder, from the root of the repository with forward slashes; empty where it is that.</param>
/// <remarks>Source: GitHub, Workflow commands for GitHub Actions; its runner takes no more than ten errors and ten warnings of a step, the worst come first.</remarks>
public sealed class GitHubReport(UiLanguage language, string folder)
{
    /// <summary>All findings as one text, in the given order.</summary>
    public string Render(IEnumerable<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var (line, column) = finding.Span.From;
            var (endLine, endColumn) = finding.Span.To;
            text.Append("::").Append(WordFor(finding.Severity)).Append(" file=").Append(Property(PathOf(finding.Span)));
            text.Append(CultureInfo.InvariantCulture, $",line={line},endLine={endLine}");
            // Columns mean something within one line alone.
            if (line == endLine) text.Append(CultureInfo.InvariantCulture, $",col={column},endColumn={endColumn}");
            text.Append(",title=").Append(finding.Code).Append("::").Append(Data(Sentence(finding))).Append('\n');
        }

        return text.ToString();
    }

    private string PathOf(SourceSpan span) => folder.Length == 0 ? span.File : $"{folder}/{span.File}";

    private string Sentence(Diagnostic finding)
    {
        var message = finding.Message.In(language);
        var help = finding.Help is { } advice ? $" ({advice.In(language)})" : "";
        var way = finding.Acknowledging is { } meant ? "; " + new Bilingual($"jeśli tak ma być, {meant.Polish}", $"if this is intended, {meant.English}").In(language) : "";
        return $"{message}{help}{way}";
    }

    private static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // What content holds must not be able to give orders to the runner.
    private static string Data(string text) =>
        VisibleText.Escape(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
