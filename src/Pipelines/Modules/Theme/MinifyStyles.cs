using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Rendering;
using NUglify;
using NUglify.Css;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes style sheets small. One that the minifier doesn't understand stays as it was written, and that is told.</summary>
public sealed class MinifyStyles : IPureModule<SourceText, StylePart>
{
    // NUglify's code for scripts inside styles is not fit for native compilation (src/NativeCode.xml).
    private static readonly CssSettings Settings = new() { MinifyExpressions = false };

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<StylePart> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, StylePart>(documents, sheet =>
        {
            var small = Uglify.Css(sheet.Text, Settings.Clone());
            if (!small.HasErrors) return StylePart.Of(sheet.Path, sheet.Text, small.Code);
            context.Diagnostics.Report(ThemeProblems.NotUnderstood(LineOf(sheet, small.Errors.First(e => e.IsError).StartLine)));
            return StylePart.Of(sheet.Path, sheet.Text, sheet.Text);
        });

    // What is missing at the end of a sheet has no line for the minifier.
    private static SourceSpan LineOf(SourceText sheet, int line) => sheet.LineSpan(line > 0 ? line : 1 + sheet.Text.AsSpan().TrimEnd().Count('\n'));
}
