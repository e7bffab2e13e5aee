using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

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
                if (sheet.Text.AsSpan(0, start).TrimEnd().EndsWith("@import", StringComparison.OrdinalIgnoreCase)) continue;
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
