using System.Text;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Rendering;
using NUglify;
using NUglify.Css;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Joins the theme's style sheets: the general ones in the order of the cascade, then the components by name.</summary>
public sealed class JoinStyles : IModule<SourceText, SourceText>
{
    private static readonly string[] First = ["theme/styles/tokens.css", "theme/styles/base.css", "theme/styles/layout.css"];

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var ordered = documents.OrderBy(d => Array.IndexOf(First, d.Path) is var i and >= 0 ? i : First.Length).ThenBy(d => d.Path, StringComparer.Ordinal);
        return [new SourceText("theme/styles/site.css", string.Concat(ordered.Select(d => d.Text)))];
    }
}

/// <summary>Makes the style sheet small, and names it after its content.</summary>
public sealed class MinifyStyles : IModule<SourceText, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, PublishedFile>(documents, styles =>
        {
            var small = Uglify.Css(styles.Text, new CssSettings { MinifyExpressions = false });
            // NUglify says so wherever newer CSS is beyond it; the sheet is then published as it was written.
            var content = Encoding.UTF8.GetBytes(small.HasErrors ? styles.Text : small.Code);
            return new PublishedFile(styles.Path, Fingerprint.PathOf("site.css", content), content, null, null);
        });
}

/// <summary>Puts together what pages need to know of the theme.</summary>
/// <param name="styleSheet">The style sheet.</param>
/// <param name="icons">The icons, those with a part to play right in <c>theme/icons/</c>.</param>
/// <param name="data">The site's data.</param>
public sealed class DescribeTheme(Flow<PublishedFile> styleSheet, Flow<PublishedFile> icons, Flow<SiteData> data) : IModule<None, ThemeFiles>
{
    /// <inheritdoc/>
    public IReadOnlyList<ThemeFiles> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var byName = icons.Documents.ToDictionary(i => i.Source["theme/icons/".Length..], StringComparer.Ordinal);
        return [new ThemeFiles(styleSheet.Only, byName, data.Only.Site.DefaultLanguage)];
    }
}
