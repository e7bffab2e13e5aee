using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChemSter.Site.Content;

/// <summary>The dates before the titles in a <c>::: timeline</c>: <c>### 2013-08: Title</c>.</summary>
public static class TimelineHeadings
{
    private static readonly object DateKey = new();

    /// <summary>The date before the title; null for a heading outside a timeline.</summary>
    public static DatePeriod? DateOf(HeadingBlock heading) => heading.GetData(DateKey) as DatePeriod?;

    internal static void ReadDates(CustomContainer timeline, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var heading in timeline.OfType<HeadingBlock>())
        {
            var literal = heading.Inline?.FirstChild as LiteralInline;
            var colon = literal?.Content.AsSpan().IndexOf(':') ?? -1;
            if (literal is null || colon < 0)
            {
                diagnostics.Report(TextProblems.NoDateInTimeline(source.Span(heading.Span.Start, heading.Span.End + 1)));
                continue;
            }

            var written = literal.Content.AsSpan()[..colon].ToString();
            var scalar = new Yaml.YamlScalar(written, false, source.Span(literal.Span.Start, literal.Span.Start + written.Length));
            if (DateReading.ReadPeriod(scalar, diagnostics) is { } date) heading.SetData(DateKey, date);
            literal.Content.Start += colon + 1;
            literal.Content.TrimStart();
        }
    }
}
