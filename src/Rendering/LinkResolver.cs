using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = ChemSter.Site.Diagnostics.SourceSpan;

namespace ChemSter.Site.Rendering;

/// <summary>Finds where each link of a page leads, by the plan of addresses; what leads nowhere is an error at its place.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class LinkResolver(SiteView site, DiagnosticBag diagnostics)
{
    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>Resolves all links and pictures of a page, those of the snippets it includes among them.</summary>
    public ResolvedLinks Resolve(PageText text)
    {
        var page = text.Page;
        var resolved = new ResolvedLinks();
        foreach (var body in text.Bodies)
        {
            foreach (var link in body.Nodes.Links)
            {
                var place = PlaceOf(link, body);
                if (link.IsImage) ResolvePicture(link, body, page, place, resolved);
                else if (Resolve(link, body, page, place, resolved) is { } target) resolved.Links[link] = target;
                if (!link.IsImage && !InlineText.IsIn(link) && !link.Descendants<LinkInline>().Any()) diagnostics.Report(LinkProblems.NoLinkText(place));
            }

            foreach (var link in body.Nodes.Autolinks.Where(l => !l.IsEmail))
            {
                if (SchemeOf(link.Url) is { } scheme) CheckAddress(link.Url, scheme, body.PlaceOf(link.Span), body, page);
            }
        }

        return resolved;
    }

    /// <summary>Resolves the main picture that a page names in its front matter.</summary>
    public PublishedFile? ResolveImage(PageDocument page)
    {
        if (page.FrontMatter.Image is not { } image) return null;
        var file = FindFile(image.Text, page.Source.Path, page, image.Span, isPicture: true);
        if (file is null) return null;
        if (file.Picture is null) diagnostics.Report(NotAPicture(image.Span, image.Text, file));
        foreach (var (key, text) in page.FrontMatter.Texts)
        {
            if (key == "image-alt" && site.Language(page.TextLanguage).Rules.Words.SaysNothingOfPictures(text.Text)) Advise(AdviceProblems.EmptyAlternative(text.Span, text.Text), page);
        }

        if (AlternativeOf(page.FrontMatter.ImageAlternative, file, page).Length == 0) diagnostics.Report(TextProblems.NoAlternative(image.Span));
        return file;
    }

    /// <summary>A picture's text alternative: the page's, else the sidecar's.</summary>
    public static string AlternativeOf(string? written, PublishedFile file, PageDocument page) =>
        written is { Length: > 0 } ? written : file.Alternatives?.In(page.TextLanguage) ?? "";

    private ResolvedLink? Resolve(LinkInline link, MarkdownBody body, PageDocument page, SourceSpan place, ResolvedLinks resolved)
    {
        var url = link.Url ?? "";
        if (url.Length == 0) return Refuse(LinkProblems.NoAddress(place));
        if (url.StartsWith("page:", StringComparison.Ordinal)) return ToPage(url["page:".Length..], url, isKey: true, link, page, place, resolved, body);
        if (RefusePathOfWindows(url, body, page, place)) return null;
        if (SchemeOf(url) is { } scheme) return CheckAddress(url, scheme, place, body, page) ? new ResolvedLink(url, null) : null;

        if (url.StartsWith("//", StringComparison.Ordinal)) return Refuse(ValueProblems.NotAWebAddress(place, url));
        if (url.StartsWith('/')) return Refuse(SiteAddress(url, place, body, page));
        if (url.StartsWith('#')) return ToAnchor(page, url[1..], place, resolved);
        var path = PathPart(url);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return ToPage(path, url, isKey: false, link, page, place, resolved, body);
        if (FindFile(url, body.Source.Path, page, place) is not { } file) return null;
        var hreflang = LocalFile.Read(file.Source, site.Settings.Languages)?.Language;
        return new ResolvedLink(site.Address.Link(file.Path), hreflang == page.TextLanguage ? null : hreflang);
    }

    private ResolvedLink? ToPage(string target, string url, bool isKey, LinkInline link, PageDocument page, SourceSpan place, ResolvedLinks resolved, MarkdownBody body)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? url[(hash + 1)..] : "";
        var (key, language) = isKey ? (PathPart(target), null) : ToKey(target, body.Source.Path);
        var wanted = key is null ? page.TextLanguage : LanguageOf(key, language ?? page.TextLanguage, hasFragment: fragment.Length > 0, page);
        if (key is null || site.Find(key, wanted) is not { } address)
        {
            if (key is not null && site.ForMessages.Unpublished.Contains((key, wanted))) return null;
            if (key is not null && site.ForMessages.Plan.Exists(key)) return ToMissingTranslation(key, wanted, page, place);
            var lost = new LostTargets(site, page, body.Source.Path);
            return Refuse(isKey ? lost.Key(key!, FragmentOf(url), place) : lost.Page(target, FragmentOf(url), place));
        }

        if (wanted != page.Name.Language && link.TryGetAttributes()?.Properties?.Any(p => p.Key == "lang") != true && site.Translations(key).Exists(v => v.Language == page.Name.Language))
        {
            var own = RelativePath.Between(new PageName(key, page.Name.Language).Path, PageName.FolderOf(place.File));
            // An anchor there has another name.
            diagnostics.Report(LanguageProblems.LinkToOtherLanguage(place, own, page.Name.Language).Mended(own, isSafe: fragment.Length == 0));
        }

        var there = site.Page(address);
        var hreflang = there.TextLanguage == page.TextLanguage ? null : there.TextLanguage;
        if (fragment.Length == 0) return new ResolvedLink(site.Address.Link(address.Path), hreflang);
        return new ResolvedLink(site.Address.Link(address.Path) + ToAnchor(there, fragment, place, resolved).Href, hreflang);
    }

    // A source that is shown in place of a translation leads on in the reader's language where it can. The anchors there are others, unless it is a source again.
    private string LanguageOf(string key, string wanted, bool hasFragment, PageDocument page)
    {
        if (page.FallbackOf is null || wanted != page.TextLanguage || site.Find(key, page.Name.Language) is not { } nearer) return wanted;
        return hasFragment && site.Page(nearer).TextLanguage != wanted ? wanted : page.Name.Language;
    }

    // That the translation is missing has been told at the page itself, unless the site or the page wants it so.
    private ResolvedLink? ToMissingTranslation(string key, string wanted, PageDocument page, SourceSpan place)
    {
        PageDocument[] versions = [.. site.Translations(key).Select(site.Page)];
        var source = PageVersions.SourceOf(versions, site.Settings.DefaultLanguage);
        var policy = site.Settings.MissingTranslations.For(key, wanted, source.FrontMatter.Template?.Text ?? Templates.Default);
        if (policy == MissingTranslation.Refuse && versions.All(v => v.FrontMatter.NotTranslated is null)) return null;
        var there = RelativePath.Between(new PageName(key, source.Name.Language).Path, PageName.FolderOf(page.Source.Path));
        return Refuse(LinkProblems.NotInThisLanguage(place, wanted, there, source.Name.Language));
    }

    // Whether the other page has the anchor shows when all pages are built; CheckAnchors sees to it.
    private static ResolvedLink ToAnchor(PageDocument there, string anchor, SourceSpan place, ResolvedLinks resolved)
    {
        resolved.ToAnchors.Add(new AnchorReference(there.Name, anchor, place));
        return new ResolvedLink("#" + anchor, null);
    }

    private void ResolvePicture(LinkInline link, MarkdownBody body, PageDocument page, SourceSpan place, ResolvedLinks resolved)
    {
        if (link.Url is not { Length: > 0 } url)
        {
            diagnostics.Report(LinkProblems.NoAddress(place));
            return;
        }

        if (RefusePathOfWindows(url, body, page, place)) return;
        if (SchemeOf(url) is { } scheme)
        {
            diagnostics.Report(scheme is "http" or "https" ? LinkProblems.PictureOfOtherHost(place) : scheme == "file" ? LinkProblems.LocalFile(place) : TextProblems.UnsafeAddress(place, scheme));
            return;
        }

        if (FindFile(url, body.Source.Path, page, place, isPicture: true) is not { } file) return;
        if (file.Picture is null)
        {
            diagnostics.Report(NotAPicture(place, url, file));
            return;
        }

        var alternative = AlternativeOf(InlineText.Of(link), file, page);
        if (alternative.Length == 0) diagnostics.Report(TextProblems.NoAlternative(body.PlaceOf(link.Span)));
        resolved.Pictures[link] = PictureModels.Of(file, alternative, site.Address);
    }

    private bool RefusePathOfWindows(string url, MarkdownBody body, PageDocument page, SourceSpan place)
    {
        if (LostTargets.PathOfWindows(url, place) is not { } problem) return false;
        diagnostics.Report(problem);
        // The file is there, and used.
        if (FilePath(url.Replace('\\', '/'), body.Source.Path) is { } path) site.Picture(path, page.TextLanguage);
        return true;
    }

    private PublishedFile? FindFile(string url, string from, PageDocument page, SourceSpan place, bool isPicture = false)
    {
        var path = FilePath(url, from);
        if (path is not null && (isPicture ? site.Picture(path, page.TextLanguage) : site.File(path, page.TextLanguage)) is { } file) return file;
        diagnostics.Report(new LostTargets(site, page, from).File(url, place, isPicture));
        return null;
    }

    private static Diagnostic NotAPicture(SourceSpan place, string written, PublishedFile file) =>
        PictureHeader.OtherFormatOf(file.Content.Span) is { } format ? LinkProblems.OtherFormat(place, written, format) : LinkProblems.NotAPicture(place, written);

    /// <summary>The path, from the site's root, of a file that a page names; null where it leads out of the site.</summary>
    /// <param name="url">As it is written there.</param>
    /// <param name="from">The path of the file in which it is written.</param>
    public static string? FilePath(string url, string from) => RelativePath.Combine(PageName.FolderOf(from), Uri.UnescapeDataString(PathPart(url)));

    // "../about/founders.en.md" from "input/news/x.en.md": the key "about/founders", and the language if one is written.
    private (string? Key, string? Language) ToKey(string path, string from)
    {
        var full = RelativePath.Combine(PageName.FolderOf(from), Uri.UnescapeDataString(path));
        if (full is null || !full.StartsWith(PageName.Root, StringComparison.Ordinal)) return (null, null);
        var name = full[PageName.Root.Length..^".md".Length];
        var dot = name.LastIndexOf('.');
        foreach (var language in site.Languages)
        {
            if (dot >= 0 && name.AsSpan(dot + 1).SequenceEqual(language.Code)) return (name[..dot], language.Code);
        }

        return (name, null);
    }

    private Diagnostic SiteAddress(string path, SourceSpan place, MarkdownBody body, PageDocument page)
    {
        var file = new LostTargets(site, page, body.Source.Path).FileAt(path);
        return LinkProblems.SiteAddress(place, file).Mended(file, isSafe: true);
    }

    /// <summary>An address without what stands behind <c>#</c>.</summary>
    internal static string PathPart(string url) => url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? url[..hash] : url;

    // With its sign; empty where there is none.
    private static string FragmentOf(string url) => url[PathPart(url).Length..];

    private static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || url.AsSpan(0, colon).ContainsAny("/?#")) return null;
        // Blanks and control characters in a scheme are ignored by browsers, so they don't hide one here either.
        return new string([.. url[..colon].Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c))]).ToLowerInvariant();
    }

    // Whether the address can be used; what is to be said of it is said.
    private bool CheckAddress(string url, string scheme, SourceSpan place, MarkdownBody body, PageDocument page)
    {
        if (scheme == "file") return Refuse(LinkProblems.LocalFile(place)) is not null;
        if (ExternalAddress.Completed(url) is { } completed) return Refuse(AddressProblems.NoScheme(place, url, completed).Mended(completed, isSafe: true)) is not null;
        if (!AllowedSchemes.Contains(scheme, StringComparer.Ordinal)) return Refuse(TextProblems.UnsafeAddress(place, scheme)) is not null;
        if (scheme is not ("http" or "https")) return true;
        var host = ExternalAddress.HostOf(url);
        if (ExternalAddress.IsLocal(host)) return Refuse(LinkProblems.LocalHost(place, host)) is not null;
        if (site.Address.PathIn(url, host) is { } path && new LostTargets(site, page, body.Source.Path).FileAt(path) is { } file) return Refuse(LinkProblems.SiteAddress(place, file).Mended(file, isSafe: true)) is not null;
        if (ExternalAddress.LedThrough(url, host) is { } through) Advise(AddressProblems.LedThrough(place, through.Name, through.Target).Mended(through.Target, isSafe: true, isKnown: ExternalAddress.IsPlain(through.Target)), page);
        else if (ExternalAddress.WithoutMarks(url) is { } clean) Advise(AddressProblems.Tracking(place, clean.Mark, clean.Address).Mended(clean.Address, isSafe: true), page);
        return true;
    }

    // What is a matter of taste is the site's to weigh.
    private void Advise(Diagnostic finding, PageDocument page)
    {
        if (site.Settings.Severity.Apply(finding, page.FrontMatter.IsDraft) is { } judged) diagnostics.Report(judged);
    }

    private ResolvedLink? Refuse(Diagnostic problem)
    {
        diagnostics.Report(problem);
        return null;
    }

    private static SourceSpan PlaceOf(LinkInline link, MarkdownBody body) =>
        body.PlaceOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}

/// <summary>Where a link leads.</summary>
/// <param name="Href">The address, with the base path.</param>
/// <param name="Hreflang">The language of a page in another language; null where it is the reader's own or unknown.</param>
public sealed record ResolvedLink(string Href, string? Hreflang);

/// <summary>Where the links of a page lead, and what its pictures are.</summary>
public sealed class ResolvedLinks
{
    /// <summary>The links.</summary>
    public Dictionary<LinkInline, ResolvedLink> Links { get; } = [];

    /// <summary>The anchors to which links of the page lead, its own among them.</summary>
    public List<AnchorReference> ToAnchors { get; } = [];

    /// <summary>The pictures.</summary>
    public Dictionary<LinkInline, PictureModel> Pictures { get; } = [];
}

/// <summary>A link to an anchor, which can be checked only when the page that should have it is built.</summary>
/// <param name="Target">The page that it leads to.</param>
/// <param name="Anchor">The anchor.</param>
/// <param name="Place">Where the link stands.</param>
public readonly record struct AnchorReference(PageName Target, string Anchor, SourceSpan Place);
