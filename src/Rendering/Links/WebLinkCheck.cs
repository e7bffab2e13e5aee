using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Rendering;

/// <summary>Judges addresses that have a scheme, and so lead out of the site or to a program: which of them visitors can use, and which can be said better.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal readonly struct WebLinkCheck(SiteView site, DiagnosticBag diagnostics)
{
    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>Whether an address can be used; what is to be said of it is reported.</summary>
    /// <param name="url">The address.</param>
    /// <param name="scheme">Its scheme.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="from">The path of the file in which it is written.</param>
    /// <param name="page">The page.</param>
    public bool Allows(string url, string scheme, SourceSpan place, string from, PageDocument page)
    {
        var isWeb = scheme is "http" or "https";
        var host = isWeb ? ExternalAddress.HostOf(url) : "";
        if (Problem(url, scheme, host, place, from, page) is { } problem)
        {
            diagnostics.Report(problem);
            return false;
        }

        if (isWeb && Advice(url, host, place) is { } advice) site.Settings.Severity.Report(advice, page.FrontMatter.IsDraft, diagnostics);
        return true;
    }

    private Diagnostic? Problem(string url, string scheme, string host, SourceSpan place, string from, PageDocument page)
    {
        if (scheme == "file") return LinkProblems.LocalFile(place);
        if (ExternalAddress.Completed(url) is { } completed) return AddressProblems.NoScheme(place, url, completed).Mended(completed, isSafe: true);
        if (!AllowedSchemes.Contains(scheme, StringComparer.Ordinal)) return TextProblems.UnsafeAddress(place, scheme);
        if (ExternalAddress.IsLocal(host)) return LinkProblems.LocalHost(place, host);
        return site.Address.PathIn(url, host) is { } path && new LostTargets(site, page, from).FileAt(path) is { } file ? LinkProblems.SiteAddress(place, file).Mended(file, isSafe: true) : null;
    }

    // What is a matter of taste is the site's to weigh.
    private static Diagnostic? Advice(string url, string host, SourceSpan place)
    {
        if (ExternalAddress.LedThrough(url, host) is { } through) return AddressProblems.LedThrough(place, through.Name, through.Target).Mended(through.Target, isSafe: true, isKnown: ExternalAddress.IsPlain(through.Target));
        return ExternalAddress.WithoutMarks(url) is { } clean ? AddressProblems.Tracking(place, clean.Mark, clean.Address).Mended(clean.Address, isSafe: true) : null;
    }
}
