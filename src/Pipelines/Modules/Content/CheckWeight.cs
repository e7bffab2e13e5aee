using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Advises on pages that take long to load: their text, and the pictures that they show as they are. Pictures in several sizes are light by themselves.</summary>
/// <param name="data">The site's data.</param>
/// <param name="pages">The pages.</param>
/// <param name="files">The files beside the pages.</param>
public sealed class CheckWeight(Flow<SiteData> data, Flow<PageDocument> pages, Flow<PublishedFile> files) : IModule<BuiltPage, BuiltPage>
{
    /// <summary>More bytes than this are much for one page.</summary>
    public const int MostOfPage = 3_000_000;

    // Lighter ones would have to be many.
    private const int Heavy = 100_000;

    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var heavy = files.Documents.Where(f => f is { Picture: not null, Plan: null } && f.Content.Length > Heavy).ToDictionary(f => f.Source, f => f.Content.Length, StringComparer.Ordinal);
        foreach (var page in documents)
        {
            var length = page.Stamp?.Length ?? 0;
            if (heavy.Count == 0 && length <= MostOfPage) continue;
            string[] shown = heavy.Count == 0 ? [] : [.. page.Asked.Where(q => q.Kind == QuestionKind.Picture).Select(q => heavy.ContainsKey(LocalFile.PathOf(q.Subject, q.Language)) ? LocalFile.PathOf(q.Subject, q.Language) : q.Subject).Where(heavy.ContainsKey).Distinct()];
            var weight = length + shown.Sum(f => (long)heavy[f]);
            if (weight > MostOfPage && pages.Documents.First(p => p.Name == page.Name) is { FallbackOf: null } document) Report(document, weight, shown.MaxBy(f => heavy[f]) ?? document.Source.Path, context);
        }

        return documents;
    }

    private void Report(PageDocument page, long weight, string heaviest, BuildContext context)
    {
        var finding = WeightProblems.HeavyPage(new SourceText(page.Source.Path, "").Whole, CheckFiles.Megabytes(weight), heaviest);
        if (data.Only.Site.Severity.Apply(finding, page.FrontMatter.IsDraft) is { } judged) context.Diagnostics.Report(judged);
    }
}
