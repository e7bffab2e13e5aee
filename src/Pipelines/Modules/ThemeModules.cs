using System.Text;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;
using NUglify;
using NUglify.Css;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Refuses style sheets that would load something from another place: the site is complete in itself.</summary>
public sealed class CheckStyles : IPureModule<SourceText, SourceText>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        foreach (var sheet in documents)
        {
            if (sheet.Problem is { } problem) context.Diagnostics.Report(problem);
            foreach (var start in FindAll(sheet.Text, "url("))
            {
                var address = sheet.Text.AsSpan(start + 4).TrimStart().TrimStart("\"'");
                if (address.StartsWith("//") || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
                {
                    context.Diagnostics.Report(ThemeProblems.OtherHost(sheet.Span(start, start + 4)));
                }
            }

            foreach (var start in FindAll(sheet.Text, "@import")) context.Diagnostics.Report(ThemeProblems.OtherHost(sheet.Span(start, start + 7)));
        }

        return documents;
    }

    private static IEnumerable<int> FindAll(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase)) yield return at;
    }
}

/// <summary>Makes style sheets small. One that the minifier doesn't understand stays as it was written, and that is told.</summary>
public sealed class MinifyStyles : IPureModule<SourceText, SourceText>
{
    // NUglify's code for scripts inside styles is not fit for native compilation (src/NativeCode.xml).
    private static readonly CssSettings Settings = new() { MinifyExpressions = false };

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, SourceText>(documents, sheet =>
        {
            var small = Uglify.Css(sheet.Text, Settings.Clone());
            if (!small.HasErrors) return new SourceText(sheet.Path, small.Code);
            context.Diagnostics.Report(ThemeProblems.NotUnderstood(sheet.LineSpan(Math.Max(1, small.Errors.First(e => e.IsError).StartLine))));
            return sheet;
        });
}

/// <summary>Joins the style sheets: the general ones in the order of the cascade, then the components by name. The result is named after its content.</summary>
public sealed class JoinStyles : IPureModule<SourceText, PublishedFile>
{
    private static readonly string[] First = ["theme/styles/tokens.css", "theme/styles/base.css", "theme/styles/layout.css"];

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var ordered = documents.OrderBy(d => Array.IndexOf(First, d.Path) is var i and >= 0 ? i : First.Length).ThenBy(d => d.Path, StringComparer.Ordinal);
        var content = Encoding.UTF8.GetBytes(string.Concat(ordered.Select(d => d.Text)));
        return [new PublishedFile("theme/styles/site.css", Fingerprint.PathOf("site.css", content), content, null, null)];
    }
}

/// <summary>Puts together what pages need to know of the theme.</summary>
/// <param name="styleSheet">The style sheet.</param>
/// <param name="icons">The icons, those with a part to play right in <c>theme/icons/</c>.</param>
/// <param name="data">The site's data.</param>
public sealed class DescribeTheme(Flow<PublishedFile> styleSheet, Flow<PublishedFile> icons, Flow<SiteData> data) : IPureModule<None, ThemeFiles>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [styleSheet.Documents, icons.Documents, data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<ThemeFiles> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var byName = icons.Documents.ToDictionary(i => i.Source["theme/icons/".Length..], StringComparer.Ordinal);
        return [new ThemeFiles(styleSheet.Only, byName, data.Only.Site.DefaultLanguage)];
    }
}
