using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports pages of one language that have the same title or description.</summary>
public sealed class CheckUniqueness : IPureModule<PageDocument, PageDocument>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageDocument> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        Check(documents, "title", p => p.FrontMatter.Title, context.Diagnostics);
        Check(documents, "description", p => p.FrontMatter.Description, context.Diagnostics);
        return documents;
    }

    private static void Check(IReadOnlyList<PageDocument> pages, string key, Func<PageDocument, string> text, DiagnosticBag diagnostics)
    {
        foreach (var same in pages.Where(p => text(p).Length > 0 && !ToDoMark.IsIn(text(p)) && p is { IsBroken: false, FallbackOf: null }).GroupBy(p => (p.Name.Language, text(p))))
        {
            foreach (var page in same.Skip(1)) diagnostics.Report(ValueProblems.NotUnique(PlaceOf(page, key), key, PlaceOf(same.First(), key)));
        }
    }

    private static SourceSpan PlaceOf(PageDocument page, string key)
    {
        // Not in the text, which may change and leave the page the same to all others.
        for (var line = 2; line <= page.Source.LineCount && page.Source.LineSpan(line) is var span && span.Start < page.TextStart; line++)
        {
            if (span.Text.StartsWith(key + ":", StringComparison.Ordinal)) return span;
        }

        return page.FirstLine;
    }
}
