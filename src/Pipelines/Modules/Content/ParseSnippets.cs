using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Parses the files whose names begin with an underscore: no pages, but pieces for pages.</summary>
/// <param name="data">The site's data.</param>
public sealed class ParseSnippets(Flow<SiteData> data) : IModule<SourceText, Snippet>
{
    private readonly OneByOne<SourceText, Snippet> _snippets = new();

    /// <summary>Whether a file is a snippet.</summary>
    public static bool IsSnippet(SourceText file) => file.Path.AsSpan(file.Path.LastIndexOf('/') + 1).StartsWith('_');

    /// <inheritdoc/>
    public IReadOnlyList<Snippet> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        _snippets.Make(documents, [data.Documents], context.Diagnostics, (file, diagnostics) => IsSnippet(file) ? Parse(file, diagnostics) : null);

    private Snippet? Parse(SourceText file, DiagnosticBag diagnostics) =>
        PageName.Read(file.Path, data.Only.Site.Languages, diagnostics) is { } name
            ? new Snippet(file.Path, name.Language, MarkdownParser.Parse(file, 0, data.Only.Language(name.Language).Folding, diagnostics, data.Only.DirectionOf, data.Only.Site.AllowsHtml))
            : null;
}
