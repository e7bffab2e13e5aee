using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Passes on what is found in a text by itself, unless its front matter says that it is meant so.</summary>
internal static class VersionReport
{
    /// <summary>Reports a finding, unless it has been acknowledged.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text.</param>
    /// <param name="block">The block that it is about.</param>
    /// <param name="values">What was found, in normal form, so that two findings in one block have tokens of their own.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Report(Diagnostic finding, TextVersion text, TextBlock block, string values, DiagnosticBag diagnostics)
    {
        var token = AcceptanceToken.Of(finding.Code, null, block, values);
        if (text.Accepted.Any(a => a.Token == token)) return;
        diagnostics.Report(finding with { Token = token });
    }
}
