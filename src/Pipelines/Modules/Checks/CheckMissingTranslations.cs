using ChemSter.Site.Addresses;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports pages that lack a language of the site, so that none is half-translated without someone being told.</summary>
/// <param name="data">The site's data.</param>
/// <param name="all">All pages, drafts and pages with a date in the future among them.</param>
public sealed class CheckMissingTranslations(Flow<SiteData> data, Flow<PageDocument> all) : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [data.Documents, all.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        var site = data.Only.Site;
        var known = all.Documents.ToDictionary(p => p.Name);
        var home = new PageName(TranslationKey.Home, site.DefaultLanguage);
        if (documents.All(p => p.Name != home))
        {
            context.Diagnostics.Report(known.TryGetValue(home, out var draft)
                ? DataProblems.HomePageNotPublished(draft.FirstLine)
                : DataProblems.NoHomePage(new SourceText(home.Path, "").Whole, site.DefaultLanguage));
        }

        CheckRules(site, all.Documents, context.Diagnostics);
        var pages = documents.Where(p => p is { FallbackOf: null, IsOfList: false }).GroupBy(p => p.Name.Key).Select(versions => versions.ToList()).ToList();
        var apart = Apart(pages.Where(versions => versions.Count == 1).Select(versions => versions[0]), known, site, context.Diagnostics);
        foreach (var versions in pages.Where(versions => versions.Count > 1 || !apart.Contains(versions[0]))) CheckPage(versions, known, site, context.Diagnostics);
        return documents;
    }

    // Pages of one language each that are most likely one page: their files have the same name in two folders, or names in two languages behind the same day.
    private static HashSet<PageDocument> Apart(IEnumerable<PageDocument> alone, Dictionary<PageName, PageDocument> known, SiteSettings site, DiagnosticBag diagnostics)
    {
        var found = new HashSet<PageDocument>();
        if (site.Languages.Count != 2) return found;
        var refused = alone.Where(p => p is { IsMade: false, FrontMatter: { NotTranslated: null, SourceLanguage: null } } && IsRefused(p)).ToList();
        var sources = refused.Where(p => p.Name.Language == site.DefaultLanguage).ToList();
        var named = sources.ToLookup(NameOf, StringComparer.Ordinal);
        var dated = sources.Where(s => s.FrontMatter.Date is not null).ToLookup(DayOf);
        foreach (var page in refused.Where(p => p.Name.Language != site.DefaultLanguage))
        {
            var name = NameOf(page);
            // A home page says nothing by its name.
            var sameName = name == TranslationKey.Home ? [] : named[name];
            if (sameName.Concat(dated[DayOf(page)].Where(s => NameOf(s) != name)).Where(s => !found.Contains(s)).Take(2).ToList() is not [var source]) continue;
            found.UnionWith([page, source]);
            diagnostics.Report(LanguageProblems.TranslationApart(page.FirstLine, source.FirstLine, FileOf(source, page.Name.Language)));
        }

        return found;

        bool IsRefused(PageDocument page)
        {
            var language = site.Languages.First(l => l != page.Name.Language);
            return !known.ContainsKey(page.Name with { Language = language })
                && site.MissingTranslations.For(page.Name.Key, language, page.FrontMatter.Template?.Text ?? Templates.Default) == MissingTranslation.Refuse;
        }
    }

    private static string NameOf(PageDocument page) => TranslationKey.NameOf(page.Name.Key);

    private static (string Folder, PartialDate? Day) DayOf(PageDocument page) => (PageName.FolderOf(page.Source.Path), page.FrontMatter.Date);

    private static void CheckPage(List<PageDocument> versions, Dictionary<PageName, PageDocument> known, SiteSettings site, DiagnosticBag diagnostics)
    {
        // The source answers for the others.
        var page = PageVersions.SourceOf(versions, site.DefaultLanguage);
        var absent = CheckSource(versions, known, site, diagnostics);
        if (versions.FirstOrDefault(v => v.FrontMatter.NotTranslated is not null) is { } untranslated)
        {
            var isOwnWord = untranslated.FrontMatter.NotTranslated!.Span.File == untranslated.Source.Path && untranslated.FrontMatter.NotTranslated.Span.Start > 0;
            if (isOwnWord && versions.Count > 1 && versions.Count == site.Languages.Count)
            {
                diagnostics.Report(LanguageProblems.TranslatedAllTheSame(untranslated.FrontMatter.NotTranslated.Span, versions.First(v => v != untranslated).FirstLine));
            }

            return;
        }

        foreach (var language in site.Languages.Where(l => l != absent && versions.All(v => v.Name.Language != l)))
        {
            var twin = page.Name with { Language = language };
            var policy = site.MissingTranslations.For(page.Name.Key, language, page.FrontMatter.Template?.Text ?? Templates.Default);
            var isRefused = policy == MissingTranslation.Refuse;
            if (known.TryGetValue(twin, out var draft)) Report(LanguageProblems.TranslationIsDraft(page.FirstLine, language, draft.FirstLine, isRefused), isDraft: true);
            else if (isRefused) diagnostics.Report(LanguageProblems.TranslationMissing(page.FirstLine, language, FileOf(page, language), isRefused));
            else if (policy == MissingTranslation.LeaveOut) Report(LanguageProblems.TranslationMissing(page.FirstLine, language, FileOf(page, language), isRefused), isDraft: false);
        }

        void Report(Diagnostic finding, bool isDraft)
        {
            if (site.Severity.Apply(finding, isDraft) is { } judged) diagnostics.Report(judged);
        }
    }

    // A rule for pages that are not there would be taken for one that holds.
    private static void CheckRules(SiteSettings site, IReadOnlyList<PageDocument> pages, DiagnosticBag diagnostics)
    {
        foreach (var rule in site.MissingTranslations.Rules)
        {
            if (rule.Template is { } template && !Templates.ForPages.ContainsKey(template.Text)) diagnostics.Report(ValueProblems.NotAllowed(template.Span, template.Text, Templates.ForPages.Keys));
            if (rule.Pages is { } pattern && !pages.Any(p => rule.IsFor(p.Name.Key))) diagnostics.Report(PolicyProblems.RuleForNoPage(pattern.Span, pattern.Text));
        }
    }

    // The language that is named as the source's and has no version, which is told at that word and not as missing once more.
    private static string? CheckSource(List<PageDocument> versions, Dictionary<PageName, PageDocument> known, SiteSettings site, DiagnosticBag diagnostics)
    {
        Yaml.YamlScalar? first = null;
        foreach (var version in versions)
        {
            if (version.FrontMatter.SourceLanguage is not { } named) continue;
            if (!site.Languages.Contains(named.Text)) diagnostics.Report(ValueProblems.NotAllowed(named.Span, named.Text, site.Languages));
            else if (first is not null && first.Text != named.Text) diagnostics.Report(PolicyProblems.SourceContradicted(named.Span, named.Text, first.Span, first.Text));
            else if (!known.ContainsKey(version.Name with { Language = named.Text }))
            {
                diagnostics.Report(PolicyProblems.SourceMissing(named.Span, named.Text, FileOf(version, named.Text)));
                return named.Text;
            }
            else first ??= named;
        }

        return null;
    }

    // By the source's name, not the page's: many pages may come from one file.
    private static string FileOf(PageDocument page, string language) =>
        page.Source.Path[..^$".{page.Name.Language}.md".Length] + $".{language}.md";
}
