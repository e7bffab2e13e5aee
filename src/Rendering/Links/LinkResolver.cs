using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
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
    private readonly FileTargets _files = new(site, diagnostics);
    private readonly WebLinkCheck _web = new(site, diagnostics);

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
                if (link.IsImage) _files.Resolve(link, body, page, place, resolved);
                else if (Resolve(link, body, page, place, resolved) is { } target) resolved.Links[link] = target;
                if (!link.IsImage && !InlineText.IsIn(link) && !link.Descendants<LinkInline>().Any()) diagnostics.Report(LinkProblems.NoLinkText(place));
            }

            foreach (var link in body.Nodes.Autolinks.Where(l => !l.IsEmail))
            {
                if (WrittenAddress.SchemeOf(link.Url) is { } scheme) _web.Allows(link.Url, scheme, body.PlaceOf(link.Span), body.Source.Path, page);
            }
        }

        return resolved;
    }

    /// <summary>The main picture that a page names in its front matter; null, after a report, where it is not there.</summary>
    public PublishedFile? ResolveImage(PageDocument page) => _files.Main(page);

    private ResolvedLink? Resolve(LinkInline link, MarkdownBody body, PageDocument page, SourceSpan place, ResolvedLinks resolved)
    {
        var url = link.Url ?? "";
        if (url.Length == 0) return Refuse(LinkProblems.NoAddress(place));
        if (url.StartsWith("page:", StringComparison.Ordinal)) return ToPage(url["page:".Length..], url, isKey: true, link, page, place, resolved, body);
        if (_files.RefusesPathOfWindows(url, body, page, place)) return null;
        if (WrittenAddress.SchemeOf(url) is { } scheme) return _web.Allows(url, scheme, place, body.Source.Path, page) ? new ResolvedLink(url, null) : null;
        if (url.StartsWith("//", StringComparison.Ordinal)) return Refuse(ValueProblems.NotAWebAddress(place, url));
        if (url.StartsWith('/')) return Refuse(SiteAddress(url, place, body, page));
        if (url.StartsWith('#')) return ToAnchor(page, url[1..], place, resolved);
        var path = WrittenAddress.PathOf(url);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return ToPage(path, url, isKey: false, link, page, place, resolved, body);
        if (_files.Find(url, body.Source.Path, page, place) is not { } file) return null;
        var hreflang = LocalFile.Read(file.Source, site.Settings.Languages)?.Language;
        return new ResolvedLink(site.Address.Link(file.Path), hreflang == page.TextLanguage ? null : hreflang);
    }

    private ResolvedLink? ToPage(string target, string url, bool isKey, LinkInline link, PageDocument page, SourceSpan place, ResolvedLinks resolved, MarkdownBody body)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? url[(hash + 1)..] : "";
        var (key, language) = isKey ? (WrittenAddress.PathOf(target), null) : ToKey(target, body.Source.Path);
        var wanted = key is null ? page.TextLanguage : LanguageOf(key, language ?? page.TextLanguage, hasFragment: fragment.Length > 0, page);
        if (key is null || site.Find(key, wanted) is not { } address)
        {
            if (key is not null && site.ForMessages.Unpublished.Contains((key, wanted))) return null;
            if (key is not null && site.ForMessages.Plan.Exists(key)) return ToMissingTranslation(key, wanted, page, place);
            var lost = new LostTargets(site, page, body.Source.Path);
            return Refuse(isKey ? lost.Key(key!, WrittenAddress.FragmentOf(url), place) : lost.Page(target, WrittenAddress.FragmentOf(url), place));
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

    private ResolvedLink? Refuse(Diagnostic problem)
    {
        diagnostics.Report(problem);
        return null;
    }

    private static SourceSpan PlaceOf(LinkInline link, MarkdownBody body) =>
        body.PlaceOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}
