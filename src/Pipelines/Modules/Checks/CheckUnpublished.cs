using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Parses the texts that no published page is made of, for the sake of what is wrong with them and with their translations: drafts,
/// pages with a date in the future, pages for each entry of an empty list.</summary>
/// <param name="data">The site's data.</param>
/// <param name="published">The pages that are published.</param>
/// <param name="translations">The checks of translations.</param>
public sealed class CheckUnpublished(Flow<SiteData> data, Flow<PageDocument> published, Flow<TranslationSetup> translations) : IModule<PageDocument, PageDocument>
{
    private IReadOnlyList<object> _taken = [];
    private IReadOnlyList<PageDocument> _unpublished = [];
    private ILookup<string, PageDocument> _versions = Array.Empty<PageDocument>().ToLookup(p => p.Name.Key);
    private HashSet<PageDocument> _published = [];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        // Which pages they are is known as long as all pages are the same; what they say may have changed.
        object[] taken = [documents, published.Documents];
        if (!taken.SequenceEqual(_taken, ReferenceEqualityComparer.Instance))
        {
            (_taken, _unpublished) = (taken, FindUnpublished(documents));
            if (_unpublished.Count > 0) (_versions, _published) = (documents.ToLookup(d => d.Name.Key, StringComparer.Ordinal), published.Documents.ToHashSet<PageDocument>(ReferenceEqualityComparer.Instance));
        }

        foreach (var page in _unpublished) Check(page, context.Diagnostics);
        return documents;
    }

    private void Check(PageDocument page, DiagnosticBag diagnostics)
    {
        if (Parse(page, diagnostics) is not { } version) return;
        if (version.IsEmpty && !page.FrontMatter.IsDraft) diagnostics.Report(FileProblems.NoText(page.FirstLine));
        ToDoCheck.Check(version, page.FrontMatter.Texts, isDraft: true, PageVersions.IsSource(page, data.Only.Site.DefaultLanguage), diagnostics);
        var own = Read(page, version);
        PageDocument[] versions = [.. _versions[page.Name.Key].Where(d => !d.IsBroken)];
        var source = PageVersions.SourceOf(versions, data.Only.Site.DefaultLanguage);
        if (page == source) translations.Only.Checks.Check(own, diagnostics, isSource: versions.Length == _versions[page.Name.Key].Count());
        // Of two unpublished ones the translation looks at its source.
        foreach (var other in versions.Where(v => v != page && (page == source ? _published.Contains(v) : v == source)))
        {
            if (Parse(other, new DiagnosticBag()) is not { } body) continue;
            var there = Read(other, body);
            var (original, translation) = page == source ? (own, there) : (there, own);
            translations.Only.Check(original with { IsDraft = true }, translation, diagnostics);
            other.Source.Forget();
        }

        page.Source.Forget();
    }

    private MarkdownBody? Parse(PageDocument page, DiagnosticBag diagnostics)
    {
        var body = MarkdownParser.Parse(page.Source, page.TextStart, data.Only.Language(page.Name.Language).Folding, diagnostics, allowsHtml: data.Only.Site.AllowsHtml);
        return body.IsUnreadable ? null : body;
    }

    private TextVersion Read(PageDocument page, MarkdownBody body) => BlockReader.Read(page, body, data.Only.Language(page.Name.Language), data.Only.Site.Languages);

    private List<PageDocument> FindUnpublished(IReadOnlyList<PageDocument> documents)
    {
        var sources = published.Documents.Select(p => p.Source).ToHashSet();
        return [.. documents.Where(d => !d.IsBroken && !sources.Contains(d.Source))];
    }
}
