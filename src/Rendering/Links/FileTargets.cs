using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Rendering;

/// <summary>Finds the files beside the pages that a page leads to or shows; one that is not there, or is no picture where it should be one, is reported.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal readonly struct FileTargets(SiteView site, DiagnosticBag diagnostics)
{
    /// <summary>A picture's text alternative: the page's, else the sidecar's; empty where there is none.</summary>
    public static string AlternativeOf(string? written, PublishedFile file, PageDocument page) =>
        written is { Length: > 0 } ? written : file.Alternatives?.In(page.TextLanguage) ?? "";

    /// <summary>The file that an address means; null, after a report, where there is none.</summary>
    /// <param name="url">The address.</param>
    /// <param name="from">The path of the file in which it is written.</param>
    /// <param name="page">The page.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isPicture">Whether the page shows it as a picture.</param>
    public PublishedFile? Find(string url, string from, PageDocument page, SourceSpan place, bool isPicture = false)
    {
        var path = WrittenAddress.FileOf(url, from);
        if (path is not null && (isPicture ? site.Picture(path, page.TextLanguage) : site.File(path, page.TextLanguage)) is { } file) return file;
        diagnostics.Report(new LostTargets(site, page, from).File(url, place, isPicture));
        return null;
    }

    /// <summary>The main picture that a page names in its front matter.</summary>
    public PublishedFile? Main(PageDocument page)
    {
        if (page.FrontMatter.Image is not { } image) return null;
        var file = Find(image.Text, page.Source.Path, page, image.Span, isPicture: true);
        if (file is null) return null;
        if (file.Picture is null) diagnostics.Report(NotAPicture(image.Span, image.Text, file));
        foreach (var (key, text) in page.FrontMatter.Texts)
        {
            if (key == "image-alt" && site.Language(page.TextLanguage).Rules.Words.SaysNothingOfPictures(text.Text))
            {
                site.Settings.Severity.Report(AdviceProblems.EmptyAlternative(text.Span, text.Text), page.FrontMatter.IsDraft, diagnostics);
            }
        }

        if (AlternativeOf(page.FrontMatter.ImageAlternative, file, page).Length == 0) diagnostics.Report(TextProblems.NoAlternative(image.Span));
        return file;
    }

    /// <summary>A picture in the text; it goes among the resolved ones.</summary>
    public void Resolve(LinkInline link, MarkdownBody body, PageDocument page, SourceSpan place, ResolvedLinks resolved)
    {
        if (link.Url is not { Length: > 0 } url)
        {
            diagnostics.Report(LinkProblems.NoAddress(place));
            return;
        }

        if (RefusesPathOfWindows(url, body, page, place)) return;
        if (WrittenAddress.SchemeOf(url) is { } scheme)
        {
            diagnostics.Report(scheme is "http" or "https" ? LinkProblems.PictureOfOtherHost(place) : scheme == "file" ? LinkProblems.LocalFile(place) : TextProblems.UnsafeAddress(place, scheme));
            return;
        }

        if (Find(url, body.Source.Path, page, place, isPicture: true) is not { } file) return;
        if (file.Picture is null)
        {
            diagnostics.Report(NotAPicture(place, url, file));
            return;
        }

        var alternative = AlternativeOf(InlineText.Of(link), file, page);
        if (alternative.Length == 0) diagnostics.Report(TextProblems.NoAlternative(body.PlaceOf(link.Span)));
        resolved.Pictures[link] = PictureModels.Of(file, alternative, site.Address);
    }

    /// <summary>Whether an address is a path as Windows writes it, which is reported then.</summary>
    public bool RefusesPathOfWindows(string url, MarkdownBody body, PageDocument page, SourceSpan place)
    {
        if (LostTargets.PathOfWindows(url, place) is not { } problem) return false;
        diagnostics.Report(problem);
        // The file is there, and used.
        if (WrittenAddress.FileOf(url.Replace('\\', '/'), body.Source.Path) is { } path) site.Picture(path, page.TextLanguage);
        return true;
    }

    private static Diagnostic NotAPicture(SourceSpan place, string written, PublishedFile file) =>
        PictureHeader.OtherFormatOf(file.Content.Span) is { } format ? LinkProblems.OtherFormat(place, written, format) : LinkProblems.NotAPicture(place, written);
}
